package io.github.aimscrosswalk.jmh.tenants;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.tenant.AnalysisCache;
import io.github.aimscrosswalk.tenant.TenantStatistics;
import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Two threads ask one cache for the analyses of 100,000 tenants, the popular ones more often, by
 * seeded draws. One tenant in fifty asks about another day. Of every analysis the coverage of a
 * framework is asked, of one in a hundred all gaps and the reuse, so that views make what they make
 * in use. The loader draws the assessment anew, which stands for reading it from somewhere.
 */
public final class TenantLoad {
  private static final int TENANTS = 100_000;
  private static final int THREADS = 2;
  private static final double EXPONENT = 0.99;
  private static final int RATE = 1_000;
  private static final int RUSHES = 200;
  private static final int RUSHING = 32;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate OTHER_DAY = LocalDate.of(2027, 12, 2);
  private static final double MEGABYTE = 1024.0 * 1024.0;

  private final Zipf zipf = new Zipf(TENANTS, EXPONENT);
  private final Crosswalk crosswalk = Crosswalks.bundled();
  private final List<FrameworkId> frameworks =
      crosswalk.frameworks().stream().map(Framework::id).toList();
  private final Tenants tenants;
  private final AnalysisCache cache;
  private final LongAdder loaderNanos = new LongAdder();
  private final ThreadLocal<long[]> loadsHere = ThreadLocal.withInitial(() -> new long[1]);
  private final Latencies hits = new Latencies();
  private final Latencies misses = new Latencies();

  private TenantLoad(int scopes, long bound) {
    this.tenants = new Tenants(crosswalk, scopes, DAY);
    this.cache = AnalysisCache.builder(crosswalk, this::load).maximumBytes(bound).build();
  }

  private Assessment load(String tenant) {
    long begin = System.nanoTime();
    Assessment drawn = tenants.assessment(Integer.parseInt(tenant));
    loaderNanos.add(System.nanoTime() - begin);
    loadsHere.get()[0]++;
    return drawn;
  }

