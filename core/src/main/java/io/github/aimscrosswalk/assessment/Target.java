package io.github.aimscrosswalk.assessment;

import java.util.Objects;

/**
 * What an assessment is about.
 *
 * @param kind an organisation with all its systems, or one AI system
 * @param name what the user calls it
 */
public record Target(Kind kind, String name) {
  /** What may be assessed. */
  public enum Kind {
    /** An organisation: what is held for some of its systems only is not held for all. */
    ORGANISATION,
    /** One AI system and the organisation around it: everything is about that system. */
    AI_SYSTEM
  }

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Target {
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("expected a name of the target, found a blank one");
    }
  }
}
