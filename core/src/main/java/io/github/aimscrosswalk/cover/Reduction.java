package io.github.aimscrosswalk.cover;

/**
 * Takes and drops what need not be searched, until nothing more can be: the only column of a row is
 * taken; a row covered whenever another is, is dropped; so is a column whose open rows another
 * column covers too and costs no more. Of two that are alike the lower number stays.
 *
 * <p>Who dominates whom is one intersection: the columns that cover all of a column's rows are what
 * the columns of those rows have in common, and the same the other way round. So a round costs one
 * pass over the memberships, times the words of a set, and not a look at every pair.
 */
final class Reduction {
  private final Subproblem left;
  private final Incidence incidence;
  private boolean changed;

  private Reduction(Subproblem left) {
    this.left = left;
    this.incidence = left.incidence();
  }

  /** Reduces a subproblem; returns false if a row is left without a column. */
  static boolean reduce(Subproblem left) {
    return new Reduction(left).run();
  }

  private boolean run() {
    do {
      changed = false;
      if (!chooseOnly()) {
        return false;
      }
      dropColumns();
      dropRows();
    } while (changed);
    return true;
  }

  private boolean chooseOnly() {
    for (int row = Bits.next(left.open, 0); row >= 0; row = Bits.next(left.open, row + 1)) {
      int columns = Bits.countBoth(incidence.columnsOf(row), left.free);
      if (columns == 0) {
        return false;
      }
      if (columns == 1) {
        left.choose(Bits.numbersOfBoth(incidence.columnsOf(row), left.free)[0]);
        changed = true;
      }
    }
    return true;
  }

  private void dropColumns() {
    for (int column : Bits.numbers(left.free)) {
      if (isDominated(column)) {
        left.giveUp(column);
        changed = true;
      }
    }
  }

  private boolean isDominated(int column) {
    int[] rows = Bits.numbersOfBoth(incidence.rowsOf(column), left.open);
    if (rows.length == 0) {
      return true;
    }
    long[] coverers = left.free.clone();
    for (int row : rows) {
      Bits.keepAll(coverers, incidence.columnsOf(row));
    }
    for (int other = Bits.next(coverers, 0); other >= 0; other = Bits.next(coverers, other + 1)) {
      long saved = incidence.cost(column) - incidence.cost(other);
      if (saved > 0 || (saved == 0 && other != column && isBetter(other, column, rows.length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether of two columns of one cost, the first covering all that the second does, it stays. */
  private boolean isBetter(int other, int column, int rows) {
    return other < column || Bits.countBoth(incidence.rowsOf(other), left.open) > rows;
  }

  private void dropRows() {
    for (int row = Bits.next(left.open, 0); row >= 0; row = Bits.next(left.open, row + 1)) {
      long[] implied = left.open.clone();
      for (int column : Bits.numbersOfBoth(incidence.columnsOf(row), left.free)) {
        Bits.keepAll(implied, incidence.rowsOf(column));
      }
      Bits.remove(implied, row);
      if (!Bits.isEmpty(implied)) {
        Bits.removeAll(left.open, implied);
        changed = true;
      }
    }
  }
}
