package io.github.aimscrosswalk.evidence;

import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Objects;

/**
 * Something that a provision asks to be held in writing, or that can only be shown in writing.
 *
 * @param provision the provision
 * @param form whether it says what shall be, or what was done
 * @param obligation whether the provision asks for writing
 * @param evidenceTypes the identifiers of the evidence types that are it, at least one; where there
 *     are several, the note says whether each shows a part only
 * @param label what it is, in our own words
 * @param note a trap or doubt; may be empty
 */
public record DocumentedInformation(
    RequirementId provision,
    Form form,
    Obligation obligation,
    List<String> evidenceTypes,
    String label,
    String note) {
  /** Whether it says what shall be, or what was done. */
  public enum Form {
    /** Says what shall be; kept up to date. */
    DOCUMENT,
    /** Says what was done; kept as it is. */
    RECORD
  }

  /** Whether the provision asks for writing. */
  public enum Obligation {
    /** It asks for writing. */
    REQUIRED,
    /** It asks for the matter only, which can hardly be shown otherwise. */
    IMPLIED
  }

  /**
   * Copies the evidence types.
   *
   * @throws IllegalArgumentException if there is none
   */
  public DocumentedInformation {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(obligation, "obligation");
    evidenceTypes = List.copyOf(evidenceTypes);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(note, "note");
    if (evidenceTypes.isEmpty()) {
      throw new IllegalArgumentException(
          "expected an evidence type that is '" + label + "', found none");
    }
  }
}
