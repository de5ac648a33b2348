package io.github.aimscrosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.report.HtmlReport;
import io.github.aimscrosswalk.report.MarkdownReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both example assessments, and the output of the main job, which a human read before it was kept.
 */
final class ReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private final Crosswalk crosswalk = Crosswalks.bundled();

  private Assessment assessment(String name) throws IOException {
    return crosswalk.readAssessment(Path.of("src/main/assessments", name + ".json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void summary_isTheGoldenOne(String name) throws IOException {
    Analysis analysis = crosswalk.analyze(assessment(name), DAY);
    assertThat(Report.summary(crosswalk, analysis))
        .isEqualTo(Files.readString(Path.of("src/test/resources/golden", name + ".txt")));
  }

  @ParameterizedTest
  @CsvSource({"medical-software-maker, 70, 40", "bank-credit-scoring, 50, 25"})
  void assessments_haveTheirSize(String name, int statements, int evidence) throws IOException {
    Assessment assessment = assessment(name);
    assertThat(assessment.statements()).hasSizeGreaterThanOrEqualTo(statements);
    assertThat(assessment.evidence()).hasSizeGreaterThanOrEqualTo(evidence);
    assertThat(assessment.evidence())
        .anyMatch(
            e ->
                e.on(crosswalk.corpus().evidenceType(e.type()).orElseThrow().freshness(), DAY)
                    == Evidence.Standing.STALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void assessment_writtenAndReadAgain_isEqual(String name) throws IOException {
    Assessment assessment = assessment(name);
    byte[] json = AssessmentJson.write(assessment).getBytes(StandardCharsets.UTF_8);
    assertThat(AssessmentJson.read(name, new ByteArrayInputStream(json), crosswalk.corpus()))
        .isEqualTo(assessment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void page_ofAnExample_staysUnderTwoMegabytes(String name) throws IOException {
    assertThat(size(assessment(name))).isBetween(500_000, 1_900_000);
  }

  /** Nothing is held and everything applies: the most gaps there can be. */
  @Test
  void page_ofNothing_staysUnderTwoMegabytes() throws IOException {
    assertThat(size(Assessment.builder("nothing").build())).isLessThan(2_000_000);
  }

  private int size(Assessment assessment) throws IOException {
    StringBuilder html = new StringBuilder();
    HtmlReport.write(crosswalk.corpus(), crosswalk.analyze(assessment, DAY), html);
    return html.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void report_namesEveryProvisionAndEveryGap(String name) throws IOException {
    Analysis analysis = crosswalk.analyze(assessment(name), DAY);
    String report = MarkdownReport.write(crosswalk.corpus(), analysis).replace("\\", "");
    for (Framework framework : crosswalk.frameworks()) {
      for (Provision provision : framework.provisions()) {
        assertThat(report).contains("- **" + provision.notation() + "** " + provision.label());
      }
    }
    for (Gap gap : analysis.gaps()) {
      assertThat(report).contains(gap.statement());
    }
  }
}
