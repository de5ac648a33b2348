package io.github.aimscrosswalk.assessment;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Mistakes of a caller, told at the call that is wrong, before any crosswalk is at hand. */
final class AssessmentBuilderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private static Assessment.Builder builder() {
    return Assessment.builder("acme");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static Evidence evidence(String id, LocalDate collected, LocalDate validUntil) {
    return new Evidence(
        id,
        "event-log",
        "",
        collected,
        Optional.of(validUntil),
        Evidence.State.FINAL,
        List.of(),
        Optional.empty());
  }

  @Test
  void frameworkId_ofOtherForm_isRefused() {
    for (String wrong : List.of("", "Alpha-2020", "2020-alpha", "alpha 2020", "alpha_2020")) {
      assertRefused(() -> FrameworkId.of(wrong), "expected a framework id, found '" + wrong + "'");
    }
  }

  @Test
  void requirementId_withoutColon_isRefused() {
    assertRefused(() -> RequirementId.parse("A.6"), "expected framework:locator, found 'A.6'");
    assertRefused(() -> RequirementId.parse(":A.6"), "expected framework:locator, found ':A.6'");
  }

  @Test
  void requirementId_withoutLocator_isRefused() {
    assertRefused(() -> RequirementId.parse("alpha-2020:"), "expected a locator, found ''");
  }

  @Test
  void implemented_locatorWithBlank_isRefusedAtTheCall() {
    assertRefused(
        () -> builder().implemented(ALPHA, "4.1", "4 2"), "expected a locator, found '4 2'");
  }

  @Test
  void partial_elementOfOtherForm_isRefusedAtTheCall() {
    for (String wrong : List.of("", "logs", "logs.", ".kept", "logs.kept.now", "Logs.kept")) {
      assertRefused(
          () -> builder().partial(ALPHA, "4.1", wrong),
          "expected practice.name, found '" + wrong + "'");
    }
  }

  @Test
  void found_elementOfOtherForm_isRefusedAtTheCall() {
    assertRefused(
        () -> builder().found("logs kept", Subject.AI),
        "expected practice.name, found 'logs kept'");
  }

  @Test
  void exclude_withoutReason_isRefusedAtTheCall() {
    assertRefused(
        () -> builder().exclude(ALPHA, "A.1", " \n"),
        "expected a justification for excluding 'alpha-2020:A.1', found none");
  }

  @Test
  void scope_termWithoutValue_isRefused() {
    for (String wrong : List.of("", "role", "role:", ":provider")) {
      assertRefused(
          () -> Scope.of("risk:high", wrong), "expected dimension:value, found '" + wrong + "'");
    }
  }

  @Test
  void evidence_endingBeforeItBegins_isRefused() {
    assertRefused(
        () -> evidence("log-1", DAY, DAY.minusDays(1)),
        "expected evidence 'log-1' to end from 2026-01-31, found '2026-01-30'");
  }

  @Test
  void evidence_endingOnItsFirstDay_isFine() {
    assertThat(evidence("log-1", DAY, DAY).validUntil()).contains(DAY);
  }

  @Test
  void evidence_withBlankId_isRefusedAsTheReaderDoes() {
    assertThatIllegalArgumentException().isThrownBy(() -> evidence(" ", DAY, DAY));
  }

