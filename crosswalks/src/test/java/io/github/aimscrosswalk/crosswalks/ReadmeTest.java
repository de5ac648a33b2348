package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the README: it compiles and runs; a test of the site compares the two. */
final class ReadmeTest {
  @Test
  void tenLines_run() {
    // begin readme
    Crosswalk crosswalk = Crosswalks.bundled();
    Assessment acme =
        Assessment.builder("acme-2026")
            .scope(Scope.of("role:provider", "risk:high-risk-annex-iii"))
            .implemented(ISO_42001, "4.1", "6.1.2", "A.5.2")
            .evidence("ai-policy", LocalDate.of(2026, 3, 1))
            .exclude(ISO_42001, "A.10.3", "no supplier takes part in the life cycle")
            .build();
    Analysis analysis = crosswalk.analyze(acme, LocalDate.of(2026, 11, 21));
    FrameworkCoverage coverage = analysis.coverage(EU_AI_ACT);
    List<Gap> gaps = analysis.gaps(EU_AI_ACT);
    Reuse reuse = analysis.reuse();
    Plan plan = analysis.plan(PlanRequest.of(EU_AI_ACT));
    // end readme
    assertThat(coverage.tally().upcoming().provisions()).isPositive();
    assertThat(gaps).isNotEmpty();
    assertThat(plan.proven()).isTrue();
    assertThat(reuse.items()).hasSize(1);
    assertThat(reuse.items().get(0).serves()).isNotEmpty();
  }
}
