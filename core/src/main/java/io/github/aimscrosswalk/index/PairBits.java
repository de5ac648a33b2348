package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.element.Subject;

/**
 * Pairs as numbers, and sets of numbers as packed longs. The code of the pair of element {@code e}
 * and subject {@code s} is {@code 4 e + s}.
 */
public final class PairBits {
  /** How many subjects there are, a power of two. */
  public static final int SUBJECTS = 4;

  private PairBits() {}

  /**
   * Returns the code of a pair.
   *
   * @param element its element
   * @param subject its subject
   * @return the code
   */
  public static int code(int element, Subject subject) {
    return element * SUBJECTS + subject.ordinal();
  }

  /**
   * Returns the element of a pair.
   *
   * @param code the pair
   * @return its element
   */
  public static int element(int code) {
    return code / SUBJECTS;
  }

  /**
   * Returns the subject of a pair.
   *
   * @param code the pair
   * @return the place of its subject
   */
  public static int subject(int code) {
    return code % SUBJECTS;
  }

  /**
   * Returns an empty set.
   *
   * @param size how many numbers there are
   * @return a set that can hold them
   */
  public static long[] empty(int size) {
    return new long[words(size)];
  }

  /**
   * Returns how long a set is.
   *
   * @param size how many numbers there are
   * @return how many longs a set of them takes
   */
  public static int words(int size) {
    return (size + 63) >>> 6;
  }

  /**
   * Tells whether a set has a number.
   *
   * @param set the set
   * @param bit the number
   * @return whether it is there
   */
  public static boolean has(long[] set, int bit) {
    return (set[bit >>> 6] >>> bit & 1L) != 0;
  }

  /**
   * Adds a number.
   *
   * @param set the set
   * @param bit the number
   */
  public static void add(long[] set, int bit) {
    set[bit >>> 6] |= 1L << bit;
  }

  /**
   * Adds numbers.
   *
   * @param set the set
   * @param bits the numbers
   */
  public static void addAll(long[] set, int[] bits) {
    for (int bit : bits) {
      add(set, bit);
    }
  }

  /**
   * Counts a set.
   *
   * @param set the set
   * @return how many numbers it has
   */
  public static int count(long[] set) {
    int count = 0;
    for (long word : set) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /**
   * Returns the numbers that two sets have in common.
   *
   * @param one a set
   * @param other a set as long
   * @return a new set
   */
  public static long[] both(long[] one, long[] other) {
    long[] both = one.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] &= other[i];
    }
    return both;
  }

  /**
   * Returns where a set begins.
   *
   * @param set the set
   * @return the first long that is not empty; 0 if all are
   */
  public static int firstWord(long[] set) {
    for (int i = 0; i < set.length; i++) {
      if (set[i] != 0) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Returns where a set ends.
   *
   * @param set the set
   * @return the long after the last that is not empty; 0 if all are
   */
  public static int lastWord(long[] set) {
    for (int i = set.length; i > 0; i--) {
      if (set[i - 1] != 0) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Returns the numbers of a set.
   *
   * @param set the set
   * @return the numbers, ascending
   */
  public static int[] bits(long[] set) {
    int[] bits = new int[count(set)];
    int at = 0;
    for (int i = 0; i < set.length; i++) {
      for (long word = set[i]; word != 0; word &= word - 1) {
        bits[at++] = (i << 6) + Long.numberOfTrailingZeros(word);
      }
    }
    return bits;
  }
}
