package io.github.aimscrosswalk.cover;

import java.util.Arrays;

/**
 * Lower bounds by Lagrangian relaxation. Each open row pays a multiplier towards the columns that
 * cover it, whether they are taken or not; then each column stands alone and is worth taking if its
 * rows pay more than its cost. The sum of all multipliers, less what such columns are paid beyond
 * their cost, is a lower bound for any multipliers at all. Subgradient steps look for good ones:
 * rows left uncovered pay more, rows covered twice pay less.
 *
 * <p>Multipliers are whole numbers of a {@link Incidence#scale() fraction} of a unit, so the bound
 * is computed exactly; only the length of a step is a floating-point number, and a bad step makes a
 * weak bound, never a wrong one. A round costs one pass over the memberships that are left; those
 * are listed once for each call, since the bit sets are sparse.
 */
final class Relaxation {
  private static final double FIRST_STEP = 1.5;
  private static final double LAST_STEP = 0.01;
  private static final int PATIENCE = 12;

  private final Subproblem left;
  private final Incidence incidence;
  private final long scale;
  private final int[] rows;
  private final int[] columns;
  private final int[][] members;
  private final long[] multipliers;
  private final long[] reduced;
  private final long[] most;
  private final int[] covered;
  private final long[] bestMultipliers;
  private final long[] bestReduced;
  private long sum;
  private long best;

  private Relaxation(Subproblem left, long[] start) {
    this.left = left;
    this.incidence = left.incidence();
    this.scale = incidence.scale();
    this.rows = Bits.numbers(left.open);
    this.columns = Bits.numbers(left.free);
    this.members = new int[columns.length][];
    this.most = new long[incidence.rows()];
    Arrays.fill(most, Long.MAX_VALUE);
    for (int i = 0; i < columns.length; i++) {
      members[i] = Bits.numbersOfBoth(incidence.rowsOf(columns[i]), left.open);
      long cost = scale * incidence.cost(columns[i]);
      for (int row : members[i]) {
        most[row] = Math.min(most[row], cost);
      }
    }
    this.multipliers = start.clone();
    for (int row : rows) {
      multipliers[row] = Math.min(multipliers[row], most[row]);
    }
    this.reduced = new long[incidence.columns()];
    this.bestMultipliers = new long[incidence.rows()];
    this.bestReduced = new long[incidence.columns()];
    this.covered = new int[incidence.rows()];
  }

  /**
   * Returns multipliers to start with: each row pays its even share of the column that charges
   * least. No column is paid more than its cost, so they give a bound at once.
   */
  static long[] shares(Subproblem left) {
    Incidence incidence = left.incidence();
    long[] shares = new long[incidence.rows()];
    Arrays.fill(shares, Long.MAX_VALUE);
    for (int column : Bits.numbers(left.free)) {
      int[] rows = Bits.numbersOfBoth(incidence.rowsOf(column), left.open);
      for (int row : rows) {
        long share = incidence.scale() * incidence.cost(column) / rows.length;
        shares[row] = Math.min(shares[row], share);
      }
    }
    return shares;
  }

  /**
   * Returns the best bound that a number of rounds finds. It stops early once the bound shows that
   * no cover below a cost is left, or when the search is cancelled.
   *
   * @param left a reduced subproblem with open rows
   * @param start multipliers for all rows
   * @param below the cost that a cover would have to stay below
   * @param rounds the most rounds to make; 0 for the bound of the start alone
   * @param budget asked in every round whether the search is cancelled
   */
  static Bound bound(Subproblem left, long[] start, long below, int rounds, Budget budget) {
    return new Relaxation(left, start).run(below, rounds, budget);
  }

  private Bound run(long below, int rounds, Budget budget) {
    price();
    keep();
    double step = FIRST_STEP;
    int idle = 0;
    for (int round = 0; round < rounds && value() < below && step > LAST_STEP; round++) {
      if (budget.isCancelled() || !move(step, scale * (below - left.cost()))) {
        break;
      }
      price();
      if (sum > best) {
        keep();
        idle = 0;
      } else if (++idle == PATIENCE) {
        step /= 2;
        idle = 0;
      }
    }
    return new Bound(best, value(), bestMultipliers, bestReduced);
  }

  private void keep() {
    best = sum;
    System.arraycopy(multipliers, 0, bestMultipliers, 0, multipliers.length);
    System.arraycopy(reduced, 0, bestReduced, 0, reduced.length);
  }

  private long value() {
    return left.cost() + incidence.roundUp(best);
  }

  /** Computes the bound, reduced costs and how often columns worth taking cover a row. */
  private void price() {
    sum = 0;
    for (int row : rows) {
      sum += multipliers[row];
      covered[row] = 0;
    }
    for (int i = 0; i < columns.length; i++) {
      long rest = scale * incidence.cost(columns[i]);
      for (int row : members[i]) {
        rest -= multipliers[row];
      }
      reduced[columns[i]] = rest;
      if (rest < 0) {
        sum += rest;
        for (int row : members[i]) {
          covered[row]++;
        }
      }
    }
  }

  /** Moves the multipliers one step; returns false if they are best already. */
  private boolean move(double step, long target) {
    long length = 0;
    for (int row : rows) {
      long slope = 1 - covered[row];
      length += slope * slope;
    }
    if (length == 0) {
      return false;
    }
    double stride = step * Math.max(scale, target - sum) / length;
    for (int row : rows) {
      long moved = multipliers[row] + Math.round(stride * (1 - covered[row]));
      multipliers[row] = Math.max(0, Math.min(most[row], moved));
    }
    return true;
  }
}
