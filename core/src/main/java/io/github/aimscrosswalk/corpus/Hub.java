package io.github.aimscrosswalk.corpus;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.EvidenceType;
import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * Returns this hub with the rows of another. Practices, elements and evidence types are sorted by
   * identifier again; the other rows follow those that are there.
   *
   * @param more the rows to add
   * @return a new hub
   */
  public Hub with(Hub more) {
    return new Hub(
        sorted(practices, more.practices, Comparator.comparing(Practice::id)),
        sorted(elements, more.elements, Comparator.comparing(Element::id)),
        joined(assignments, more.assignments),
        joined(implications, more.implications),
        sorted(evidenceTypes, more.evidenceTypes, Comparator.comparing(EvidenceType::id)),
        joined(demonstrations, more.demonstrations));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  private static <T> List<T> sorted(List<T> first, List<T> second, Comparator<T> order) {
    List<T> joined = joined(first, second);
    joined.sort(order);
    return joined;
  }
}
