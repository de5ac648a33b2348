package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.tenant.AnalysisCache;
import io.github.aimscrosswalk.tenant.TenantStatistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * 10,000 virtual threads, which are more than there are processors by far, ask one cache and one
 * crosswalk. The loader blocks, as one that reads from a database does: were a thread that waits
 * for it bound to its processor, all would stand still.
 */
@Timeout(300)
final class VirtualThreadsTest {
  private static final int THREADS = 10_000;
  private static final int TENANTS = 100;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final List<String> ROLES = List.of("provider", "deployer", "importer");

  private final Crosswalk crosswalk = Crosswalks.bundled();

  /** Java 17 has none. */
  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads");
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private static Assessment assessment(String tenant) {
    int number = Integer.parseInt(tenant);
    return Assessment.builder(tenant)
        .scope(Scope.of("role:" + ROLES.get(number % ROLES.size())))
        .implemented(ISO_42001, "4.1", number % 2 == 0 ? "6.1.2" : "5.2")
        .evidence("ai-policy", DAY.minusDays(number))
        .build();
  }

  private static String answers(Analysis analysis) {
    return analysis.coverage(EU_AI_ACT) + " " + analysis.gaps(ISO_42001).size();
  }

  @Test
  void virtualThreads_askingOneCacheAndOneCrosswalk_getWhatOneThreadGets() throws Exception {
    List<String> expected = new ArrayList<>();
    Crosswalk alone = Crosswalks.bundled();
    for (int tenant = 0; tenant < TENANTS; tenant++) {
      expected.add(answers(alone.analyze(assessment(Integer.toString(tenant)), DAY)));
    }
    AnalysisCache cache =
        AnalysisCache.builder(
                crosswalk,
                tenant -> {
                  TimeUnit.MILLISECONDS.sleep(2);
                  return assessment(tenant);
                })
            .build();
    ExecutorService threads = virtualThreads();
    List<Future<String>> cached = new ArrayList<>();
    List<Future<String>> direct = new ArrayList<>();
    try {
      for (int i = 0; i < THREADS / 2; i++) {
        String tenant = Integer.toString(i * 7 % TENANTS);
        cached.add(threads.submit(() -> answers(cache.analysis(tenant, DAY))));
        direct.add(threads.submit(() -> answers(crosswalk.analyze(assessment(tenant), DAY))));
      }
      for (int i = 0; i < THREADS / 2; i++) {
        assertThat(cached.get(i).get()).isEqualTo(expected.get(i * 7 % TENANTS));
        assertThat(direct.get(i).get()).isEqualTo(expected.get(i * 7 % TENANTS));
      }
    } finally {
      threads.shutdownNow();
    }
    TenantStatistics statistics = cache.statistics();
    assertThat(statistics.loads()).isEqualTo(TENANTS);
    assertThat(statistics.hits() + statistics.misses()).isEqualTo(THREADS / 2);
  }
}
