package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.jmh.baseline.Engine;
import io.github.aimscrosswalk.jmh.baseline.Question;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One question, one who answers it, one size of data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuestionBenchmark {
  /** What is asked. */
  @Param public Question question = Question.COVERAGE;

  /** Who is asked. */
  @Param public Contender contender = Contender.OURS;

  /** What the question is about. */
  @Param({"BUNDLED", "LARGE"})
  public World.Size size = World.Size.BUNDLED;

  private @Nullable Engine engine;

  /** Makes the state of the benchmark. */
  public QuestionBenchmark() {}

  /** Makes the engine ready. */
  @Setup
  public void open() {
    engine = contender.engine(size, question);
  }

  /** Lets go of what is open. */
  @TearDown
  public void close() {
    Objects.requireNonNull(engine, "engine").close();
  }

  /**
   * Answers the question.
   *
   * @return the answer, so that nothing is optimised away
   */
  @Benchmark
  public Object answer() {
    return Objects.requireNonNull(engine, "engine").answer(question);
  }
}
