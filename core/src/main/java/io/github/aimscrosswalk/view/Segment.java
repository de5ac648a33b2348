package io.github.aimscrosswalk.view;

/**
 * Pairs asked for under one condition of certainty: about some systems, by assignments that answers
 * may or may not rest on.
 *
 * @param population the systems
 * @param trust whether answers may rest on the assignments
 */
public record Segment(Population population, Trust trust) {
  // Written out, as those of a record cost milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Segment that
        && trust == that.trust
        && population.equals(that.population);
  }

  @Override
  public int hashCode() {
    return 31 * population.hashCode() + trust.hashCode();
  }

  /** Whether answers may rest on assignments. */
  public enum Trust {
    /** They may: a pair can be certain. */
    RELIED_ON,
    /** They may not: a pair is at most possible. */
    DOUBTED
  }
}
