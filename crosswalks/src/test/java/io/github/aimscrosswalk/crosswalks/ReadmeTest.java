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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code of the README: it compiles, runs, and stands there as it stands here. */
final class ReadmeTest {
  @Test
  void tenLines_run() {
    // begin
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
    // end
    assertThat(coverage.tally().upcoming().provisions()).isPositive();
    assertThat(gaps).isNotEmpty();
    assertThat(plan.proven()).isTrue();
    assertThat(reuse.items()).hasSize(1);
    assertThat(reuse.items().get(0).serves()).isNotEmpty();
  }

  @Test
  void readme_hasTheSameLines() throws IOException {
    Path here =
        Path.of("src/test/java/io/github/aimscrosswalk/crosswalks").resolve("ReadmeTest.java");
    String source = Files.readString(here);
    String region =
        source.substring(source.indexOf("// begin\n") + 9, source.indexOf("    // end"));
    String expected = region.lines().map(l -> l.substring(4)).collect(Collectors.joining("\n"));
    assertThat(Files.readString(Path.of("../README.md"))).contains(expected);
  }
}
