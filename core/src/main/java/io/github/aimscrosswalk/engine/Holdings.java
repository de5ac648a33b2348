package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.view.Layout;
import io.github.aimscrosswalk.view.Population;
import io.github.aimscrosswalk.view.Segment;
import io.github.aimscrosswalk.view.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the array of what an assessment holds from what its sources show. Filling only ever adds,
 * so the order of the sources does not matter. What counts for all systems, which is nearly all, is
 * gathered once and copied to the segments at the end; only what is shown about some systems is put
 * into each segment apart. Cost: some operations for each pair of each source, and one for each
 * long of the array. Not thread-safe; {@link #finish} is to be called once, at last.
 */
final class Holdings {
  private final View view;
  private final Index index;
  private final Layout layout;
  private final Target target;
  private final long[] sets;
  private final Map<Population, boolean[]> reached = new HashMap<>();
  private final long[] held;
  private final long[] perhapsHeld;
  private final long[] perhapsElsewhere;

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
   */
  Holdings(View view, Target target, long[] sets) {
    this.view = view;
    this.index = view.index();
    this.layout = view.layout();
    this.target = target;
    this.sets = sets;
    this.held = new long[layout.words()];
    this.perhapsHeld = new long[layout.words()];
    this.perhapsElsewhere = new long[layout.words()];
  }

  /** Adds all that sources show. */
  void addAll(List<Source> sources) {
    for (Source source : sources) {
      add(source.definite(), source.possible(), source.population());
    }
  }

  /** Adds what is certainly, and what is certainly or perhaps, shown about some systems. */
  void add(Row definite, Row possible, Population population) {
    add(definite, population, Certainty.CERTAIN);
    if (definite != possible) {
      add(possible, population, Certainty.PERHAPS);
    }
  }

  /** Returns for each segment whether what is shown about some systems counts there. */
  private boolean[] reached(Population population) {
    boolean[] known = reached.get(population);
    if (known == null) {
      known = new boolean[layout.segments()];
      for (int s = 0; s < known.length; s++) {
        known[s] = reaches(population, view.segments().get(s).population(), target);
      }
      reached.put(population, known);
    }
    return known;
  }

  /** Tells whether what is shown about some systems counts for others. */
  static boolean reaches(Population shown, Population wanted, Target target) {
    return target.kind() == Target.Kind.AI_SYSTEM
        ? shown.system().isEmpty() || shown.system().get().equals(target.name())
        : shown.contains(wanted);
  }

  private void add(Row row, Population population, Certainty certainty) {
    for (int code : row.general()) {
      addForAll(code, certainty);
    }
    if (row.systems().length > 0) {
      boolean[] where = reached(population);
      for (int code : row.systems()) {
        addForSome(code, where, certainty);
      }
    }
  }

  /** Adds a pair for all systems, and its element about other subjects as transferable. */
  private void addForAll(int code, Certainty certainty) {
    int element = PairBits.element(code);
    touch(element, certainty);
    for (int n = index.pairsFrom(element); n < index.pairsFrom(element + 1); n++) {
      if (index.pairCode(n) != code) {
        transfer(n, certainty);
        continue;
      }
      PairBits.add(perhapsHeld, n);
      if (certainty == Certainty.CERTAIN) {
        PairBits.add(held, n);
      }
    }
  }

  /** Adds a pair for the systems reached, and for the others as transferable. */
  private void addForSome(int code, boolean[] where, Certainty certainty) {
    int element = PairBits.element(code);
    touch(element, certainty);
    for (int n = index.pairsFrom(element); n < index.pairsFrom(element + 1); n++) {
      if (index.pairCode(n) != code) {
        transfer(n, certainty);
        continue;
      }
      for (int s = 0; s < where.length; s++) {
        int start = s * layout.words();
        Layout.add(sets, start + (where[s] ? layout.possible() : layout.perhapsElsewhere()), n);
        if (certainty == Certainty.CERTAIN) {
          Layout.add(sets, where[s] ? start + layout.definite() : layout.elsewhere(), n);
        }
      }
    }
  }

  private void touch(int element, Certainty certainty) {
    int practice = index.practice(element);
    Layout.add(sets, layout.possiblePractices(), practice);
    if (certainty == Certainty.CERTAIN) {
      Layout.add(sets, layout.certainPractices(), practice);
    }
  }

  private void transfer(int pair, Certainty certainty) {
    PairBits.add(perhapsElsewhere, pair);
    if (certainty == Certainty.CERTAIN) {
      Layout.add(sets, layout.elsewhere(), pair);
    }
  }

  /** Copies what counts for all systems to the segments, and makes doubted pairs uncertain. */
  void finish() {
    int words = layout.words();
    for (int s = 0; s < layout.segments(); s++) {
      boolean relied = view.segments().get(s).trust() == Segment.Trust.RELIED_ON;
      int start = s * words;
      for (int i = 0; i < words; i++) {
        int definite = start + layout.definite() + i;
        sets[definite] = relied ? sets[definite] | held[i] : 0;
        sets[start + layout.possible() + i] |= perhapsHeld[i];
        sets[start + layout.perhapsElsewhere() + i] |= perhapsElsewhere[i];
      }
    }
  }
}
