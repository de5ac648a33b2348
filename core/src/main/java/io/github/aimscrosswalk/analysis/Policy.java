package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Assignment.Reading;
import io.github.aimscrosswalk.element.Assignment.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which assignments an answer may rest on. An assignment that it may not rest on is not forgotten:
 * the provision still asks for the pair, but nobody can be certain that this is what it takes. So
 * the pair is at most possible there, the provision is never certainly full, and a statement that
 * the provision is implemented gives the pair only perhaps. Leaving rows out therefore never raises
 * a lower bound, nor lowers a denominator; what the lower bound loses is what hangs on these rows.
 *
 * @param readings the readings relied on, in their order
 * @param statuses the statuses relied on, in their order
 */
public record Policy(List<Reading> readings, List<Status> statuses) {
  private static final Policy ALL = new Policy(List.of(Reading.values()), List.of(Status.values()));

  /** Copies the lists. */
  public Policy {
    readings = inOrder(Reading.values(), readings);
    statuses = inOrder(Status.values(), statuses);
  }

  private static <E> List<E> inOrder(E[] values, List<E> chosen) {
    List<E> sorted = new ArrayList<>();
    for (E value : values) {
      if (chosen.contains(value)) {
        sorted.add(value);
      }
    }
    return List.copyOf(sorted);
  }

  /**
   * Returns the policy that relies on every assignment.
   *
   * @return all readings and statuses
   */
  public static Policy all() {
    return ALL;
  }

  /**
   * Returns the same policy without the assignments of a reading.
   *
   * @param reading the reading, mostly {@link Reading#INTERPRETIVE}
   * @return a new policy
   */
  public Policy without(Reading reading) {
    List<Reading> rest = new ArrayList<>(readings);
    rest.remove(Objects.requireNonNull(reading, "reading"));
    return new Policy(rest, statuses);
  }

  /**
   * Returns the same policy without the assignments of a status.
   *
   * @param status the status, mostly {@link Status#DRAFT}
   * @return a new policy
   */
  public Policy without(Status status) {
    List<Status> rest = new ArrayList<>(statuses);
    rest.remove(Objects.requireNonNull(status, "status"));
    return new Policy(readings, rest);
  }

  /**
   * Tells whether an answer may rest on an assignment.
   *
   * @param assignment the assignment
   * @return whether both its reading and its status are relied on
   */
  public boolean reliesOn(Assignment assignment) {
    return readings.contains(assignment.reading()) && statuses.contains(assignment.status());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Policy that
        && readings.equals(that.readings)
        && statuses.equals(that.statuses);
  }

  @Override
  public int hashCode() {
    return 31 * readings.hashCode() + statuses.hashCode();
  }
}
