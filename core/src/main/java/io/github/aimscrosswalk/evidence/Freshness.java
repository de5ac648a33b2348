package io.github.aimscrosswalk.evidence;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * How long evidence of a type usually counts as current.
 *
 * @param lasts how long after it was collected, more than nothing and at most a hundred years; empty
 *     if it does not age by the calendar
 * @param trigger what else makes it stale or must be kept to, in words; may be empty
 * @param basis where that comes from
 * @param source the place in law or standard that gives the trigger or period; empty for practice
 */
public record Freshness(Optional<Period> lasts, String trigger, Basis basis, String source) {
  /** Where a freshness comes from. */
  public enum Basis {
    /** A law says so. */
    LAW,
    /** A standard says so. */
    STANDARD,
    /** It is customary; no law or standard says so. */
    PRACTICE
  }

  private static final int MOST_MONTHS = 1_200;
  private static final int MOST_DAYS = 36_525;

  /**
   * Checks that all parts are there.
   *
   * @throws IllegalArgumentException if evidence cannot last as long
   */
  public Freshness {
    Objects.requireNonNull(lasts, "lasts");
    if (lasts.isPresent() && !canLast(lasts.get())) {
      throw new IllegalArgumentException(
          "expected a period of at most a hundred years, found '" + lasts.get() + "'");
    }
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(source, "source");
  }

  /**
   * Tells whether evidence can last so long: a longer time would lead out of the calendar.
   *
   * @param period the time
   * @return whether it is more than nothing, in no part negative, and at most a hundred years
   */
  public static boolean canLast(Period period) {
    return !period.isZero()
        && !period.isNegative()
        && period.toTotalMonths() <= MOST_MONTHS
        && period.getDays() <= MOST_DAYS;
  }
}
