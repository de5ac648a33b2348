package io.github.aimscrosswalk.engine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.WhyNot;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws of overlays, held to random corpora, assessments and overlays. */
final class OverlayLawsTest {
  /** A corpus, an overlay on it, and a case on the two. */
  private record Laid(Corpus corpus, Overlay overlay, RandomCase one) {
    static Laid of(RandomCase drawn) {
      Overlay overlay = new RandomOverlay(drawn.corpus(), drawn.seed()).draw();
      RandomCase one = RandomCase.of(drawn.crosswalk().with(overlay), drawn.seed());
      return new Laid(drawn.corpus(), overlay, one);
    }

    /** Returns the assessment without what only one of the two corpora can take. */
    Assessment forBoth() {
      List<Statement> statements =
          one.assessment().statements().stream()
              .filter(statement -> !(statement instanceof Statement.Partial))
              .toList();
      return one.assessment().withStatements(statements);
    }
  }

  private static final List<Laid> CASES =
      RandomCase.cases(6000, 120).stream().map(Laid::of).toList();

  private static byte[] bytes(Crosswalk crosswalk) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      crosswalk.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void answers_withOverlay_areDefinedOnTheCorrectedHub() {
    for (Laid laid : CASES) {
      Corpus corrected = RandomOverlay.corrected(laid.corpus(), laid.overlay());
      assertThat(new HashSet<>(laid.one().corpus().hub().assignments()))
          .as(laid.one().toString())
          .isEqualTo(new HashSet<>(corrected.hub().assignments()));
      Definitions.assertDefined(corrected, laid.one().analysis(), laid.one().toString());
    }
  }

  @Test
  void overlay_withoutCorrections_changesNoAnswerAndNoByte() {
    Overlay nothing = RandomOverlay.overlay("nothing", List.of());
    for (RandomCase one : RandomCase.cases(6200, 20)) {
      Crosswalk same = one.crosswalk().with(nothing);
      assertThat(same.corpus().hub()).isEqualTo(one.corpus().hub());
      assertThat(bytes(same)).isEqualTo(bytes(one.crosswalk()));
      assertThat(Answers.all(one.corpus(), same.analyze(one.assessment(), one.viewpoint())))
          .as(one.toString())
          .isEqualTo(Answers.all(one.corpus(), one.analysis()));
    }
  }

  @Test
  void crosswalk_withOverlay_leavesTheOneBeforeAsItWas() {
    for (RandomCase one : RandomCase.cases(6200, 20)) {
      List<String> answers = Answers.all(one.corpus(), one.analysis());
      byte[] bytes = bytes(one.crosswalk());
      Crosswalk after = one.crosswalk().with(new RandomOverlay(one.corpus(), one.seed()).draw());
      assertThat(Answers.all(one.corpus(), one.analysis())).isEqualTo(answers);
      assertThat(one.crosswalk().overlays().isEmpty()).isTrue();
      assertThat(bytes(after)).as("the release is written").isEqualTo(bytes);
      assertThat(after.corpus().withoutOverlays().hub()).isEqualTo(one.corpus().hub());
    }
  }

  @Test
  void overlays_oneAfterTheOther_areThoseAtOnce() {
    for (Laid laid : CASES.subList(0, 30)) {
      List<Correction> all = laid.overlay().corrections();
      int half = all.size() / 2;
      Overlay first = RandomOverlay.overlay("first", all.subList(0, half));
      Overlay second = RandomOverlay.overlay("second", all.subList(half, all.size()));
      Crosswalk base = Crosswalk.of(laid.corpus());
      Crosswalk atOnce = base.with(first, second);
      assertThat(base.with(first).with(second).overlays()).isEqualTo(atOnce.overlays());
      assertThat(base.with(first).with(second).corpus().hub()).isEqualTo(atOnce.corpus().hub());
      assertThat(new HashSet<>(base.with(second, first).corpus().hub().assignments()))
          .isEqualTo(new HashSet<>(laid.one().corpus().hub().assignments()));
    }
  }

