package io.github.aimscrosswalk.evidence;

import io.github.aimscrosswalk.element.ElementId;
import java.util.Objects;

/**
 * That evidence of a type, current and in scope, shows an element to be true about the subject the
 * evidence is about.
 *
 * @param evidenceType the identifier of the type
 * @param element the element shown
 * @param note why; may be empty
 */
public record Demonstration(String evidenceType, ElementId element, String note) {
  /** Checks that all parts are there. */
  public Demonstration {
    Objects.requireNonNull(evidenceType, "evidenceType");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(note, "note");
  }
}
