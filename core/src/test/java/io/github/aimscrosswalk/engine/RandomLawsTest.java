package io.github.aimscrosswalk.engine;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws of coverage, held to random corpora and assessments. */
final class RandomLawsTest {
  private static final List<RandomCase> CASES = RandomCase.cases(1000, 300);

  @Test
  void evidence_collected_neverLowersAnything() {
    CASES.forEach(Laws::evidence_collected_neverLowersAnything);
  }

  @Test
  void provision_implemented_neverLowersAnything() {
    CASES.forEach(Laws::provision_implemented_neverLowersAnything);
  }

  @Test
  void provision_excluded_neverRaisesWhatOthersHold() {
    CASES.forEach(Laws::provision_excluded_neverRaisesWhatOthersHold);
  }

  @Test
  void content_ofProvision_holdsEachPairAskedForOnce() {
    CASES.forEach(Laws::content_ofProvision_holdsEachPairAskedForOnce);
  }

  @Test
  void assessment_withNothingPossible_isExactAndPartsThePairs() {
    CASES.forEach(Laws::assessment_withNothingPossible_isExactAndPartsThePairs);
  }

  @Test
  void order_ofStatementsAndEvidence_changesNothingButTheOrderOfLists() {
    CASES.forEach(Laws::order_ofStatementsAndEvidence_changesNothingButTheOrderOfLists);
  }

  @Test
  void pairs_heldInOneSystem_foundOnceMore_changeNothing() {
    CASES.forEach(Laws::pairs_heldInOneSystem_foundOnceMore_changeNothing);
  }

  @Test
  void policy_withoutSomeRows_neverRaisesALowerBoundNorLowersAnUpperOne() {
    CASES.forEach(Laws::policy_withoutSomeRows_neverRaisesALowerBoundNorLowersAnUpperOne);
  }
}
