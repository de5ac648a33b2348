package io.github.aimscrosswalk.index;

import java.util.Arrays;
import java.util.List;

/**
 * Many short rows of numbers in two arrays: the values one after the other, and where each row
 * begins. A row costs four bytes and four more for each value, against some forty for an array of
 * its own. Immutable; {@link #values} is not to be changed.
 *
 * @param starts where each row begins, and at last where the last one ends
 * @param values the values of all rows
 */
public record Rows(int[] starts, int[] values) {
  /**
   * Tells whether this can be a number of rows with values below a limit.
   *
   * @param rows how many rows there should be
   * @param limit what every value should be below
   * @return whether the beginnings ascend from 0 to the end, and all values are from 0
   */
  public boolean fits(int rows, int limit) {
    boolean fits = starts.length == rows + 1 && starts[0] == 0 && starts[rows] == values.length;
    for (int i = 1; i < starts.length; i++) {
      fits &= starts[i - 1] <= starts[i];
    }
    for (int value : values) {
      fits &= value >= 0 && value < limit;
    }
    return fits;
  }

  /**
   * Packs rows.
   *
   * @param rows the rows
   * @return the same rows
   */
  public static Rows of(List<int[]> rows) {
    int[] starts = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      starts[i + 1] = starts[i] + rows.get(i).length;
    }
    int[] values = new int[starts[rows.size()]];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, values, starts[i], rows.get(i).length);
    }
    return new Rows(starts, values);
  }

  /**
   * Turns links round: of numbers that belong to keys, which belong to each key.
   *
   * @param keys how many keys there are
   * @param rows for each number its keys, each at most once
   * @return for each key the numbers that have it, ascending
   */
  public static Rows inverse(int keys, Rows rows) {
    int[] starts = new int[keys + 1];
    for (int key : rows.values) {
      starts[key + 1]++;
    }
    for (int key = 0; key < keys; key++) {
      starts[key + 1] += starts[key];
    }
    int[] next = Arrays.copyOf(starts, keys);
    int[] values = new int[rows.values.length];
    for (int number = 0; number < rows.count(); number++) {
      for (int i = rows.from(number); i < rows.to(number); i++) {
        values[next[rows.values[i]]++] = number;
      }
    }
    return new Rows(starts, values);
  }

  /**
   * Returns how many rows there are.
   *
   * @return the number of rows
   */
  public int count() {
    return starts.length - 1;
  }

  /**
   * Returns where a row begins.
   *
   * @param row the row
   * @return the place of its first value
   */
  public int from(int row) {
    return starts[row];
  }

  /**
   * Returns where a row ends.
   *
   * @param row the row
   * @return the place after its last value
   */
  public int to(int row) {
    return starts[row + 1];
  }

  /**
   * Returns one row.
   *
   * @param row the row
   * @return a copy of its values
   */
  public int[] row(int row) {
    return Arrays.copyOfRange(values, starts[row], starts[row + 1]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rows that
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(values);
  }
}
