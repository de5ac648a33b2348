package io.github.aimscrosswalk.assessment;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.assessment.Inclusion.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why provisions are taken in, beside what is stated of them. */
final class InclusionTest {
  @Test
  void reasons_inAnyOrderAndTwice_areSortedAndOnce() {
    Inclusion inclusion =
        new Inclusion(
            alpha("A.1"), List.of(Reason.LAW, Reason.RISK, Reason.LAW), "", Optional.empty());

    assertThat(inclusion.reasons()).containsExactly(Reason.RISK, Reason.LAW);
    assertThat(inclusion.isJustified()).isTrue();
  }

  @Test
  void inclusion_withOwnerOnly_isNotJustified() {
    assertThat(new Inclusion(alpha("A.1"), List.of(), "", Optional.of("Ada")).isJustified())
        .isFalse();
  }

  /** A change that excludes a provision takes back why it was included, and no more. */
  @Test
  void statements_thatExcludeAProvision_dropItsInclusionAlone() {
    Assessment before =
        Assessment.builder("x")
            .include(ALPHA, "A.1", Reason.LAW)
            .include(ALPHA, "A.2", Reason.RISK)
            .build();
    Statement excluded = new Statement.Excluded(alpha("A.1"), "nobody does this here");

    Assessment after = before.withStatements(List.of(excluded));

    assertThat(after.statements()).containsExactly(excluded);
    assertThat(after.inclusions())
        .extracting(inclusion -> inclusion.provision().locator())
        .containsExactly("A.2");
  }

  @Test
  void blankWords_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Inclusion(alpha("A.1"), List.of(), " ", Optional.empty()))
        .withMessage("expected a justification of 'alpha-2020:A.1' or none, found a blank one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Inclusion(alpha("A.1"), List.of(), "", Optional.of("\t")))
        .withMessage("expected an owner of 'alpha-2020:A.1' or none, found a blank one");
  }

  @Test
  void inclusions_ofAnAssessment_areSortedAndOnce() {
    Assessment.Builder builder =
        Assessment.builder("x").include(ALPHA, "A.2", Reason.LAW).include(ALPHA, "A.1");
    assertThat(builder.build().inclusions().stream().map(i -> i.provision().locator()))
        .containsExactly("A.1", "A.2");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.include(ALPHA, "A.2", Reason.RISK).build())
        .withMessage("expected 'alpha-2020:A.2' to be included once, found it twice");
  }

  @Test
  void inclusion_thatAddsNothingToAStatement_isDropped() {
    Assessment.Builder builder =
        Assessment.builder("x").include(ALPHA, "A.1").include(ALPHA, "A.2");
    assertThat(builder.build().inclusions()).hasSize(2);
    assertThat(builder.implemented(ALPHA, "A.2").build().inclusions())
        .singleElement()
        .satisfies(i -> assertThat(i.provision()).isEqualTo(alpha("A.1")));
  }

  @Test
  void provision_includedAndExcluded_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Assessment.builder("x")
                    .include(ALPHA, "A.2", Reason.LAW)
                    .exclude(ALPHA, "A.2", "not ours")
                    .build())
        .withMessage("expected 'alpha-2020:A.2' to be included or excluded, found both");
  }

  @Test
  void analysis_ofInclusionNotHeld_namesItOnce() {
    Assessment assessment =
        Assessment.builder("x").implemented(ALPHA, "A.9").include(ALPHA, "A.9").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixtures.crosswalk().analyze(assessment, LocalDate.of(2026, 11, 21)))
        .withMessage("no provision 'alpha-2020:A.9', did you mean 'A.1', 'A.2', '4.1'?");
  }
}
