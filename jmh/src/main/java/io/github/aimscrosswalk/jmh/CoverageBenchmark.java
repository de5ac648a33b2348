package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One coverage call over all frameworks, on a ready analysis and from an assessment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoverageBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final Crosswalk crosswalk = Crosswalks.bundled();
  private final List<FrameworkId> frameworks =
      crosswalk.frameworks().stream().map(Framework::id).toList();
  private final Assessment assessment = everyThird();
  private final Analysis analysis = crosswalk.analyze(assessment, DAY);

  /** Makes the state of the benchmark. */
  public CoverageBenchmark() {}

  private Assessment everyThird() {
    Assessment.Builder builder = Assessment.builder("every-third");
    int number = 0;
    for (Framework framework : crosswalk.frameworks()) {
      for (Provision provision : framework.provisions()) {
        if (number++ % 3 == 0) {
          builder.implemented(framework.id(), provision.id().locator());
        }
      }
    }
    return builder.build();
  }

  /**
   * Counts the coverage of all five frameworks on a ready analysis.
   *
   * @return the pairs held, so that nothing is optimised away
   */
  @Benchmark
  public int coverageOfFive() {
    return held(analysis);
  }

  /**
   * Analyses an assessment anew and counts the coverage of all five frameworks.
   *
   * @return the pairs held, so that nothing is optimised away
   */
  @Benchmark
  public int analyseAndCoverageOfFive() {
    return held(crosswalk.analyze(assessment, DAY));
  }

  private int held(Analysis of) {
    int held = 0;
    for (FrameworkId framework : frameworks) {
      held += of.coverage(framework).tally().inForce().held().lower();
    }
    return held;
  }
}
