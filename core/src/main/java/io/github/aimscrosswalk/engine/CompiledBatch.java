package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.view.Circumstances;
import io.github.aimscrosswalk.view.Demand;
import io.github.aimscrosswalk.view.Layout;
import io.github.aimscrosswalk.view.Population;
import io.github.aimscrosswalk.view.Portion;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Counts many assessments in one view.
 *
 * <p><b>Layout.</b> The input of an assessment is its array as {@link Layout} says. Its output has
 * 25 ints for each framework: eleven for what applies (provisions taken apart; full, perhaps full;
 * touched, perhaps touched; pairs, held, perhaps held, transferable, perhaps transferable;
 * provisions not taken apart), eleven for what will apply, and the provisions left out, not
 * applicable and ended.
 */
final class CompiledBatch implements Batch {
  /** How many ints one {@code count} fills. */
  static final int COUNTS = 11;

  /** Where the counts of a portion have the provisions taken apart. */
  static final int PROVISIONS = 0;

  /** Where they have those full, perhaps full, touched and perhaps touched. */
  static final int STATUSES = 1;

  /** Where they have the pairs, as {@link Demand.Column} says. */
  static final int PAIRS = 5;

  /** Where they have the provisions not taken apart. */
  static final int UNKNOWN = 10;

  private static final int EXCLUDED = 2 * COUNTS;
  private static final int NOT_APPLICABLE = EXCLUDED + 1;
  private static final int ENDED = EXCLUDED + 2;
  private static final int COLUMNS = ENDED + 1;

  private final Engine engine;
  private final View view;
  private final List<FrameworkId> frameworks;
  private final Portion[] portions;
  private final int stride;

  CompiledBatch(Engine engine, View view) {
    this.engine = engine;
    this.view = view;
    this.frameworks = engine.index().corpus().frameworks().stream().map(Framework::id).toList();
    this.portions = frameworks.stream().map(view::portion).toArray(Portion[]::new);
    this.stride = view.layout().size();
  }

  @Override
  public List<FrameworkId> frameworks() {
    return frameworks;
  }

  @Override
  public int stride() {
    return stride;
  }

  @Override
  public int columns() {
    return frameworks.size() * COLUMNS;
  }

  @Override
  public void pack(Assessment assessment, long[] sets, int number) {
    Circumstances common = view.circumstances();
    if (!assessment.scope().equals(common.scope())
        || assessment.target().kind() != common.target()) {
      throw new IllegalArgumentException(
          "expected an assessment in scope '"
              + common.scope()
              + "' of kind '"
              + common.target()
              + "', found '"
              + assessment.scope()
              + "' and '"
              + assessment.target().kind()
              + "'");
    }
    Finding.refuse(engine.check().check(assessment));
    put(
        new Filling(view, assessment.target(), Sources.of(view, assessment)).exclude(assessment),
        sets,
        number);
  }

  @Override
  public void pack(List<Pair> held, List<Pair> perhaps, long[] sets, int number) {
    List<Source> sources = new ArrayList<>();
    for (Pair pair : held) {
      Row row = row(pair);
      sources.add(source(pair, row, row));
    }
    for (Pair pair : perhaps) {
      sources.add(source(pair, Row.EMPTY, row(pair)));
    }
    put(new Filling(view, OverlapCount.ANYBODY, sources), sets, number);
  }

  private Row row(Pair pair) {
    return engine.index().closure().row(new int[] {engine.index().code(pair)});
  }

  private static Source source(Pair pair, Row definite, Row possible) {
    Ground.Source origin = new Ground.Source.Stated(new Statement.Found(pair));
    return new Source(origin, definite, possible, Population.ALL);
  }

  private void put(Filling filling, long[] sets, int number) {
    long end = (number + 1L) * stride;
    if (number < 0 || end > sets.length) {
      throw new IllegalArgumentException(
          "expected an input of at least " + end + " longs, found '" + sets.length + "'");
    }
    System.arraycopy(filling.sets(), 0, sets, number * stride, stride);
  }

