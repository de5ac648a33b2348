package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * From when a provision applies in the circumstances. Where the text can be read in more than one
 * way, or the scope leaves open which of two dates holds, all readings are there.
 *
 * @param readings at least one, by date, then by rule
 */
public record Application(List<Reading> readings) {
  /**
   * One reading of the law.
   *
   * @param from the day from which the provision applies
   * @param basis how firmly the text carries it
   * @param rule the identifier of the rule; empty for a framework without rules
   * @param setBy the act and article that set it
   */
  public record Reading(LocalDate from, Basis basis, String rule, String setBy) {
    /** Checks that all parts are there. */
    public Reading {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(basis, "basis");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(setBy, "setBy");
    }
  }

  /**
   * Copies the readings.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Application {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("expected a reading, found none");
    }
  }

  /**
   * Returns the first day on which the provision applies by any reading. The library counts from
   * this day, so that no doubt hides a duty.
   *
   * @return the earliest day
   */
  public LocalDate earliest() {
    return readings.get(0).from();
  }

  /**
   * Returns the first day on which the provision applies by every reading.
   *
   * @return the latest day
   */
  public LocalDate latest() {
    return readings.get(readings.size() - 1).from();
  }

  /**
   * Tells whether rules of law set the dates; without them, they are those of the edition.
   *
   * @return whether a reading names a rule
   */
  public boolean isSetByLaw() {
    for (Reading reading : readings) {
      if (!reading.rule().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the dates in words.
   *
   * @return such as {@code 2026-08-02 (disputed) or 2027-12-02 (disputed)}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    LocalDate last = null;
    for (Reading reading : readings) {
      if (reading.from().equals(last)) {
        continue;
      }
      last = reading.from();
      text.append(text.isEmpty() ? "" : " or ").append(reading.from());
      if (reading.basis() != Basis.LITERAL) {
        text.append(reading.basis() == Basis.INFERRED ? " (inferred)" : " (disputed)");
      }
    }
    return text.toString();
  }
}
