package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.index.Rows;
import io.github.aimscrosswalk.view.Demand;
import io.github.aimscrosswalk.view.Layout;
import io.github.aimscrosswalk.view.Lines.Status;
import io.github.aimscrosswalk.view.Portion;
import io.github.aimscrosswalk.view.View;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an assessment holds in a view, and how each provision stands by it: the array of {@link
 * Layout}, and four sets of provisions (full, perhaps full, touched, perhaps touched).
 *
 * <p>A fresh state looks at each provision once. Counting then is counting bits. After a change
 * only the provisions are looked at that ask for a pair, or belong to a practice, of which a bit
 * has turned. Immutable.
 */
final class State {
  static final int FULL = Integer.numberOfTrailingZeros(Status.FULL);
  static final int PERHAPS_FULL = Integer.numberOfTrailingZeros(Status.PERHAPS_FULL);
  static final int TOUCHED = Integer.numberOfTrailingZeros(Status.TOUCHED);
  static final int PERHAPS_TOUCHED = Integer.numberOfTrailingZeros(Status.PERHAPS_TOUCHED);

  private final View view;
  private final List<Source> sources;
  private final long[] sets;
  private final long[] statuses;
  private final Map<Portion, Portion> counted;

  private State(
      View view,
      List<Source> sources,
      long[] sets,
      long[] statuses,
      Map<Portion, Portion> counted) {
    this.view = view;
    this.sources = sources;
    this.sets = sets;
    this.statuses = statuses;
    this.counted = counted;
  }

  /** Returns the state of an assessment. */
  static State of(View view, Assessment assessment) {
    return of(view, assessment, Sources.of(view, assessment));
  }

  /** Returns the state of an assessment that has some of its sources only. */
  static State of(View view, Assessment assessment, List<Source> sources) {
    Filling filling = new Filling(view, assessment.target(), sources).exclude(assessment);
    long[] sets = filling.sets();
    return of(view, filling.sources(), sets);
  }

  /** Returns the state of what is held already. */
  static State of(View view, List<Source> sources, long[] sets) {
    long[] statuses = new long[4 * view.layout().provisionWords()];
    State state = new State(view, sources, sets, statuses, counted(view, sets));
    for (int p = 0; p < view.index().provisionCount(); p++) {
      state.look(p);
    }
    return state;
  }

  /** Returns the frameworks of which something is left out, with what is left of them. */
  private static Map<Portion, Portion> counted(View view, long[] sets) {
    Map<Portion, Portion> counted = new IdentityHashMap<>();
    for (Framework framework : view.index().corpus().frameworks()) {
      Portion whole = view.portion(framework.id());
      Portion left = whole.without(sets, view.layout().excluded());
      if (left != whole) {
        counted.put(whole, left);
      }
    }
    return counted;
  }

  /** Returns the state after a change, at the cost of what the change touches. */
  State after(Assessment assessment) {
    Sources.Changed change = Sources.of(view, assessment, sources);
    Filling filling = new Filling(view, assessment.target(), change.all()).exclude(assessment);
    long[] held = filling.sets(sets, change);
    Layout layout = view.layout();
    boolean same =
        Arrays.equals(sets, layout.excluded(), sets.length, held, layout.excluded(), held.length);
    Map<Portion, Portion> portions = same ? counted : counted(view, held);
    State state = new State(view, filling.sources(), held, statuses.clone(), portions);
    long[] affected = new long[layout.provisionWords()];
    for (int s = 0; s < layout.segments(); s++) {
      for (int word = 0; word < layout.words(); word++) {
        int place = s * layout.words() + word;
        int other = place + layout.possible();
        long turned = (sets[place] ^ held[place]) | (sets[other] ^ held[other]);
        if (turned != 0) {
          mark(turned, word, view.askers(), affected);
        }
      }
    }
    for (int i = 0; i < layout.practiceWords(); i++) {
      int certain = i + layout.certainPractices();
      int possible = i + layout.possiblePractices();
      long turned = (sets[certain] ^ held[certain]) | (sets[possible] ^ held[possible]);
      mark(turned, i, view.provisionsOfPractice(), affected);
    }
    for (int i = 0; i < affected.length; i++) {
      for (long word = affected[i]; word != 0; word &= word - 1) {
        state.look((i << 6) + Long.numberOfTrailingZeros(word));
      }
    }
    return state;
  }

