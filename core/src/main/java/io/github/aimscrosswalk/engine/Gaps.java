package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Gap.Certainty;
import io.github.aimscrosswalk.analysis.Gap.Need;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.view.Portion;
import io.github.aimscrosswalk.view.Segment;
import io.github.aimscrosswalk.view.View;
import io.github.aimscrosswalk.view.Want;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lists gaps: one for each pair that some provision asks for and does not certainly hold. Cost: a
 * look at each pair that the provisions ask for; and for those that only some of the provisions
 * lack, or of which an asking provision is left out, making the gap and a sort.
 */
final class Gaps {
  private final State state;
  private final View view;
  private final Target target;
  private final List<Told> told = new ArrayList<>();
  private boolean inOrder = true;

  Gaps(State state, Target target) {
    this.state = state;
    this.target = target;
    this.view = state.view();
  }

  /** A gap with what it is made of, which knows its place. */
  private record Told(Want want, Gap gap) {}

  /** Lists the gaps in the order that {@code Analysis.gaps} lays down. */
  List<Gap> list(Portion portion) {
    int possible = view.layout().possible();
    boolean excluded = portion.excluded(state.sets(), view.layout().excluded()) > 0;
    for (Want want : portion.wants()) {
      if (!want.isEven() || (excluded && isExcluded(want.askers()))) {
        lookAtEach(want);
      } else if (!want.isIn(state.sets(), 0)) {
        add(want, state.isElsewhere(want.pair()), want.isIn(state.sets(), possible));
      }
    }
    if (!inOrder) {
      told.sort((a, b) -> a.want().compareTo(b.want()));
    }
    List<Gap> gaps = new ArrayList<>(told.size());
    told.forEach(t -> gaps.add(t.gap()));
    return gaps;
  }

  private void add(Want want, boolean elsewhere, boolean perhaps) {
    Need need = elsewhere ? Need.EXTEND : Need.NEW;
    told.add(new Told(want, want.gap(need, perhaps ? Certainty.OPEN : Certainty.MISSING)));
  }

  private boolean isExcluded(int[] provisions) {
    for (int p : provisions) {
      if (state.isExcluded(p)) {
        return true;
      }
    }
    return false;
  }

  /** Adds what those of the provisions want that count and lack it. */
  private void lookAtEach(Want want) {
    int[] lacking = new int[want.askers().length];
    int count = 0;
    boolean perhaps = true;
    boolean elsewhere = false;
    for (int p : want.askers()) {
      int i = place(view.ask(p), want.pair());
      if (state.counts(p) && !state.isDefinite(p, i)) {
        lacking[count++] = p;
        perhaps &= state.isPossible(p, i);
        elsewhere |= isElsewhere(p, i);
      }
    }
    if (count == lacking.length) {
      add(want, elsewhere, perhaps);
    } else if (count > 0) {
      add(new Want(view, want.pair(), Arrays.copyOf(lacking, count)), elsewhere, perhaps);
      inOrder = false;
    }
  }

  private static int place(Ask ask, int pair) {
    int i = 0;
    while (ask.numbers()[i] != pair) {
      i++;
    }
    return i;
  }

  /**
   * Tells whether the element of a pair that a provision lacks is certainly there about something
   * else. Where the pair is there, but doubted, each source has to be asked.
   */
  private boolean isElsewhere(int p, int i) {
    Segment segment = view.segments().get(view.segment(p, i));
    boolean marked = state.isElsewhere(view.ask(p).numbers()[i]);
    boolean doubted = segment.trust() == Segment.Trust.DOUBTED && state.isPossible(p, i);
    if (!marked || !doubted) {
      return marked;
    }
    int code = view.ask(p).codes()[i];
    for (Source source : state.sources()) {
      boolean reached = Holdings.reaches(source.population(), segment.population(), target);
      if (source.definite().isElsewhere(code, reached)) {
        return true;
      }
    }
    return false;
  }
}
