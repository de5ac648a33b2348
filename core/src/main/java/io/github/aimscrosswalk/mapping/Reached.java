package io.github.aimscrosswalk.mapping;

import java.util.Objects;

/**
 * A node that mappings reach from what is held.
 *
 * @param certainty how far it is held
 * @param because the relationship of what is held, {@code from}, to the node reached, {@code to}
 */
public record Reached(Certainty certainty, Finding because) {
  /** How far a node is held. */
  public enum Certainty {
    /** All that it asks for is held, if the mappings are true. */
    DEFINITE,
    /** Some or all of it may be held. */
    POSSIBLE
  }

  /** Checks that both parts are there. */
  public Reached {
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(because, "because");
  }

  /**
   * Returns the node that is reached.
   *
   * @return its IRI
   */
  public String node() {
    return because.to();
  }
}
