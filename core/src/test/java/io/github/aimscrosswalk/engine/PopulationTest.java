package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;
import static io.github.aimscrosswalk.engine.SmallCorpus.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is held for some systems only.
 *
 * <pre>
 * law                                                 evidence
 * ├─ all                        p.s                   ├─ test-report     p.s  p.o
 * ├─ high       risk:high       p.s  p.o              └─ system-record   p.u
 * ├─ tiered     risk:high|low   p.s
 * ├─ provider   role:provider   p.s
 * ├─ entailed                   p.t
 * └─ written                    p.v
 *
 * p.s and p.t are found at each AI system, the others once in the organisation
 * p.u entails p.t; p.s entails p.v
 * </pre>
 */
final class PopulationTest {
  private static final FrameworkId LAW = FrameworkId.of("law");
  private static final Crosswalk CROSSWALK =
      new SmallCorpus()
          .atEachSystem("p.s", "p.t")
          .provision("law:all", "p.s@ai")
          .provisionWhere("law:high", "risk:high", "p.o@ai", "p.s@ai")
          .provisionWhere("law:tiered", "risk:high risk:low", "p.s@ai")
          .provisionWhere("law:provider", "role:provider", "p.s@ai")
          .provision("law:entailed", "p.t@ai")
          .provision("law:written", "p.v@ai")
          .implies("p.u", "p.t")
          .implies("p.s", "p.v")
          .type("test-report", "p.s", "p.o")
          .type("system-record", "p.u")
          .crosswalk();

  private static final Coverage FULL =
      new Coverage.Full(new Content(pairs("p.s@ai"), List.of(), List.of(), List.of()));
  private static final Coverage TRANSFERABLE =
      new Coverage.None(new Content(List.of(), List.of(), pairs("p.s@ai"), List.of()));

  @Test
  void heldForOneClass_inOrganisation_isTransferableForAllSystems() {
    Assessment.Builder high = organisation().implemented(LAW, "high");

    assertThat(coverage(high, "law:high")).isInstanceOf(Coverage.Full.class);
    assertThat(coverage(high, "law:all")).isEqualTo(TRANSFERABLE);
    assertThat(coverage(high, "law:provider")).isEqualTo(TRANSFERABLE);
  }

  @Test
  void heldForAllSystems_inOrganisation_isHeldForEachClass() {
    assertThat(coverage(organisation().implemented(LAW, "all"), "law:high"))
        .isEqualTo(
            new Coverage.Partial(
                new Content(pairs("p.s@ai"), List.of(), List.of(), pairs("p.o@ai"))));
  }

  @Test
  void heldForWiderClass_inOrganisation_isHeldForNarrowerOnly() {
    assertThat(coverage(organisation().implemented(LAW, "tiered"), "law:high"))
        .isInstanceOf(Coverage.Partial.class);
    assertThat(coverage(organisation().implemented(LAW, "high"), "law:tiered"))
        .isEqualTo(TRANSFERABLE);
  }

  @Test
  void heldForOneRole_inOrganisation_isHeldForAllSystems() {
    assertThat(coverage(organisation().implemented(LAW, "provider"), "law:all")).isEqualTo(FULL);
  }

  @Test
  void heldForOneClass_whereScopeStatesOnlyThatClass_isHeldForAllSystems() {
    Assessment.Builder high = organisation().scope(Scope.of("risk:high")).implemented(LAW, "high");

    assertThat(coverage(high, "law:all")).isEqualTo(FULL);
    assertThat(coverage(high, "law:tiered")).isEqualTo(FULL);
  }

  @Test
  void heldForOneClass_whereScopeStatesAnotherToo_isTransferableForAllSystems() {
    Assessment.Builder high =
        organisation().scope(Scope.of("risk:high", "risk:none")).implemented(LAW, "high");

    assertThat(coverage(high, "law:all")).isEqualTo(TRANSFERABLE);
  }

