package io.github.aimscrosswalk.cover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Branch and bound over one part of a problem, depth first on a stack of its own.
 *
 * <p>A node is a subproblem, reduced and bounded. If its bound is below the best cover, one column
 * is tried in it, first taken, then given up, so no cover is met twice. Before that, each column
 * whose reduced cost shows that no better cover has it is given up, and each that every better
 * cover has is taken.
 *
 * <p>Subproblems wait nowhere but on the stack, and each bound on it holds for all that waits above
 * it. So at any moment the lowest bound of a node with columns untried is proven for the whole.
 * Memory: one subproblem and one set of multipliers for each column tried.
 */
final class Search {
  private static final int FIRST_ROUNDS = 400;
  private static final int ROUNDS = 20;

  /** Building a cover costs as much as a bound, and few nodes but the first yield a better one. */
  private static final int NODES_PER_COVER = 8;

  private static final int WEIGHT_BITS = 30;
  private static final long WEIGHT = 1L << WEIGHT_BITS;

  private final Incidence incidence;
  private final Budget budget;
  private final Deque<Node> stack = new ArrayDeque<>();
  private final long[] shares;
  private long[] best;
  private long bestCost;
  private long bound;

  /**
   * Makes a search with a quick cover and a quick bound.
   *
   * @param incidence at least one row, each with a column
   * @param budget how many nodes may be bounded
   */
  Search(Incidence incidence, Budget budget) {
    this.incidence = incidence;
    this.budget = budget;
    Subproblem whole = new Subproblem(incidence);
    this.best = Greedy.complete(whole, incidence.costs());
    Greedy.mend(incidence, best);
    this.bestCost = incidence.cost(best);
    this.shares = Relaxation.shares(whole);
    this.bound = Relaxation.bound(whole, shares, bestCost, 0, budget).value();
  }

  /** Bounds the whole, which takes one node. */
  void begin() {
    if (bound < bestCost && budget.take()) {
      look(new Subproblem(incidence), shares, bound, FIRST_ROUNDS);
      bound = stack.isEmpty() ? bestCost : stack.getLast().bound();
    }
  }

  /** Searches what {@link #begin()} left, until the best cover is proven or the budget is spent. */
  void finish() {
    while (!stack.isEmpty()) {
      Node node = stack.getLast();
      if (node.isDone() || node.bound() >= bestCost) {
        stack.removeLast();
        bound = stack.isEmpty() ? bestCost : bound;
      } else if (budget.take()) {
        look(node.next(), node.multipliers(), node.bound(), ROUNDS);
      } else {
        bound = lowestWaiting();
        return;
      }
    }
  }

  /** Reduces and bounds a subproblem; pushes it if a better cover may be in it. */
  private void look(Subproblem left, long[] from, long floor, int most) {
    long[] multipliers = from;
    int rounds = most;
    while (Reduction.reduce(left) && left.cost() < bestCost) {
      if (left.isCovered()) {
        offer(left.chosen.clone());
        return;
      }
      Bound found = Relaxation.bound(left, multipliers, bestCost, rounds, budget);
      if (found.value() < bestCost && (stack.isEmpty() || budget.nodes() % NODES_PER_COVER == 0)) {
        offer(Greedy.complete(left, prices(found.reduced())));
      }
      if (found.value() >= bestCost) {
        return;
      }
      if (!settle(left, found)) {
        long value = Math.max(floor, found.value());
        stack.addLast(new Node(left, found.multipliers(), value, branch(left)));
        return;
      }
      multipliers = found.multipliers();
      rounds = ROUNDS;
    }
  }

  private void offer(long[] chosen) {
    Greedy.mend(incidence, chosen);
    long cost = incidence.cost(chosen);
    if (cost < bestCost) {
      best = chosen;
      bestCost = cost;
    }
  }

  private static long[] prices(long[] reduced) {
    long[] prices = reduced.clone();
    for (int column = 0; column < prices.length; column++) {
      prices[column] = Math.max(0, prices[column]);
    }
    return prices;
  }

  /**
   * Takes or gives up columns whose reduced cost leaves one way only; returns if there were any.
   */
  private boolean settle(Subproblem left, Bound found) {
    long before = left.cost();
    boolean changed = false;
    for (int column : Bits.numbers(left.free)) {
      long reduced = found.reduced()[column];
      if (before + incidence.roundUp(found.scaled() + Math.abs(reduced)) >= bestCost) {
        if (reduced < 0) {
          left.choose(column);
        } else {
          left.giveUp(column);
        }
        changed = true;
      }
    }
    return changed;
  }

  /**
   * Returns the column that settles most: each open row counts half as much with each column more
   * that it has, so rows of two columns, which giving one up decides, count most. The lowest number
   * where several are alike.
   */
  private int branch(Subproblem left) {
    long[] weights = new long[incidence.columns()];
    for (int row = Bits.next(left.open, 0); row >= 0; row = Bits.next(left.open, row + 1)) {
      int[] columns = Bits.numbersOfBoth(incidence.columnsOf(row), left.free);
      for (int column : columns) {
        weights[column] += WEIGHT >> Math.min(columns.length, WEIGHT_BITS);
      }
    }
    int branch = 0;
    for (int column = 1; column < weights.length; column++) {
      if (weights[column] > weights[branch]) {
        branch = column;
      }
    }
    return branch;
  }

  private long lowestWaiting() {
    long lowest = bestCost;
    for (Node node : stack) {
      if (!node.isDone()) {
        lowest = Math.min(lowest, node.bound());
      }
    }
    return lowest;
  }

  /** Returns the columns of the best cover so far, by the numbers they have in the whole. */
  int[] chosen() {
    return IntStream.of(Bits.numbers(best)).map(incidence::number).toArray();
  }

  /** Returns the cost below which no cover of this part is; that of the best cover if proven. */
  long bound() {
    return bound;
  }
}
