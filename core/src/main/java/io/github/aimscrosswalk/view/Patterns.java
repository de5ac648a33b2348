package io.github.aimscrosswalk.view;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What each of some provisions names, in order to count how many have all, or any, of it.
 *
 * <p><b>Layout.</b> What a provision names stands in a few longs of what is held, with a mask for
 * each. Provisions that name the same are one pattern with a weight. Patterns of one long go first,
 * then those of two, and so on, one after the other: a loop that always takes the same turns is
 * twice as fast as one that does not. Immutable.
 */
final class Patterns {
  /** Up to which pattern the patterns have at most so many longs. */
  private final int[] ends;

  private final int[] places;
  private final long[] masks;
  private final int[] weights;

  private Patterns(int[] ends, int[] places, long[] masks, int[] weights) {
    this.ends = ends;
    this.places = places;
    this.masks = masks;
    this.weights = weights;
  }

  /**
   * Returns the patterns of provisions.
   *
   * @param provisions the provisions, of which each names something
   * @param rows where in the next two what each provision names begins
   * @param places the longs
   * @param masks what is named in them
   */
  static Patterns of(int[] provisions, int[] rows, int[] places, long[] masks) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(p -> rows[p + 1] - rows[p])
            .thenComparing(
                (p, q) ->
                    Arrays.compare(places, rows[p], rows[p + 1], places, rows[q], rows[q + 1]))
            .thenComparing(
                (p, q) -> Arrays.compare(masks, rows[p], rows[p + 1], masks, rows[q], rows[q + 1]));
    Integer[] sorted = Arrays.stream(provisions).boxed().sorted(order).toArray(Integer[]::new);
    int most = sorted.length == 0 ? 0 : length(rows, sorted[sorted.length - 1]);
    int[] ends = new int[most + 1];
    int[] weights = new int[sorted.length];
    int longs = 0;
    for (int p : provisions) {
      longs += length(rows, p);
    }
    int[] foundPlaces = new int[longs];
    long[] foundMasks = new long[foundPlaces.length];
    int count = 0;
    int at = 0;
    for (int i = 0; i < sorted.length; i++) {
      int p = sorted[i];
      if (i > 0 && order.compare(sorted[i - 1], p) == 0) {
        weights[count - 1]++;
        continue;
      }
      int length = length(rows, p);
      System.arraycopy(places, rows[p], foundPlaces, at, length);
      System.arraycopy(masks, rows[p], foundMasks, at, length);
      at += length;
      weights[count++] = 1;
      ends[length] = count;
    }
    for (int length = 1; length <= most; length++) {
      ends[length] = Math.max(ends[length], ends[length - 1]);
    }
    return new Patterns(
        ends,
        Arrays.copyOf(foundPlaces, at),
        Arrays.copyOf(foundMasks, at),
        Arrays.copyOf(weights, count));
  }

  private static int length(int[] rows, int p) {
    return rows[p + 1] - rows[p];
  }

  /**
   * Counts the provisions that have all they name.
   *
   * @param sets what is held
   * @param certain where that begins which certainly is
   * @param possible where that begins which certainly or perhaps is
   * @param counts filled with two counts
   * @param at where to begin filling
   */
  void countAll(long[] sets, int certain, int possible, int[] counts, int at) {
    int full = 0;
    int perhapsFull = 0;
    int singles = ends.length > 1 ? ends[1] : 0;
    for (int n = 0; n < singles; n++) {
      full += (masks[n] & ~sets[certain + places[n]]) == 0 ? weights[n] : 0;
      perhapsFull += (masks[n] & ~sets[possible + places[n]]) == 0 ? weights[n] : 0;
    }
    int i = singles;
    for (int length = 2; length < ends.length; length++) {
      for (int n = ends[length - 1]; n < ends[length]; n++) {
        long lacking = 0;
        long lackingPerhaps = 0;
        for (int end = i + length; i < end; i++) {
          lacking |= masks[i] & ~sets[certain + places[i]];
          lackingPerhaps |= masks[i] & ~sets[possible + places[i]];
        }
        full += lacking == 0 ? weights[n] : 0;
        perhapsFull += lackingPerhaps == 0 ? weights[n] : 0;
      }
    }
    counts[at] = full;
    counts[at + 1] = perhapsFull;
  }

  /**
   * Counts the provisions that have anything they name.
   *
   * @param sets what is there
   * @param certain where that begins which certainly is
   * @param possible where that begins which certainly or perhaps is
   * @param counts filled with two counts
   * @param at where to begin filling
   */
  void countAny(long[] sets, int certain, int possible, int[] counts, int at) {
    int touched = 0;
    int perhapsTouched = 0;
    int i = 0;
    for (int length = 1; length < ends.length; length++) {
      for (int n = ends[length - 1]; n < ends[length]; n++) {
        long some = 0;
        long somePerhaps = 0;
        for (int end = i + length; i < end; i++) {
          some |= masks[i] & sets[certain + places[i]];
          somePerhaps |= masks[i] & sets[possible + places[i]];
        }
        touched += some != 0 ? weights[n] : 0;
        perhapsTouched += somePerhaps != 0 ? weights[n] : 0;
      }
    }
    counts[at] = touched;
    counts[at + 1] = perhapsTouched;
  }
}