  /** The scope has no system of low risk, so high and tiered are about the same systems. */
  @Test
  void classOutsideTheScope_ofTwoThatAProvisionNames_narrowsNothing() {
    Assessment.Builder high =
        organisation().scope(Scope.of("risk:high", "risk:none")).implemented(LAW, "high");

    assertThat(coverage(high, "law:tiered")).isEqualTo(FULL);
  }

  @Test
  void heldForOneClass_inOneSystem_isHeld() {
    assertThat(coverage(system().implemented(LAW, "high"), "law:all")).isEqualTo(FULL);
  }

  @Test
  void elementOfOrganisation_heldThroughOneClass_isHeldForAll() {
    Crosswalk index =
        new SmallCorpus()
            .provisionWhere("law:high", "risk:high", "p.o@ai")
            .provision("law:all", "p.o@ai")
            .crosswalk();
    Assessment high = organisation().implemented(LAW, "high").build();

    assertThat(index.analyze(high, DAY).coverage(id("law:all"))).isInstanceOf(Coverage.Full.class);
  }

  @Test
  void evidenceOfOneSystem_inOrganisation_showsElementsOfOrganisationOnly() {
    Assessment.Builder shown = organisation().evidence(ofOneSystem("test-report"));

    assertThat(coverage(shown, "law:high"))
        .isEqualTo(
            new Coverage.Partial(
                new Content(pairs("p.o@ai"), List.of(), pairs("p.s@ai"), List.of())));
    assertThat(coverage(shown, "law:all")).isEqualTo(TRANSFERABLE);
  }

  @Test
  void evidenceOfOneSystem_inThatSystem_showsAll() {
    Assessment.Builder shown = system().evidence(ofOneSystem("test-report"));

    assertThat(coverage(shown, "law:high")).isInstanceOf(Coverage.Full.class);
    assertThat(coverage(shown, "law:all")).isEqualTo(FULL);
  }

  @Test
  void staleEvidenceOfOneSystem_inOrganisation_leavesSystemPairsMissing() {
    Evidence stale =
        new Evidence(
            "e",
            "test-report",
            "",
            DAY.minusYears(2),
            Optional.empty(),
            Evidence.State.FINAL,
            List.of(),
            Optional.of("x"));

    assertThat(coverage(organisation().evidence(stale), "law:high"))
        .isEqualTo(
            new Coverage.Possible(
                new Content(List.of(), pairs("p.o@ai"), List.of(), pairs("p.s@ai"))));
  }

  /** p.u is of the organisation, so it is held for all systems, and p.t with it. */
  @Test
  void elementOfOrganisation_shownByOneSystem_entailsItsConsequencesForAll() {
    Assessment.Builder shown = organisation().evidence(ofOneSystem("system-record"));

    assertThat(coverage(shown, "law:entailed")).isInstanceOf(Coverage.Full.class);
  }

  /** What is followed at one system is written down in the organisation, for all systems. */
  @Test
  void elementOfOrganisation_entailedAtOneSystem_isHeldForAll() {
    Assessment.Builder shown = organisation().evidence(ofOneSystem("test-report"));

    assertThat(coverage(shown, "law:written")).isInstanceOf(Coverage.Full.class);
    assertThat(coverage(organisation().implemented(LAW, "tiered"), "law:written"))
        .isInstanceOf(Coverage.Full.class);
  }

  private static Assessment.Builder organisation() {
    return Assessment.builder("acme");
  }

  private static Assessment.Builder system() {
    return Assessment.builder("x").about(new Target(Target.Kind.AI_SYSTEM, "x"));
  }

  private static Evidence ofOneSystem(String type) {
    return new Evidence(
        "e", type, "", DAY, Optional.empty(), Evidence.State.FINAL, List.of(), Optional.of("x"));
  }

  private static Coverage coverage(Assessment.Builder assessment, String provision) {
    return CROSSWALK.analyze(assessment.build(), DAY).coverage(id(provision));
  }
}
