package io.github.aimscrosswalk.overlay;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.AssignmentId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a correction made of an assignment. What it was before is kept, so that nothing of the data
 * gets lost.
 *
 * @param overlay the name of the overlay
 * @param correction the correction, with author and reason
 * @param before the assignment as it was; empty if it was added
 * @param after the assignment as it is; empty if it was dropped
 */
public record Corrected(
    String overlay,
    Correction correction,
    Optional<Assignment> before,
    Optional<Assignment> after) {
  /** Checks that all parts are there. */
  public Corrected {
    Objects.requireNonNull(overlay, "overlay");
    Objects.requireNonNull(correction, "correction");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * Returns the assignment that it is about.
   *
   * @return what tells the assignment from all others
   */
  public AssignmentId assignment() {
    return correction.assignment();
  }

  /**
   * Tells whether the assignment is there no longer.
   *
   * @return whether it was dropped
   */
  public boolean isDropped() {
    return after.isEmpty();
  }

  /**
   * Returns what was done, by whom and why, in words.
   *
   * @return such as {@code overlay 'acme-2026' drops alpha-2020:4.1 risk.repeatable@ai (before:
   *     sentence 1; literal, draft), says A. Reader: our text does not ask for it}
   */
  public String describe() {
    String verb = before.isEmpty() ? "adds " : after.isEmpty() ? "drops " : "changes ";
    String was = before.map(b -> " (before: " + row(b) + ")").orElse("");
    String is = after.map(a -> " (now: " + row(a) + ")").orElse("");
    return "overlay '"
        + overlay
        + "' "
        + verb
        + assignment()
        + was
        + is
        + ", says "
        + correction.author()
        + ": "
        + correction.reason();
  }

  private static String row(Assignment assignment) {
    return assignment.basis()
        + "; "
        + name(assignment.reading())
        + ", "
        + name(assignment.status());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
