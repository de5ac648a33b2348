package io.github.aimscrosswalk.element;

import java.util.Objects;

/**
 * An element about a subject: the unit in which everything is counted.
 *
 * @param element the element
 * @param subject what it is about
 */
public record Pair(ElementId element, Subject subject) {
  /** Checks that both parts are there. */
  public Pair {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(subject, "subject");
  }

  @Override
  public String toString() {
    return element + "@" + subject;
  }
}
