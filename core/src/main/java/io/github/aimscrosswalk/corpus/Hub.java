package io.github.aimscrosswalk.corpus;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.EvidenceType;
import java.util.List;

/**
 * What the frameworks have in common: practices, elements, who asks for them and what shows them.
 *
 * @param practices the practices, sorted by identifier
 * @param elements the elements, sorted by identifier
 * @param assignments which provision asks for which element
 * @param implications which element entails which other
 * @param evidenceTypes the evidence types, sorted by identifier
 * @param demonstrations which evidence type shows which element
 */
public record Hub(
    List<Practice> practices,
    List<Element> elements,
    List<Assignment> assignments,
    List<Implication> implications,
    List<EvidenceType> evidenceTypes,
    List<Demonstration> demonstrations) {
  /** Copies the lists. */
  public Hub {
    practices = List.copyOf(practices);
    elements = List.copyOf(elements);
    assignments = List.copyOf(assignments);
    implications = List.copyOf(implications);
    evidenceTypes = List.copyOf(evidenceTypes);
    demonstrations = List.copyOf(demonstrations);
  }

  /**
   * Returns the same hub with other assignments.
   *
   * @param others the assignments
   * @return a new hub
   */
  public Hub withAssignments(List<Assignment> others) {
    return new Hub(practices, elements, others, implications, evidenceTypes, demonstrations);
  }

  /**
   * Returns the same hub with other implications.
   *
   * @param others the implications
   * @return a new hub
   */
  public Hub withImplications(List<Implication> others) {
    return new Hub(practices, elements, assignments, others, evidenceTypes, demonstrations);
  }
}