  @Override
  public void count(long[] sets, int from, int to, int[] counts) {
    long longs = (long) to * stride;
    long ints = (long) to * columns();
    if (from < 0 || from > to || longs > sets.length || ints > counts.length) {
      throw new IllegalArgumentException(
          "expected assessments from 0 to those of an input of "
              + sets.length
              + " longs and an output of "
              + counts.length
              + " ints, found '"
              + from
              + "' to '"
              + to
              + "'");
    }
    for (int number = from; number < to; number++) {
      Interruption.check("counting assessments");
      for (int f = 0; f < portions.length; f++) {
        count(portions[f], sets, number * stride, counts, number * columns() + f * COLUMNS);
      }
    }
  }

  private void count(Portion portion, long[] sets, int from, int[] counts, int at) {
    int excludedFrom = from + view.layout().excluded();
    Portion counted = portion.without(sets, excludedFrom);
    boolean kept = counted == portion;
    count(counted.inForce(), kept, sets, from, counts, at);
    count(counted.upcoming(), kept, sets, from, counts, at + COUNTS);
    counts[at + EXCLUDED] = portion.excluded(sets, excludedFrom);
    counts[at + NOT_APPLICABLE] = portion.notApplicable();
    counts[at + ENDED] = portion.ended();
  }

  /** Counts what provisions ask for together; fills the array from a place on. */
  private static void count(
      Demand demand, boolean kept, long[] sets, int from, int[] counts, int at) {
    counts[at + PROVISIONS] = demand.measured();
    counts[at + UNKNOWN] = demand.unknown();
    if (kept) {
      demand.countProvisions(sets, from, counts, at + STATUSES);
    } else {
      demand.countEach(sets, from, counts, at + STATUSES);
    }
    demand.count(sets, from, counts, at + PAIRS);
  }

  @Override
  public boolean countAll(
      long[] sets, int[] counts, int threads, LongConsumer progress, BooleanSupplier cancelled) {
    int assessments = sets.length / stride;
    if (sets.length % stride != 0 || (long) assessments * columns() > counts.length) {
      throw new IllegalArgumentException(
          "expected an input of whole assessments of "
              + stride
              + " longs and an output of "
              + columns()
              + " ints for each, found '"
              + sets.length
              + "' and '"
              + counts.length
              + "'");
    }
    return new Chunks(assessments, progress, cancelled)
        .run(threads, (from, to) -> count(sets, from, to, counts));
  }

  @Override
  public FrameworkCoverage read(int[] counts, int number, FrameworkId framework) {
    int f = frameworks.indexOf(framework);
    if (f < 0) {
      throw new IllegalArgumentException("expected a framework, found '" + framework + "'");
    }
    int at = number * columns() + f * COLUMNS;
    return new FrameworkCoverage(
        framework,
        new Tally(
            read(counts, at),
            read(counts, at + COUNTS),
            counts[at + EXCLUDED],
            counts[at + NOT_APPLICABLE],
            counts[at + ENDED]));
  }

  /** Returns what was filled in from a place on as a value. */
  static Counts read(int[] counts, int at) {
    int pairs = at + PAIRS;
    return new Counts(
        counts[at + PROVISIONS],
        new Interval(counts[at + STATUSES], counts[at + STATUSES + 1]),
        new Interval(counts[at + STATUSES + 2], counts[at + STATUSES + 3]),
        counts[pairs + Demand.Column.PAIRS],
        new Interval(
            counts[pairs + Demand.Column.HELD], counts[pairs + Demand.Column.PERHAPS_HELD]),
        new Interval(
            counts[pairs + Demand.Column.TRANSFERABLE],
            counts[pairs + Demand.Column.PERHAPS_TRANSFERABLE]),
        counts[at + UNKNOWN]);
  }
}
