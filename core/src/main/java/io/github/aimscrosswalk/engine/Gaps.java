package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.view.Portion;
import io.github.aimscrosswalk.view.Segment;
import io.github.aimscrosswalk.view.Standing;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Lists gaps: one for each pair that some provision asks for and does not certainly hold. Cost: two
 * passes over the pairs of the provisions, and a sort of the gaps.
 */
final class Gaps {
  private final State state;
  private final View view;
  private final Index index;
  private final Target target;

  Gaps(State state, Target target) {
    this.state = state;
    this.target = target;
    this.view = state.view();
    this.index = view.index();
  }

  /**
   * A gap and its place: the lower first key goes first, then the lower second one. Two numbers are
   * compared much faster than the four things they are made of.
   */
  private record Ranked(Gap gap, long first, long second) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      return first != other.first
          ? Long.compare(first, other.first)
          : Long.compare(second, other.second);
    }
  }

  /** Lists the gaps in the order that {@code Analysis.gaps} lays down. */
  List<Gap> list(Portion portion) {
    int[] provisions = counting(portion);
    int[] starts = starts(provisions);
    int[] askers = new int[starts[starts.length - 1]];
    int[] places = new int[askers.length];
    int[] next = starts.clone();
    for (int p : provisions) {
      Ask ask = view.ask(p);
      for (int i = 0; i < ask.size(); i++) {
        if (!state.isDefinite(p, i)) {
          int at = next[ask.numbers()[i]]++;
          askers[at] = p;
          places[at] = i;
        }
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    for (int pair = 0; pair < starts.length - 1; pair++) {
      if (starts[pair] < starts[pair + 1]) {
        ranked.add(rank(pair, askers, places, starts[pair], starts[pair + 1]));
      }
    }
    Collections.sort(ranked);
    List<Gap> gaps = new ArrayList<>(ranked.size());
    ranked.forEach(r -> gaps.add(r.gap()));
    return gaps;
  }

  private int[] counting(Portion portion) {
    int[] all = PairBits.bits(portion.provisions());
    int kept = 0;
    for (int p : all) {
      if (state.counts(p)) {
        all[kept++] = p;
      }
    }
    return Arrays.copyOf(all, kept);
  }

  /** Returns where the provisions that lack each pair will stand. */
  private int[] starts(int[] provisions) {
    int[] starts = new int[index.pairCount() + 1];
    for (int p : provisions) {
      Ask ask = view.ask(p);
      for (int i = 0; i < ask.size(); i++) {
        starts[ask.numbers()[i] + 1] += state.isDefinite(p, i) ? 0 : 1;
      }
    }
    for (int pair = 1; pair < starts.length; pair++) {
      starts[pair] += starts[pair - 1];
    }
    return starts;
  }

  private Ranked rank(int pair, int[] askers, int[] places, int from, int to) {
    RequirementId[] ids = new RequirementId[to - from];
    boolean inForce = false;
    boolean duty = false;
    boolean perhaps = true;
    boolean elsewhere = false;
    Application first = application(askers[from]);
    for (int at = from; at < to; at++) {
      int p = askers[at];
      ids[at - from] = index.provision(p).id();
      first = earlier(first, application(p));
      boolean applies = PairBits.has(view.inForce(), p);
      inForce |= applies;
      duty |= applies && index.provision(p).kind() == ProvisionKind.OBLIGATION;
      perhaps &= state.isPossible(p, places[at]);
      elsewhere |= isElsewhere(p, places[at]);
    }
    int code = index.pairCode(pair);
    Gap gap =
        new Gap(
            index.pair(code),
            index.element(PairBits.element(code)).statement(),
            elsewhere ? Gap.Need.EXTEND : Gap.Need.NEW,
            perhaps ? Gap.Certainty.OPEN : Gap.Certainty.MISSING,
            List.of(ids),
            first,
            inForce ? Gap.Force.IN_FORCE : Gap.Force.UPCOMING,
            index.evidenceTypesOf(code));
    long rank = (duty ? 0 : 2) + (inForce ? 0 : 1);
    long day = inForce ? 0 : first.earliest().toEpochDay();
    long fewer = Integer.MAX_VALUE - ids.length;
    return new Ranked(gap, (rank << 48) + day, (fewer << 32) + askers[from]);
  }

  /**
   * Tells whether the element of a pair that a provision lacks is certainly there about something
   * else. Where the pair is there, but doubted, each source has to be asked.
   */
  private boolean isElsewhere(int p, int i) {
    Segment segment = view.segments().get(view.segment(p, i));
    boolean marked = state.isElsewhere(view.ask(p).numbers()[i]);
    if (!marked || segment.trust() == Segment.Trust.RELIED_ON) {
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

  /** Returns the earlier of two, one set by law before any other; the first if they are alike. */
  private static Application earlier(Application first, Application second) {
    if (first == second) {
      return first;
    }
    if (first.isSetByLaw() != second.isSetByLaw()) {
      return first.isSetByLaw() ? first : second;
    }
    return second.earliest().isBefore(first.earliest()) ? second : first;
  }

  private Application application(int p) {
    return view.standing(p) instanceof Standing.InForce inForce
        ? inForce.application()
        : ((Standing.Upcoming) view.standing(p)).application();
  }
}
