package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The engine against its definitions and laws, on the bundled data with random assessments. What
 * draws and judges stands with the tests of core.
 */
final class BundledEngineTest {
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();

  private static List<RandomCase> cases(long first, int count) {
    return LongStream.range(first, first + count)
        .mapToObj(seed -> RandomCase.of(CROSSWALK, seed))
        .toList();
  }

  @Test
  void analysis_ofAnything_isWhatTheDefinitionsSay() {
    for (RandomCase one : cases(0, 6)) {
      Definitions.assertDefined(one.corpus(), one.analysis(), one.toString());
    }
  }

  @Test
  void laws_ofCoverage_hold() {
    for (RandomCase one : cases(100, 6)) {
      Laws.evidence_collected_neverLowersAnything(one);
      Laws.provision_implemented_neverLowersAnything(one);
      Laws.provision_excluded_neverRaisesWhatOthersHold(one);
      Laws.assessment_withNothingPossible_isExactAndPartsThePairs(one);
      Laws.policy_withoutSomeRows_neverRaisesALowerBoundNorLowersAnUpperOne(one);
      Laws.pairs_heldInOneSystem_foundOnceMore_changeNothing(one);
    }
  }

  @Test
  void analysis_afterEachOfManyChanges_isThatOfTheChangedAssessment() {
    for (RandomCase one : cases(200, 4)) {
      Assessment assessment = one.assessment();
      Analysis analysis = one.analysis();
      for (int i = 0; i < 10; i++) {
        Change change = one.random().change();
        assessment = change.applyTo(assessment);
        analysis = analysis.with(change);
      }
      Analysis fresh = one.analysis(assessment);
      assertThat(Answers.counts(one.corpus(), analysis))
          .isEqualTo(Answers.counts(one.corpus(), fresh));
      assertThat(analysis.gaps()).isEqualTo(fresh.gaps());
      assertThat(analysis.reuse()).isEqualTo(fresh.reuse());
      assertThat(analysis.conflicts()).isEqualTo(fresh.conflicts());
    }
  }
}
