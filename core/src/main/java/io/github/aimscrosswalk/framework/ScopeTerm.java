package io.github.aimscrosswalk.framework;

import java.util.Objects;

/**
 * One term of the scope vocabulary: a circumstance that a scope may state.
 *
 * @param dimension the dimension, such as {@code role}
 * @param value the value in it, such as {@code provider}
 * @param label its name
 * @param definition when to state it
 */
public record ScopeTerm(String dimension, String value, String label, String definition) {
  /** Checks that all parts are there. */
  public ScopeTerm {
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(definition, "definition");
  }

  /**
   * Returns the term as a scope states it.
   *
   * @return {@code dimension:value}
   */
  public String term() {
    return dimension.concat(":").concat(value);
  }
}
