package io.github.aimscrosswalk.analysis;

import java.util.Objects;

/**
 * Counts over a set of provisions, with their denominators. Provisions that nobody has taken apart
 * are counted in {@link #unknown} alone.
 *
 * @param provisions the provisions that are taken apart
 * @param full of these, the provisions whose every pair is held
 * @param touched of these, the provisions of a practice in which anything is held: the flattering
 *     number, never the headline
 * @param pairs the distinct pairs these provisions ask for
 * @param held of these, the pairs that are held
 * @param transferable of these, the pairs not held whose element is there about another subject, or
 *     for other systems: to be extended, not started afresh
 * @param unknown the provisions that nobody has taken apart yet; not part of {@link #provisions}
 */
public record Counts(
    int provisions,
    Interval full,
    Interval touched,
    int pairs,
    Interval held,
    Interval transferable,
    int unknown) {
  /** Checks that all parts are there. */
  public Counts {
    Objects.requireNonNull(full, "full");
    Objects.requireNonNull(touched, "touched");
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(transferable, "transferable");
  }

  /**
   * Returns the counts in one line, each with its denominator.
   *
   * @return such as {@code full 3/12, held 20..22/41, transferable 5/41, touched 9/12, unknown 2}
   */
  @Override
  public String toString() {
    return "full "
        + full
        + "/"
        + provisions
        + ", held "
        + held
        + "/"
        + pairs
        + ", transferable "
        + transferable
        + "/"
        + pairs
        + ", touched "
        + touched
        + "/"
        + provisions
        + ", unknown "
        + unknown;
  }
}
