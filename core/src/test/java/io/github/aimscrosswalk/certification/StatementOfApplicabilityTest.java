package io.github.aimscrosswalk.certification;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.BETA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Inclusion.Reason;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Decision;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Entry;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Finding;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Implementation;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Lack;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Statements of applicability of alpha in {@link Fixtures}, which has two controls: A.1 asks for
 * logs.kept@ai, A.2 is not taken apart.
 */
final class StatementOfApplicabilityTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static StatementOfApplicability statement(Assessment.Builder assessment) {
    Analysis analysis = Fixtures.crosswalk().analyze(assessment.build(), DAY);
    return StatementOfApplicability.of(Fixtures.corpus(), analysis, ALPHA);
  }

  private static Assessment.Builder assessment() {
    return Assessment.builder("x");
  }

  private static Entry first(Assessment.Builder assessment) {
    return statement(assessment).entries().get(0);
  }

  @Test
  void controls_ofASilentAssessment_areAllThereAndUndecided() {
    StatementOfApplicability statement = statement(assessment());

    assertThat(statement.entries())
        .extracting(e -> e.control().id().locator())
        .containsExactly("A.1", "A.2");
    assertThat(statement.count(Decision.UNDECIDED)).isEqualTo(2);
    assertThat(statement.findings())
        .containsExactly(
            new Finding(alpha("A.1"), Lack.DECISION), new Finding(alpha("A.2"), Lack.DECISION));
  }

  @Test
  void control_excluded_hasItsJustificationAndLacksNothing() {
    Entry entry = first(assessment().exclude(ALPHA, "A.1", "no machine of ours"));

    assertThat(entry.decision()).isEqualTo(Decision.EXCLUDED);
    assertThat(entry.implementation()).isEqualTo(Implementation.LEFT_OUT);
    assertThat(entry.justification()).isEqualTo("no machine of ours");
    assertThat(entry.lacks()).isEmpty();
  }

  @Test
  void control_statedWithoutReason_isIncludedAndLacksTheJustification() {
    Entry entry = first(assessment().implemented(ALPHA, "A.1"));

    assertThat(entry.decision()).isEqualTo(Decision.INCLUDED);
    assertThat(entry.implementation()).isEqualTo(Implementation.IMPLEMENTED);
    assertThat(entry.lacks()).containsExactly(Lack.JUSTIFICATION);
  }

  @Test
  void control_includedWithoutStatus_lacksTheStatus() {
    Entry entry = first(assessment().include(ALPHA, "A.1", Reason.LAW));

    assertThat(entry.decision()).isEqualTo(Decision.INCLUDED);
    assertThat(entry.implementation()).isEqualTo(Implementation.NOT_STATED);
    assertThat(entry.reasons()).containsExactly(Reason.LAW);
    assertThat(entry.lacks()).containsExactly(Lack.STATUS);
  }

  @Test
  void control_withOwnerOnly_lacksTheJustification() {
    Inclusion owned = new Inclusion(alpha("A.1"), List.of(), "", Optional.of("Ada"));
    Entry entry = first(assessment().partial(ALPHA, "A.1").include(owned));

    assertThat(entry.owner()).contains("Ada");
    assertThat(entry.implementation()).isEqualTo(Implementation.PARTIAL);
    assertThat(entry.lacks()).containsExactly(Lack.JUSTIFICATION);
  }

  @Test
  void control_justifiedInWords_lacksNothing() {
    Inclusion why = new Inclusion(alpha("A.1"), List.of(), "customers ask", Optional.empty());
    Statement planned = new Statement.Planned(alpha("A.1"), Optional.of(DAY.plusDays(9)));
    Entry entry = first(assessment().state(planned).include(why));

    assertThat(entry.justification()).isEqualTo("customers ask");
    assertThat(entry.implementation()).isEqualTo(Implementation.PLANNED);
    assertThat(entry.due()).contains(DAY.plusDays(9));
    assertThat(entry.lacks()).isEmpty();
  }

  @Test
  void evidence_forAControl_comesWithItsStanding() {
    LocalDate spring = LocalDate.of(2026, 4, 1);
    LocalDate autumn = LocalDate.of(2026, 10, 1);
    Entry entry =
        first(
            assessment()
                .evidence("event-log", spring)
                .evidence("training-plan", spring)
                .evidence("event-log", autumn));

    assertThat(entry.support())
        .extracting(
            s -> s.evidence().collected(), s -> s.standing(), s -> s.lastDay(), s -> s.pairs())
        .containsExactly(
            tuple(spring, Evidence.Standing.STALE, Optional.of(LocalDate.of(2026, 7, 1)), 1),
            tuple(autumn, Evidence.Standing.FRESH, Optional.of(LocalDate.of(2027, 1, 1)), 1));
  }

  @Test
  void evidence_aboutAnotherSubject_isNotForTheControl() {
    Analysis analysis =
        Fixtures.crosswalk()
            .analyze(
                assessment()
                    .found("logs.kept", Subject.INFORMATION_SECURITY)
                    .evidence("risk-report", DAY, Subject.INFORMATION_SECURITY)
                    .build(),
                DAY);

    assertThat(
            StatementOfApplicability.of(Fixtures.corpus(), analysis, ALPHA)
                .entries()
                .get(0)
                .support())
        .isEmpty();
  }

  @Test
  void framework_withoutControls_isRefused() {
    Analysis analysis = Fixtures.crosswalk().analyze(assessment().build(), DAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatementOfApplicability.of(Fixtures.corpus(), analysis, BETA))
        .withMessage("expected a framework with controls, found 'beta-2021'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StatementOfApplicability.of(Fixtures.corpus(), analysis, FrameworkId.of("gamma-1")))
        .withMessage("expected a framework, found 'gamma-1'");
  }
}
