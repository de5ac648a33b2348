package io.github.aimscrosswalk.cover;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Quick covers without proof: one built step by step, and one mended. */
final class Greedy {
  private Greedy() {}

  /**
   * Completes a cover: takes again and again the column with the least price for a row it newly
   * covers, the lowest number where several are alike. Columns given up are not taken; every open
   * row must have a free column.
   *
   * @param left what is to be covered; not changed
   * @param prices a price for each column, not negative
   * @return the columns taken, with those of the subproblem
   */
  static long[] complete(Subproblem left, long[] prices) {
    Incidence incidence = left.incidence();
    long[] open = left.open.clone();
    long[] free = left.free.clone();
    long[] chosen = left.chosen.clone();
    while (!Bits.isEmpty(open)) {
      int best = -1;
      int bestRows = 0;
      for (int column = Bits.next(free, 0); column >= 0; column = Bits.next(free, column + 1)) {
        int rows = Bits.countBoth(incidence.rowsOf(column), open);
        if (rows == 0) {
          Bits.remove(free, column);
        } else if (best < 0 || prices[column] * bestRows < prices[best] * rows) {
          best = column;
          bestRows = rows;
        }
      }
      Bits.add(chosen, best);
      Bits.removeAll(open, incidence.rowsOf(best));
    }
    return chosen;
  }

  /**
   * Mends a cover until no column of it can be left out, and none exchanged for a single cheaper
   * one, or for one of the same cost and a lower number. Dear and high-numbered columns go first.
   * It ends, since each step lowers the cost or, at the same cost, the numbers.
   *
   * @param incidence all rows to be covered
   * @param chosen a cover of them; changed
   */
  static void mend(Incidence incidence, long[] chosen) {
    while (mendOnce(incidence, chosen)) {
      // what was exchanged may let others go
    }
  }

  private static boolean mendOnce(Incidence incidence, long[] chosen) {
    boolean changed = false;
    long[] twice = twice(incidence, chosen);
    for (int column : dearestFirst(incidence, chosen)) {
      long[] own = incidence.rowsOf(column).clone();
      Bits.removeAll(own, twice);
      int other = Bits.isEmpty(own) ? -1 : cheapest(incidence, own);
      if (other != column) {
        Bits.remove(chosen, column);
        if (other >= 0) {
          Bits.add(chosen, other);
        }
        twice = twice(incidence, chosen);
        changed = true;
      }
    }
    return changed;
  }

  private static int[] dearestFirst(Incidence incidence, long[] columns) {
    return IntStream.of(Bits.numbers(columns))
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer column) -> incidence.cost(column))
                .thenComparing(Comparator.naturalOrder())
                .reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Returns the rows that at least two of the columns cover. */
  private static long[] twice(Incidence incidence, long[] columns) {
    long[] once = Bits.none(incidence.rows());
    long[] twice = Bits.none(incidence.rows());
    for (int column = Bits.next(columns, 0); column >= 0; column = Bits.next(columns, column + 1)) {
      long[] again = incidence.rowsOf(column).clone();
      Bits.keepAll(again, once);
      Bits.addAll(twice, again);
      Bits.addAll(once, incidence.rowsOf(column));
    }
    return twice;
  }

  /** Returns the cheapest column that covers all of some rows, the lowest number where alike. */
  private static int cheapest(Incidence incidence, long[] rows) {
    long[] coverers = Bits.all(incidence.columns());
    for (int row : Bits.numbers(rows)) {
      Bits.keepAll(coverers, incidence.columnsOf(row));
    }
    int cheapest = Bits.next(coverers, 0);
    for (int c = cheapest; c >= 0; c = Bits.next(coverers, c + 1)) {
      if (incidence.cost(c) < incidence.cost(cheapest)) {
        cheapest = c;
      }
    }
    return cheapest;
  }
}