  /**
   * Runs the load and prints a table.
   *
   * @param args see {@link TenantRun}
   * @throws InterruptedException if waiting for a thread is interrupted
   * @throws ExecutionException if a thread fails
   */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    int questions = args.length > 0 ? Integer.parseInt(args[0]) : 3_600 * RATE;
    int scopes = args.length > 1 ? Integer.parseInt(args[1]) : 24;
    long megabytes = args.length > 2 ? Long.parseLong(args[2]) : 224;
    new TenantLoad(scopes, megabytes << 20).run(questions, scopes, megabytes);
  }

  private void run(int questions, int scopes, long megabytes)
      throws InterruptedException, ExecutionException {
    long empty = used();
    ask(questions / 4, 1, false);
    long start = used();
    TenantStatistics before = cache.statistics();
    loaderNanos.reset();
    long begin = System.nanoTime();
    ask(questions, 2, true);
    double seconds = (System.nanoTime() - begin) / 1e9;
    TenantStatistics after = cache.statistics();
    long end = used();
    Reference.reachabilityFence(cache);
    long loads = after.loads() - before.loads();
    long asked = after.hits() + after.misses() - before.hits() - before.misses();
    double ratio = (after.hits() - before.hits()) / (double) asked;
    double growth = 100.0 * (end - start) / start;
    row("what", "printed");
    row("---", "---");
    row(
        "machine",
        "JDK %s, %d processors, %.0f MB of heap",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() / MEGABYTE);
    row("tenants, scopes, bound", "%,d, %d, %d MiB", TENANTS, scopes, megabytes);
    row("questions after warm-up", "%,d by %d threads in %.0f s", asked, THREADS, seconds);
    row("an hour at 1,000 a second", "%.2f of it", questions / 3_600.0 / RATE);
    row("tenants kept", "%,d", after.tenants());
    row("hit ratio", "%.3f", ratio);
    row("the best that as many tenants can give", "%.3f", zipf.shareOfFirst((int) after.tenants()));
    latencies("hit", hits);
    latencies("miss", misses);
    row("of a miss, drawing the assessment, mean", "%.1f µs", loaderNanos.sum() / 1e3 / loads);
    row("misses, of which loads", "%,d, %,d", after.misses() - before.misses(), loads);
    row("evictions", "%,d", after.evictions() - before.evictions());
    row(
        "views not among the 64 kept",
        "%,d times since the start",
        crosswalk.viewStatistics().misses());
    row("heap without the cache", "%.1f MB", empty / MEGABYTE);
    row("heap after warm-up", "%.1f MB", start / MEGABYTE);
    row("heap at the end", "%.1f MB", end / MEGABYTE);
    row("growth", "%.2f %%", growth);
    double error = 100.0 * (after.bytes() - (end - empty)) / (end - empty);
    row("what the cache says it weighs", "%.1f MB, %+.0f %%", after.bytes() / MEGABYTE, error);
    int doubled = rush();
    row(
        "stampede",
        "%,d rushes of %d threads for one missing tenant: %d loads too many",
        RUSHES,
        RUSHING,
        doubled);
    if (growth > 5 || doubled > 0) {
      throw new IllegalStateException("expected no growth and no stampede, found one");
    }
  }

  private static void latencies(String what, Latencies of) {
    row(
        what + ", p50, p99, p99.9",
        "%.2f, %.1f, %.1f µs",
        of.micros(0.5),
        of.micros(0.99),
        of.micros(0.999));
  }

  private static void row(String what, String format, Object... values) {
    System.out.println("| " + what + " | " + String.format(Locale.ROOT, format, values) + " |");
  }

  /** Asks so many questions in all. */
  private void ask(int questions, int seed, boolean timed)
      throws InterruptedException, ExecutionException {
    List<Callable<Long>> tasks = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      SplittableRandom random = new SplittableRandom(1_000L * seed + t);
      tasks.add(() -> ask(questions / THREADS, random, timed));
    }
    inThreads(tasks, THREADS);
  }

  private long ask(int questions, SplittableRandom random, boolean timed) {
    long held = 0;
    for (int i = 0; i < questions; i++) {
      int number = zipf.draw(random);
      String tenant = Integer.toString(number);
      LocalDate day = number % 50 == 7 ? OTHER_DAY : DAY;
      long loads = loadsHere.get()[0];
      long begin = System.nanoTime();
      Analysis analysis = cache.analysis(tenant, day);
      long took = System.nanoTime() - begin;
      held += analysis.coverage(Crosswalks.EU_AI_ACT).tally().inForce().held().lower();
      if (i % 100 == 0) {
        held += analysis.gaps().size() + analysis.reuse().items().size();
        for (FrameworkId framework : frameworks) {
          held += analysis.gaps(framework).size();
        }
      }
      if (timed) {
        (loads == loadsHere.get()[0] ? hits : misses).add(took);
      }
    }
    return held;
  }

  /** Returns how many loads too many there were when threads rushed for tenants not there. */
  private int rush() throws InterruptedException, ExecutionException {
    AtomicInteger loads = new AtomicInteger();
    AnalysisCache fresh =
        AnalysisCache.builder(
                crosswalk,
                tenant -> {
                  loads.incrementAndGet();
                  return tenants.assessment(Integer.parseInt(tenant));
                })
            .build();
    for (int rush = 0; rush < RUSHES; rush++) {
      CountDownLatch together = new CountDownLatch(RUSHING);
      String tenant = Integer.toString(rush);
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int t = 0; t < RUSHING; t++) {
        tasks.add(
            () -> {
              together.countDown();
              together.await();
              return (long) fresh.analysis(tenant, DAY).conflicts().size();
            });
      }
      inThreads(tasks, RUSHING);
    }
    return loads.get() - RUSHES;
  }

  private static void inThreads(List<Callable<Long>> tasks, int threads)
      throws InterruptedException, ExecutionException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Long> done : executor.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
