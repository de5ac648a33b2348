package io.github.aimscrosswalk.cover;

import java.util.List;

/**
 * The columns chosen to cover every wanted row that some column covers, and how good they are
 * proven to be.
 *
 * @param chosen the columns taken, ascending
 * @param cost what they cost together
 * @param lowerBound no cover costs less than this; never above {@code cost}
 * @param nodes how many subproblems the search bounded; 0 if reductions and the quick bound settled
 *     it
 * @param uncoverable the wanted rows that no column covers, ascending; the cover leaves them out
 */
public record Cover(
    List<Integer> chosen, long cost, long lowerBound, long nodes, List<Integer> uncoverable) {
  /** Copies the lists. */
  public Cover {
    chosen = List.copyOf(chosen);
    uncoverable = List.copyOf(uncoverable);
  }

  /**
   * Returns whether no cover is cheaper.
   *
   * @return true if the lower bound has reached the cost
   */
  public boolean proven() {
    return lowerBound == cost;
  }
}
