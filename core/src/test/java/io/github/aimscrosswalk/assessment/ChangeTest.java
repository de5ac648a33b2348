package io.github.aimscrosswalk.assessment;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one change makes of an assessment, case by case. */
final class ChangeTest {
  private static final Assessment BEFORE =
      Assessment.builder("acme")
          .implemented(ALPHA, "4.1", "4.2")
          .found("logs.kept", Subject.AI)
          .evidence(evidence("log", "first"))
          .evidence(evidence("plan", "first"))
          .build();

  private static Evidence evidence(String id, String title) {
    return new Evidence(
        id,
        "event-log",
        title,
        LocalDate.of(2026, 1, 31),
        Optional.empty(),
        Evidence.State.FINAL,
        List.of(),
        Optional.empty());
  }

  @Test
  void state_aboutAProvisionStatedBefore_standsInItsPlace() {
    Statement planned = new Statement.Planned(alpha("4.1"), Optional.empty());
    Assessment after = new Change.State(planned).applyTo(BEFORE);

    assertThat(after.statements())
        .containsExactly(planned, BEFORE.statements().get(1), BEFORE.statements().get(2));
    assertThat(after.evidence()).isEqualTo(BEFORE.evidence());
    assertThat(after.id()).isEqualTo("acme");
  }

  @Test
  void state_aboutWhatWasNotStated_standsLast() {
    Statement found = new Statement.Found(new Pair(ElementId.of("logs.kept"), Subject.PRIVACY));
    assertThat(new Change.State(found).applyTo(BEFORE).statements())
        .startsWith(BEFORE.statements().toArray(Statement[]::new))
        .endsWith(found)
        .hasSize(4);
  }

  @Test
  void state_ofTheSame_changesNothing() {
    assertThat(new Change.State(BEFORE.statements().get(2)).applyTo(BEFORE)).isEqualTo(BEFORE);
  }

  @Test
  void retract_takesBackTheStatementOfTheProvisionAlone() {
    assertThat(new Change.Retract(alpha("4.1")).applyTo(BEFORE).statements())
        .isEqualTo(BEFORE.statements().subList(1, 3));
  }

  @Test
  void retract_whatIsNotStated_changesNothing() {
    assertThat(new Change.Retract(alpha("4")).applyTo(BEFORE)).isEqualTo(BEFORE);
  }

  @Test
  void collect_evidenceOfAnIdentifierHeld_standsInItsPlace() {
    Evidence renewed = evidence("log", "second");
    Assessment after = new Change.Collect(renewed).applyTo(BEFORE);

    assertThat(after.evidence()).containsExactly(renewed, BEFORE.evidence().get(1));
    assertThat(after.statements()).isEqualTo(BEFORE.statements());
  }

  @Test
  void collect_newEvidence_standsLast() {
    Evidence more = evidence("policy", "first");
    assertThat(new Change.Collect(more).applyTo(BEFORE).evidence())
        .containsExactly(BEFORE.evidence().get(0), BEFORE.evidence().get(1), more);
  }

  @Test
  void withdraw_takesAwayTheEvidenceOfThatIdentifierAlone() {
    assertThat(new Change.Withdraw("log").applyTo(BEFORE).evidence())
        .containsExactly(BEFORE.evidence().get(1));
  }

  @Test
  void withdraw_whatIsNotHeld_changesNothing() {
    assertThat(new Change.Withdraw("report").applyTo(BEFORE)).isEqualTo(BEFORE);
  }
}
