package io.github.aimscrosswalk.oscal;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static io.github.aimscrosswalk.oscal.OscalSchemas.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.certification.StatementOfApplicability;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements of applicability of alpha-2020, which has the controls A.1 and A.2. */
final class OscalApplicabilityTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static StatementOfApplicability statement(Assessment assessment) {
    Analysis analysis = Fixtures.crosswalk().analyze(assessment, DAY);
    return StatementOfApplicability.of(Fixtures.corpus(), analysis, ALPHA);
  }

  private static String write(Assessment assessment) {
    return OscalSchemas.text(out -> OscalApplicability.write(statement(assessment), TIME, out));
  }

  private static Assessment acme() {
    return Assessment.builder("acme")
        .implemented(ALPHA, "A.1")
        .include(
            new Inclusion(
                alpha("A.1"),
                List.of(Inclusion.Reason.RISK),
                "attacks must be seen",
                Optional.of("operations")))
        .exclude(ALPHA, "A.2", "no such thing here")
        .evidence("event-log", LocalDate.of(2026, 1, 1))
        .build();
  }

  private static JsonNode requirements(String text) {
    return new JsonMapper()
        .readTree(text)
        .get("component-definition")
        .get("components")
        .get(0)
        .get("control-implementations")
        .get(0)
        .get("implemented-requirements");
  }

  /** The file was read against the Markdown of the same statement. */
  @Test
  void statement_ofAcme_isThatWhichWasRead() {
    String text = write(acme());

    assertThat(OscalSchemas.faults("component-definition", text)).isEmpty();
    assertThat(text).isEqualTo(OscalSchemas.golden("acme.statement-of-applicability.json", text));
  }

  @Test
  void everyControl_isThere_andWhatIsLackingIsSaid() {
    String text = write(Assessment.builder("silent").build());

    assertThat(OscalSchemas.faults("component-definition", text)).isEmpty();
    assertThat(requirements(text)).hasSize(2);
    for (JsonNode requirement : requirements(text)) {
      assertThat(requirement.get("props").toString())
          .contains("undecided")
          .contains("lacking")
          .doesNotContain("implementation-status");
    }
  }

  @Test
  void statement_readAsAnAssessment_givesTheSameStatement() throws IOException {
    Assessment part =
        Assessment.builder("part")
            .include(ALPHA, "A.2", Inclusion.Reason.CONTRACT)
            .evidence("event-log", LocalDate.of(2026, 1, 1))
            .build();
    for (Assessment assessment : List.of(acme(), part, Assessment.builder("silent").build())) {
      byte[] bytes = write(assessment).getBytes(StandardCharsets.UTF_8);
      Assessment read =
          OscalImplementation.read("soa.json", new ByteArrayInputStream(bytes), Fixtures.corpus());

      assertThat(read.statements()).isEqualTo(assessment.statements());
      assertThat(read.inclusions()).isEqualTo(assessment.inclusions());
      assertThat(statement(read).findings()).isEqualTo(statement(assessment).findings());
    }
  }

  @Test
  void statements_ofTwoDays_areTwoDocuments() {
    assertThat(write(acme())).isEqualTo(write(acme()));
    Analysis later = Fixtures.crosswalk().analyze(acme(), DAY.plusDays(1));
    String other =
        OscalSchemas.text(
            out ->
                OscalApplicability.write(
                    StatementOfApplicability.of(Fixtures.corpus(), later, ALPHA), TIME, out));
    JsonMapper json = new JsonMapper();
    assertThat(json.readTree(other).get("component-definition").get("uuid"))
        .isNotEqualTo(json.readTree(write(acme())).get("component-definition").get("uuid"));
  }
}
