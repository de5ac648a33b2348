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
import org.jspecify.annotations.Nullable;

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

  /** The practices that are filled, if not all are. */
  private long @Nullable [] only;

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

  /**
   * Fills an array that is filled already anew where a change touches it: what the sources that are
   * gone have shown is taken out with all of its practices, and put in again as far as others show
   * it.
   */
  void replace(Sources.Changed change) {
    if (!change.removed().isEmpty()) {
      long[] practices = PairBits.empty(index.practiceCount());
      for (Source source : change.removed()) {
        forget(source.possible().general(), practices);
        forget(source.possible().systems(), practices);
      }
      for (int practice : PairBits.bits(practices)) {
        Layout.remove(sets, layout.certainPractices(), practice);
        Layout.remove(sets, layout.possiblePractices(), practice);
      }
      only = practices;
      addAll(change.all());
      only = null;
    }
    addAll(change.added());
    finish();
  }

  private void forget(int[] codes, long[] practices) {
    for (int code : codes) {
      int element = PairBits.element(code);
      PairBits.add(practices, index.practice(element));
      int first = element * PairBits.SUBJECTS;
      for (int other = first; other < first + PairBits.SUBJECTS; other++) {
        int n = index.number(other);
        for (int from = 0; n >= 0 && from < layout.certainPractices(); from += layout.words()) {
          Layout.remove(sets, from, n);
        }
      }
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
      if (isWanted(code)) {
        addForAll(code, certainty);
      }
    }
    if (row.systems().length > 0) {
      boolean[] where = reached(population);
      for (int code : row.systems()) {
        if (isWanted(code)) {
          addForSome(code, where, certainty);
        }
      }
    }
  }

  private boolean isWanted(int code) {
    return only == null || PairBits.has(only, index.practice(PairBits.element(code)));
  }

  /** Adds a pair for all systems, and its element about other subjects as transferable. */
  private void addForAll(int code, Certainty certainty) {
    int element = PairBits.element(code);
    touch(element, certainty);
    transferOthers(element, code, certainty);
    int n = index.number(code);
    if (n >= 0) {
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
    transferOthers(element, code, certainty);
    int n = index.number(code);
    for (int s = 0; n >= 0 && s < where.length; s++) {
      int start = s * layout.words();
      Layout.add(sets, start + (where[s] ? layout.possible() : layout.perhapsElsewhere()), n);
      if (certainty == Certainty.CERTAIN) {
        Layout.add(sets, where[s] ? start + layout.definite() : layout.elsewhere(), n);
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

  /** Adds the element about the other subjects that are asked for. */
  private void transferOthers(int element, int code, Certainty certainty) {
    int first = element * PairBits.SUBJECTS;
    for (int other = first; other < first + PairBits.SUBJECTS; other++) {
      int n = index.number(other);
      if (n >= 0 && other != code) {
        PairBits.add(perhapsElsewhere, n);
        if (certainty == Certainty.CERTAIN) {
          Layout.add(sets, layout.elsewhere(), n);
        }
      }
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
