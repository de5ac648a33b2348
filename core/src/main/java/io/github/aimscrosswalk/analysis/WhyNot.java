package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a provision is not fully covered: each pair that is not certainly held, what stands in the
 * way, and what would show it.
 *
 * @param provision the provision
 * @param coverage how it stands; where it is not measured, this is the whole answer
 * @param lacks the pairs that are not certainly held, in the order of the elements; empty if it is
 *     full or not measured
 * @param dropped what the provision was released with and asks for no longer, because an overlay
 *     says so, in the order of the overlays; empty without overlays
 */
public record WhyNot(
    RequirementId provision, Coverage coverage, List<Lack> lacks, List<Corrected> dropped) {
  /** What stands in the way of a pair. */
  public enum Obstacle {
    /** Nothing is there. */
    MISSING,
    /** The element is there, but about another subject or for other systems. */
    ELSEWHERE,
    /** What there is does not make it certain: see the grounds. */
    UNCERTAIN,
    /** It is held, but by an assignment that the policy does not rely on. */
    DOUBTED
  }

  /**
   * One pair that is not certainly held.
   *
   * @param assignment that and why the provision asks for it
   * @param corrected what an overlay made of the assignment; empty if it stands as released
   * @param statement the statement of the element, which would have to be true
   * @param obstacle what stands in the way
   * @param grounds what there is, in the user's order; empty if it is missing
   * @param evidenceTypes the evidence types that would show it, sorted; empty if none is known
   */
  public record Lack(
      Assignment assignment,
      Optional<Corrected> corrected,
      String statement,
      Obstacle obstacle,
      List<Ground> grounds,
      List<String> evidenceTypes) {
    /** Copies the lists. */
    public Lack {
      Objects.requireNonNull(assignment, "assignment");
      Objects.requireNonNull(corrected, "corrected");
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(obstacle, "obstacle");
      grounds = List.copyOf(grounds);
      evidenceTypes = List.copyOf(evidenceTypes);
    }
  }

  /** Copies the lists. */
  public WhyNot {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(coverage, "coverage");
    lacks = List.copyOf(lacks);
    dropped = List.copyOf(dropped);
  }
}
