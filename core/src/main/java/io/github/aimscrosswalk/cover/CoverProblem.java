package io.github.aimscrosswalk.cover;

import java.util.Arrays;

/**
 * What is to be covered, with what, at which costs. Rows and columns are numbered from 0; a column
 * covers rows. Immutable.
 */
public final class CoverProblem {
  /** Costs are multiplied in longs; this leaves one bit beside the sign. */
  private static final long MOST = 1L << 62;

  private final int rows;
  private final int[][] columns;
  private final long[] costs;
  private final int[] wanted;

  /**
   * Checks and copies the parts of a problem. Cost: linear in their sizes.
   *
   * @param rows how many rows there are
   * @param columns for each column the rows that it covers, ascending; a column may cover none
   * @param costs for each column what it costs to take, in any one unit; 0 for what is held already
   * @param wanted the rows that shall be covered, ascending; the others do not matter
   * @throws IllegalArgumentException if the numbers of columns and costs differ, a row is not below
   *     {@code rows}, rows do not ascend, a cost is negative, or the greatest cost times the rows
   *     and memberships exceeds 2^62
   */
  public CoverProblem(int rows, int[][] columns, long[] costs, int[] wanted) {
    if (rows < 0) {
      throw new IllegalArgumentException(
          "expected no negative number of rows, found '" + rows + "'");
    }
    if (columns.length != costs.length) {
      throw new IllegalArgumentException(
          "expected " + columns.length + " costs, found '" + costs.length + "'");
    }
    this.rows = rows;
    this.costs = costs.clone();
    this.wanted = ascending(wanted, rows, "wanted rows");
    this.columns = new int[columns.length][];
    long memberships = rows;
    for (int column = 0; column < columns.length; column++) {
      this.columns[column] = ascending(columns[column], rows, "rows of column " + column);
      memberships += columns[column].length;
    }
    check(this.costs, MOST / Math.max(1, memberships));
  }

  private static int[] ascending(int[] numbers, int size, String what) {
    int[] copy = numbers.clone();
    int before = -1;
    for (int number : copy) {
      if (number <= before || number >= size) {
        throw new IllegalArgumentException(
            "expected "
                + what
                + " ascending from 0 and below "
                + size
                + ", found '"
                + Arrays.toString(copy)
                + "'");
      }
      before = number;
    }
    return copy;
  }

  private static void check(long[] costs, long most) {
    for (long cost : costs) {
      if (cost < 0 || cost > most) {
        throw new IllegalArgumentException(
            "expected costs from 0 to " + most + ", found '" + cost + "'");
      }
    }
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns.length;
  }

  long cost(int column) {
    return costs[column];
  }

  /** Returns the rows of a column as a set. */
  long[] rowsOf(int column) {
    return set(columns[column]);
  }

  /** Returns the rows that shall be covered, as a set. */
  long[] wanted() {
    return set(wanted);
  }

  private long[] set(int[] numbers) {
    long[] set = Bits.none(rows);
    for (int number : numbers) {
      Bits.add(set, number);
    }
    return set;
  }
}
