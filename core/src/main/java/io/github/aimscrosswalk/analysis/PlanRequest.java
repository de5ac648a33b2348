package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which gaps a plan shall close, and what evidence costs.
 *
 * @param frameworks the frameworks whose gaps count; empty for all the assessment is about
 * @param until the last day on which a gap may start to matter; empty for all gaps
 * @param costs what evidence of a type costs, by type, in any one unit; 1 where none is given. The
 *     cost is for one subject: the same type about two subjects is collected twice
 * @param nodeLimit how many partial choices may be looked at; after that the best plan found is
 *     given with the bound proven so far
 */
public record PlanRequest(
    List<FrameworkId> frameworks,
    Optional<LocalDate> until,
    Map<String, Long> costs,
    long nodeLimit) {
  private static final long NODE_LIMIT = 1_000_000;

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if a cost or the limit is negative
   */
  public PlanRequest {
    frameworks = List.copyOf(frameworks);
    Objects.requireNonNull(until, "until");
    costs = Collections.unmodifiableMap(new TreeMap<>(costs));
    costs.forEach(
        (type, cost) -> {
          if (cost < 0) {
            throw new IllegalArgumentException(
                "expected a cost of '" + type + "' from 0, found '" + cost + "'");
          }
        });
    if (nodeLimit < 0) {
      throw new IllegalArgumentException("expected a node limit from 0, found '" + nodeLimit + "'");
    }
  }

  /**
   * Returns a request for all gaps of some frameworks, where every piece of evidence costs one.
   *
   * @param frameworks the frameworks; none for all the assessment is about
   * @return the request
   */
  public static PlanRequest of(FrameworkId... frameworks) {
    return new PlanRequest(List.of(frameworks), Optional.empty(), Map.of(), NODE_LIMIT);
  }

  /**
   * Returns the same request for the gaps that matter by a day.
   *
   * @param day the last day on which a gap may start to matter
   * @return the request
   */
  public PlanRequest until(LocalDate day) {
    return new PlanRequest(frameworks, Optional.of(day), costs, nodeLimit);
  }

  /**
   * Returns the same request with the cost of one type of evidence.
   *
   * @param evidenceType the identifier of the type
   * @param cost what it costs, from 0
   * @return the request
   */
  public PlanRequest cost(String evidenceType, long cost) {
    Map<String, Long> more = new TreeMap<>(costs);
    more.put(evidenceType, cost);
    return new PlanRequest(frameworks, until, more, nodeLimit);
  }

  /**
   * Returns the same request with another limit.
   *
   * @param nodes how many partial choices may be looked at
   * @return the request
   */
  public PlanRequest nodeLimit(long nodes) {
    return new PlanRequest(frameworks, until, costs, nodes);
  }
}
