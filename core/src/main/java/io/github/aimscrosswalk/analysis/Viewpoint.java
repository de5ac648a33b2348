package io.github.aimscrosswalk.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * From where a question is asked: the day, what is known of the law, and what answers may rest on.
 *
 * @param asOf the day for which answers hold, in legal time; the library never reads the clock
 * @param knownAt the day as of whose knowledge of the law they are given; empty for all that the
 *     release knows
 * @param policy which assignments they may rest on
 */
public record Viewpoint(LocalDate asOf, Optional<LocalDate> knownAt, Policy policy) {
  /** Checks that all parts are there. */
  public Viewpoint {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(knownAt, "knownAt");
    Objects.requireNonNull(policy, "policy");
  }

  /**
   * Returns the viewpoint of a day, with all that is known of the law and resting on every
   * assignment.
   *
   * @param day the day
   * @return the viewpoint
   */
  public static Viewpoint on(LocalDate day) {
    return new Viewpoint(day, Optional.empty(), Policy.all());
  }

  /**
   * Returns the same viewpoint with the law as it was known on a day.
   *
   * @param day the day of knowledge
   * @return a new viewpoint
   */
  public Viewpoint knownAt(LocalDate day) {
    return new Viewpoint(asOf, Optional.of(day), policy);
  }

  /**
   * Returns the same viewpoint with another policy.
   *
   * @param other the policy
   * @return a new viewpoint
   */
  public Viewpoint under(Policy other) {
    return new Viewpoint(asOf, knownAt, other);
  }

  // Written out, as those of a record cost milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Viewpoint that
        && asOf.equals(that.asOf)
        && knownAt.equals(that.knownAt)
        && policy.equals(that.policy);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * asOf.hashCode() + knownAt.hashCode()) + policy.hashCode();
  }
}
