package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.jmh.baseline.Facts;
import io.github.aimscrosswalk.jmh.baseline.HashedCollections;
import io.github.aimscrosswalk.jmh.baseline.Limit;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From an assessment to coverage: one fresh analysis, beside a bare loop over packed longs; and the
 * same assessment with one piece of evidence less, as a change.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {
  /** What is analysed. */
  @Param({"BUNDLED", "LARGE"})
  public World.Size size = World.Size.BUNDLED;

  private @Nullable Prepared prepared;

  /** All that is made before the clock runs. */
  private record Prepared(
      World world,
      List<FrameworkId> frameworks,
      Assessment assessment,
      Analysis analysis,
      Change change,
      Limit limit,
      HashedCollections collections) {}

  /** Makes the state of the benchmark. */
  public AnalysisBenchmark() {}

  /** Makes the data and the assessments. */
  @Setup(Level.Trial)
  public void prepare() {
    World world = size.world();
    Facts facts = new Facts(world);
    prepared =
        new Prepared(
            world,
            world.crosswalk().frameworks().stream().map(Framework::id).toList(),
            world.assessment(),
            world.analysis(),
            new Change.Withdraw(world.lastEvidence()),
            new Limit(facts),
            new HashedCollections(facts));
  }

  private Prepared prepared() {
    return Objects.requireNonNull(prepared, "prepared");
  }

  private int held(Assessment assessment) {
    World world = prepared().world();
    Analysis analysis = world.crosswalk().analyze(assessment, world.day());
    int held = 0;
    for (FrameworkId framework : prepared().frameworks()) {
      held += analysis.coverage(framework).tally().inForce().held().lower();
    }
    return held;
  }

  /**
   * Analyses an assessment and counts the coverage of all frameworks.
   *
   * @return the pairs held, so that nothing is optimised away
   */
  @Benchmark
  public int fresh() {
    return held(prepared().assessment());
  }

  /**
   * The same in a bare loop over packed longs.
   *
   * @return the counts
   */
  @Benchmark
  public int[] freshLimit() {
    return prepared().limit().fresh();
  }

  /**
   * The same with hash maps and sets.
   *
   * @return the counts
   */
  @Benchmark
  public Object freshCollections() {
    return prepared().collections().fresh();
  }

  /**
   * Analyses an assessment and counts the coverage of one framework.
   *
   * @return the coverage
   */
  @Benchmark
  public Object freshOneFramework() {
    World world = prepared().world();
    return world.crosswalk().analyze(prepared().assessment(), world.day()).coverage(world.asked());
  }

  /**
   * Takes one piece of evidence away from a ready analysis and counts the coverage of one
   * framework.
   *
   * @return the coverage
   */
  @Benchmark
  public Object changeOneFramework() {
    return prepared().analysis().with(prepared().change()).coverage(prepared().world().asked());
  }
}
