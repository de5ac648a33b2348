package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Objects;

/**
 * Why a provision stands as it does: for each pair it asks for, the assignment that says so and the
 * grounds on which it is held.
 *
 * @param provision the provision
 * @param coverage how it stands
 * @param parts one for each pair it asks for, in the order of the elements; empty if it was not
 *     measured
 */
public record Derivation(RequirementId provision, Coverage coverage, List<Part> parts) {
  /**
   * One pair that the provision asks for.
   *
   * @param assignment that and why it asks for it
   * @param grounds why it is held, perhaps held or transferable, in the user's order of statements,
   *     then of evidence; empty if it is missing
   */
  public record Part(Assignment assignment, List<Ground> grounds) {
    /** Copies the grounds. */
    public Part {
      Objects.requireNonNull(assignment, "assignment");
      grounds = List.copyOf(grounds);
    }
  }

  /** Copies the parts. */
  public Derivation {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(coverage, "coverage");
    parts = List.copyOf(parts);
  }
}
