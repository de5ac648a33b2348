package io.github.aimscrosswalk.analysis;

import java.util.Objects;

/**
 * How far one part would be reached if everything another asks for were held: a property of the
 * data, not of a user. What is asked for about some systems only is transferable for others.
 *
 * @param from the part whose every pair is taken to be held
 * @param to the part that is counted: all its provisions that apply or will apply
 * @param counts the counts; exact unless the policy leaves assignments out
 */
public record Overlap(Part from, Part to, Counts counts) {
  /** Checks that all parts are there. */
  public Overlap {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(counts, "counts");
  }
}
