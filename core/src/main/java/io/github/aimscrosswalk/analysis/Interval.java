package io.github.aimscrosswalk.analysis;

/**
 * Bounds of a count: what is certain, and what is possible.
 *
 * @param lower the count if nothing that is merely possible holds
 * @param upper the count if everything that is possible holds
 */
public record Interval(int lower, int upper) {
  /**
   * Checks the order of the bounds.
   *
   * @throws IllegalArgumentException if {@code 0 <= lower <= upper} does not hold
   */
  public Interval {
    if (lower < 0 || lower > upper) {
      throw new IllegalArgumentException(
          "expected 0 <= lower <= upper, found '" + lower + "' and '" + upper + "'");
    }
  }

  /**
   * Tells whether the bounds are one number.
   *
   * @return whether nothing is merely possible
   */
  public boolean isExact() {
    return lower == upper;
  }

  /**
   * Returns {@code 12} if exact, else {@code 12..15}.
   *
   * @return the bounds
   */
  @Override
  public String toString() {
    return isExact() ? Integer.toString(lower) : lower + ".." + upper;
  }
}
