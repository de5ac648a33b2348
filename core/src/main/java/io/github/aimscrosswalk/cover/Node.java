package io.github.aimscrosswalk.cover;

/** A bounded subproblem and the column that is tried in it: first taken, then given up. */
final class Node {
  private final Subproblem left;
  private final long[] multipliers;
  private final long bound;
  private final int column;
  private int tried;

  /**
   * Makes a node of which nothing is tried.
   *
   * @param left the subproblem, which the node takes over
   * @param multipliers those of its bound, for the nodes below to start with
   * @param bound no better cover of the subproblem costs less
   * @param column a free column
   */
  Node(Subproblem left, long[] multipliers, long bound, int column) {
    this.left = left;
    this.multipliers = multipliers;
    this.bound = bound;
    this.column = column;
  }

  boolean isDone() {
    return tried == 2;
  }

  /** Returns the subproblem with the column taken, at the second call that without it. */
  Subproblem next() {
    if (tried++ == 0) {
      Subproblem with = left.copy();
      with.choose(column);
      return with;
    }
    left.giveUp(column);
    return left;
  }

  long[] multipliers() {
    return multipliers;
  }

  long bound() {
    return bound;
  }
}
