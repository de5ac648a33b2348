package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;
import static io.github.aimscrosswalk.engine.SmallCorpus.pair;
import static io.github.aimscrosswalk.engine.SmallCorpus.pairs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is not certainly there, and in which order.
 *
 * <pre>
 * std (in force since 2020)          law (duties)
 * ├─ 1  p.b  p.c                     ├─ 1  p.a  p.b            since 2026-01-01
 * ├─ 2  p.c  p.f  p.k                ├─ 2  p.d  p.k            from  2027-01-01
 * ├─ 3  p.g   from 2026-11-01        ├─ 3  p.e  p.h            from  2026-12-01
 * └─ 4  -                            ├─ 4  p.e                 from  2026-12-02
 *                                    └─ 5  p.i  p.j@privacy    since 2026-01-01
 *
 * all about ai where nothing else is said
 *
 * evidence
 * ├─ report (ai)           p.a  p.j
 * ├─ audit (ai, privacy)   p.a  p.j
 * └─ test (ai)             p.t, which entails p.i
 * </pre>
 */
final class GapsTest {
  private static final FrameworkId LAW = FrameworkId.of("law");
  private static final FrameworkId STD = FrameworkId.of("std");
  private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
  private static final Crosswalk CROSSWALK =
      new SmallCorpus()
          .provision("std:1", "p.b@ai", "p.c@ai")
          .provision("std:2", "p.c@ai", "p.f@ai", "p.k@ai")
          .provision("std:3", "p.g@ai")
          .provision("std:4")
          .duty("law:1", "p.a@ai", "p.b@ai")
          .duty("law:2", "p.d@ai", "p.k@ai")
          .duty("law:3", "p.e@ai", "p.h@ai")
          .duty("law:4", "p.e@ai")
          .duty("law:5", "p.i@ai", "p.j@privacy")
          .appliesFrom("std:3", LocalDate.of(2026, 11, 1))
          .appliesFrom("law:1", SINCE)
          .appliesFrom("law:2", LocalDate.of(2027, 1, 1))
          .appliesFrom("law:3", LocalDate.of(2026, 12, 1))
          .appliesFrom("law:4", LocalDate.of(2026, 12, 2))
          .appliesFrom("law:5", SINCE)
          .implies("p.t", "p.i")
          .type("report", "p.a", "p.j")
          .type("audit", List.of(Subject.AI, Subject.PRIVACY), "p.a", "p.j")
          .type("test", "p.t")
          .crosswalk();

  @Test
  void gaps_ofAll_comeByDutyThenForceThenDateThenNumberThenDocument() {
    assertThat(gaps(acme()))
        .extracting(Gap::pair)
        .containsExactlyElementsOf(
            pairs(
                "p.b@ai", // a duty in force, asked for twice
                "p.a@ai", // duties in force, asked for once, law:1 before law:5
                "p.i@ai",
                "p.j@privacy",
                "p.c@ai", // no duty in force: two provisions, then those of std:2
                "p.k@ai",
                "p.f@ai",
                "p.g@ai", // later: by date, duty or not
                "p.e@ai", // the same date: two provisions before one
                "p.h@ai",
                "p.d@ai"));
  }

  @Test
  void gap_ofSeveralProvisions_namesThemInDocumentOrder() {
    Gap gap = gap(acme(), "p.b@ai");

    assertThat(gap.provisions()).containsExactly(id("std:1"), id("law:1"));
    assertThat(gap.statement()).isEqualTo("It is p.b.");
  }

