package io.github.aimscrosswalk.mapping;

import java.util.Objects;

/**
 * A mapping together with the set that states it.
 *
 * @param set the identifier of the set; {@code mapping set 3} for the third set of a network if it
 *     has none
 * @param mapping the mapping
 */
public record StatedMapping(String set, Mapping mapping) {
  /** Checks that both parts are there. */
  public StatedMapping {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(mapping, "mapping");
  }
}
