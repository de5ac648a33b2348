package io.github.aimscrosswalk.tenant;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A cache of tenants that many threads ask at once. */
@Timeout(120)
final class SharedCacheTest {
  private static final int THREADS = 16;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final Crosswalk CROSSWALK = Fixtures.crosswalk();

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);
  private final AtomicInteger loads = new AtomicInteger();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private static Assessment assessment(String tenant, String locator) {
    return Assessment.builder(tenant).implemented(ALPHA, locator).build();
  }

  /** Loads only once the test says so, and tells that it has begun. */
  private Assessment loadWhenOpen(String tenant) throws InterruptedException {
    int number = loads.getAndIncrement();
    begun.countDown();
    open.await();
    return assessment(tenant, number == 0 ? "4.1" : "4.2");
  }

  private AnalysisCache cache() {
    return AnalysisCache.builder(CROSSWALK, this::loadWhenOpen).build();
  }

  /** Waits until so many calls have missed, which they count just before they wait. */
  private static void awaitMisses(AnalysisCache cache, long misses) throws InterruptedException {
    while (cache.statistics().misses() < misses) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    TimeUnit.MILLISECONDS.sleep(100);
  }

  private List<Future<Analysis>> ask(AnalysisCache cache, int times, LocalDate first, int days) {
    List<Future<Analysis>> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      LocalDate day = first.plusDays(i % days);
      answers.add(threads.submit(() -> cache.analysis("acme", day)));
    }
    return answers;
  }

  @Test
  void threads_askingForOneMissingTenant_loadItOnce() throws Exception {
    AnalysisCache cache = cache();
    List<Future<Analysis>> answers = ask(cache, THREADS, DAY, 1);
    awaitMisses(cache, THREADS);
    open.countDown();

    for (Future<Analysis> answer : answers) {
      assertThat(answer.get()).isSameAs(answers.get(0).get());
    }
    assertThat(loads).hasValue(1);
    assertThat(cache.statistics().loads()).isEqualTo(1);
  }

  @Test
  void threads_askingForFourDays_loadOnceAndMakeOneAnalysisEach() throws Exception {
    AnalysisCache cache = cache();
    List<Future<Analysis>> answers = ask(cache, THREADS, DAY, 4);
    awaitMisses(cache, THREADS);
    open.countDown();

    for (int i = 0; i < THREADS; i++) {
      assertThat(answers.get(i).get()).isSameAs(answers.get(i % 4).get());
      assertThat(answers.get(i).get().asOf()).isEqualTo(DAY.plusDays(i % 4));
    }
    assertThat(loads).hasValue(1);
  }

  @Test
  void load_ofOneTenant_letsOthersBeLoadedMeanwhile() throws Exception {
    AnalysisCache cache =
        AnalysisCache.builder(
                CROSSWALK,
                tenant -> tenant.equals("acme") ? loadWhenOpen(tenant) : assessment(tenant, "4.1"))
            .build();
    List<Future<Analysis>> waiting = ask(cache, 1, DAY, 1);
    begun.await();

    // So many that some share what the table locks together.
    for (int i = 0; i < 2000; i++) {
      assertThat(cache.analysis("tenant-" + i, DAY).assessment().id()).isEqualTo("tenant-" + i);
    }
    assertThat(waiting.get(0).isDone()).isFalse();
    open.countDown();
    assertThat(waiting.get(0).get().assessment().id()).isEqualTo("acme");
  }

  @Test
  void load_ofWhatTheReleaseDoesNotHold_failsOnceForAllDays() throws Exception {
    AnalysisCache cache =
        AnalysisCache.builder(
                CROSSWALK,
                tenant -> {
                  loadWhenOpen(tenant);
                  return assessment(tenant, "9.9");
                })
            .build();
    List<Future<Analysis>> answers = ask(cache, THREADS, DAY, 4);
    awaitMisses(cache, THREADS);
    open.countDown();

    for (Future<Analysis> answer : answers) {
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(answer::get)
          .havingCause()
          .isInstanceOf(IllegalArgumentException.class)
          .withMessageContaining("alpha-2020:9.9");
    }
    assertThat(cache.statistics())
        .extracting(TenantStatistics::loads, TenantStatistics::loadFailures)
        .containsExactly(1L, 1L);
  }

  @Test
  void load_thatFails_isToldToAllWhoWait() throws Exception {
    IOException gone = new IOException("connection lost");
    AnalysisCache cache =
        AnalysisCache.builder(
                CROSSWALK,
                tenant -> {
                  loadWhenOpen(tenant);
                  throw gone;
                })
            .build();
    List<Future<Analysis>> answers = ask(cache, THREADS, DAY, 1);
    awaitMisses(cache, THREADS);
    open.countDown();

    List<Throwable> told = new ArrayList<>();
    for (Future<Analysis> answer : answers) {
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(answer::get)
          .havingCause()
          .isInstanceOf(LoadException.class)
          .withCause(gone)
          .satisfies(told::add);
    }
    assertThat(told).doesNotHaveDuplicates().hasSize(THREADS);
    assertThat(loads).hasValue(1);
    assertThat(cache.statistics().tenants()).isZero();
  }

  @Test
  void invalidate_duringALoad_isSeenByCallsThatBeginAfterIt() throws Exception {
    AnalysisCache cache = cache();
    List<Future<Analysis>> before = ask(cache, 4, DAY, 2);
    awaitMisses(cache, 4);

    cache.invalidate("acme");
    List<Future<Analysis>> after = ask(cache, 4, DAY, 2);
    awaitMisses(cache, 8);
    open.countDown();

    for (Future<Analysis> answer : before) {
      assertThat(answer.get().assessment()).isEqualTo(assessment("acme", "4.1"));
    }
    for (Future<Analysis> answer : after) {
      assertThat(answer.get().assessment()).isEqualTo(assessment("acme", "4.2"));
    }
    assertThat(cache.analysis("acme", DAY).assessment()).isEqualTo(assessment("acme", "4.2"));
    assertThat(loads).hasValue(2);
  }

  @Test
  void invalidateAllAndPut_duringALoad_areSeenByCallsThatBeginAfterThem() throws Exception {
    AnalysisCache cache = cache();
    List<Future<Analysis>> before = ask(cache, 1, DAY, 1);
    begun.await();

    cache.put("acme", assessment("acme", "A.1"));
    assertThat(cache.analysis("acme", DAY).assessment()).isEqualTo(assessment("acme", "A.1"));
    cache.invalidateAll();
    open.countDown();

    assertThat(before.get(0).get().assessment()).isEqualTo(assessment("acme", "4.1"));
    assertThat(cache.analysis("acme", DAY).assessment()).isEqualTo(assessment("acme", "4.2"));
  }

  @Test
  void waiting_interrupted_endsAndLeavesTheLoadToTheOthers() throws Exception {
    AnalysisCache cache = cache();
    List<Future<Analysis>> loading = ask(cache, 1, DAY, 1);
    begun.await();
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> cache.analysis("acme", DAY))
        .withMessage("interrupted while waiting for tenant 'acme'");
    assertThat(Thread.interrupted()).isTrue();
    open.countDown();
    Analysis made = loading.get(0).get();
    Thread.currentThread().interrupt();
    assertThat(cache.analysis("acme", DAY)).isSameAs(made);
    assertThat(Thread.interrupted()).isTrue();
  }

  /**
   * Versions only grow, and are told to the cache after they were stored: whoever asks after that
   * must see no older one. A small bound makes tenants come and go all the while.
   */
  @Test
  void invalidations_amongManyQuestions_neverLetAnOlderAssessmentBeSeen() throws Exception {
    AtomicInteger[] versions = new AtomicInteger[8];
    AtomicInteger[] told = new AtomicInteger[8];
    for (int i = 0; i < versions.length; i++) {
      versions[i] = new AtomicInteger();
      told[i] = new AtomicInteger();
    }
    long view = new Weights(CROSSWALK).view();
    AnalysisCache cache =
        AnalysisCache.builder(
                CROSSWALK, name -> assessment("v" + versions[Integer.parseInt(name)].get(), "4.1"))
            .maximumBytes(3 * view + 8_000)
            .viewpointsPerTenant(2)
            .build();
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      Random random = new Random(t);
      tasks.add(() -> askAndInvalidate(cache, versions, told, random));
    }
    for (Future<Integer> older : threads.invokeAll(tasks)) {
      assertThat(older.get()).isZero();
    }
    cache.invalidateAll();
    assertThat(cache.statistics().bytes()).isZero();
    assertThat(cache.statistics().evictions()).isPositive();
    assertThat(cache.statistics().hits()).isPositive();
  }

  /** Returns how often an assessment was seen that is older than what the cache had been told. */
  private static int askAndInvalidate(
      AnalysisCache cache, AtomicInteger[] versions, AtomicInteger[] told, Random random) {
    int older = 0;
    for (int i = 0; i < 4000; i++) {
      int tenant = random.nextInt(versions.length);
      if (random.nextInt(20) == 0) {
        int version = versions[tenant].incrementAndGet();
        cache.invalidate(String.valueOf(tenant));
        told[tenant].accumulateAndGet(version, Math::max);
      } else {
        int known = told[tenant].get();
        Analysis answer = cache.analysis(String.valueOf(tenant), DAY.plusDays(random.nextInt(3)));
        if (Integer.parseInt(answer.assessment().id().substring(1)) < known) {
          older++;
        }
      }
    }
    return older;
  }
}
