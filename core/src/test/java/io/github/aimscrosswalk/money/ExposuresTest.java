package io.github.aimscrosswalk.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.fine.FineBand;
import io.github.aimscrosswalk.fine.Offender;
import io.github.aimscrosswalk.fine.Offender.Size;
import io.github.aimscrosswalk.format.HubReader;
import io.github.aimscrosswalk.framework.ScopeTerm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Fines of the invented law beta-2021.
 *
 * <pre>
 * 2    9(1)  1,000,000 or 4 %, SMEs the lower; small mid-caps the lower from 2024-01-01
 *   2.1  none; 9(4) under the AI Office, from 2024-01-01
 *   2.3  9(5)  providers of models, not before 2026-01-01
 * Union bodies 9(3)  50,000 in the place of 9(1) and none
 * all apply from 2022-01-01 (2.3 from 2025-01-01), fines from 2023-01-01
 * </pre>
 */
final class ExposuresTest {
  private static final Corpus CORPUS = corpus();
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final Offender LARGE = Offender.undertaking(100_000_000, Size.LARGE);

  private static Corpus corpus() {
    try {
      Path tables = Path.of(ExposuresTest.class.getResource("/tables").toURI());
      return HubReader.read("fixture", tables, Fixtures.frameworks())
          .withScopeTerms(List.of(term("national"), term("ai-office")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ScopeTerm term(String value) {
    return new ScopeTerm("supervisor", value, value, value);
  }

  private static Analysis analysis(LocalDate day) {
    return Crosswalk.of(CORPUS).analyze(Assessment.builder("none").build(), day);
  }

  private static Exposure.Outcome outcome(String locator, LocalDate day, Offender offender) {
    return Exposures.of(CORPUS, analysis(day), offender)
        .of(Fixtures.beta(locator))
        .orElseThrow()
        .outcome();
  }

  private static Exposure.Capped capped(String locator, LocalDate day, Offender offender) {
    return (Exposure.Capped) outcome(locator, day, offender);
  }

  @Test
  void exposures_areOfProvisionsWithGapsOfTheLawAlone() {
    Assessment held = Assessment.builder("some").implemented(Fixtures.BETA, "2.2").build();
    Exposures exposures = Exposures.of(CORPUS, Crosswalk.of(CORPUS).analyze(held, DAY), LARGE);

    assertThat(exposures.all())
        .extracting(Exposure::provision)
        .containsExactly(Fixtures.beta("2.1"), Fixtures.beta("2.3"));
    assertThat(exposures.of(Fixtures.beta("2.2"))).isEmpty();
  }

  @Test
  void exposures_ofAGap_areThoseOfItsProvisions() {
    Analysis analysis = analysis(DAY);
    Exposures exposures = Exposures.of(CORPUS, analysis, LARGE);
    Gap gap =
        analysis.gaps().stream()
            .filter(g -> g.provisions().contains(Fixtures.beta("2.2")))
            .findFirst()
            .orElseThrow();

    assertThat(exposures.of(gap)).containsExactly(exposures.of(Fixtures.beta("2.2")).orElseThrow());
  }

  @Test
  void band_ofThePartAbove_isThatOfTheProvision_withItsMaximum() {
    Exposure.Capped capped = capped("2.2", DAY, LARGE);

    assertThat(capped.band().id()).isEqualTo("9(1)");
    assertThat(capped.maximum().euro()).isEqualByComparingTo("4000000");
    assertThat(capped.from()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(capped.begun()).isEqualTo(Exposure.Begun.BEGUN);
  }

  private static Exposure.Outcome supervised(String locator, Offender offender, String... scope) {
    Assessment assessment = Assessment.builder("none").scope(Scope.of(scope)).build();
    return Exposures.of(CORPUS, Crosswalk.of(CORPUS).analyze(assessment, DAY), offender)
        .of(Fixtures.beta(locator))
        .orElseThrow()
        .outcome();
  }

  @Test
  void provisionWithoutABand_isNational_unlessTheAiOfficeSupervises() {
    Offender small = Offender.undertaking(100_000_000, Size.SME);
    assertThat(supervised("2.1", small, "supervisor:national"))
        .isEqualTo(new Exposure.National("Art. 9(6)", Optional.empty()));
    Exposure.Capped capped = (Exposure.Capped) supervised("2.1", small, "supervisor:ai-office");
    assertThat(capped.band().id()).isEqualTo("9(4)");
    assertThat(capped.from()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(capped.maximum().euro()).isEqualByComparingTo("1000000");
    assertThat(supervised("2.2", small, "supervisor:ai-office"))
        .isEqualTo(supervised("2.2", small, "supervisor:national"));
  }

  @Test
  void provisionWithoutABand_whereTheScopeIsSilent_tellsBoth() {
    assertThat(outcome("2.1", DAY, LARGE))
        .isEqualTo(
            new Exposure.National(
                "Art. 9(6)",
                Optional.of((Exposure.Capped) supervised("2.1", LARGE, "supervisor:ai-office"))));
  }

  @Test
  void smallMidCap_beforeAndFromTheDayOfItsRule_paysTheHigherAndTheLower() {
    Offender middle = Offender.undertaking(100_000_000, Size.SMALL_MID_CAP);

    assertThat(capped("2.2", LocalDate.of(2023, 12, 31), middle).maximum().euro())
        .isEqualByComparingTo("4000000");
    assertThat(capped("2.2", LocalDate.of(2024, 1, 1), middle).maximum().euro())
        .isEqualByComparingTo("1000000");
    Analysis asKnownBefore =
        Crosswalk.of(CORPUS)
            .analyze(Assessment.builder("none").build(), DAY, LocalDate.of(2023, 12, 31));
    Exposure known =
        Exposures.of(CORPUS, asKnownBefore, middle).of(Fixtures.beta("2.2")).orElseThrow();
    assertThat(((Exposure.Capped) known.outcome()).maximum().euro())
        .isEqualByComparingTo("4000000");
  }

  @Test
  void fine_thatBeginsLater_isMarked_andTakenFromTheBandOfThatDay() {
    Exposure.Capped early = capped("2.2", LocalDate.of(2021, 6, 1), LARGE);
    assertThat(early.from()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(early.begun()).isEqualTo(Exposure.Begun.LATER);
    Exposure.Capped model = capped("2.3", DAY, LARGE);
    assertThat(model.from()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(model.begun()).isEqualTo(Exposure.Begun.LATER);
    assertThat(model.maximum().euro()).isEqualByComparingTo("2500000");
  }

  @Test
  void unionBody_paysItsOwnBand_alsoWhereNoOtherReaches() {
    for (String locator : List.of("2.1", "2.2")) {
      Exposure.Capped capped = capped(locator, DAY, new Offender.UnionBody());
      assertThat(capped.band().id()).isEqualTo("9(3)");
      assertThat(capped.maximum().euro()).isEqualByComparingTo("50000");
    }
    assertThat(capped("2.3", DAY, new Offender.UnionBody()).band().id()).isEqualTo("9(5)");
  }

  @Test
  void publicBody_isLeftToNationalLaw_butForModels() {
    assertThat(outcome("2.2", DAY, new Offender.PublicBody()))
        .isInstanceOf(Exposure.National.class);
    assertThat(capped("2.3", DAY, new Offender.PublicBody()).maximum().euro())
        .isEqualByComparingTo("500000");
  }

  @Test
  void publicBody_underTheAiOffice_isFinedByIt() {
    assertThat(supervised("2.2", new Offender.PublicBody(), "supervisor:ai-office"))
        .isInstanceOf(Exposure.Capped.class);
  }

  @Test
  void byBand_hasTheHighestMaximumFirst() {
    assertThat(Exposures.of(CORPUS, analysis(DAY), LARGE).byBand().keySet())
        .extracting(FineBand::id)
        .containsExactly("9(1)", "9(5)");
  }
}
