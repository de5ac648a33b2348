package io.github.aimscrosswalk.analysis;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.BETA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Assignment.Reading;
import io.github.aimscrosswalk.element.Assignment.Status;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a caller asks with: intervals, parts, policies, viewpoints and requests for plans. */
final class RequestTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void interval_isFromZeroUpwards() {
    assertThat(new Interval(0, 0).isExact()).isTrue();
    assertThat(new Interval(2, 2)).hasToString("2");
    assertThat(new Interval(2, 3)).hasToString("2..3");
    assertThat(new Interval(2, 3).isExact()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(3, 2));
  }

  @Test
  void part_isOfItsFramework() {
    assertThat(Part.of(ALPHA)).hasToString("alpha-2020");
    assertThat(Part.of(alpha("4"))).hasToString("alpha-2020:4");
    assertThat(Part.of(alpha("4")).framework()).isEqualTo(ALPHA);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Part(BETA, Optional.of(alpha("4"))))
        .withMessage("expected a node of 'beta-2021', found 'alpha-2020:4'");
  }

  @Test
  void policy_isTheSameInWhateverOrderItIsMade() {
    Policy one = Policy.all().without(Reading.INTERPRETIVE).without(Status.DRAFT);
    Policy other = Policy.all().without(Status.DRAFT).without(Reading.INTERPRETIVE);
    List<Status> reversed = new ArrayList<>(other.statuses());
    Collections.reverse(reversed);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isEqualTo(new Policy(List.of(Reading.LITERAL), reversed));
    assertThat(one).isNotEqualTo(Policy.all()).isNotEqualTo("policy");
    assertThat(one).isNotEqualTo(Policy.all().without(Status.DRAFT));
    assertThat(one).isNotEqualTo(Policy.all().without(Reading.INTERPRETIVE));
    assertThat(one.hashCode()).isNotEqualTo(Policy.all().hashCode());
    assertThat(Policy.all().readings()).containsExactly(Reading.values());
    assertThat(one.statuses()).doesNotContain(Status.DRAFT).isNotEmpty();
  }

  @Test
  void policy_reliesOnWhatNeitherReadingNorStatusLeavesOut() {
    Policy policy = Policy.all().without(Reading.INTERPRETIVE).without(Status.DRAFT);
    for (Reading reading : Reading.values()) {
      for (Status status : Status.values()) {
        Assignment assignment =
            new Assignment(
                alpha("4.1"),
                new Pair(ElementId.of("a.one"), Subject.AI),
                Optional.empty(),
                "first verb",
                reading,
                status,
                List.of("somebody"),
                "");
        assertThat(policy.reliesOn(assignment))
            .as(assignment.toString())
            .isEqualTo(reading != Reading.INTERPRETIVE && status != Status.DRAFT);
        assertThat(Policy.all().reliesOn(assignment)).isTrue();
      }
    }
  }

  @Test
  void viewpoint_differsByDayKnowledgeAndPolicy() {
    Viewpoint view = Viewpoint.on(DAY);

    assertThat(view).isEqualTo(Viewpoint.on(DAY)).hasSameHashCodeAs(Viewpoint.on(DAY));
    assertThat(view).isNotEqualTo(Viewpoint.on(DAY.plusDays(1))).isNotEqualTo("view");
    assertThat(view).isNotEqualTo(view.knownAt(DAY));
    assertThat(view).isNotEqualTo(view.under(Policy.all().without(Status.DRAFT)));
    assertThat(view.knownAt(DAY).knownAt()).contains(DAY);
    assertThat(view.hashCode())
        .isNotEqualTo(Viewpoint.on(DAY.plusDays(1)).hashCode())
        .isNotEqualTo(view.under(Policy.all().without(Status.DRAFT)).hashCode());
  }

  @Test
  void planRequest_keepsWhatWasAskedBefore() {
    PlanRequest request =
        PlanRequest.of(ALPHA).cost("b", 2).until(DAY).cost("a", 0).nodeLimit(0).cost("b", 3);

    assertThat(request.frameworks()).containsExactly(ALPHA);
    assertThat(request.until()).contains(DAY);
    assertThat(request.costs()).containsEntry("a", 0L).containsEntry("b", 3L).hasSize(2);
    assertThat(request.nodeLimit()).isZero();
  }

  @Test
  void planRequest_belowZero_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanRequest.of().cost("a", -1))
        .withMessage("expected a cost of 'a' from 0, found '-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanRequest.of().nodeLimit(-1))
        .withMessage("expected a node limit from 0, found '-1'");
  }

  @Test
  void plan_isProvenWhereItCostsNoMoreThanItMust() {
    assertThat(new Plan(List.of(), 3, 3, 0, List.of()).proven()).isTrue();
    assertThat(new Plan(List.of(), 3, 2, 0, List.of()).proven()).isFalse();
  }
}
