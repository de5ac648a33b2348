package io.github.aimscrosswalk.cover;

/** What is left of an incidence after some columns were taken and others given up. */
final class Subproblem {
  /** The rows still to be covered, without those that are covered whenever another one is. */
  final long[] open;

  /** The columns that may still be taken. */
  final long[] free;

  /** The columns taken. */
  final long[] chosen;

  private final Incidence incidence;
  private long cost;

  Subproblem(Incidence incidence) {
    this.incidence = incidence;
    this.open = Bits.all(incidence.rows());
    this.free = Bits.all(incidence.columns());
    this.chosen = Bits.none(incidence.columns());
  }

  private Subproblem(Subproblem other) {
    this.incidence = other.incidence;
    this.open = other.open.clone();
    this.free = other.free.clone();
    this.chosen = other.chosen.clone();
    this.cost = other.cost;
  }

  Subproblem copy() {
    return new Subproblem(this);
  }

  void choose(int column) {
    Bits.add(chosen, column);
    Bits.remove(free, column);
    Bits.removeAll(open, incidence.rowsOf(column));
    cost += incidence.cost(column);
  }

  void giveUp(int column) {
    Bits.remove(free, column);
  }

  Incidence incidence() {
    return incidence;
  }

  /** Returns the cost of the columns taken. */
  long cost() {
    return cost;
  }

  boolean isCovered() {
    return Bits.isEmpty(open);
  }
}
