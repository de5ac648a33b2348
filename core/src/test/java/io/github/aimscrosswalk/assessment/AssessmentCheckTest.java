package io.github.aimscrosswalk.assessment;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.ScopeTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Terms of scope held to the tree of {@link Fixtures}, in whose law one rule is made to name a
 * value that joins two dimensions.
 *
 * <pre>
 * role   provider, deployer, risk-high (who deploys what is risk:high)
 * risk   high
 * </pre>
 */
final class AssessmentCheckTest {
  private static final AssessmentCheck CHECK = new AssessmentCheck(corpus());

  private static Corpus corpus() {
    ApplicationRule joint =
        new ApplicationRule(
            "joint",
            List.of("2.3"),
            List.of(),
            List.of(new Condition("role", List.of("risk-high"))),
            Optional.empty(),
            Optional.empty(),
            ApplicationRule.Effect.APPLIES,
            Optional.of(LocalDate.of(2022, 1, 1)),
            LocalDate.of(2021, 1, 1),
            Optional.empty(),
            "Beta Act Art. 9",
            ApplicationRule.Basis.LITERAL,
            "");
    Framework law = Fixtures.beta().withRules(List.of(joint));
    return new Corpus("fixture", List.of(Fixtures.alpha(), law), Fixtures.hub());
  }

  @Test
  void scope_withoutJointTerm_contradictsItself() {
    assertThat(CHECK.scope(Scope.of("risk:high", "role:deployer")))
        .containsExactly(
            new Finding(
                Code.CONTRADICTION,
                "scope with 'risk:high' and 'role', but without 'role:risk-high'",
                "add 'role:risk-high', or leave 'role' out"));
  }

  @Test
  void scope_withJointTerm_isFine() {
    assertThat(CHECK.scope(Scope.of("risk:high", "role:deployer", "role:risk-high"))).isEmpty();
  }

  @Test
  void scope_silentOnTheJoiningDimension_isFine() {
    assertThat(CHECK.scope(Scope.of("risk:high"))).isEmpty();
  }

  @Test
  void scopeTerm_ofKnownDimension_mayHaveAValueThatNoConditionNames() {
    assertThat(CHECK.scopeTerm("role:none")).isEmpty();
  }

  @Test
  void scopeTerm_ofDimensionNearNone_namesThemAll() {
    assertThat(CHECK.scopeTerm("territory:union"))
        .containsExactly(
            new Finding(
                Code.UNKNOWN_SCOPE_TERM,
                "no dimension 'territory' in 'territory:union'",
                "write one of risk, role"));
  }

  @Test
  void check_wholeAssessment_tellsTheContradictionOfItsScope() {
    Assessment assessment =
        Assessment.builder("x").scope(Scope.of("risk:high", "role:deployer")).build();

    assertThat(CHECK.check(assessment))
        .extracting(Finding::code)
        .containsExactly(Code.CONTRADICTION);
  }

  @Test
  void scopeTerm_ofADimensionThatOnlyARuleNames_isKnown() {
    Framework law = Fixtures.beta();
    ApplicationRule rule = law.rules().get(0);
    ApplicationRule sized =
        new ApplicationRule(
            rule.id(),
            rule.provisions(),
            rule.except(),
            List.of(new Condition("size", List.of("small"))),
            rule.placedFrom(),
            rule.placedBefore(),
            rule.effect(),
            rule.appliesFrom(),
            rule.knownFrom(),
            rule.knownUntil(),
            rule.setBy(),
            rule.basis(),
            rule.note());
    Corpus corpus = new Corpus("fixture", List.of(law.withRules(List.of(sized))), noAssignments());

    assertThat(new AssessmentCheck(corpus).scopeTerm("size:small")).isEmpty();
    assertThat(CHECK.scopeTerm("size:small")).hasSize(1);
  }

  private static Hub noAssignments() {
    return new Hub(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void scopeTerm_whereThereIsAVocabulary_isOneOfIt() {
    List<ScopeTerm> terms = List.of(new ScopeTerm("part", "left", "", ""));
    AssessmentCheck check = new AssessmentCheck(corpus().withScopeTerms(terms));

    assertThat(check.scopeTerm("part:left")).isEmpty();
    assertThat(check.scopeTerm("part:right")).hasSize(1);
  }

  @Test
  void check_partOfAnElementThatIsNotThere_namesTheElement() {
    Assessment assessment = Assessment.builder("a").partial(ALPHA, "4.1", "risk.nothing").build();

    assertThat(CHECK.check(assessment))
        .extracting(Finding::code)
        .containsExactly(Code.UNKNOWN_ELEMENT);
  }

  @Test
  void check_provisionStatedAndIncludedThatIsNotThere_tellsItOnce() {
    Assessment both =
        Assessment.builder("a")
            .implemented(ALPHA, "9.9")
            .include(ALPHA, "9.9", Inclusion.Reason.LAW)
            .build();
    Assessment included = Assessment.builder("a").include(ALPHA, "9.9").build();

    assertThat(both.inclusions()).hasSize(1);
    assertThat(CHECK.check(both)).hasSize(1).isEqualTo(CHECK.check(included));
    assertThat(CHECK.check(included))
        .extracting(Finding::code)
        .containsExactly(Code.UNKNOWN_PROVISION);
  }

  @Test
  void evidence_aboutOneSubjectTooMany_namesThatAlone() {
    Evidence logs =
        new Evidence(
            "log-1",
            "event-log",
            "",
            LocalDate.of(2026, 3, 1),
            Optional.empty(),
            Evidence.State.FINAL,
            List.of(Subject.AI, Subject.PRIVACY),
            Optional.empty());

    assertThat(CHECK.evidence(logs)).hasSize(1);
    assertThat(CHECK.evidence(logs).get(0).message()).endsWith("'" + Subject.PRIVACY + "'");
  }
}