  /** Marks the provisions that have to do with some pairs or practices of one long. */
  static void mark(long turned, int word, Rows provisions, long[] affected) {
    for (long bits = turned; bits != 0; bits &= bits - 1) {
      int number = (word << 6) + Long.numberOfTrailingZeros(bits);
      for (int i = provisions.from(number); i < provisions.to(number); i++) {
        int p = provisions.values()[i];
        affected[p >>> 6] |= 1L << p;
      }
    }
  }

  private void look(int p) {
    int status = view.lines().status(p, sets, 0);
    int words = view.layout().provisionWords();
    long bit = 1L << p;
    for (int kind = 0; kind < 4; kind++) {
      int place = kind * words + (p >>> 6);
      statuses[place] = (status >>> kind & 1) != 0 ? statuses[place] | bit : statuses[place] & ~bit;
    }
  }

  View view() {
    return view;
  }

  List<Source> sources() {
    return sources;
  }

  /** Returns what is held, as {@link Layout} says; not to be changed. */
  long[] sets() {
    return sets;
  }

  /** Tells whether a provision certainly has a pair that it asks for. */
  boolean isDefinite(int p, int i) {
    int pair = view.ask(p).numbers()[i];
    return Layout.has(sets, view.segment(p, i) * view.layout().words(), pair);
  }

  /** Tells whether a provision certainly or perhaps has a pair that it asks for. */
  boolean isPossible(int p, int i) {
    int pair = view.ask(p).numbers()[i];
    int from = view.layout().possible() + view.segment(p, i) * view.layout().words();
    return Layout.has(sets, from, pair);
  }

  /** Tells whether a pair that is asked for is certainly there about something else. */
  boolean isElsewhere(int pair) {
    return Layout.has(sets, view.layout().elsewhere(), pair);
  }

  /** Tells whether the user leaves a provision out. */
  boolean isExcluded(int p) {
    return Layout.has(sets, view.layout().excluded(), p);
  }

  /** Tells whether a provision counts: it applies or will, and is not left out. */
  boolean counts(int p) {
    long applies = view.inForce()[p >>> 6] | view.upcoming()[p >>> 6];
    return (applies >>> p & 1) != 0 && !isExcluded(p);
  }

  /** Counts provisions together. */
  Tally tally(Portion portion) {
    int from = view.layout().excluded();
    Portion left = counted.get(portion);
    if (left == null) {
      left = portion.without(sets, from);
    }
    return new Tally(
        counts(left.inForce()),
        counts(left.upcoming()),
        portion.excluded(sets, from),
        portion.notApplicable(),
        portion.ended());
  }

  private Counts counts(Demand demand) {
    int[] pairs = new int[Demand.Column.COUNT];
    demand.count(sets, 0, pairs, 0);
    int words = view.layout().provisionWords();
    int[] provisions = new int[4];
    for (int i = demand.firstWord(); i < demand.lastWord(); i++) {
      long measured = demand.provisions()[i] & view.apart()[i];
      for (int kind = 0; kind < 4; kind++) {
        provisions[kind] += Long.bitCount(measured & statuses[kind * words + i]);
      }
    }
    return new Counts(
        demand.measured(),
        new Interval(provisions[FULL], provisions[PERHAPS_FULL]),
        new Interval(provisions[TOUCHED], provisions[PERHAPS_TOUCHED]),
        pairs[Demand.Column.PAIRS],
        new Interval(pairs[Demand.Column.HELD], pairs[Demand.Column.PERHAPS_HELD]),
        new Interval(pairs[Demand.Column.TRANSFERABLE], pairs[Demand.Column.PERHAPS_TRANSFERABLE]),
        demand.unknown());
  }
}
