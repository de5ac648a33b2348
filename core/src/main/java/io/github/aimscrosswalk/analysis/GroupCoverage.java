package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.framework.RequirementId;
import java.util.Objects;

/**
 * How far the provisions of one part of a framework are reached.
 *
 * @param group the part: a node of the tree, with all below it
 * @param tally the counts
 */
public record GroupCoverage(RequirementId group, Tally tally) {
  /** Checks that both parts are there. */
  public GroupCoverage {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(tally, "tally");
  }
}
