package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Laws of what-if and of comparison, held to random corpora, assessments and changes. */
final class ChangeLawsTest {
  private static final int CHANGES = 20;
  private static final List<RandomCase> CASES = RandomCase.cases(2000, 25);

  @Test
  void analysis_afterEachOfManyChanges_isThatOfTheChangedAssessment() {
    for (RandomCase one : CASES) {
      Assessment assessment = one.assessment();
      Analysis analysis = one.analysis();
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < CHANGES; i++) {
        Change change = one.random().change();
        changes.add(change);
        assessment = change.applyTo(assessment);
        analysis = analysis.with(change);
        assertSame(one, analysis, assessment, one + " after " + change);
      }
      Analysis atOnce = one.analysis().with(changes.toArray(Change[]::new));
      assertSame(one, atOnce, assessment, one + " at once");
    }
  }

  private static void assertSame(
      RandomCase one, Analysis changed, Assessment assessment, String where) {
    assertThat(changed.assessment()).as(where).isEqualTo(assessment);
    assertThat(changed.viewpoint()).as(where).isEqualTo(one.viewpoint());
    assertThat(Answers.all(one.corpus(), changed))
        .as(where)
        .isEqualTo(Answers.all(one.corpus(), one.analysis(assessment)));
  }

  @Test
  void analysis_withChanges_leavesTheOneBeforeAsItWas() {
    for (RandomCase one : CASES) {
      Analysis before = one.analysis();
      List<String> answers = Answers.all(one.corpus(), before);
      before.with(one.random().change(), one.random().change());
      assertThat(Answers.all(one.corpus(), before)).as(one.toString()).isEqualTo(answers);
      assertThat(Answers.all(one.corpus(), before.with())).as(one.toString()).isEqualTo(answers);
    }
  }

  @Test
  void comparison_ofAnyTwo_namesWhatStandsOtherwiseAndNothingElse() {
    for (RandomCase one : RandomCase.cases(2500, 150)) {
      Analysis before = one.analysis();
      Analysis after = other(one);
      Comparison comparison = one.crosswalk().compare(before, after);
      List<RequirementId> moved =
          RandomHub.provisions(one.corpus()).stream()
              .filter(id -> !before.coverage(id).equals(after.coverage(id)))
              .toList();
      assertThat(comparison.provisions())
          .as(one.toString())
          .extracting(Comparison.Move::provision)
          .isEqualTo(moved);
      for (Comparison.Move move : comparison.provisions()) {
        assertMove(one, move, before, after);
      }
      List<FrameworkCoverage> counted = new ArrayList<>();
      for (Framework framework : one.corpus().frameworks()) {
        if (!before.coverage(framework.id()).equals(after.coverage(framework.id()))) {
          counted.add(after.coverage(framework.id()));
        }
      }
      assertThat(comparison.frameworks())
          .as(one.toString())
          .extracting(Comparison.Count::after)
          .isEqualTo(counted);
    }
  }

  @Test
  void comparison_ofTwoPolicies_namesThePolicy() {
    int moved = 0;
    for (RandomCase one : RandomCase.cases(2700, 150)) {
      Viewpoint all = one.viewpoint().under(Policy.all());
      Policy literal = Policy.all().without(Assignment.Reading.INTERPRETIVE);
      Comparison comparison =
          one.crosswalk()
              .compare(
                  one.crosswalk().analyze(one.assessment(), all),
                  one.crosswalk().analyze(one.assessment(), all.under(literal)));
      for (Comparison.Move move : comparison.provisions()) {
        assertThat(move.causes()).as(one.toString()).containsExactly(Comparison.Cause.POLICY);
        moved++;
      }
    }
    assertThat(moved).isPositive();
  }

  /** Draws another analysis: of changed holdings, or of another scope and another day. */
  private static Analysis other(RandomCase one) {
    if (one.seed() % 2 == 0) {
      return one.analysis().with(one.random().change(), one.random().change());
    }
    return one.crosswalk().analyze(one.random().draw(40), one.random().viewpoint());
  }

  private static void assertMove(
      RandomCase one, Comparison.Move move, Analysis before, Analysis after) {
    RequirementId id = move.provision();
    String where = one + ", " + id;
    Coverage then = before.coverage(id);
    Coverage now = after.coverage(id);
    assertThat(List.of(move.before(), move.after())).as(where).isEqualTo(List.of(then, now));
    assertThat(pairs(move.gained())).as(where).isEqualTo(without(held(now), held(then)));
    assertThat(pairs(move.lost())).as(where).isEqualTo(without(held(then), held(now)));
    assertThat(after.derivation(id).parts()).as(where).containsAll(move.gained());
    assertThat(before.derivation(id).parts()).as(where).containsAll(move.lost());
    assertThat(move.causes()).as(where).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(move.causes().contains(Comparison.Cause.EXCLUSION))
        .as(where)
        .isEqualTo(then instanceof Coverage.Excluded || now instanceof Coverage.Excluded);
    if (isCounted(then) && isCounted(now)) {
      assertThat(move.causes().contains(Comparison.Cause.APPLICATION))
          .as(where)
          .isEqualTo(!dates(then).equals(dates(now)));
      assertThat(move.causes().contains(Comparison.Cause.WORDING))
          .as(where)
          .isEqualTo(!asked(then).equals(asked(now)));
    }
  }

  /** Tells whether it applies or will, and is not left out. */
  private static boolean isCounted(Coverage coverage) {
    return !(coverage instanceof Coverage.NotApplicable
        || coverage instanceof Coverage.Ended
        || coverage instanceof Coverage.Excluded);
  }

  private static Optional<Object> dates(Coverage coverage) {
    return coverage instanceof Coverage.NotYet notYet
        ? Optional.of(notYet.application())
        : Optional.empty();
  }

  private static List<Pair> held(Coverage coverage) {
    return coverage.measured().map(Content::held).orElse(List.of());
  }

  private static List<String> asked(Coverage coverage) {
    if (coverage.measured().isEmpty()) {
      return List.of();
    }
    Content content = coverage.measured().get();
    List<Pair> all = new ArrayList<>(content.held());
    all.addAll(content.possible());
    all.addAll(content.transferable());
    all.addAll(content.missing());
    return all.stream().map(Pair::toString).sorted().toList();
  }

  private static List<Pair> pairs(List<Derivation.Part> parts) {
    return parts.stream().map(part -> part.assignment().pair()).toList();
  }

  private static List<Pair> without(List<Pair> pairs, List<Pair> others) {
    return pairs.stream().filter(pair -> !others.contains(pair)).toList();
  }

  @Test
  void comparison_ofAnAnalysisWithItself_isEmpty() {
    for (RandomCase one : CASES) {
      assertThat(one.crosswalk().compare(one.analysis(), one.analysis()))
          .isEqualTo(new Comparison(List.of(), List.of()));
    }
  }

  @Test
  void comparison_theOtherWayRound_swapsGainsAndLosses() {
    for (RandomCase one : CASES) {
      Analysis before = one.analysis();
      Analysis after = other(one);
      List<Comparison.Move> back = new ArrayList<>();
      for (Comparison.Move m : one.crosswalk().compare(after, before).provisions()) {
        back.add(
            new Comparison.Move(
                m.provision(), m.after(), m.before(), m.causes(), m.lost(), m.gained()));
      }
      assertThat(one.crosswalk().compare(before, after).provisions())
          .as(one.toString())
          .isEqualTo(back);
    }
  }
}
