package io.github.aimscrosswalk.index;

/**
 * Sets of pairs as packed longs. Pair (element e, subject s) is bit {@code 4 e + s}: four subjects
 * make a nibble, a long holds sixteen elements, and "the element about any subject" is one nibble
 * spread, without a look at single bits. The set of all pairs of a release is a few dozen longs.
 */
final class PairBits {
  static final int SUBJECTS = 4;
  private static final long LOWEST_OF_NIBBLE = 0x1111_1111_1111_1111L;

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

  /** Returns all pairs whose element is in the set about any subject. */
  static long[] aboutAnySubject(long[] set) {
    long[] spread = new long[set.length];
    for (int i = 0; i < set.length; i++) {
      long word = set[i];
      long any = (word | word >>> 1 | word >>> 2 | word >>> 3) & LOWEST_OF_NIBBLE;
      spread[i] = any * 0xF;
    }
    return spread;
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
