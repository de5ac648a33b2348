package io.github.aimscrosswalk.cover;

/** Sets of small numbers as packed longs: number n is bit n mod 64 of long n / 64. */
final class Bits {
  private Bits() {}

  static long[] none(int size) {
    return new long[(size + 63) >>> 6];
  }

  static long[] all(int size) {
    long[] set = none(size);
    for (int n = 0; n < size; n++) {
      add(set, n);
    }
    return set;
  }

  static boolean has(long[] set, int n) {
    return (set[n >>> 6] >>> n & 1L) != 0;
  }

  static void add(long[] set, int n) {
    set[n >>> 6] |= 1L << n;
  }

  static void remove(long[] set, int n) {
    set[n >>> 6] &= ~(1L << n);
  }

  static void addAll(long[] set, long[] other) {
    for (int i = 0; i < set.length; i++) {
      set[i] |= other[i];
    }
  }

  static void removeAll(long[] set, long[] other) {
    for (int i = 0; i < set.length; i++) {
      set[i] &= ~other[i];
    }
  }

  static void keepAll(long[] set, long[] other) {
    for (int i = 0; i < set.length; i++) {
      set[i] &= other[i];
    }
  }

  static boolean isEmpty(long[] set) {
    for (long word : set) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  static int count(long[] set) {
    int count = 0;
    for (long word : set) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** Returns how many numbers both sets have. */
  static int countBoth(long[] one, long[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += Long.bitCount(one[i] & other[i]);
    }
    return count;
  }

  /** Returns the least number of the set that is not below another, or -1. */
  static int next(long[] set, int from) {
    int i = from >>> 6;
    if (i >= set.length) {
      return -1;
    }
    long word = set[i] & -1L << from;
    while (word == 0) {
      if (++i == set.length) {
        return -1;
      }
      word = set[i];
    }
    return (i << 6) + Long.numberOfTrailingZeros(word);
  }

  /** Returns the numbers of the set, ascending. */
  static int[] numbers(long[] set) {
    int[] numbers = new int[count(set)];
    int at = 0;
    for (int n = next(set, 0); n >= 0; n = next(set, n + 1)) {
      numbers[at++] = n;
    }
    return numbers;
  }

  /** Returns the numbers that both sets have, ascending. */
  static int[] numbersOfBoth(long[] one, long[] other) {
    long[] both = one.clone();
    keepAll(both, other);
    return numbers(both);
  }
}
