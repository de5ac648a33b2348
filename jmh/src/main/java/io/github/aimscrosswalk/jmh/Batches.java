package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.jmh.baseline.Facts;
import io.github.aimscrosswalk.jmh.baseline.Limit;
import io.github.aimscrosswalk.jmh.baseline.Question;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.List;
import java.util.Locale;

/**
 * Coverage of all frameworks for many assessments in one call, on one thread and on two, beside a
 * bare loop over the packed longs of one assessment that is done as often. The best of some rounds,
 * in which the three take turns.
 */
public final class Batches {
  private static final int DISTINCT = 16;
  private static final int ROUNDS = 7;

  private Batches() {}

  /**
   * Prints a line for each size.
   *
   * @param args {@code quick} for the bundled data alone
   */
  public static void main(String[] args) {
    run(World.Size.BUNDLED, 100_000);
    if (!List.of(args).contains("quick")) {
      run(World.Size.LARGE, 2_048);
    }
  }

  private static void run(World.Size size, int count) {
    World world = size.world();
    List<Assessment> assessments = world.assessments(DISTINCT);
    Assessment first = assessments.get(0);
    Batch batch =
        world.crosswalk().batch(first.scope(), first.target().kind(), Viewpoint.on(world.day()));
    long[] sets = new long[count * batch.stride()];
    for (int i = 0; i < count; i++) {
      batch.pack(assessments.get(i % DISTINCT), sets, i);
    }
    int[] counts = new int[count * batch.columns()];
    Limit limit = new Limit(new Facts(world));
    double one = Double.MAX_VALUE;
    double two = Double.MAX_VALUE;
    double bare = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      one = Math.min(one, micros(count, () -> batch.count(sets, 0, count, counts)));
      two =
          Math.min(
              two, micros(count, () -> batch.countAll(sets, counts, 2, done -> {}, () -> false)));
      bare = Math.min(bare, micros(count, () -> answer(limit, count)));
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.2f | %.2f | %.2f | %.2f | %.2f |",
            size.name().toLowerCase(Locale.ROOT),
            count,
            one,
            two,
            bare,
            one / bare,
            one / two));
  }

  private static void answer(Limit limit, int times) {
    int seen = 0;
    for (int i = 0; i < times; i++) {
      seen += limit.answer(Question.COVERAGE_OF_ALL).hashCode();
    }
    if (seen == 1) {
      System.out.println();
    }
  }

  private static double micros(int count, Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e3 / count;
  }
}
