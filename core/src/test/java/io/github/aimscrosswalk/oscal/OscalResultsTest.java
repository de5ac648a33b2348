package io.github.aimscrosswalk.oscal;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.BETA;
import static io.github.aimscrosswalk.oscal.OscalSchemas.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class OscalResultsTest {
  private static String results(Assessment assessment, LocalDate day) {
    Analysis analysis = Fixtures.crosswalk().analyze(assessment, day);
    return OscalSchemas.text(out -> OscalResults.write(Fixtures.corpus(), analysis, TIME, out));
  }

  private static Assessment acme() {
    return Assessment.builder("acme")
        .scope(Scope.of("role:provider", "risk:high"))
        .implemented(ALPHA, "4.1")
        .partial(BETA, "2.2")
        .exclude(ALPHA, "A.1", "nothing is logged here")
        .evidence("event-log", LocalDate.of(2026, 1, 1))
        .evidence("training-plan", LocalDate.of(2026, 2, 1))
        .build();
  }

  private static JsonNode result(String text) {
    return new JsonMapper().readTree(text).get("assessment-results").get("results").get(0);
  }

  /** The file was read against what the Markdown report says of the same analysis. */
  @Test
  void results_ofAcme_areThoseThatWereRead() {
    String text = results(acme(), LocalDate.of(2026, 3, 1));

    assertThat(OscalSchemas.faults("ar", text)).isEmpty();
    assertThat(text).isEqualTo(OscalSchemas.golden("acme.assessment-results.json", text));
  }

  @Test
  void finding_isSatisfiedOnlyIfEverythingIsHeld() {
    Analysis analysis = Fixtures.crosswalk().analyze(acme(), LocalDate.of(2026, 3, 1));
    JsonNode findings = result(results(acme(), LocalDate.of(2026, 3, 1))).get("findings");

    for (JsonNode finding : findings) {
      String target = finding.get("target").get("target-id").asString();
      String control = target.substring(0, target.length() - "_obj".length());
      boolean full =
          analysis.coverage(OscalIds.requirement(control).orElseThrow()) instanceof Coverage.Full;
      assertThat(finding.get("target").get("status").get("state").asString())
          .as(control)
          .isEqualTo(full ? "satisfied" : "not-satisfied");
    }
    assertThat(findings.size()).isEqualTo(4);
  }

  @Test
  void results_sayThatCoverageIsNotCompliance_andWhatIsLeftOut() {
    assertThat(result(results(acme(), LocalDate.of(2026, 3, 1))).get("remarks").asString())
        .contains("It is not compliance")
        .contains("excluded by the assessment (1): A.1.")
        .contains("not taken apart yet (1): A.2.")
        .contains("not applicable in the circumstances (1): Art. 2.3.");
  }

  @Test
  void finding_ofLawThatWillApply_isMarkedAsNeitherPassNorFail() {
    String text = results(Assessment.builder("early").build(), LocalDate.of(2021, 6, 1));
    JsonNode finding = result(text).get("findings").get(3);

    assertThat(OscalSchemas.faults("ar", text)).isEmpty();
    assertThat(finding.get("target").get("status").get("reason").asString()).isEqualTo("other");
    assertThat(finding.get("target").get("status").get("remarks").asString())
        .isEqualTo("Applies from 2022-01-01; counted as if it applied already.");
  }

  @Test
  void results_whereNothingIsMeasured_areValid() {
    Assessment none =
        Assessment.builder("none")
            .frameworks(ALPHA)
            .exclude(ALPHA, "4.1", "x")
            .exclude(ALPHA, "4.2", "x")
            .exclude(ALPHA, "A.1", "x")
            .build();
    String text = results(none, LocalDate.of(2026, 3, 1));

    assertThat(OscalSchemas.faults("ar", text)).isEmpty();
    assertThat(result(text).has("findings")).isFalse();
    assertThat(result(text).has("observations")).isFalse();
  }
}
