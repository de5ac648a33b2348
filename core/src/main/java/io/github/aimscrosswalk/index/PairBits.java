package io.github.aimscrosswalk.index;

/**
 * Sets of pairs as packed longs. Pair (element e, subject s) is bit {@code 4 e + s}: four subjects
 * make a nibble, a long holds sixteen elements, and "the element about another subject" is the
 * nibble turned round, without a look at single bits. The set of all pairs of a release is a few
 * dozen longs.
 */
final class PairBits {
  static final int SUBJECTS = 4;

  private PairBits() {}

  static long[] empty(int elements) {
    return new long[(elements * SUBJECTS + 63) >>> 6];
  }

  static boolean has(long[] set, int bit) {
    return (set[bit >>> 6] >>> bit & 1L) != 0;
  }

  static void add(long[] set, int bit) {
    set[bit >>> 6] |= 1L << bit;
  }

  static void addAll(long[] set, long[] other) {
    for (int i = 0; i < set.length; i++) {
      set[i] |= other[i];
    }
  }

  static void addAll(long[] set, int[] bits) {
    for (int bit : bits) {
      add(set, bit);
    }
  }

  /** Adds the pairs of a set that are not in another. */
  static void addRest(long[] set, long[] from, long[] without) {
    for (int i = 0; i < set.length; i++) {
      set[i] |= from[i] & ~without[i];
    }
  }

  static boolean hasAll(long[] set, int[] bits) {
    for (int bit : bits) {
      if (!has(set, bit)) {
        return false;
      }
    }
    return true;
  }

  static boolean hasAny(long[] set, int[] bits) {
    for (int bit : bits) {
      if (has(set, bit)) {
        return true;
      }
    }
    return false;
  }

  static int count(long[] set) {
    int count = 0;
    for (long word : set) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** Returns all pairs whose element is in the set about another subject. */
  static long[] aboutAnotherSubject(long[] set) {
    long[] others = new long[set.length];
    for (int i = 0; i < set.length; i++) {
      long x = set[i];
      others[i] =
          ((x << 1) & 0xEEEE_EEEE_EEEE_EEEEL)
              | ((x >>> 3) & 0x1111_1111_1111_1111L)
              | ((x << 2) & 0xCCCC_CCCC_CCCC_CCCCL)
              | ((x >>> 2) & 0x3333_3333_3333_3333L)
              | ((x << 3) & 0x8888_8888_8888_8888L)
              | ((x >>> 1) & 0x7777_7777_7777_7777L);
    }
    return others;
  }

  /** Returns the pairs of a set that are not in another. */
  static long[] without(long[] set, long[] other) {
    long[] rest = set.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] &= ~other[i];
    }
    return rest;
  }

  /** Returns the bits of the set, ascending. */
  static int[] bits(long[] set) {
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
