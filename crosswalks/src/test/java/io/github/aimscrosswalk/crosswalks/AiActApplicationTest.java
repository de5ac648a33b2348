package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Application.Reading;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Test vectors for the dates of the AI Act, read from the texts by hand.
 *
 * <pre>
 * known until 2026-07-26: Reg. (EU) 2024/1689, Art. 113
 *   Chapters I, II                     2025-02-02
 *   Arts 8-15, Annex III systems       2026-08-02
 *   Art. 50                            2026-08-02
 * known from 2026-07-27: as amended by Reg. (EU) 2026/1744
 *   Art. 4 in its second wording       2026-07-27
 *   Art. 5(1)(ba)                      2026-12-02
 *   Arts 8-15, 27, Annex III           2027-12-02
 *   Arts 8-15, Annex I Section A       2028-08-02
 *   Arts 8-15, Annex I Section B       never (Art. 2(2))
 *   Art. 50(2), placed before 2026-08-02   2026-12-02
 * </pre>
 */
final class AiActApplicationTest {
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();

  private static final LocalDate BEFORE_AMENDMENT = LocalDate.of(2026, 6, 1);
  private static final LocalDate LAST_DAY_OF_FIRST_WORDING = LocalDate.of(2026, 7, 26);
  private static final LocalDate AMENDMENT = LocalDate.of(2026, 7, 27);
  private static final LocalDate GENERAL_DATE = LocalDate.of(2026, 8, 2);
  private static final LocalDate AUTUMN_2026 = LocalDate.of(2026, 9, 1);
  private static final LocalDate DECEMBER_2026 = LocalDate.of(2026, 12, 2);
  private static final LocalDate ANNEX_III_DATE = LocalDate.of(2027, 12, 2);
  private static final LocalDate ANNEX_I_DATE = LocalDate.of(2028, 8, 2);

  private static final List<RequirementId> ARTICLES_8_TO_15 =
      provisionsOf("8", "9", "10", "11", "12", "13", "14", "15");
  private static final List<String> SOME_OF_ARTICLES_8_TO_15 =
      List.of(
          "8.1",
          "9.1",
          "9.2.a",
          "9.9",
          "10.1",
          "10.2.f",
          "10.4",
          "11.1",
          "11.1.sub2",
          "12.1",
          "12.2.a",
          "13.1",
          "13.3.b.ii",
          "14.1",
          "14.4.e",
          "15.1",
          "15.4",
          "15.5.sub3");

  private static final Scope ANNEX_III_PROVIDER =
      Scope.of("role:provider", "risk:high-risk-annex-iii");
  private static final Scope SECTION_A_PROVIDER =
      Scope.of("role:provider", "risk:high-risk-annex-i");
  private static final Scope SECTION_B_PROVIDER =
      Scope.of("role:provider", "risk:high-risk-annex-i-section-b");
  private static final Scope CHAT_BOT_PROVIDER =
      Scope.of("role:provider", "risk:not-high-risk", "transparency:interacts-with-people");
  private static final Scope GENERATOR_PROVIDER =
      Scope.of("role:provider", "risk:not-high-risk", "transparency:generates-content");
  private static final Scope HELD_NOT_HIGH_RISK =
      Scope.of("role:provider", "risk:annex-iii-not-high-risk");

  @Test
  void annexIIIProvider_knowingOriginalLaw_owesArticles8To15() {
    Analysis analysis = knowing(ANNEX_III_PROVIDER, AUTUMN_2026, BEFORE_AMENDMENT);

    for (String locator : SOME_OF_ARTICLES_8_TO_15) {
      assertOwed(analysis, locator);
      assertThat(dates(analysis, locator)).as(locator).containsExactly(GENERAL_DATE);
    }
  }

  @Test
  void annexIIIProvider_knowingAmendment_doesNotYetOweArticles8To15() {
    LocalDate known = LocalDate.of(2026, 8, 1);
    Analysis analysis = knowing(ANNEX_III_PROVIDER, AUTUMN_2026, known);

    for (String locator : SOME_OF_ARTICLES_8_TO_15) {
      assertNotYet(analysis, locator, ANNEX_III_DATE);
    }
  }

