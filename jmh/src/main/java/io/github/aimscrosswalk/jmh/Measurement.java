package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.jmh.baseline.Question;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long is measured, and what: one fork each, allocation counted. */
enum Measurement {
  /** All, in about a quarter of an hour. */
  FULL(2, 3, 700),
  /** The large size only where it is quick to load, in under three minutes. */
  QUICK(1, 2, 250);

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** At the large size one call of a store is one measurement: it takes a second or more. */
  private static final Set<Question> SLOW =
      Set.of(Question.OVERLAP, Question.COVERAGE_OF_ALL, Question.GAPS);

  private static final Set<Contender> STORES = Set.of(Contender.JENA, Contender.RDF4J);

  /** Newer machines warn of what JMH itself does. */
  private static final String[] QUIET =
      Runtime.version().feature() < 23
          ? new String[0]
          : new String[] {"--sun-misc-unsafe-memory-access=allow"};

  private final int warmups;
  private final int iterations;
  private final int millis;

  Measurement(int warmups, int iterations, int millis) {
    this.warmups = warmups;
    this.iterations = iterations;
    this.millis = millis;
  }

  /** The time of one call and what it allocated. */
  record Cost(double micros, double bytes) {}

  List<Question> questions(World.Size size) {
    return this == QUICK && size == World.Size.LARGE
        ? List.of(Question.COVERAGE)
        : List.of(Question.values());
  }

  List<World.Size> heapSizes() {
    return this == QUICK
        ? List.of(World.Size.BUNDLED)
        : List.of(World.Size.BUNDLED, World.Size.LARGE);
  }

  private List<Contender> contenders(World.Size size) {
    return this == QUICK && size == World.Size.LARGE
        ? List.of(Contender.OURS, Contender.COLLECTIONS, Contender.LIMIT)
        : List.of(Contender.values());
  }

  /** Returns the results of one question, without those that are left out. */
  Map<Contender, Cost> of(Question question, World.Size size) throws RunnerException {
    Map<Contender, Cost> results = new EnumMap<>(Contender.class);
    for (Contender contender : contenders(size)) {
      boolean slow = size == World.Size.LARGE && SLOW.contains(question);
      ChainedOptionsBuilder options =
          options(slow && STORES.contains(contender))
              .include(QuestionBenchmark.class.getName())
              .param("question", question.name())
              .param("size", size.name())
              .param("contender", contender.name());
      for (RunResult run : new Runner(options.build()).run()) {
        results.put(contender, cost(run));
      }
    }
    return results;
  }

  /** Returns the results from an assessment to the coverage of all, by what was done. */
  Map<String, Cost> analyses(World.Size size) throws RunnerException {
    Map<String, Cost> results = new LinkedHashMap<>();
    if (this == QUICK && size == World.Size.LARGE) {
      return results;
    }
    Collection<RunResult> runs =
        new Runner(
                options(false)
                    .include(AnalysisBenchmark.class.getName())
                    .param("size", size.name())
                    .build())
            .run();
    runs.forEach(run -> results.put(words(run), cost(run)));
    return results;
  }

  private ChainedOptionsBuilder options(boolean single) {
    return new OptionsBuilder()
        .forks(1)
        .jvmArgsPrepend(QUIET)
        .warmupIterations(single ? 1 : warmups)
        .warmupTime(TimeValue.milliseconds(single ? 1 : millis))
        .measurementIterations(single ? 1 : iterations)
        .measurementTime(TimeValue.milliseconds(single ? 1 : millis))
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static String words(RunResult run) {
    return run.getPrimaryResult().getLabel().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static Cost cost(RunResult run) {
    double bytes =
        run.getSecondaryResults().containsKey(ALLOCATION)
            ? run.getSecondaryResults().get(ALLOCATION).getScore()
            : Double.NaN;
    return new Cost(run.getPrimaryResult().getScore(), bytes);
  }
}
