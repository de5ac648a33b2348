package io.github.aimscrosswalk.jmh.baseline;

import java.util.List;

/**
 * Sets of small numbers, one after the other, each as words that are not zero: the numbers of row r
 * stand in {@code mask[i]}, 64 to a word, at word {@code word[i]}, for i from {@code start[r]} to
 * below {@code start[r + 1]}.
 */
record Rows(int[] start, int[] word, long[] mask) {
  /** Packs sets of numbers, each ascending. */
  static Rows of(List<int[]> sets) {
    int[] start = new int[sets.size() + 1];
    for (int r = 0; r < sets.size(); r++) {
      int words = 0;
      int last = -1;
      for (int number : sets.get(r)) {
        words += number >>> 6 == last ? 0 : 1;
        last = number >>> 6;
      }
      start[r + 1] = start[r] + words;
    }
    int[] word = new int[start[sets.size()]];
    long[] mask = new long[word.length];
    int at = -1;
    for (int[] set : sets) {
      int last = -1;
      for (int number : set) {
        at += number >>> 6 == last ? 0 : 1;
        last = number >>> 6;
        word[at] = last;
        mask[at] |= 1L << number;
      }
    }
    return new Rows(start, word, mask);
  }

  /** Adds a row to one of the sets that stand side by side, {@code stride} to a word. */
  void addTo(long[] sets, int row, int stride, int set) {
    for (int i = start[row]; i < start[row + 1]; i++) {
      sets[word[i] * stride + set] |= mask[i];
    }
  }
}
