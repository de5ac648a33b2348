package io.github.aimscrosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class AgreementTest {
  /** The textbook case: 20 both yes, 5 and 10 apart, 15 both no; expected agreement one half. */
  @Test
  void kappa_ofTheTextbookTable_isPointFour() {
    Agreement agreement = new Agreement(20, 5, 10, 15);

    assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-12));
    assertThat(agreement.jaccard()).isCloseTo(20.0 / 35, within(1e-12));
    assertThat(agreement.precision()).isCloseTo(0.8, within(1e-12));
    assertThat(agreement.recall()).isCloseTo(20.0 / 30, within(1e-12));
  }

  @Test
  void of_sets_countsEachPart() {
    assertThat(Agreement.of(Set.of(1, 2, 3), Set.of(3, 4), 10))
        .isEqualTo(new Agreement(1, 2, 1, 6));
  }

  /** Neither links half of the possible: worked by hand, 0.06 of 0.46. */
  @Test
  void kappa_ofUnevenSets_isWhatHandGives() {
    assertThat(new Agreement(45, 15, 25, 15).kappa()).isCloseTo(0.06 / 0.46, within(1e-12));
  }

  @Test
  void kappa_ofIndependentDraws_isZero() {
    assertThat(new Agreement(4, 4, 4, 4).kappa()).isCloseTo(0, within(1e-12));
  }

  @Test
  void measures_ofNothing_areNotNumbers() {
    Agreement nothing = Agreement.of(Set.of(), Set.of(), 5);

    assertThat(nothing.jaccard()).isNaN();
    assertThat(nothing.precision()).isNaN();
    assertThat(nothing.recall()).isNaN();
    assertThat(nothing.kappa()).isNaN();
  }

  @Test
  void of_moreLinksThanPossible_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agreement.of(Set.of(1, 2), Set.of(3), 2))
        .withMessage("expected at most 2 links, found '3'");
  }

  @Test
  void agreement_ofNegativeCount_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Agreement(1, 0, -1, 0));
  }
}
