package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * How provisions and pairs are counted.
 *
 * <pre>
 * law                                       sec
 * ├─ g                                      └─ 1  p.a@is
 * │  ├─ g.1  p.a  p.b
 * │  └─ g.2  p.b  q.c
 * ├─ 3  q.c  r.d
 * ├─ 4  -
 * ├─ 5  s.e         applies from 2027-01-01
 * └─ 6  s.f         role:importer
 *
 * all about ai where nothing else is said; is = information security
 * </pre>
 */
final class CountsTest {
  private static final FrameworkId LAW = FrameworkId.of("law");
  private static final FrameworkId SEC = FrameworkId.of("sec");
  private static final Counts NOTHING =
      new Counts(0, exactly(0), exactly(0), 0, exactly(0), exactly(0), 0);
  private static final Crosswalk CROSSWALK =
      new SmallCorpus()
          .group("law:g")
          .provision("law:g.1", "p.a@ai", "p.b@ai")
          .provision("law:g.2", "p.b@ai", "q.c@ai")
          .provision("law:3", "q.c@ai", "r.d@ai")
          .provision("law:4")
          .provision("law:5", "s.e@ai")
          .provisionWhere("law:6", "role:importer", "s.f@ai")
          .appliesFrom("law:5", LocalDate.of(2027, 1, 1))
          .provision("sec:1", "p.a@information-security")
          .crosswalk();

  @Test
  void framework_oneProvisionImplemented_countsDistinctPairs() {
    assertThat(law(provider().implemented(LAW, "g.1")).inForce())
        .isEqualTo(new Counts(3, exactly(1), exactly(2), 4, exactly(2), exactly(0), 1));
  }

  @Test
  void framework_somethingPossible_countsBounds() {
    assertThat(law(provider().implemented(LAW, "g.1").partial(LAW, "3")).inForce())
        .isEqualTo(
            new Counts(
                3, new Interval(1, 3), new Interval(2, 3), 4, new Interval(2, 4), exactly(0), 1));
  }

  @Test
  void framework_heldAboutOtherSubject_countsTransferable() {
    assertThat(analysis(provider().implemented(LAW, "g.1")).coverage(SEC).tally().inForce())
        .isEqualTo(new Counts(1, exactly(0), exactly(1), 1, exactly(0), exactly(1), 0));
    assertThat(analysis(provider().partial(LAW, "g.1")).coverage(SEC).tally().inForce())
        .isEqualTo(
            new Counts(1, exactly(0), new Interval(0, 1), 1, exactly(0), new Interval(0, 1), 0));
  }

  @Test
  void framework_possibleAndTransferable_countsTransferableAsBound() {
    Assessment.Builder both = provider().implemented(LAW, "g.1").partial(SEC, "1");

    assertThat(analysis(both).coverage(SEC).tally().inForce())
        .isEqualTo(
            new Counts(
                1, new Interval(0, 1), exactly(1), 1, new Interval(0, 1), new Interval(0, 1), 0));
  }

  @Test
  void group_withProvisions_countsThoseBelowItOnly() {
    Analysis analysis = analysis(provider().implemented(LAW, "g.1"));

    assertThat(analysis.groupCoverage(id("law:g")).tally())
        .isEqualTo(
            new Tally(
                new Counts(2, exactly(1), exactly(2), 3, exactly(2), exactly(0), 0),
                NOTHING,
                0,
                0,
                0));
    assertThat(analysis.groupCoverage(id("law:g.2")).tally().inForce())
        .isEqualTo(new Counts(1, exactly(0), exactly(1), 2, exactly(1), exactly(0), 0));
  }

  @Test
  void exclusion_ofProvision_leavesTheDenominators() {
    Tally tally = law(provider().implemented(LAW, "g.1").exclude(LAW, "3", "not ours"));

    assertThat(tally.inForce())
        .isEqualTo(new Counts(2, exactly(1), exactly(2), 3, exactly(2), exactly(0), 1));
    assertThat(tally.excluded()).isEqualTo(1);
  }

  @Test
  void exclusion_ofProvisionNobodyTookApart_isCountedOnce() {
    Tally tally = law(provider().exclude(LAW, "4", "not ours"));

    assertThat(tally.inForce().unknown()).isZero();
    assertThat(tally.excluded()).isEqualTo(1);
  }

  @Test
  void provisions_thatApplyLaterOrNot_areCountedApart() {
    Tally tally = law(provider().implemented(LAW, "5"));

    assertThat(tally.inForce().provisions()).isEqualTo(3);
    assertThat(tally.upcoming())
        .isEqualTo(new Counts(1, exactly(1), exactly(1), 1, exactly(1), exactly(0), 0));
    assertThat(tally.notApplicable()).isEqualTo(1);
    assertThat(tally.ended()).isZero();
  }

  @Test
  void provision_onItsFirstDay_isInForce() {
    Assessment provider = provider().build();
    LocalDate firstDay = LocalDate.of(2027, 1, 1);
    Tally dayBefore = analysis(provider, firstDay.minusDays(1)).coverage(LAW).tally();
    Tally day = analysis(provider, firstDay).coverage(LAW).tally();

    assertThat(dayBefore.upcoming().provisions()).isEqualTo(1);
    assertThat(day.upcoming()).isEqualTo(NOTHING);
    assertThat(day.inForce().provisions()).isEqualTo(4);
  }

  @Test
  void pair_heldForOneOfTwoAskersOnly_isTransferableInTheCount() {
    Crosswalk index =
        new SmallCorpus()
            .atEachSystem("p.s")
            .provision("law:all", "p.s@ai")
            .provisionWhere("law:high", "risk:high", "p.s@ai")
            .crosswalk();
    Assessment high = Assessment.builder("acme").implemented(LAW, "high").build();

    assertThat(index.analyze(high, DAY).coverage(LAW).tally().inForce())
        .isEqualTo(new Counts(2, exactly(1), exactly(2), 1, exactly(0), exactly(1), 0));
  }

  @Test
  void count_ofWhatTheCorpusDoesNotHold_isRefused() {
    Analysis analysis = analysis(provider());

    assertThatThrownBy(() -> analysis.coverage(FrameworkId.of("other")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'other'");
    assertThatThrownBy(() -> analysis.groupCoverage(id("law:9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'law:9'");
    assertThatThrownBy(() -> analysis.coverage(id("law:g")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'law:g'");
  }

  private static Interval exactly(int count) {
    return new Interval(count, count);
  }

  private static Assessment.Builder provider() {
    return Assessment.builder("acme").scope(Scope.of("role:provider"));
  }

  private static Tally law(Assessment.Builder assessment) {
    return analysis(assessment).coverage(LAW).tally();
  }

  private static Analysis analysis(Assessment.Builder assessment) {
    return analysis(assessment.build(), DAY);
  }

  private static Analysis analysis(Assessment assessment, LocalDate day) {
    return CROSSWALK.analyze(assessment, day);
  }
}
