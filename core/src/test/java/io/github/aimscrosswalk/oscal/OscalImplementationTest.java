package io.github.aimscrosswalk.oscal;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.BETA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static io.github.aimscrosswalk.Fixtures.beta;
import static io.github.aimscrosswalk.oscal.OscalSchemas.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OscalImplementationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /** An assessment that says everything that can be said, and things that are hard to write. */
  private static Assessment whole() {
    return Assessment.builder("a whole\tassessment ")
        .about(new Target(Target.Kind.AI_SYSTEM, "Scoring\n2"))
        .frameworks(ALPHA, BETA)
        .scope(Scope.of("role:provider", "risk:high").placedOnMarket(DAY))
        .assurance(Assurance.EVIDENCED)
        .state(new Statement.Implemented(alpha("4.1"), List.of(Subject.AI, Subject.PRIVACY)))
        .partial(ALPHA, "4.2", "risk.results-kept")
        .exclude(ALPHA, "A.1", "two\nlines of a reason ")
        .state(new Statement.NotImplemented(alpha("A.2")))
        .state(new Statement.Planned(beta("2.1"), Optional.of(DAY)))
        .state(new Statement.Planned(beta("2.2"), Optional.empty()))
        .partial(BETA, "2.3")
        .include(ALPHA, "4.1", Inclusion.Reason.LAW, Inclusion.Reason.BUSINESS)
        .include(new Inclusion(beta("2.2"), List.of(), " why\nand how", Optional.of("the owner ")))
        .found("staff.trained", Subject.SERVICE)
        .evidence("event-log", DAY)
        .evidence(
            new Evidence(
                "E 2",
                "risk-report",
                " a \"title\"",
                DAY,
                Optional.of(DAY.plusYears(1)),
                Evidence.State.DRAFT,
                List.of(Subject.AI, Subject.INFORMATION_SECURITY),
                Optional.of("scorer 2")))
        .build();
  }

  private static String write(Assessment assessment) {
    return OscalSchemas.text(
        out -> OscalImplementation.write(Fixtures.corpus(), assessment, TIME, out));
  }

  private static Assessment read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return OscalImplementation.read("i.json", new ByteArrayInputStream(bytes), Fixtures.corpus());
  }

  @Test
  void write_wholeAssessment_isValidAndReadBackEqual() throws IOException {
    String text = write(whole());

    assertThat(OscalSchemas.faults("component-definition", text)).isEmpty();
    assertThat(read(text)).isEqualTo(whole());
    assertThat(write(whole())).isEqualTo(text);
  }

  @Test
  void write_inclusionWithoutAStatement_isReadBack() throws IOException {
    Assessment taken = Assessment.builder("taken").include(ALPHA, "A.2").build();

    assertThat(OscalSchemas.faults("component-definition", write(taken))).isEmpty();
    assertThat(read(write(taken))).isEqualTo(taken);
  }

  @Test
  void read_controlTakenInAndLeftOut_isAContradiction() {
    String text = write(Assessment.builder("x").exclude(ALPHA, "A.1", "nothing is logged").build());
    String both =
        text.replaceFirst(
            "(?s)\\{\\s*\"name\" : \"implementation-status\"",
            "{\"name\": \"decision\", \"ns\": \"https://w3id.org/aims-crosswalk/ns#\", \"value\":"
                + " \"included\"}, {\"name\" : \"implementation-status\"");

    assertThat(both).isNotEqualTo(text);
    assertThatThrownBy(() -> read(both))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("CONTRADICTION: 'alpha-2020:A.1' is taken in and left out");
  }

  @Test
  void write_assessmentThatSaysNothing_isValidAndReadBackEqual() throws IOException {
    Assessment silent = Assessment.builder("silent").build();

    assertThat(OscalSchemas.faults("component-definition", write(silent))).isEmpty();
    assertThat(read(write(silent))).isEqualTo(silent);
  }

  @Test
  void write_statements_comeByFramework() throws IOException {
    Assessment mixed =
        Assessment.builder("mixed")
            .implemented(BETA, "2.1")
            .found("staff.trained", Subject.AI)
            .implemented(ALPHA, "4.1")
            .implemented(BETA, "2.2")
            .build();

    assertThat(read(write(mixed)).statements())
        .containsExactly(
            mixed.statements().get(0),
            mixed.statements().get(3),
            mixed.statements().get(2),
            mixed.statements().get(1));
  }

  @Test
  void read_componentDefinition_joinsItsComponents() throws IOException {
    String text = OscalFaults.good("component-definition");
    assertThat(OscalSchemas.faults("component-definition", text)).isEmpty();

    Assessment read = read(text);

    assertThat(read.id()).isEqualTo("5f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0a01");
    assertThat(read.target()).isEqualTo(new Target(Target.Kind.ORGANISATION, "Two components"));
    assertThat(read.statements())
        .containsExactly(
            new Statement.Implemented(alpha("4.1"), List.of()),
            new Statement.Partial(alpha("4.2"), List.of()),
            new Statement.Excluded(alpha("A.1"), "nothing is logged"),
            new Statement.Planned(beta("2.1"), Optional.empty()));
  }

  @Test
  void read_securityPlan_joinsComponentsAndStatements() throws IOException {
    String text = OscalFaults.good("ssp");
    assertThat(OscalSchemas.faults("ssp", text)).isEmpty();

    Assessment read = read(text);

    assertThat(read.target()).isEqualTo(new Target(Target.Kind.AI_SYSTEM, "Scoring"));
    assertThat(read.statements())
        .containsExactly(
            new Statement.Partial(alpha("4.1"), List.of()),
            new Statement.Excluded(beta("2.3"), "nobody deploys it"));
  }

  @ParameterizedTest
  @CsvSource({
    "IMPLEMENTED, IMPLEMENTED, Implemented",
    "IMPLEMENTED, NOT_APPLICABLE, Implemented",
    "NOT_APPLICABLE, NOT_APPLICABLE, Excluded",
    "IMPLEMENTED, PARTIAL, Partial",
    "IMPLEMENTED, PLANNED, Partial",
    "IMPLEMENTED, NOT_IMPLEMENTED, Partial",
    "IMPLEMENTED, ALTERNATIVE, Partial",
    "ALTERNATIVE, ALTERNATIVE, Partial",
    "PLANNED, PLANNED, Planned",
    "PLANNED, NOT_IMPLEMENTED, NotImplemented",
    "NOT_APPLICABLE, NOT_IMPLEMENTED, NotImplemented",
    "PLANNED, PARTIAL, Partial",
  })
  void join_ofTwoStates_isTheSameEitherWay(
      ControlState.State one, ControlState.State other, String statement) {
    RequirementId id = alpha("4.1");

    assertThat(ControlState.join(id, List.of(state(one), state(other))).getClass().getSimpleName())
        .isEqualTo(statement);
    assertThat(ControlState.join(id, List.of(state(other), state(one))).getClass().getSimpleName())
        .isEqualTo(statement);
  }

  private static ControlState state(ControlState.State state) {
    String reason = state == ControlState.State.NOT_APPLICABLE ? "a reason" : "";
    return new ControlState(1, state, reason, Optional.empty(), List.of(), List.of());
  }

  @Test
  void join_ofPlans_isDueWhenTheLastIs() {
    ControlState first =
        new ControlState(1, ControlState.State.PLANNED, "", Optional.of(DAY), List.of(), List.of());
    ControlState last =
        new ControlState(
            2, ControlState.State.PLANNED, "", Optional.of(DAY.plusDays(1)), List.of(), List.of());

    assertThat(ControlState.join(alpha("4.1"), List.of(last, first)))
        .isEqualTo(new Statement.Planned(alpha("4.1"), Optional.of(DAY.plusDays(1))));
    assertThat(ControlState.join(alpha("4.1"), List.of(first, state(ControlState.State.PLANNED))))
        .isEqualTo(new Statement.Planned(alpha("4.1"), Optional.empty()));
  }
}
