package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.index.PairBits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What some provisions ask for together, each pair once. A pair that several of them ask for, about
 * different systems, is held only if it is held for each of them. A pair that answers may rest on
 * by one assignment is not made doubtful by another about the same or fewer systems.
 *
 * <p><b>Layout.</b> For each long of the set of pairs in which something is asked for: the pairs,
 * and one entry for each segment in which any of them are asked for. With one segment, which is the
 * common case, counting reads each long of what is held once. Immutable, but for what is made when
 * provisions are first counted.
 */
public final class Demand {
  private static final int STATUSES = 4;

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
  private final int asked;
  private final Lines lines;
  private @Nullable Patterns wanted;
  private @Nullable Patterns practices;

  private Demand(View view, long[] provisions, long[] asked) {
    this.layout = view.layout();
    this.lines = view.lines();
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
    this.asked = PairBits.count(pairs);
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
   * Counts the provisions that are in a set.
   *
   * @param set a set of provisions
   * @return how many are in both
   */
  public int among(long[] set) {
    int count = 0;
    for (int i = firstWord; i < lastWord; i++) {
      count += Long.bitCount(provisions[i] & set[i]);
    }
    return count;
  }

  /**
   * Returns how many provisions are taken apart.
   *
   * @return the number of those that can be measured
   */
  public int measured() {
    return measured.length;
  }

  /**
   * Returns how many pairs are asked for.
   *
   * @return the number of distinct pairs
   */
  public int asked() {
    return asked;
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

  /**
   * Counts the provisions one by one, as {@link #countProvisions} does: dearer, but nothing has to
   * be made first. For what is counted once.
   *
   * @param sets what is held
   * @param from where that begins in the array
   * @param counts filled with how many are full, perhaps full, touched, and perhaps touched
   * @param at where to begin filling
   */
  public void countEach(long[] sets, int from, int[] counts, int at) {
    Arrays.fill(counts, at, at + STATUSES, 0);
    for (int p : measured) {
      int status = lines.status(p, sets, from);
      for (int kind = 0; kind < STATUSES; kind++) {
        counts[at + kind] += status >>> kind & 1;
      }
    }
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
   * Counts the provisions.
   *
   * @param sets what is held
   * @param from where that begins in the array
   * @param counts filled with how many are full, perhaps full, touched, and perhaps touched
   * @param at where to begin filling
   */
  public void countProvisions(long[] sets, int from, int[] counts, int at) {
    Patterns all = wanted;
    Patterns any = practices;
    if (all == null || any == null) {
      all = lines.asked(measured);
      any = lines.practices(measured);
      wanted = all;
      practices = any;
    }
    all.countAll(sets, from, from + layout.possible(), counts, at);
    int certain = from + layout.certainPractices();
    any.countAny(sets, certain, from + layout.possiblePractices(), counts, at + 2);
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
    int held = 0;
    int perhapsHeld = 0;
    int transferable = 0;
    int transferablePerhaps = 0;
    for (int g = 0; g < words.length; g++) {
      long found = group(g, sets, from);
      held += (int) (found & 0xFF);
      perhapsHeld += (int) (found >>> 8 & 0xFF);
      transferable += (int) (found >>> 16 & 0xFF);
      transferablePerhaps += (int) (found >>> 24 & 0xFF);
    }
    counts[at + Column.PAIRS] = asked;
    counts[at + Column.HELD] = held;
    counts[at + Column.PERHAPS_HELD] = perhapsHeld;
    counts[at + Column.TRANSFERABLE] = transferable;
    counts[at + Column.PERHAPS_TRANSFERABLE] = transferablePerhaps;
  }

  /**
   * Counts the pairs of one long of the set of pairs.
   *
   * @param g which of the longs in which something is asked for
   * @param sets what is held
   * @param from where that begins in the array
   * @return the four counts that {@link Column} has after that of the pairs, a byte each, the first
   *     lowest
   */
  public long group(int g, long[] sets, int from) {
    long elsewhere = sets[from + layout.elsewhere() + words[g]];
    int first = starts[g];
    if (starts[g + 1] == first + 1) {
      return count(masks[first], places[first], elsewhere, sets, from, layout);
    }
    long lacking = 0;
    long lackingPerhaps = 0;
    long extend = 0;
    for (int i = first; i < starts[g + 1]; i++) {
      long without = masks[i] & ~sets[from + places[i]];
      lacking |= without;
      lackingPerhaps |= masks[i] & ~sets[from + layout.possible() + places[i]];
      extend |= without & sets[from + layout.perhapsElsewhere() + places[i]];
    }
    return packed(
        pairs[g] & ~lacking, pairs[g] & ~lackingPerhaps, lackingPerhaps & elsewhere, extend);
  }

  /**
   * Counts pairs that are asked for in one segment.
   *
   * @param mask the pairs, of one long
   * @param place where that stands among the pairs of all segments
   * @param elsewhere which of them are certainly there elsewhere
   * @param sets what is held
   * @param from where that begins in the array
   * @param layout how it is laid out
   * @return the counts, as {@link #group} gives them
   */
  public static long count(
      long mask, int place, long elsewhere, long[] sets, int from, Layout layout) {
    long perhaps = mask & sets[from + layout.possible() + place];
    long near = mask & sets[from + layout.perhapsElsewhere() + place];
    if ((perhaps | near) == 0) {
      // what is certainly elsewhere is perhaps elsewhere, or perhaps held, in every segment
      return 0;
    }
    long held = mask & sets[from + place];
    return packed(held, perhaps, mask & ~perhaps & elsewhere, near & ~held);
  }

  private static long packed(long held, long perhaps, long elsewhere, long perhapsElsewhere) {
    return Long.bitCount(held)
        | Long.bitCount(perhaps) << 8
        | Long.bitCount(elsewhere) << 16
        | (long) Long.bitCount(perhapsElsewhere) << 24;
  }

  /**
   * Returns in how many longs of the set of pairs something is asked for.
   *
   * @return the number of longs
   */
  public int groups() {
    return words.length;
  }

  /**
   * Returns one of these longs.
   *
   * @param g which of them
   * @return its place in the set of pairs
   */
  public int word(int g) {
    return words[g];
  }

  /**
   * Returns where one of these longs stands, if it is asked for in one segment only.
   *
   * @param g which of them
   * @return its place among the pairs of all segments, or -1
   */
  public int place(int g) {
    return starts[g + 1] == starts[g] + 1 ? places[starts[g]] : -1;
  }

  /**
   * Returns the pairs asked for in one of these longs.
   *
   * @param g which of them
   * @return the pairs
   */
  public long pairs(int g) {
    return pairs[g];
  }
}
