package io.github.aimscrosswalk.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What mappings of one rationale say of two nodes, with the reasoning.
 *
 * @param from the IRI of the first node
 * @param to the IRI of the second
 * @param rationale the rationale of all mappings used; empty if they state none
 * @param relations what is possible; a contradiction if the mappings used cannot all be true
 * @param steps the reasoning: each step uses only those before it, read either way. What the steps
 *     between the same two nodes say is intersected; those between {@code from} and {@code to} give
 *     {@code relations}. A simple chain is its mappings from one end to the other, each followed by
 *     what it adds
 */
public record Finding(
    String from, String to, Optional<String> rationale, Relations relations, List<Step> steps) {
  /** Copies the steps. */
  public Finding {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(rationale, "rationale");
    Objects.requireNonNull(relations, "relations");
    steps = List.copyOf(steps);
  }

  /**
   * Returns the mappings that the finding rests on.
   *
   * @return at least one, each once, in the order of the steps; for a simple chain from one end to
   *     the other
   */
  public List<StatedMapping> mappings() {
    List<StatedMapping> mappings = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.Stated stated) {
        mappings.addAll(stated.mappings());
      }
    }
    return mappings.stream().distinct().toList();
  }

  /**
   * Returns the mapping sets that the finding rests on.
   *
   * @return their identifiers, at least one, in the order of the steps
   */
  public List<String> sets() {
    Set<String> sets = new LinkedHashSet<>();
    mappings().forEach(stated -> sets.add(stated.set()));
    return List.copyOf(sets);
  }
}