  @Test
  void annexIIIProvider_onTheirDate_owesArticles8To15() {
    Analysis dayBefore = on(ANNEX_III_PROVIDER, ANNEX_III_DATE.minusDays(1));
    Analysis day = on(ANNEX_III_PROVIDER, ANNEX_III_DATE);

    for (String locator : SOME_OF_ARTICLES_8_TO_15) {
      assertNotYet(dayBefore, locator, ANNEX_III_DATE);
      assertOwed(day, locator);
    }
  }

  @Test
  void sectionBProvider_afterEveryDate_owesNoneOfArticles8To15() {
    Analysis analysis = on(SECTION_B_PROVIDER, ANNEX_I_DATE.plusDays(1));

    assertThat(ARTICLES_8_TO_15).hasSizeGreaterThan(60);
    for (RequirementId id : ARTICLES_8_TO_15) {
      Coverage coverage = analysis.coverage(id);
      boolean deleted = id.locator().startsWith("10.5.");
      assertThat(coverage)
          .as(id.locator())
          .isInstanceOf(deleted ? Coverage.Ended.class : Coverage.NotApplicable.class);
      assertThat(analysis.application(id)).as(id.locator()).isEmpty();
    }
  }

  @Test
  void sectionAProvider_onTheirDate_owesAllOfArticles8To15ButThoseOnBiometrics() {
    Analysis dayBefore = on(SECTION_A_PROVIDER, ANNEX_I_DATE.minusDays(1));
    Analysis day = on(SECTION_A_PROVIDER, ANNEX_I_DATE);

    for (RequirementId id : ARTICLES_8_TO_15) {
      String locator = id.locator();
      if (locator.startsWith("10.5.")) {
        assertThat(day.coverage(id))
            .as(locator)
            .isEqualTo(new Coverage.Ended(LAST_DAY_OF_FIRST_WORDING));
      } else if (locator.startsWith("12.3.") || locator.equals("14.5")) {
        assertThat(day.coverage(id)).as(locator).isInstanceOf(Coverage.NotApplicable.class);
      } else {
        assertNotYet(dayBefore, locator, ANNEX_I_DATE);
        assertOwed(day, locator);
      }
    }
  }

  @Test
  void chatBotProvider_fromGeneralDate_owesInformationOfPeople() {
    assertNotYet(on(CHAT_BOT_PROVIDER, GENERAL_DATE.minusDays(1)), "50.1", GENERAL_DATE);
    assertOwed(on(CHAT_BOT_PROVIDER, GENERAL_DATE), "50.1");
    assertThat(on(CHAT_BOT_PROVIDER, GENERAL_DATE).coverage(act("50.2")))
        .isInstanceOf(Coverage.NotApplicable.class);
  }

  @Test
  void generator_placedBeforeGeneralDate_owesMarkingFromDecember() {
    Scope early = GENERATOR_PROVIDER.placedOnMarket(LocalDate.of(2026, 7, 1));

    assertNotYet(on(early, LocalDate.of(2026, 11, 21)), "50.2", DECEMBER_2026);
    assertNotYet(on(early, DECEMBER_2026.minusDays(1)), "50.2", DECEMBER_2026);
    assertOwed(on(early, DECEMBER_2026), "50.2");
  }

  @Test
  void generator_placedFromGeneralDate_owesMarkingAtOnce() {
    LocalDate placed = LocalDate.of(2026, 8, 3);

    assertOwed(on(GENERATOR_PROVIDER.placedOnMarket(placed), placed), "50.2");
    assertOwed(on(GENERATOR_PROVIDER.placedOnMarket(GENERAL_DATE), GENERAL_DATE), "50.2");
    assertOwed(on(GENERATOR_PROVIDER, GENERAL_DATE), "50.2");
  }

  @Test
  void generator_knowingOriginalLaw_hasNoGrace() {
    Scope early = GENERATOR_PROVIDER.placedOnMarket(LocalDate.of(2026, 7, 1));

    assertOwed(knowing(early, AUTUMN_2026, BEFORE_AMENDMENT), "50.2");
  }

  @Test
  void generator_placedBeforeGeneralDate_hasGraceForMarkingOnly() {
    Scope early =
        Scope.of(
                "role:provider",
                "transparency:generates-content",
                "transparency:interacts-with-people")
            .placedOnMarket(LocalDate.of(2026, 7, 1));

    assertOwed(on(early, GENERAL_DATE), "50.1");
    assertNotYet(on(early, GENERAL_DATE), "50.2", DECEMBER_2026);
  }

