package io.github.aimscrosswalk.analysis;

import java.util.Objects;

/**
 * How a set of provisions stands on the day: those that apply, those that will, and those that are
 * left out, counted apart.
 *
 * @param inForce the provisions that apply on the day
 * @param upcoming the provisions that will apply later, measured as if they did
 * @param excluded provisions left out by the user with a justification
 * @param notApplicable provisions whose conditions the scope does not meet
 * @param ended provisions whose text has ended
 */
public record Tally(Counts inForce, Counts upcoming, int excluded, int notApplicable, int ended) {
  /** Checks that all parts are there. */
  public Tally {
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(upcoming, "upcoming");
  }
}
