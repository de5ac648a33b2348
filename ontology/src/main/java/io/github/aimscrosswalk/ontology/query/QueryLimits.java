package io.github.aimscrosswalk.ontology.query;

import java.time.Duration;
import java.util.Objects;

/**
 * How much one query may cost.
 *
 * @param time how long it may run
 * @param rows how many rows, or triples, it may give
 * @param solutions how many solutions may arise on the way, all steps together; each may take some
 *     100 bytes of heap while a sort or a group needs it
 * @param queryLength how many characters it may have
 * @param valueLength how many characters a text that it makes may have; as many digits a number
 *     that it reckons with, but never more than 10,000
 */
public record QueryLimits(
    Duration time, int rows, long solutions, int queryLength, int valueLength) {
  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public QueryLimits {
    Objects.requireNonNull(time, "time");
    boolean positive =
        !time.isZero()
            && !time.isNegative()
            && Math.min(Math.min(rows, queryLength), valueLength) > 0
            && solutions > 0;
    if (!positive) {
      throw new IllegalArgumentException("expected positive limits, found one that is not");
    }
  }

  /**
   * Returns limits that fit the questions of a person on one release.
   *
   * @return ten seconds, 10,000 rows, two million solutions on the way, queries of 65,536 and
   *     values of 1,048,576 characters
   */
  public static QueryLimits standard() {
    return new QueryLimits(Duration.ofSeconds(10), 10_000, 2_000_000, 1 << 16, 1 << 20);
  }

  /**
   * Returns the same limits with another time.
   *
   * @param limit how long a query may run
   * @return new limits
   */
  public QueryLimits time(Duration limit) {
    return new QueryLimits(limit, rows, solutions, queryLength, valueLength);
  }

  /**
   * Returns the same limits with another number of rows.
   *
   * @param limit how many rows, or triples, a query may give
   * @return new limits
   */
  public QueryLimits rows(int limit) {
    return new QueryLimits(time, limit, solutions, queryLength, valueLength);
  }

  /**
   * Returns the same limits with another number of solutions on the way.
   *
   * @param limit how many solutions may arise on the way
   * @return new limits
   */
  public QueryLimits solutions(long limit) {
    return new QueryLimits(time, rows, limit, queryLength, valueLength);
  }
}
