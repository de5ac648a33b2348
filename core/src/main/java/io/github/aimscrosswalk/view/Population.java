package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The systems that something is about, within the scope: those that meet conditions on systems, or
 * one system by name; without either, all.
 *
 * @param conditions conditions that narrow the systems of the scope further
 * @param system the one system, by name
 */
public record Population(List<Condition> conditions, Optional<String> system) {
  /** All systems of the scope. */
  public static final Population ALL = new Population(List.of(), Optional.empty());

  /** Systems of which none is one that is asked about; no system has a blank name. */
  public static final Population OTHERS = new Population(List.of(), Optional.of(""));

  /** The dimensions that tell systems apart; the others tell operators apart. */
  private static final Set<String> OF_SYSTEMS =
      Set.of("risk", "transparency", "annex-iii", "model");

  /**
   * Returns the systems that a provision is about.
   *
   * @param provision the provision
   * @param scope the scope
   * @return the systems
   */
  public static Population of(Provision provision, Scope scope) {
    List<Condition> narrowing = new ArrayList<>();
    for (Condition condition : provision.conditions()) {
      Set<String> stated = scope.values(condition.dimension());
      boolean allMeetIt = !stated.isEmpty() && condition.values().containsAll(stated);
      if (OF_SYSTEMS.contains(condition.dimension()) && !allMeetIt) {
        narrowing.add(within(condition, stated));
      }
    }
    return narrowing.isEmpty() ? ALL : new Population(List.copyOf(narrowing), Optional.empty());
  }

  /** Leaves out values that the scope does not state, if it states any of them. */
  private static Condition within(Condition condition, Set<String> stated) {
    List<String> kept = new ArrayList<>(condition.values());
    kept.retainAll(stated);
    return kept.isEmpty() ? condition : new Condition(condition.dimension(), kept);
  }

  /**
   * Returns one system.
   *
   * @param system its name
   * @return the system
   */
  public static Population of(String system) {
    return new Population(List.of(), Optional.of(system));
  }

  // Written out, as those of a record cost milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Population that
        && conditions.equals(that.conditions)
        && system.equals(that.system);
  }

  @Override
  public int hashCode() {
    return 31 * conditions.hashCode() + system.hashCode();
  }

  /**
   * Tells whether every system of another population is one of this.
   *
   * @param other the other population
   * @return whether it is contained
   */
  public boolean contains(Population other) {
    if (system.isPresent()) {
      return system.equals(other.system);
    }
    for (Condition mine : conditions) {
      if (!other.isWithin(mine)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithin(Condition outer) {
    for (Condition mine : conditions) {
      if (mine.dimension().equals(outer.dimension()) && outer.values().containsAll(mine.values())) {
        return true;
      }
    }
    return false;
  }
}