  @Test
  void derivation_ofEachProvision_namesEveryCorrection() {
    for (Laid laid : CASES) {
      Analysis analysis = laid.one().analysis();
      for (RequirementId id : RandomHub.provisions(laid.corpus())) {
        Derivation derivation = analysis.derivation(id);
        for (Derivation.Part part : derivation.parts()) {
          assertThat(part.corrected().flatMap(Corrected::after))
              .as("%s of %s", part.assignment(), laid.one())
              .isEqualTo(
                  isCorrected(laid.overlay(), part.assignment().id())
                      ? Optional.of(part.assignment())
                      : Optional.empty());
        }
        Set<AssignmentId> dropped =
            laid.overlay().corrections().stream()
                .filter(c -> c instanceof Correction.Drop && c.assignment().provision().equals(id))
                .map(Correction::assignment)
                .collect(toSet());
        assertThat(derivation.dropped())
            .extracting(Corrected::assignment)
            .containsExactlyInAnyOrderElementsOf(dropped);
        assertThat(derivation.dropped()).allMatch(d -> was(laid.corpus(), d));
        WhyNot whyNot = analysis.whyNot(id);
        assertThat(whyNot.dropped()).isEqualTo(derivation.dropped());
      }
    }
  }

  private static boolean isCorrected(Overlay overlay, AssignmentId id) {
    return overlay.corrections().stream().anyMatch(c -> c.assignment().equals(id));
  }

  private static boolean was(Corpus corpus, Corrected dropped) {
    return corpus.hub().assignments().contains(dropped.before().orElseThrow());
  }

  @Test
  void gap_ofACorrectedPair_namesTheCorrections() {
    for (Laid laid : CASES.subList(0, 30)) {
      Analysis analysis = laid.one().analysis();
      for (Gap gap : analysis.gaps()) {
        Set<AssignmentId> expected =
            laid.overlay().corrections().stream()
                .map(Correction::assignment)
                .filter(id -> id.pair().equals(gap.pair()))
                .filter(id -> gap.provisions().contains(id.provision()))
                .collect(toSet());
        assertThat(analysis.corrected(gap))
            .extracting(Corrected::assignment)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  @Test
  void comparison_ofBeforeAndAfter_namesTheOverlayAsTheOnlyCause() {
    int moved = 0;
    for (Laid laid : CASES) {
      Crosswalk base = Crosswalk.of(laid.corpus());
      Analysis before = base.analyze(laid.forBoth(), laid.one().viewpoint());
      Analysis after = laid.one().analysis(laid.forBoth());
      Comparison comparison = base.compare(before, after);
      assertThat(comparison.provisions())
          .allMatch(move -> move.causes().equals(List.of(Comparison.Cause.OVERLAY)));
      assertThat(comparison.provisions())
          .extracting(Comparison.Move::provision)
          .isEqualTo(
              RandomHub.provisions(laid.corpus()).stream()
                  .filter(id -> !before.coverage(id).equals(after.coverage(id)))
                  .toList());
      moved += comparison.provisions().size();
    }
    assertThat(moved).isPositive();
  }

  @Test
  void rows_ofEachProvision_stayTogetherAndInDocumentOrder() {
    for (Laid laid : CASES) {
      List<RequirementId> order = RandomHub.provisions(laid.corpus());
      List<Assignment> rows = laid.one().corpus().hub().assignments();
      assertThat(rows.stream().map(row -> order.indexOf(row.provision())).toList())
          .as(laid.one().toString())
          .isSorted();
    }
  }

  @Test
  void policy_withoutSomeRows_neverRaisesALowerBoundNorLowersAnUpperOne() {
    CASES.forEach(
        laid -> Laws.policy_withoutSomeRows_neverRaisesALowerBoundNorLowersAnUpperOne(laid.one()));
  }
}
