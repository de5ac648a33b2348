package io.github.aimscrosswalk.framework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of the text of a requirement.
 *
 * @param inForceFrom the first day of this text; it names the wording
 * @param inForceUntil the last day of this text, inclusive; empty while it stands
 * @param change how it came about
 * @param setBy the IRI of the act that set it
 * @param officialTitle the official title from then on, where this wording changed it
 */
public record Wording(
    LocalDate inForceFrom,
    Optional<LocalDate> inForceUntil,
    Change change,
    String setBy,
    Optional<String> officialTitle) {
  /** How a wording came about. */
  public enum Change {
    /** The text as first published. */
    ORIGINAL,
    /** The text was replaced. */
    CHANGED,
    /** A part of the text was replaced. */
    CHANGED_IN_PART,
    /** The requirement was added. */
    ADDED
  }

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the text ends before it begins
   */
  public Wording {
    Objects.requireNonNull(inForceFrom, "inForceFrom");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(setBy, "setBy");
    Objects.requireNonNull(officialTitle, "officialTitle");
    if (inForceUntil.isPresent() && inForceUntil.get().isBefore(inForceFrom)) {
      throw new IllegalArgumentException(
          "expected a last day from " + inForceFrom + ", found '" + inForceUntil.get() + "'");
    }
  }
}
