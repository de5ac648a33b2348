package io.github.aimscrosswalk.evidence;

import io.github.aimscrosswalk.element.Subject;
import java.util.List;
import java.util.Objects;

/**
 * A kind of artefact, such as {@code ai-policy}.
 *
 * @param id its identifier
 * @param label its name
 * @param description what it is and holds
 * @param form document, record or log
 * @param freshness how long it usually counts as current
 * @param subjects what such an artefact may be about, in the order of {@link Subject}
 */
public record EvidenceType(
    String id,
    String label,
    String description,
    Form form,
    Freshness freshness,
    List<Subject> subjects) {
  /** What sort of artefact it is. */
  public enum Form {
    /** States what shall be; revised. */
    DOCUMENT,
    /** States what was done; never revised. */
    RECORD,
    /** Written by a machine. */
    LOG
  }

  /**
   * Copies the subjects.
   *
   * @throws IllegalArgumentException if there is no subject
   */
  public EvidenceType {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(freshness, "freshness");
    subjects = List.copyOf(subjects);
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("expected a subject of '" + id + "', found none");
    }
  }
}
