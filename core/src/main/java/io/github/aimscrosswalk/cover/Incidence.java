package io.github.aimscrosswalk.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which columns cover which rows, both ways round as bit sets, with rows and columns numbered anew
 * in the order they had. Every row is to be covered, every column costs more than nothing. A few
 * hundred columns over 2,000 rows are some 100 kB each way, so a subproblem is two masks upon one
 * incidence and never a copy of it. Immutable.
 */
final class Incidence {
  private static final long FINEST = 1L << 20;
  private static final long MOST = 1L << 62;

  private final long[][] rowsOf;
  private final long[][] columnsOf;
  private final long[] costs;
  private final int[] numbers;
  private final long step;
  private final long scale;

  private Incidence(int rows, long[][] rowsOf, long[] costs, int[] numbers) {
    this.rowsOf = rowsOf;
    this.costs = costs;
    this.numbers = numbers;
    this.columnsOf = new long[rows][];
    Arrays.setAll(columnsOf, row -> Bits.none(rowsOf.length));
    long memberships = rows;
    long dearest = 1;
    long divisor = 0;
    for (int column = 0; column < rowsOf.length; column++) {
      for (int row : Bits.numbers(rowsOf[column])) {
        Bits.add(columnsOf[row], column);
        memberships++;
      }
      dearest = Math.max(dearest, costs[column]);
      divisor = greatestDivisor(divisor, costs[column]);
    }
    this.step = Math.max(1, divisor);
    this.scale = Math.min(FINEST, Long.highestOneBit(MOST / (dearest * Math.max(1, memberships))));
  }

  private static long greatestDivisor(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /** Returns the part of a problem that is left: some rows, and the columns that reach them. */
  static Incidence of(CoverProblem problem, long[] open) {
    long[][] rowsOf = new long[problem.columns()][];
    long[] costs = new long[rowsOf.length];
    int[] numbers = IntStream.range(0, rowsOf.length).toArray();
    for (int column = 0; column < rowsOf.length; column++) {
      rowsOf[column] = problem.rowsOf(column);
      costs[column] = problem.cost(column);
    }
    return part(open, Bits.all(rowsOf.length), rowsOf, costs, numbers);
  }

  private static Incidence part(
      long[] open, long[] free, long[][] rowsOf, long[] costs, int[] numbers) {
    int[] rows = Bits.numbers(open);
    int[] columns = reaching(open, free, rowsOf);
    long[][] partRows = new long[columns.length][];
    long[] partCosts = new long[columns.length];
    int[] partNumbers = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      partRows[i] = Bits.none(rows.length);
      for (int row = 0; row < rows.length; row++) {
        if (Bits.has(rowsOf[columns[i]], rows[row])) {
          Bits.add(partRows[i], row);
        }
      }
      partCosts[i] = costs[columns[i]];
      partNumbers[i] = numbers[columns[i]];
    }
    return new Incidence(rows.length, partRows, partCosts, partNumbers);
  }

  private static int[] reaching(long[] open, long[] free, long[][] rowsOf) {
    long[] reaching = free.clone();
    for (int column : Bits.numbers(free)) {
      if (Bits.countBoth(rowsOf[column], open) == 0) {
        Bits.remove(reaching, column);
      }
    }
    return Bits.numbers(reaching);
  }

  /** Returns the parts of what is open that share no column, by their lowest rows. */
  List<Incidence> parts(long[] open, long[] free) {
    List<Incidence> parts = new ArrayList<>();
    int[] here = IntStream.range(0, columns()).toArray();
    long[] left = open.clone();
    for (int row = Bits.next(left, 0); row >= 0; row = Bits.next(left, row)) {
      long[] together = connected(row, open, free);
      parts.add(part(together, free, rowsOf, costs, here));
      Bits.removeAll(left, together);
    }
    return parts;
  }

  private long[] connected(int first, long[] open, long[] free) {
    long[] reached = Bits.none(rows());
    long[] untried = free.clone();
    long[] waiting = Bits.none(rows());
    Bits.add(waiting, first);
    for (int row = first; row >= 0; row = Bits.next(waiting, 0)) {
      Bits.remove(waiting, row);
      Bits.add(reached, row);
      for (int column : Bits.numbersOfBoth(columnsOf[row], untried)) {
        Bits.remove(untried, column);
        Bits.addAll(waiting, rowsOf[column]);
      }
      Bits.keepAll(waiting, open);
      Bits.removeAll(waiting, reached);
    }
    return reached;
  }

  int rows() {
    return columnsOf.length;
  }

  int columns() {
    return rowsOf.length;
  }

  long[] rowsOf(int column) {
    return rowsOf[column];
  }

  long[] columnsOf(int row) {
    return columnsOf[row];
  }

  long cost(int column) {
    return costs[column];
  }

  long[] costs() {
    return costs.clone();
  }

  long cost(long[] columns) {
    long cost = 0;
    for (int column : Bits.numbers(columns)) {
      cost += costs[column];
    }
    return cost;
  }

  /** Returns the number that a column has in what this is a part of. */
  int number(int column) {
    return numbers[column];
  }

  /**
   * Returns into how many parts a unit of cost is split where a bound is computed: a power of two,
   * as fine as sums over all memberships allow without overflow.
   */
  long scale() {
    return scale;
  }

  /** Returns the least cost that a cover can have, given a scaled lower bound. */
  long roundUp(long scaled) {
    return -Math.floorDiv(-scaled, scale * step) * step;
  }
}
