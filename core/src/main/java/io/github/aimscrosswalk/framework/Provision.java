package io.github.aimscrosswalk.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A node that one organisation can be assessed on. It may have children where its lead text makes a
 * demand of its own beside its points.
 *
 * @param heading what it has in common with all requirements
 * @param kind what sort of demand it makes
 * @param conditions the circumstances in which it holds, one condition a dimension, all to be met;
 *     empty if it holds always
 * @param assessableUntil the last day on which it was assessed itself, where its points took its
 *     place later
 */
public record Provision(
    Heading heading,
    ProvisionKind kind,
    List<Condition> conditions,
    Optional<LocalDate> assessableUntil)
    implements Requirement {
  /** Copies the conditions. */
  public Provision {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(kind, "kind");
    conditions = List.copyOf(conditions);
    Objects.requireNonNull(assessableUntil, "assessableUntil");
  }
}
