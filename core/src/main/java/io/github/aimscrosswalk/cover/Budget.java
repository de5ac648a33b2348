package io.github.aimscrosswalk.cover;

import java.util.function.BooleanSupplier;

/** How much searching is still allowed. Once it has said no it says no for good. */
final class Budget {
  private final long limit;
  private final BooleanSupplier cancelled;
  private long nodes;
  private boolean spent;

  Budget(long limit, BooleanSupplier cancelled) {
    this.limit = limit;
    this.cancelled = cancelled;
  }

  /** Takes one node, if there is one left. */
  boolean take() {
    if (isCancelled() || nodes == limit) {
      spent = true;
      return false;
    }
    nodes++;
    return true;
  }

  boolean isCancelled() {
    spent = spent || cancelled.getAsBoolean();
    return spent;
  }

  long nodes() {
    return nodes;
  }
}
