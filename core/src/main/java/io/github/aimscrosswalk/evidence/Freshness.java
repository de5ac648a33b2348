package io.github.aimscrosswalk.evidence;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * How long evidence of a type usually counts as current.
 *
 * @param lasts how long after it was collected; empty if it does not age by the calendar
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

  /** Checks that all parts are there. */
  public Freshness {
    Objects.requireNonNull(lasts, "lasts");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(source, "source");
  }
}
