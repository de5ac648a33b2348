package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a provision stands as it does: for each pair it asks for, the assignment that says so and the
 * grounds on which it is held.
 *
 * @param provision the provision
 * @param coverage how it stands
 * @param parts one for each pair it asks for, in the order of the elements; empty if it was not
 *     measured
 * @param dropped what the provision was released with and asks for no longer, because an overlay
 *     says so, in the order of the overlays; empty without overlays
 */
public record Derivation(
    RequirementId provision, Coverage coverage, List<Part> parts, List<Corrected> dropped) {
  /**
   * One pair that the provision asks for.
   *
   * @param assignment that and why it asks for it
   * @param corrected what an overlay made of the assignment; empty if it stands as released
   * @param grounds why it is held, perhaps held or transferable, in the user's order of statements,
   *     then of evidence; empty if it is missing
   */
  public record Part(Assignment assignment, Optional<Corrected> corrected, List<Ground> grounds) {
    /** Copies the grounds. */
    public Part {
      Objects.requireNonNull(assignment, "assignment");
      Objects.requireNonNull(corrected, "corrected");
      grounds = List.copyOf(grounds);
    }
  }

  /** Copies the lists. */
  public Derivation {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(coverage, "coverage");
    parts = List.copyOf(parts);
    dropped = List.copyOf(dropped);
  }
}