  /** Art. 2(2) lifts Art. 50 for Section B; the respite of Art. 111(4) cannot bring it back. */
  @Test
  void sectionBGenerator_placedBeforeGeneralDate_staysLifted() {
    Scope sectionB =
        Scope.of(
            "role:provider", "risk:high-risk-annex-i-section-b", "transparency:generates-content");
    Scope early = sectionB.placedOnMarket(LocalDate.of(2026, 7, 1));

    assertThat(on(sectionB, DECEMBER_2026).coverage(act("50.2")))
        .isInstanceOf(Coverage.NotApplicable.class);
    assertThat(on(early, DECEMBER_2026).coverage(act("50.2")))
        .isInstanceOf(Coverage.NotApplicable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-01", "2027-12-02", "2028-08-02", "2035-01-01"})
  void privateEmployer_onAnyDay_owesNoImpactAssessment(LocalDate day) {
    Scope employer =
        Scope.of(
            "role:deployer",
            "risk:high-risk-annex-iii",
            "annex-iii:4a",
            "deployer:employer",
            "deployer:other");

    assertThat(provisionsOf("27")).hasSize(8);
    for (RequirementId id : provisionsOf("27")) {
      assertThat(on(employer, day).coverage(id))
          .as(id.locator())
          .isInstanceOf(Coverage.NotApplicable.class);
    }
  }

  @Test
  void bank_forCreditScoring_owesImpactAssessment() {
    Scope bank =
        Scope.of(
            "role:deployer",
            "risk:high-risk-annex-iii",
            "annex-iii:5b",
            "deployer:annex-iii-5b",
            "deployer:other");
    Scope silentOnItsKind = Scope.of("role:deployer", "risk:high-risk-annex-iii", "annex-iii:5b");

    for (RequirementId id : provisionsOf("27")) {
      assertNotYet(on(bank, ANNEX_III_DATE.minusDays(1)), id.locator(), ANNEX_III_DATE);
      assertOwed(on(bank, ANNEX_III_DATE), id.locator());
      assertOwed(on(silentOnItsKind, ANNEX_III_DATE), id.locator());
    }
  }

  @Test
  void literacy_atTheAmendment_changesItsWording() {
    Scope provider = Scope.of("role:provider");
    Analysis before = on(provider, LAST_DAY_OF_FIRST_WORDING);
    Analysis after = on(provider, AMENDMENT);

    assertOwed(before, "4");
    assertNotYet(before, "4.1", AMENDMENT);
    assertThat(after.coverage(act("4"))).isEqualTo(new Coverage.Ended(LAST_DAY_OF_FIRST_WORDING));
    assertThat(after.application(act("4"))).isEmpty();
    assertOwed(after, "4.1");
  }

  @Test
  void literacy_knowingOriginalLaw_standsInItsFirstWording() {
    Analysis analysis = knowing(Scope.of("role:provider"), AUTUMN_2026, BEFORE_AMENDMENT);

    assertOwed(analysis, "4");
    assertThat(dates(analysis, "4")).containsExactly(LocalDate.of(2025, 2, 2));
    assertThat(analysis.coverage(act("4.1"))).isInstanceOf(Coverage.NotApplicable.class);
    assertThat(analysis.application(act("4.1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.4", "49.2"})
  void disputedProvision_whenAsked_answersWithBothDates(String locator) {
    Analysis early = on(HELD_NOT_HIGH_RISK, GENERAL_DATE);

    assertThat(dates(early, locator)).containsExactly(GENERAL_DATE, ANNEX_III_DATE);
    assertThat(readings(early, locator)).allMatch(r -> r.basis() == Basis.DISPUTED);
    assertOwed(early, locator);
    assertThat(on(HELD_NOT_HIGH_RISK, GENERAL_DATE.minusDays(1)).coverage(act(locator)))
        .isInstanceOf(Coverage.NotYet.class);
  }

  @Test
  void deletedPoint_afterItsLastDay_hasEnded() {
    Scope scope =
        Scope.of("role:provider", "risk:high-risk-annex-iii", "activity:special-category-data");

    assertThat(on(scope, AMENDMENT).coverage(act("10.5.a")))
        .isEqualTo(new Coverage.Ended(LAST_DAY_OF_FIRST_WORDING));
    assertOwed(knowing(scope, AUTUMN_2026, BEFORE_AMENDMENT), "10.5.a");
  }

  @Test
  void newProhibition_fromDecember_isOwed() {
    Scope deployer = Scope.of("role:deployer");

    assertNotYet(on(deployer, DECEMBER_2026.minusDays(1)), "5.1.ba", DECEMBER_2026);
    assertOwed(on(deployer, DECEMBER_2026), "5.1.ba");
    assertOwed(on(deployer, LocalDate.of(2025, 2, 2)), "5.1.a");
    assertThat(knowing(deployer, DECEMBER_2026, BEFORE_AMENDMENT).coverage(act("5.1.ba")))
        .isInstanceOf(Coverage.NotApplicable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-08-01",
        "2025-02-02",
        "2026-07-26",
        "2026-07-27",
        "2026-11-21",
        "2027-12-02",
        "2028-08-02",
        "2031-01-01"
      })
  void silentScope_onAnyDay_losesNoProvision(LocalDate day) {
    Analysis analysis = on(Scope.silent(), day);

    for (Provision provision : CROSSWALK.framework(EU_AI_ACT).provisions()) {
      assertThat(analysis.coverage(provision.id()))
          .as(provision.id().locator())
          .isNotInstanceOf(Coverage.NotApplicable.class);
    }
  }

  @Test
  void silentScope_knowingOriginalLaw_losesOnlyWhatWasAddedLater() {
    Analysis analysis = knowing(Scope.silent(), AUTUMN_2026, BEFORE_AMENDMENT);

    for (Provision provision : CROSSWALK.framework(EU_AI_ACT).provisions()) {
      boolean addedLater =
          provision.heading().wordings().stream().findFirst().stream()
              .anyMatch(w -> w.inForceFrom().isAfter(BEFORE_AMENDMENT));
      assertThat(analysis.coverage(provision.id()) instanceof Coverage.NotApplicable)
          .as(provision.id().locator())
          .isEqualTo(addedLater);
    }
  }

  @Test
  void scopeSilentOnRisk_forHighRiskDuties_showsBothDates() {
    Analysis analysis = on(Scope.of("role:provider"), ANNEX_III_DATE);

    for (String locator : SOME_OF_ARTICLES_8_TO_15) {
      assertThat(dates(analysis, locator))
          .as(locator)
          .containsExactly(ANNEX_III_DATE, ANNEX_I_DATE);
      assertOwed(analysis, locator);
    }
  }

  private static Analysis on(Scope scope, LocalDate day) {
    return CROSSWALK.analyze(Assessment.builder("vector").scope(scope).build(), day);
  }

  private static Analysis knowing(Scope scope, LocalDate day, LocalDate knownAt) {
    return CROSSWALK.analyze(Assessment.builder("vector").scope(scope).build(), day, knownAt);
  }

  private static RequirementId act(String locator) {
    return new RequirementId(EU_AI_ACT, locator);
  }

  private static List<RequirementId> provisionsOf(String... articles) {
    List<String> wanted = List.of(articles);
    return CROSSWALK.framework(EU_AI_ACT).provisions().stream()
        .map(Provision::id)
        .filter(id -> wanted.contains(id.locator().split("\\.", 2)[0]))
        .toList();
  }

  private static List<Reading> readings(Analysis analysis, String locator) {
    return analysis.application(act(locator)).orElseThrow().readings();
  }

  private static List<LocalDate> dates(Analysis analysis, String locator) {
    return readings(analysis, locator).stream().map(Reading::from).distinct().toList();
  }

  private static void assertOwed(Analysis analysis, String locator) {
    assertThat(analysis.coverage(act(locator)))
        .as("Art. %s on %s", locator, analysis.asOf())
        .isInstanceOfAny(
            Coverage.Full.class,
            Coverage.Partial.class,
            Coverage.Possible.class,
            Coverage.None.class,
            Coverage.Unknown.class);
    assertThat(dates(analysis, locator).get(0)).as(locator).isBeforeOrEqualTo(analysis.asOf());
  }

  private static void assertNotYet(Analysis analysis, String locator, LocalDate from) {
    assertThat(analysis.coverage(act(locator)))
        .as("Art. %s on %s", locator, analysis.asOf())
        .isInstanceOf(Coverage.NotYet.class);
    assertThat(dates(analysis, locator)).as(locator).containsExactly(from);
  }
}
