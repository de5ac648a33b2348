package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;

/**
 * Where what an assessment holds stands in one array of longs. Sets of pairs are numbered as the
 * pairs that are asked for; those that depend on the systems have a part for each {@link Segment}.
 *
 * <pre>
 * segments × pairs   certainly held
 * segments × pairs   certainly or perhaps held
 * segments × pairs   the element certainly or perhaps there about another subject or other systems
 * pairs              the element certainly there about another subject or other systems
 * practices          something of it certainly there
 * practices          something of it certainly or perhaps there
 * provisions         left out by the user
 * </pre>
 *
 * All in one array, since it is copied for every change, and a copy of one is one instruction for
 * eight longs. For the bundled data and one AI system it takes some 150 longs.
 */
public final class Layout {
  private final int segments;
  private final int words;
  private final int practiceWords;
  private final int provisionWords;
  private final int possible;
  private final int perhapsElsewhere;
  private final int elsewhere;

  Layout(Index index, int segments) {
    this.segments = segments;
    this.words = PairBits.words(index.pairCount());
    this.practiceWords = PairBits.words(index.practiceCount());
    this.provisionWords = PairBits.words(index.provisionCount());
    this.possible = segments * words;
    this.perhapsElsewhere = 2 * possible;
    this.elsewhere = 3 * possible;
  }

  /**
   * Returns how many segments there are.
   *
   * @return the number of segments
   */
  public int segments() {
    return segments;
  }

  /**
   * Returns how long a set of pairs is.
   *
   * @return its longs
   */
  public int words() {
    return words;
  }

  /**
   * Returns how long a set of practices is.
   *
   * @return its longs
   */
  public int practiceWords() {
    return practiceWords;
  }

  /**
   * Returns how long a set of provisions is.
   *
   * @return its longs
   */
  public int provisionWords() {
    return provisionWords;
  }

  /**
   * Returns where the pairs certainly held begin. Those of a segment follow those of the one
   * before.
   *
   * @return the place
   */
  public int definite() {
    return 0;
  }

  /**
   * Returns where the pairs certainly or perhaps held begin.
   *
   * @return the place
   */
  public int possible() {
    return possible;
  }

  /**
   * Returns where the pairs perhaps there elsewhere begin.
   *
   * @return the place
   */
  public int perhapsElsewhere() {
    return perhapsElsewhere;
  }

  /**
   * Returns where the pairs certainly there elsewhere begin.
   *
   * @return the place
   */
  public int elsewhere() {
    return elsewhere;
  }

  /**
   * Returns where the practices begin of which something is certainly there.
   *
   * @return the place
   */
  public int certainPractices() {
    return elsewhere() + words;
  }

  /**
   * Returns where the practices begin of which something is certainly or perhaps there.
   *
   * @return the place
   */
  public int possiblePractices() {
    return certainPractices() + practiceWords;
  }

  /**
   * Returns where the provisions begin that the user left out.
   *
   * @return the place
   */
  public int excluded() {
    return possiblePractices() + practiceWords;
  }

  /**
   * Returns how long the whole array is.
   *
   * @return its longs
   */
  public int size() {
    return excluded() + provisionWords;
  }

  /**
   * Tells whether a set within the array has a number.
   *
   * @param sets the array
   * @param from where the set begins
   * @param bit the number
   * @return whether it is there
   */
  public static boolean has(long[] sets, int from, int bit) {
    return (sets[from + (bit >>> 6)] >>> bit & 1L) != 0;
  }

  /**
   * Adds a number to a set within the array.
   *
   * @param sets the array
   * @param from where the set begins
   * @param bit the number
   */
  public static void add(long[] sets, int from, int bit) {
    sets[from + (bit >>> 6)] |= 1L << bit;
  }

  /**
   * Takes a number out of a set within the array.
   *
   * @param sets the array
   * @param from where the set begins
   * @param bit the number
   */
  public static void remove(long[] sets, int from, int bit) {
    sets[from + (bit >>> 6)] &= ~(1L << bit);
  }
}
