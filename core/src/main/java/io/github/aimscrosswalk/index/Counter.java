package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Interval;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts one set of provisions. A pair that several provisions ask for is counted once; it counts
 * as held only if it is held for every one of them, which may be about different systems.
 */
final class Counter {
  private final View view;
  private final Holdings holdings;
  private final long[] asked;
  private final long[] notCertain;
  private final long[] notPossible;
  private int provisions;
  private int unknown;
  private int fullLower;
  private int fullUpper;
  private int touchedLower;
  private int touchedUpper;

  Counter(View view, Holdings holdings) {
    this.view = view;
    this.holdings = holdings;
    this.asked = view.index().emptySet();
    this.notCertain = view.index().emptySet();
    this.notPossible = view.index().emptySet();
  }

  void add(int p) {
    int[] bits = view.ask(p).bits();
    if (bits.length == 0) {
      unknown++;
      return;
    }
    provisions++;
    PairBits.addAll(asked, bits);
    Held held = holdings.heldFor(p);
    boolean full = true;
    boolean perhapsFull = true;
    for (int bit : bits) {
      if (!PairBits.has(held.definite(), bit)) {
        full = false;
        PairBits.add(notCertain, bit);
      }
      if (!PairBits.has(held.possible(), bit)) {
        perhapsFull = false;
        PairBits.add(notPossible, bit);
      }
    }
    fullLower += full ? 1 : 0;
    fullUpper += perhapsFull ? 1 : 0;
    touch(bits);
  }

  private void touch(int[] bits) {
    Index index = view.index();
    Set<String> practices = new TreeSet<>();
    for (int bit : bits) {
      practices.add(index.element(bit / PairBits.SUBJECTS).id().practice());
    }
    touchedLower += meets(practices, holdings.definiteElsewhere()) ? 1 : 0;
    touchedUpper += meets(practices, holdings.possibleElsewhere()) ? 1 : 0;
  }

  private boolean meets(Set<String> practices, long[] set) {
    for (String practice : practices) {
      long[] pairs = view.index().practicePairs(practice);
      for (int i = 0; i < set.length; i++) {
        if ((pairs[i] & set[i]) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  Counts counts() {
    int pairs = PairBits.count(asked);
    Interval held =
        new Interval(pairs - PairBits.count(notCertain), pairs - PairBits.count(notPossible));
    return new Counts(
        provisions,
        new Interval(fullLower, fullUpper),
        new Interval(touchedLower, touchedUpper),
        pairs,
        held,
        transferable(),
        unknown);
  }

  private Interval transferable() {
    int lower = 0;
    int upper = 0;
    for (int i = 0; i < asked.length; i++) {
      lower += Long.bitCount(notPossible[i] & holdings.definiteElsewhere()[i]);
      upper += Long.bitCount(notCertain[i] & holdings.possibleElsewhere()[i]);
    }
    return new Interval(lower, upper);
  }
}
