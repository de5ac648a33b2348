package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.certification.ApplicabilitySheet;
import io.github.aimscrosswalk.certification.Readiness;
import io.github.aimscrosswalk.certification.Readiness.Occurrence;
import io.github.aimscrosswalk.certification.Readiness.Recurring;
import io.github.aimscrosswalk.certification.Readiness.State;
import io.github.aimscrosswalk.certification.ReadinessSheet;
import io.github.aimscrosswalk.certification.StatementOfApplicability;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statement of applicability and readiness on the data of the release. */
final class CertificationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final FrameworkId ISO_42001 = FrameworkId.of("iso-42001-2023");

  private final Crosswalk crosswalk = Crosswalks.bundled();

  private Readiness readiness(Assessment.Builder assessment, Period cycle) {
    Analysis analysis = crosswalk.analyze(assessment.build(), DAY);
    return Readiness.of(crosswalk.corpus(), analysis, ISO_42001, cycle);
  }

  @ParameterizedTest
  @CsvSource({"iso-42001-2023, 38", "iso-27001-2022, 93"})
  void statement_ofASilentAssessment_hasEveryControl(String framework, int controls) {
    Analysis analysis = crosswalk.analyze(Assessment.builder("x").build(), DAY);
    StatementOfApplicability statement =
        StatementOfApplicability.of(crosswalk.corpus(), analysis, FrameworkId.of(framework));

    assertThat(statement.entries()).hasSize(controls);
    assertThat(statement.findings()).hasSize(controls);
    assertThat(ApplicabilitySheet.markdown(statement).lines().filter(l -> l.startsWith("| A.")))
        .hasSize(controls);
    assertThat(ApplicabilitySheet.csv(statement).lines()).hasSize(controls + 1);
    assertThat(ApplicabilitySheet.html(statement).split("<th scope=\"row\">"))
        .hasSize(controls + 1);
  }

  @Test
  void readiness_ofASilentAssessment_missesAll() {
    Readiness readiness = readiness(Assessment.builder("x"), Readiness.YEARLY);

    assertThat(readiness.items())
        .hasSameSizeAs(crosswalk.corpus().documentedInformation(ISO_42001))
        .allMatch(item -> item.state() == State.MISSING);
    assertThat(ReadinessSheet.markdown(readiness))
        .contains("It does not predict the outcome of an audit");
  }

  @Test
  void auditAndReview_inTheCycleOrBeforeIt_areToldApart() {
    Assessment.Builder assessment =
        Assessment.builder("x")
            .evidence("internal-audit-report", LocalDate.of(2025, 11, 22), Subject.AI)
            .evidence("internal-audit-report", LocalDate.of(2024, 1, 5), Subject.AI)
            .evidence("management-review-minutes", LocalDate.of(2025, 11, 21), Subject.AI);

    List<Occurrence> yearly = readiness(assessment, Readiness.YEARLY).cycle().occurrences();
    assertThat(yearly).extracting(Occurrence::recurring).containsExactly(Recurring.values());
    assertThat(yearly).extracting(Occurrence::state).containsExactly(State.PRESENT, State.STALE);
    assertThat(yearly.get(0).latest().orElseThrow().collected())
        .isEqualTo(LocalDate.of(2025, 11, 22));
    assertThat(readiness(assessment, Period.ofMonths(18)).cycle().occurrences())
        .extracting(Occurrence::state)
        .containsOnly(State.PRESENT);
  }

  @Test
  void auditOfSecurity_isNoneOfTheAiManagementSystem() {
    Assessment.Builder assessment =
        Assessment.builder("x")
            .evidence("internal-audit-report", DAY, Subject.INFORMATION_SECURITY)
            .evidence("management-review-minutes", DAY);

    assertThat(readiness(assessment, Readiness.YEARLY).cycle().occurrences())
        .extracting(Occurrence::state)
        .containsOnly(State.MISSING);
  }

  @Test
  void certificationPage_hasCodeThatRuns() {
    Analysis analysis = crosswalk.analyze(Assessment.builder("x").build(), DAY);
    // begin certification
    StatementOfApplicability applicability =
        StatementOfApplicability.of(crosswalk.corpus(), analysis, ISO_42001);
    Readiness readiness = Readiness.of(crosswalk.corpus(), analysis, ISO_42001, Readiness.YEARLY);
    String page = ApplicabilitySheet.html(applicability) + ReadinessSheet.html(readiness);
    // end certification
    assertThat(page).contains("<section");
  }

  @Test
  void everyRecurring_isAKindOfEvidenceThatTheStandardAsksFor() {
    for (Recurring recurring : Recurring.values()) {
      assertThat(crosswalk.corpus().documentedInformation(ISO_42001))
          .anyMatch(d -> d.evidenceTypes().contains(recurring.evidenceType()));
    }
  }
}
