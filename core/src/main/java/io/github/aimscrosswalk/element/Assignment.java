package io.github.aimscrosswalk.element;

import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That a provision asks for an element about a subject, and why.
 *
 * @param provision the provision
 * @param pair the element and its subject
 * @param wording the first day of the only wording for which this holds; empty if for every one
 * @param basis where in the text it rests
 * @param reading whether the text says it or it was read into it
 * @param status how far it has been checked
 * @param annotators who coded it
 * @param note why, and what was left out; may be empty
 */
public record Assignment(
    RequirementId provision,
    Pair pair,
    Optional<LocalDate> wording,
    String basis,
    Reading reading,
    Status status,
    List<String> annotators,
    String note) {
  /** How an assignment was gained from the text. */
  public enum Reading {
    /** The text says so. */
    LITERAL,
    /** What explains the text, such as its points of focus, says so. */
    INTERPRETIVE
  }

  /** How far an assignment has been checked. */
  public enum Status {
    /** Coded once. */
    DRAFT,
    /** Coded twice, blindly, and settled. */
    DOUBLE_CODED,
    /** Reviewed by a named expert. */
    EXPERT_REVIEWED
  }

  /** Copies the annotators and checks that all parts are there. */
  public Assignment {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(status, "status");
    annotators = List.copyOf(annotators);
    Objects.requireNonNull(note, "note");
  }

  /**
   * Returns what tells it from all other assignments.
   *
   * @return its provision, pair and wording
   */
  public AssignmentId id() {
    return new AssignmentId(provision, pair, wording);
  }
}
