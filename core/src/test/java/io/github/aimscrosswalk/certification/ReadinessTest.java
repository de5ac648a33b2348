package io.github.aimscrosswalk.certification;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.BETA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.certification.Readiness.Item;
import io.github.aimscrosswalk.certification.Readiness.Stage;
import io.github.aimscrosswalk.certification.Readiness.State;
import io.github.aimscrosswalk.certification.Readiness.Worth;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.evidence.DocumentedInformation.Form;
import io.github.aimscrosswalk.evidence.DocumentedInformation.Obligation;
import io.github.aimscrosswalk.evidence.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Readiness for alpha in {@link Fixtures}, which is made to ask for
 *
 * <pre>
 * 4.1  document  required  training-plan             about ai only, does not age
 * 4.2  record    required  risk-report               about ai or security, one year
 * A.1  record    implied   event-log or risk-report  event-log about ai only, three months
 * </pre>
 */
final class ReadinessTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Corpus CORPUS =
      Fixtures.corpus()
          .withDocumentedInformation(
              List.of(
                  wanted("4.1", Form.DOCUMENT, Obligation.REQUIRED, "training-plan"),
                  wanted("4.2", Form.RECORD, Obligation.REQUIRED, "risk-report"),
                  wanted("A.1", Form.RECORD, Obligation.IMPLIED, "event-log", "risk-report")));

  private static DocumentedInformation wanted(
      String locator, Form form, Obligation obligation, String... types) {
    return new DocumentedInformation(alpha(locator), form, obligation, List.of(types), "label", "");
  }

  private static Evidence evidence(
      String type, LocalDate collected, Evidence.State state, String system, Subject... subjects) {
    return new Evidence(
        type + collected + system + state,
        type,
        "",
        collected,
        Optional.empty(),
        state,
        List.of(subjects),
        Optional.of(system).filter(s -> !s.isEmpty()));
  }

  private static Evidence report(LocalDate collected, Subject... subjects) {
    return evidence("risk-report", collected, Evidence.State.FINAL, "", subjects);
  }

  private static Readiness readiness(Assessment.Builder assessment) {
    return Readiness.of(
        CORPUS, Crosswalk.of(CORPUS).analyze(assessment.build(), DAY), ALPHA, Readiness.YEARLY);
  }

  private static Item record42(Evidence... evidence) {
    Assessment.Builder assessment = Assessment.builder("x");
    List.of(evidence).forEach(assessment::evidence);
    return readiness(assessment).items().get(1);
  }

  private static List<Worth> worths(Item item) {
    return item.artefacts().stream().map(Readiness.Artefact::worth).toList();
  }

  @Test
  void items_withoutEvidence_areMissingEachInItsStage() {
    Readiness readiness = readiness(Assessment.builder("x"));

    assertThat(readiness.items()).extracting(Item::state).containsOnly(State.MISSING);
    assertThat(readiness.items())
        .extracting(Item::stage)
        .containsExactly(Stage.ONE, Stage.TWO, Stage.TWO);
    assertThat(readiness.count(Stage.TWO, Obligation.REQUIRED, State.MISSING)).isEqualTo(1);
    assertThat(readiness.count(Stage.TWO, Obligation.REQUIRED, State.PRESENT)).isZero();
  }

  @Test
  void record_current_isPresent() {
    Item item = record42(report(DAY.minusYears(1), Subject.AI));

    assertThat(item.state()).isEqualTo(State.PRESENT);
    assertThat(worths(item)).containsExactly(Worth.COUNTS);
    assertThat(item.artefacts().get(0).lastDay()).contains(DAY);
  }

  @Test
  void record_aDayTooOld_isStale() {
    assertThat(record42(report(DAY.minusYears(1).minusDays(1), Subject.AI)).state())
        .isEqualTo(State.STALE);
  }

  @Test
  void record_staleBesideCurrent_isPresent() {
    Item item =
        record42(report(DAY.minusDays(9), Subject.AI), report(DAY.minusYears(3), Subject.AI));

    assertThat(item.state()).isEqualTo(State.PRESENT);
    assertThat(worths(item)).containsExactly(Worth.COUNTS, Worth.STALE);
  }

  @Test
  void record_draftOrOfLater_isMissingButShown() {
    Item item =
        record42(
            evidence("risk-report", DAY, Evidence.State.DRAFT, "", Subject.AI),
            report(DAY.plusDays(1), Subject.AI));

    assertThat(item.state()).isEqualTo(State.MISSING);
    assertThat(worths(item)).containsExactly(Worth.DRAFT, Worth.NOT_YET_EFFECTIVE);
  }

  @Test
  void record_aboutAnotherSubject_isNotOfTheItem() {
    Item item = record42(report(DAY, Subject.INFORMATION_SECURITY));

    assertThat(item.state()).isEqualTo(State.MISSING);
    assertThat(item.artefacts()).isEmpty();
  }

  @Test
  void record_thatDoesNotSayWhatItIsAbout_doesNotCount() {
    Item item = record42(report(DAY), report(DAY.minusYears(3)));

    assertThat(item.state()).isEqualTo(State.MISSING);
    assertThat(worths(item)).containsExactly(Worth.SUBJECT_NOT_STATED, Worth.SUBJECT_NOT_STATED);
  }

  @Test
  void item_ofSeveralKinds_isPresentByOne() {
    Readiness readiness = readiness(Assessment.builder("x").evidence("event-log", DAY));

    assertThat(readiness.items().get(2).state()).isEqualTo(State.PRESENT);
  }

  @Test
  void item_ofExcludedControl_isNotAsked() {
    Item item =
        readiness(
                Assessment.builder("x")
                    .exclude(ALPHA, "A.1", "no machine")
                    .evidence("event-log", DAY))
            .items()
            .get(2);

    assertThat(item.state()).isEqualTo(State.NOT_ASKED);
    assertThat(item.artefacts()).isEmpty();
  }

  @Test
  void record_ofAnotherSystem_isNotOfAnAssessmentOfOne() {
    Evidence other = evidence("risk-report", DAY, Evidence.State.FINAL, "billing", Subject.AI);
    Assessment.Builder assessment =
        Assessment.builder("x").about(new Target(Target.Kind.AI_SYSTEM, "scoring")).evidence(other);

    assertThat(readiness(assessment).items().get(1).artefacts()).isEmpty();
    assertThat(record42(other).state()).as("in an organisation").isEqualTo(State.PRESENT);
  }

  @Test
  void cycle_endsOnTheDay() {
    Readiness.Cycle cycle = readiness(Assessment.builder("x")).cycle();

    assertThat(cycle.from()).isEqualTo(LocalDate.of(2025, 11, 22));
    assertThat(cycle.until()).isEqualTo(DAY);
    assertThat(cycle.occurrences())
        .extracting(Readiness.Occurrence::state)
        .containsExactly(State.MISSING, State.MISSING);
  }

  @Test
  void arguments_thatMakeNoSense_areRefused() {
    Crosswalk crosswalk = Crosswalk.of(CORPUS);
    var analysis = crosswalk.analyze(Assessment.builder("x").build(), DAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readiness.of(CORPUS, analysis, BETA, Readiness.YEARLY))
        .withMessage("expected a framework with documented information, found 'beta-2021'");
    for (Period none : List.of(Period.ZERO, Period.ofDays(-1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Readiness.of(CORPUS, analysis, ALPHA, none))
          .withMessage("expected a cycle of at least a day, found '" + none + "'");
    }
  }
}
