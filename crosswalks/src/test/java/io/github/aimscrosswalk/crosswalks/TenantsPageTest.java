package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.tenant.AnalysisCache;
import io.github.aimscrosswalk.tenant.TenantStatistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the page on tenants: it compiles and runs; a test of the site compares the two. */
final class TenantsPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();

  private final Crosswalk crosswalk = CROSSWALK;

  private static Assessment acme(String locator) {
    return Assessment.builder("acme").implemented(ISO_42001, locator).build();
  }

  private static void store(Path folder, Assessment assessment) throws IOException {
    Files.writeString(folder.resolve("acme.json"), AssessmentJson.write(assessment));
  }

  @Test
  void cache_ofFiles_answersFromWhatIsStored(@TempDir Path folder) throws IOException {
    store(folder, acme("4.1"));
    // begin cache
    AnalysisCache cache =
        AnalysisCache.builder(
                crosswalk, tenant -> crosswalk.readAssessment(folder.resolve(tenant + ".json")))
            .maximumBytes(256L << 20)
            .build();
    FrameworkCoverage coverage = cache.analysis("acme", DAY).coverage(EU_AI_ACT);
    // end cache
    assertThat(coverage).isEqualTo(crosswalk.analyze(acme("4.1"), DAY).coverage(EU_AI_ACT));
    store(folder, acme("5.2"));
    // begin invalidate
    cache.invalidate("acme");
    Analysis now = cache.analysis("acme", DAY);
    // end invalidate
    assertThat(now.assessment()).isEqualTo(acme("5.2"));
    // begin statistics
    TenantStatistics statistics = cache.statistics();
    double hitRatio = statistics.hits() / (double) (statistics.hits() + statistics.misses());
    long megabytes = statistics.bytes() >> 20;
    // end statistics
    assertThat(hitRatio).isZero();
    assertThat(megabytes).isLessThan(2);
  }

  @Test
  void plan_onAnInterruptedThread_stops() throws Exception {
    Analysis analysis = crosswalk.analyze(acme("4.1"), DAY);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    Thread.currentThread().interrupt();
    // begin interrupt
    try {
      Plan plan = analysis.plan(PlanRequest.of(EU_AI_ACT));
      assertThat(plan.proven()).isTrue();
    } catch (CancellationException stopped) {
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
    // end interrupt
    assertThat(Thread.interrupted()).isTrue();
    Future<Plan> plan = executor.submit(() -> analysis.plan(PlanRequest.of(EU_AI_ACT)));
    assertThat(plan.get().proven()).isTrue();
    executor.shutdown();
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> analysis.plan(PlanRequest.of(EU_AI_ACT)));
    assertThat(Thread.interrupted()).isTrue();
  }
}
