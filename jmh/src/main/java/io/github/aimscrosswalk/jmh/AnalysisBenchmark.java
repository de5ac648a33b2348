package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.jmh.baseline.Facts;
import io.github.aimscrosswalk.jmh.baseline.HashedCollections;
import io.github.aimscrosswalk.jmh.baseline.Limit;
import io.github.aimscrosswalk.jmh.baseline.Question;
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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From an assessment to coverage: one fresh analysis; the same assessment with one piece of
 * evidence less, as a change; and many assessments in a batch, on one thread and on two, beside a
 * bare loop over the packed longs of one assessment.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {
  private static final int DISTINCT = 16;
  private static final int BATCH = 2_048;

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
      Batch batch,
      long[] sets,
      int[] counts,
      Limit limit,
      HashedCollections collections) {}

  /** Makes the state of the benchmark. */
  public AnalysisBenchmark() {}

  /** Makes the data and the assessments. */
  @Setup(Level.Trial)
  public void prepare() {
    World world = size.world();
    Facts facts = new Facts(world);
    List<Assessment> assessments = world.assessments(DISTINCT);
    Assessment first = assessments.get(0);
    Batch batch =
        world.crosswalk().batch(first.scope(), first.target().kind(), Viewpoint.on(world.day()));
    long[] sets = new long[BATCH * batch.stride()];
    for (int i = 0; i < BATCH; i++) {
      batch.pack(assessments.get(i % DISTINCT), sets, i);
    }
    prepared =
        new Prepared(
            world,
            world.crosswalk().frameworks().stream().map(Framework::id).toList(),
            world.assessment(),
            world.analysis(),
            new Change.Withdraw(world.lastEvidence()),
            batch,
            sets,
            new int[BATCH * batch.columns()],
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

  /**
   * Counts the coverage of all frameworks for many assessments on one thread; the time is that of
   * one.
   *
   * @return the counts
   */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public int[] batch() {
    prepared().batch().count(prepared().sets(), 0, BATCH, prepared().counts());
    return prepared().counts();
  }

  /**
   * The same on two threads.
   *
   * @return whether all are counted
   */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public boolean batchTwoThreads() {
    Prepared p = prepared();
    return p.batch().countAll(p.sets(), p.counts(), 2, done -> {}, () -> false);
  }

  /**
   * The coverage of all frameworks for one assessment that is packed already, in a bare loop.
   *
   * @return the counts
   */
  @Benchmark
  public Object batchLimit() {
    return prepared().limit().answer(Question.COVERAGE_OF_ALL);
  }
}
