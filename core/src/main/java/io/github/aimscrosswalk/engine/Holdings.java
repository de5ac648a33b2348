package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.view.Layout;
import io.github.aimscrosswalk.view.Population;
import io.github.aimscrosswalk.view.Segment;
import io.github.aimscrosswalk.view.View;
import java.util.List;

/**
 * Fills the array of what an assessment holds from what its sources show. Filling only ever adds,
 * so the order of the sources does not matter, and one more source is added to a copy. Cost: some
 * operations for each pair of each source and each segment. Not thread-safe.
 */
final class Holdings {
  private final View view;
  private final Index index;
  private final Layout layout;
  private final Target target;
  private final long[] sets;
  private final int from;
  private final boolean[] relied;
  private final boolean[] everywhere;
  private final boolean[] reached;

  /** How sure it is that something is there. */
  private enum Certainty {
    CERTAIN,
    PERHAPS
  }

  /**
   * Prepares filling.
   *
   * @param view the view
   * @param target what the assessment is about
   * @param sets the array
   * @param from where what this assessment holds begins in it
   */
  Holdings(View view, Target target, long[] sets, int from) {
    this.view = view;
    this.index = view.index();
    this.layout = view.layout();
    this.target = target;
    this.sets = sets;
    this.from = from;
    this.relied = new boolean[layout.segments()];
    this.everywhere = new boolean[layout.segments()];
    this.reached = new boolean[layout.segments()];
    for (int s = 0; s < relied.length; s++) {
      relied[s] = view.segments().get(s).trust() == Segment.Trust.RELIED_ON;
      everywhere[s] = true;
    }
  }

  /** Adds all that sources show. */
  void addAll(List<Source> sources) {
    for (Source source : sources) {
      add(source.definite(), source.possible(), source.population());
    }
  }

  /** Adds what is certainly, and what is certainly or perhaps, shown about some systems. */
  void add(Row definite, Row possible, Population population) {
    for (int s = 0; s < reached.length; s++) {
      reached[s] = reaches(population, view.segments().get(s).population(), target);
    }
    add(definite, Certainty.CERTAIN);
    if (definite != possible) {
      add(possible, Certainty.PERHAPS);
    }
  }

  /** Tells whether what is shown about some systems counts for others. */
  static boolean reaches(Population shown, Population wanted, Target target) {
    return target.kind() == Target.Kind.AI_SYSTEM
        ? shown.system().isEmpty() || shown.system().get().equals(target.name())
        : shown.contains(wanted);
  }

  private void add(Row row, Certainty certainty) {
    for (int code : row.general()) {
      add(code, everywhere, certainty);
    }
    for (int code : row.systems()) {
      add(code, reached, certainty);
    }
  }

  /** Adds a pair where it counts; elsewhere, and for its other subjects, as transferable. */
  private void add(int code, boolean[] where, Certainty certainty) {
    int element = PairBits.element(code);
    int practice = index.practice(element);
    Layout.add(sets, from + layout.possiblePractices(), practice);
    if (certainty == Certainty.CERTAIN) {
      Layout.add(sets, from + layout.certainPractices(), practice);
    }
    for (int n = index.pairsFrom(element); n < index.pairsFrom(element + 1); n++) {
      boolean same = index.pairCode(n) == code;
      for (int s = 0; s < where.length; s++) {
        if (same && where[s]) {
          hold(n, s, certainty);
        } else {
          transfer(n, s, certainty);
        }
      }
    }
  }

  private void hold(int pair, int segment, Certainty certainty) {
    int start = from + segment * layout.words();
    Layout.add(sets, start + layout.possible(), pair);
    if (certainty == Certainty.CERTAIN && relied[segment]) {
      Layout.add(sets, start + layout.definite(), pair);
    }
  }

  private void transfer(int pair, int segment, Certainty certainty) {
    int start = from + segment * layout.words();
    Layout.add(sets, start + layout.perhapsElsewhere(), pair);
    if (certainty == Certainty.CERTAIN) {
      Layout.add(sets, from + layout.elsewhere(), pair);
    }
  }
}
