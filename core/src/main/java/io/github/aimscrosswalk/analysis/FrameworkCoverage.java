package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.Objects;

/**
 * How far a framework is reached. Which overlays stand behind the counts is told by {@link
 * Analysis#overlays}.
 *
 * @param framework the framework
 * @param tally the counts
 */
public record FrameworkCoverage(FrameworkId framework, Tally tally) {
  /** Checks that both parts are there. */
  public FrameworkCoverage {
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(tally, "tally");
  }
}
