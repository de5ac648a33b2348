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

  /** Checks that both parts are there. */
  public Target {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }
}
