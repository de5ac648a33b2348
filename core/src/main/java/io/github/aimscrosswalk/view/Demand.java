package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.index.PairBits;
import java.util.Arrays;

/**
 * What some provisions ask for together, each pair once. A pair that several of them ask for, about
 * different systems, is held only if it is held for each of them. A pair that answers may rest on
 * by one assignment is not made doubtful by another about the same or fewer systems.
 *
 * <p><b>Layout.</b> For each long of the set of pairs in which something is asked for: the pairs,
 * and one entry for each segment in which any of them are asked for. With one segment, which is the
 * common case, counting reads each long of what is held once. Immutable.
 */
public final class Demand {
  private final Layout layout;
  private final long[] provisions;
  private final int firstWord;
  private final int lastWord;
  private final int[] measured;
  private final int unknown;
  private final int[] words;
  private final long[] pairs;
  private final int[] starts;
  private final int[] places;
  private final long[] masks;

  private Demand(View view, long[] provisions, long[] asked) {
    this.layout = view.layout();
    this.provisions = provisions;
    this.firstWord = PairBits.firstWord(provisions);
    this.lastWord = PairBits.lastWord(provisions);
    this.measured = PairBits.bits(PairBits.both(provisions, view.apart()));
    this.unknown = PairBits.count(provisions) - measured.length;
    int length = layout.words();
    int[] foundWords = new int[length];
    long[] foundPairs = new long[length];
    int[] foundStarts = new int[length + 1];
    int[] foundPlaces = new int[asked.length];
    long[] foundMasks = new long[asked.length];
    int groups = 0;
    int entries = 0;
    for (int word = 0; word < length; word++) {
      long all = 0;
      for (int place = word; place < asked.length; place += length) {
        if (asked[place] != 0) {
          all |= asked[place];
          foundPlaces[entries] = place;
          foundMasks[entries++] = asked[place];
        }
      }
      if (all != 0) {
        foundWords[groups] = word;
        foundPairs[groups] = all;
        foundStarts[++groups] = entries;
      }
    }
    this.words = Arrays.copyOf(foundWords, groups);
    this.pairs = Arrays.copyOf(foundPairs, groups);
    this.starts = Arrays.copyOf(foundStarts, groups + 1);
    this.places = Arrays.copyOf(foundPlaces, entries);
    this.masks = Arrays.copyOf(foundMasks, entries);
  }

  /** Returns what provisions ask for together. */
  static Demand of(View view, long[] provisions) {
    Layout layout = view.layout();
    long[] asked = new long[layout.segments() * layout.words()];
    Lines lines = view.lines();
    for (int p : PairBits.bits(provisions)) {
      for (int i = 0; i < lines.length(p); i++) {
        asked[lines.place(p, i)] |= lines.mask(p, i);
      }
    }
    for (int s = 0; s < layout.segments(); s++) {
      if (view.segments().get(s).trust() == Segment.Trust.DOUBTED) {
        settle(view, asked, s);
      }
    }
    return new Demand(view, provisions, asked);
  }

  /** Takes out of a doubted segment the pairs asked for beyond doubt about the same systems. */
  private static void settle(View view, long[] asked, int doubted) {
    int words = view.layout().words();
    Population systems = view.segments().get(doubted).population();
    for (int s = 0; s < view.layout().segments(); s++) {
      Segment segment = view.segments().get(s);
      if (segment.trust() == Segment.Trust.RELIED_ON && segment.population().contains(systems)) {
        for (int i = 0; i < words; i++) {
          asked[doubted * words + i] &= ~asked[s * words + i];
        }
      }
    }
  }

  /**
   * Returns the provisions.
   *
   * @return a set, not to be changed
   */
  public long[] provisions() {
    return provisions;
  }

  /**
   * Returns where in the set the first provision stands.
   *
   * @return the first long that is not empty
   */
  public int firstWord() {
    return firstWord;
  }

  /**
   * Returns where in the set the last provision stands.
   *
   * @return the long after the last that is not empty
   */
  public int lastWord() {
    return lastWord;
  }

  /**
   * Returns the provisions that are taken apart.
   *
   * @return their numbers, ascending, not to be changed
   */
  public int[] measured() {
    return measured;
  }

  /**
   * Returns how many provisions are not taken apart.
   *
   * @return the number of the others
   */
  public int unknown() {
    return unknown;
  }

  /**
   * Returns the pairs asked for.
   *
   * @return a new set of pairs, by number
   */
  public long[] pairs() {
    long[] set = new long[layout.words()];
    for (int g = 0; g < words.length; g++) {
      set[words[g]] = pairs[g];
    }
    return set;
  }

  /** Where the counts of pairs stand in the array that {@link #count} fills. */
  public static final class Column {
    /** The pairs asked for. */
    public static final int PAIRS = 0;

    /** Of these, the pairs certainly held. */
    public static final int HELD = 1;

    /** Of these, the pairs certainly or perhaps held. */
    public static final int PERHAPS_HELD = 2;

    /** The pairs certainly transferable. */
    public static final int TRANSFERABLE = 3;

    /** The pairs certainly or perhaps transferable. */
    public static final int PERHAPS_TRANSFERABLE = 4;

    /** How many columns there are. */
    public static final int COUNT = 5;

    private Column() {}
  }

  /**
   * Counts the pairs.
   *
   * @param sets what is held
   * @param from where that begins in the array
   * @param counts filled as {@link Column} says
   * @param at where to begin filling
   */
  public void count(long[] sets, int from, int[] counts, int at) {
    int possible = from + layout.possible();
    int perhapsElsewhere = from + layout.perhapsElsewhere();
    int elsewhere = from + layout.elsewhere();
    int asked = 0;
    int lacking = 0;
    int lackingPerhaps = 0;
    int transferable = 0;
    int transferablePerhaps = 0;
    for (int g = 0; g < words.length; g++) {
      long notHeld = 0;
      long notPossible = 0;
      long extendPerhaps = 0;
      for (int i = starts[g]; i < starts[g + 1]; i++) {
        int place = places[i];
        long without = masks[i] & ~sets[from + place];
        notHeld |= without;
        notPossible |= masks[i] & ~sets[possible + place];
        extendPerhaps |= without & sets[perhapsElsewhere + place];
      }
      asked += Long.bitCount(pairs[g]);
      lacking += Long.bitCount(notHeld);
      lackingPerhaps += Long.bitCount(notPossible);
      transferable += Long.bitCount(notPossible & sets[elsewhere + words[g]]);
      transferablePerhaps += Long.bitCount(extendPerhaps);
    }
    counts[at + Column.PAIRS] = asked;
    counts[at + Column.HELD] = asked - lacking;
    counts[at + Column.PERHAPS_HELD] = asked - lackingPerhaps;
    counts[at + Column.TRANSFERABLE] = transferable;
    counts[at + Column.PERHAPS_TRANSFERABLE] = transferablePerhaps;
  }
}
