package io.github.aimscrosswalk.element;

import java.util.Objects;

/**
 * That one element cannot be true without another, about the same subject: one way only.
 *
 * @param from the element that entails
 * @param to the element entailed
 * @param reason why
 */
public record Implication(ElementId from, ElementId to, String reason) {
  /** Checks that all parts are there. */
  public Implication {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(reason, "reason");
  }
}
