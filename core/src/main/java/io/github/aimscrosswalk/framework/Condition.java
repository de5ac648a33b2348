package io.github.aimscrosswalk.framework;

import java.util.List;
import java.util.Objects;

/**
 * One dimension of the circumstances in which a provision or rule holds, and the values of which
 * any one will do: {@code role} with {@code provider} and {@code deployer}.
 *
 * @param dimension the dimension, such as {@code role}
 * @param values the values, sorted, at least one
 */
public record Condition(String dimension, List<String> values) {
  /**
   * Copies the values.
   *
   * @throws IllegalArgumentException if there is no value
   */
  public Condition {
    Objects.requireNonNull(dimension, "dimension");
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("expected a value of '" + dimension + "', found none");
    }
  }

  // Written out, as those of a record cost milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Condition that
        && dimension.equals(that.dimension)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return 31 * dimension.hashCode() + values.hashCode();
  }

  /**
   * Returns the condition as terms: {@code role:deployer or role:provider}.
   *
   * @return the terms, joined by {@code or}
   */
  @Override
  public String toString() {
    return dimension + ":" + String.join(" or " + dimension + ":", values);
  }
}
