package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.Objects;
import java.util.Optional;

/**
 * A framework, or one node of it with all below it.
 *
 * @param framework the framework
 * @param node the node; empty for the whole framework
 */
public record Part(FrameworkId framework, Optional<RequirementId> node) {
  /**
   * Checks that the node is one of the framework.
   *
   * @throws IllegalArgumentException if it is of another
   */
  public Part {
    Objects.requireNonNull(framework, "framework");
    if (node.isPresent() && !node.get().framework().equals(framework)) {
      throw new IllegalArgumentException(
          "expected a node of '" + framework + "', found '" + node.get() + "'");
    }
  }

  /**
   * Returns a whole framework.
   *
   * @param framework the framework
   * @return the part
   */
  public static Part of(FrameworkId framework) {
    return new Part(framework, Optional.empty());
  }

  /**
   * Returns a node with all below it.
   *
   * @param node the node
   * @return the part
   */
  public static Part of(RequirementId node) {
    return new Part(node.framework(), Optional.of(node));
  }

  @Override
  public String toString() {
    return node.map(RequirementId::toString).orElse(framework.value());
  }
}