  @Test
  void target_withBlankName_isRefusedAsTheReaderDoes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target(Target.Kind.ORGANISATION, " "));
  }

  @Test
  void build_blankId_isRefused() {
    assertRefused(
        () -> Assessment.builder(" ").build(),
        "expected an id of the assessment, found a blank one");
    Assessment sound = builder().build();
    assertRefused(
        () ->
            new Assessment(
                " ",
                sound.target(),
                sound.frameworks(),
                sound.scope(),
                sound.assurance(),
                sound.statements(),
                sound.inclusions(),
                sound.evidence()),
        "expected an id of the assessment, found a blank one");
  }

  @Test
  void build_statementTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().implemented(ALPHA, "4.1", "4.2", "4.1").build())
        .withMessageStartingWith("expected one statement about 'alpha-2020:4.1', found '");
  }

  @Test
  void build_contradiction_namesBothStatements() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().implemented(ALPHA, "4.1").exclude(ALPHA, "4.1", "so").build())
        .withMessageStartingWith("expected one statement about 'alpha-2020:4.1', found '")
        .withMessageContainingAll("Implemented", "Excluded");
  }

  @Test
  void build_findingTwice_isRefusedButNotAboutTwoSubjects() {
    Assessment.Builder twoSubjects =
        builder().found("logs.kept", Subject.AI).found("logs.kept", Subject.PRIVACY);
    assertThat(twoSubjects.build().statements()).hasSize(2);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoSubjects.found("logs.kept", Subject.AI).build())
        .withMessageStartingWith("expected one statement about 'logs.kept@ai', found '");
  }

  @Test
  void build_evidenceIdTwice_isRefused() {
    assertRefused(
        () -> builder().evidence("event-log", DAY).evidence("event-log", DAY).build(),
        "expected evidence 'event-log-2026-01-31' once, found it twice");
  }

  @Test
  void build_thenBuilderUsedOn_leavesTheResultAsItWas() {
    Assessment.Builder builder = builder().implemented(ALPHA, "4.1");
    Assessment first = builder.build();
    builder.implemented(ALPHA, "4.2").evidence("event-log", DAY);

    assertThat(first.statements())
        .containsExactly(new Statement.Implemented(alpha("4.1"), List.of()));
    assertThat(first.evidence()).isEmpty();
  }

  @Test
  void builder_nulls_areRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> builder().about(null)).withMessage("about");
    assertThatNullPointerException()
        .isThrownBy(() -> builder().scope(null))
        .withMessage("circumstances");
    assertThatNullPointerException()
        .isThrownBy(() -> builder().state(null))
        .withMessage("statement");
    assertThatNullPointerException().isThrownBy(() -> Assessment.builder(null)).withMessage("id");
  }

  @Test
  void analyze_severalUnknownIdentifiers_namesEachWithItsRepair() {
    Assessment wrong =
        builder()
            .frameworks(FrameworkId.of("alpha-2019"))
            .scope(Scope.of("rolle:provider"))
            .implemented(ALPHA, "A.9", "4")
            .partial(ALPHA, "4.2", "risk.repeatable")
            .found("logs.keept", Subject.AI)
            .evidence("event-logs", DAY)
            .build();

    assertRefused(
        () -> Fixtures.crosswalk().analyze(wrong, DAY),
        "no edition 'alpha-2019', this release holds 'alpha-2020'"
            + "; no dimension 'rolle' in 'rolle:provider', did you mean 'role'?"
            + "; no provision 'alpha-2020:A.9', did you mean 'A.1', 'A.2', '4.1'?"
            + "; 'alpha-2020:4' is not assessed itself, speak of 4.1, 4.2"
            + "; 'alpha-2020:4.2' does not ask for 'risk.repeatable',"
            + " it asks for [risk.results-kept]"
            + "; no element 'logs.keept', did you mean 'logs.kept'?"
            + "; no evidence type 'event-logs', did you mean 'event-log'?");
  }

  @Test
  void analyze_evidenceAboutSubjectNotOfItsType_isRefused() {
    Assessment wrong = builder().evidence("event-log", DAY, Subject.PRIVACY).build();

    assertRefused(
        () -> Fixtures.crosswalk().analyze(wrong, DAY),
        "evidence of type 'event-log' cannot be about 'privacy', write of [ai]");
  }

  @Test
  void analyze_elementOfProvisionNotTakenApart_isRefused() {
    Assessment wrong = builder().partial(ALPHA, "A.2", "logs.kept").build();

    assertRefused(
        () -> Fixtures.crosswalk().analyze(wrong, DAY),
        "'alpha-2020:A.2' does not ask for 'logs.kept', it is not taken apart yet");
  }

  @Test
  void analyze_withoutDay_isRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> Fixtures.crosswalk().analyze(builder().build(), (LocalDate) null))
        .withMessage("asOf");
  }
}
