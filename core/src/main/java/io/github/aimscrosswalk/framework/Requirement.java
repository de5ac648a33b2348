package io.github.aimscrosswalk.framework;

import java.util.Optional;

/** A node of a framework's tree: a {@link Group} or a {@link Provision}. */
public sealed interface Requirement permits Group, Provision {
  /**
   * Returns what the node has in common with all others.
   *
   * @return the heading
   */
  Heading heading();

  /**
   * Returns the identifier of the node.
   *
   * @return the identifier
   */
  default RequirementId id() {
    return heading().id();
  }

  /**
   * Returns the node it belongs to.
   *
   * @return the parent; empty at the top of the framework
   */
  default Optional<RequirementId> parent() {
    return heading().parent();
  }

  /**
   * Returns how the node is cited, such as {@code Art. 9(2)(a)}.
   *
   * @return the notation
   */
  default String notation() {
    return heading().notation();
  }

  /**
   * Returns the short label of the node.
   *
   * @return the label, in English
   */
  default String label() {
    return heading().label();
  }
}
