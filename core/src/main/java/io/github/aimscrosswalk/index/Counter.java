package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Interval;

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
  private final long[] surelyTransferable;
  private final long[] perhapsTransferable;
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
    this.surelyTransferable = view.index().emptySet();
    this.perhapsTransferable = view.index().emptySet();
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
        if (PairBits.has(held.possibleElsewhere(), bit)) {
          PairBits.add(perhapsTransferable, bit);
        }
      }
      if (!PairBits.has(held.possible(), bit)) {
        perhapsFull = false;
        PairBits.add(notPossible, bit);
        if (PairBits.has(held.definiteElsewhere(), bit)) {
          PairBits.add(surelyTransferable, bit);
        }
      }
    }
    fullLower += full ? 1 : 0;
    fullUpper += perhapsFull ? 1 : 0;
    touch(bits);
  }

  private void touch(int[] bits) {
    boolean certain = false;
    boolean possible = false;
    for (int bit : bits) {
      int practice = view.index().practice(bit);
      certain |= holdings.certainPractices()[practice];
      possible |= holdings.possiblePractices()[practice];
    }
    touchedLower += certain ? 1 : 0;
    touchedUpper += possible ? 1 : 0;
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
        new Interval(PairBits.count(surelyTransferable), PairBits.count(perhapsTransferable)),
        unknown);
  }
}