  @Test
  void gap_ofProvisionsWithAndWithoutRules_takesItsDateFromTheLaw() {
    assertThat(gap(acme(), "p.b@ai").since()).isEqualTo(SINCE);
    assertThat(gap(acme(), "p.c@ai").since()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(gap(acme(), "p.e@ai").since()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void gap_ofProvisionInForceAndOneToCome_isInForce() {
    assertThat(gap(acme(), "p.k@ai").inForce()).isEqualTo(Gap.Force.IN_FORCE);
    assertThat(gap(acme(), "p.d@ai").inForce()).isEqualTo(Gap.Force.UPCOMING);
  }

  @Test
  void gap_elementThereAboutOtherSubject_isToExtend() {
    Assessment.Builder found = acme().found("p.j", Subject.AI);

    assertThat(gap(found, "p.j@privacy").need()).isEqualTo(Gap.Need.EXTEND);
    assertThat(gap(acme(), "p.j@privacy").need()).isEqualTo(Gap.Need.NEW);
  }

  @Test
  void gap_elementPerhapsThereAboutOtherSubject_isNew() {
    Assessment.Builder stale = acme().evidence("report", DAY.minusYears(2));

    assertThat(gap(stale, "p.j@privacy").need()).isEqualTo(Gap.Need.NEW);
  }

  @Test
  void gap_perhapsThere_isOpen() {
    Assessment.Builder partly = acme().partial(LAW, "1");

    assertThat(gap(partly, "p.a@ai").certainty()).isEqualTo(Gap.Certainty.OPEN);
    assertThat(gap(partly, "p.c@ai").certainty()).isEqualTo(Gap.Certainty.MISSING);
    assertThat(gap(acme(), "p.a@ai").certainty()).isEqualTo(Gap.Certainty.MISSING);
  }

  @Test
  void gaps_ofWhatIsHeldOrExcluded_areNone() {
    Assessment.Builder most =
        acme()
            .implemented(LAW, "1", "2", "3", "4", "5")
            .implemented(STD, "1")
            .exclude(STD, "2", "not ours")
            .exclude(STD, "3", "not ours");

    assertThat(gaps(most)).isEmpty();
  }

  @Test
  void gap_sharedWithExcludedProvision_namesOnlyTheOther() {
    Assessment.Builder without = acme().exclude(STD, "1", "not ours");

    assertThat(gap(without, "p.b@ai").provisions()).containsExactly(id("law:1"));
  }

  @Test
  void gap_heldForSomeSystemsOnly_namesThoseThatLackIt() {
    Crosswalk index =
        new SmallCorpus()
            .atEachSystem("p.s")
            .provision("law:all", "p.s@ai")
            .provisionWhere("law:high", "risk:high", "p.s@ai")
            .crosswalk();
    Assessment high = Assessment.builder("acme").implemented(LAW, "high").build();
    List<Gap> gaps = index.analyze(high, DAY).gaps();

    assertThat(gaps).hasSize(1);
    assertThat(gaps.get(0).provisions()).containsExactly(id("law:all"));
    assertThat(gaps.get(0).need()).isEqualTo(Gap.Need.EXTEND);
  }

  @Test
  void gap_perhapsThereForSomeSystemsOnly_isMissing() {
    Crosswalk index =
        new SmallCorpus()
            .atEachSystem("p.s")
            .provision("law:all", "p.s@ai")
            .provisionWhere("law:high", "risk:high", "p.s@ai")
            .crosswalk();
    Assessment high = Assessment.builder("acme").partial(LAW, "high").build();
    List<Gap> gaps = index.analyze(high, DAY).gaps();

    assertThat(gaps).hasSize(1);
    assertThat(gaps.get(0).provisions()).containsExactly(id("law:all"), id("law:high"));
    assertThat(gaps.get(0).certainty()).isEqualTo(Gap.Certainty.MISSING);
  }

  @Test
  void gaps_ofNamedFrameworks_leaveTheOthersOut() {
    assertThat(gaps(acme(), STD))
        .extracting(Gap::pair)
        .containsExactlyElementsOf(pairs("p.c@ai", "p.b@ai", "p.f@ai", "p.k@ai", "p.g@ai"));
    assertThat(gaps(acme().frameworks(STD))).isEqualTo(gaps(acme(), STD));
    assertThat(gaps(acme().frameworks(STD), LAW)).isEqualTo(gaps(acme(), LAW));
  }

  @Test
  void gaps_ofFrameworkNamedTwice_areThoseOfItNamedOnce() {
    assertThat(gaps(acme(), STD, STD)).isEqualTo(gaps(acme(), STD));
  }

  @Test
  void gaps_ofFrameworksInAnyOrder_areTheSame() {
    assertThat(gaps(acme(), LAW, STD)).isEqualTo(gaps(acme()));
  }

  @Test
  void gaps_ofFrameworkTheCorpusDoesNotHold_areRefused() {
    FrameworkId other = FrameworkId.of("other");

    assertThatThrownBy(() -> gaps(acme(), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'other'");
  }

  @Test
  void evidenceTypes_ofGap_areThoseThatShowItSorted() {
    assertThat(gap(acme(), "p.a@ai").evidenceTypes()).containsExactly("audit", "report");
    assertThat(gap(acme(), "p.b@ai").evidenceTypes()).isEmpty();
  }

  /** A report cannot be about privacy, so it would not show p.j about it. */
  @Test
  void evidenceTypes_ofGap_areOnlyThoseThatMayBeAboutItsSubject() {
    assertThat(gap(acme(), "p.j@privacy").evidenceTypes()).containsExactly("audit");
  }

  /** A test shows p.t, which entails p.i: with a fresh one the gap is closed. */
  @Test
  void evidenceTypes_ofGap_includeThoseThatShowItThroughImplication() {
    assertThat(gaps(acme().evidence("test", DAY)))
        .extracting(Gap::pair)
        .doesNotContain(pair("p.i@ai"));
    assertThat(gap(acme(), "p.i@ai").evidenceTypes()).containsExactly("test");
  }

  private static Assessment.Builder acme() {
    return Assessment.builder("acme");
  }

  private static List<Gap> gaps(Assessment.Builder assessment, FrameworkId... frameworks) {
    return CROSSWALK.analyze(assessment.build(), DAY).gaps(frameworks);
  }

  private static Gap gap(Assessment.Builder assessment, String pair) {
    return gaps(assessment).stream()
        .filter(g -> g.pair().equals(pair(pair)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no gap " + pair));
  }
}
