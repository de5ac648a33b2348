package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.fine.FineRule;
import io.github.aimscrosswalk.fine.FineSchedule;
import io.github.aimscrosswalk.fine.Offender;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.money.Exposure;
import io.github.aimscrosswalk.money.Exposures;
import io.github.aimscrosswalk.money.Frequency;
import io.github.aimscrosswalk.money.LossChange;
import io.github.aimscrosswalk.money.LossCurve;
import io.github.aimscrosswalk.money.LossSimulation;
import io.github.aimscrosswalk.money.Risk;
import io.github.aimscrosswalk.money.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fines and simulated losses on the data of the release; the code of {@code docs/money.md}. */
final class MoneyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final Crosswalk crosswalk = Crosswalks.bundled();
  private final Corpus corpus = crosswalk.corpus();
  private final Analysis analysis = crosswalk.analyze(Assessment.builder("silent").build(), DAY);

  private Exposure.Outcome outcome(String locator, Offender offender) {
    return Exposures.of(corpus, analysis, offender)
        .of(new RequirementId(EU_AI_ACT, locator))
        .orElseThrow()
        .outcome();
  }

  private static Offender offender(String kind, long turnover) {
    return switch (kind) {
      case "union-body" -> new Offender.UnionBody();
      case "person" -> new Offender.NoUndertaking();
      default -> Offender.undertaking(turnover, Offender.Size.valueOf(kind));
    };
  }

  @Test
  void literacy_underTheAiOffice_hasTheBandOfArticle75c() {
    Assessment office =
        Assessment.builder("office").scope(Scope.of("supervisor:ai-office")).build();
    Exposure exposure =
        Exposures.of(corpus, crosswalk.analyze(office, DAY), offender("LARGE", 900_000_000))
            .of(new RequirementId(EU_AI_ACT, "4.1"))
            .orElseThrow();

    Exposure.Capped capped = (Exposure.Capped) exposure.outcome();
    assertThat(capped.band().id()).isEqualTo("75c(4)");
    assertThat(capped.maximum().euro()).isEqualByComparingTo("27000000");
    assertThat(capped.from()).isEqualTo(LocalDate.of(2026, 8, 2));
  }

  /** Computed by hand from Arts 75c, 99 to 101 and 113. */
  @ParameterizedTest
  @CsvSource({
    "5.1.a, LARGE, 400000000, 99(3), 35000000, 2025-08-02",
    "5.1.a, LARGE, 1000000000, 99(3), 70000000, 2025-08-02",
    "5.1.a, SME, 40000000, 99(3), 2800000, 2025-08-02",
    "5.1.a, SMALL_MID_CAP, 140000000, 99(3), 35000000, 2025-08-02",
    "5.1.a, person, 0, 99(3), 35000000, 2025-08-02",
    "5.1.a, union-body, 0, 100(2), 1500000, 2025-08-02",
    "50.1, LARGE, 2000000000, 99(4), 60000000, 2026-08-02",
    "50.1, SMALL_MID_CAP, 140000000, 99(4), 4200000, 2026-08-02",
    "50.1, union-body, 0, 100(3), 750000, 2026-08-02",
    "9.1, SME, 10000000, 99(4), 300000, 2027-12-02",
    "53.1.a, SME, 10000000, 101, 15000000, 2026-08-02",
    "53.1.a, LARGE, 900000000, 101, 27000000, 2026-08-02",
    "4.1, union-body, 0, 100(3), 750000, 2026-07-27",
    "5.1.ba, SME, 10000000, 99(3), 700000, 2026-12-02"
  })
  void maximum_ofAProvision_isThatOfTheLaw(
      String locator, String kind, long turnover, String band, long euro, LocalDate from) {
    Exposure.Capped capped = (Exposure.Capped) outcome(locator, offender(kind, turnover));

    assertThat(capped.band().id()).isEqualTo(band);
    assertThat(capped.maximum().euro()).isEqualByComparingTo(BigDecimal.valueOf(euro));
    assertThat(capped.from()).isEqualTo(from);
    assertThat(capped.begun())
        .isEqualTo(from.isAfter(DAY) ? Exposure.Begun.LATER : Exposure.Begun.BEGUN);
  }

  @ParameterizedTest
  @CsvSource({"4.1", "27.1.a", "49.2", "72.1", "73.1", "86.1"})
  void provisionsWithoutAUnionBand_sayThatPenaltiesAreNational(String locator) {
    assertThat(outcome(locator, offender("LARGE", 1_000_000_000)))
        .isInstanceOf(Exposure.National.class);
  }

  @Test
  void publicBodies_areLeftToNationalLaw() {
    assertThat(outcome("26.1", new Offender.PublicBody()))
        .isEqualTo(new Exposure.National("Art. 99(8)", Optional.empty()));
  }

  @Test
  void everyProvisionOfTheAct_hasARule_andEveryBandIsThere() {
    Framework act = corpus.framework(EU_AI_ACT).orElseThrow();
    assertThat(corpus.fines()).extracting(FineSchedule::framework).containsExactly(EU_AI_ACT);
    FineSchedule schedule = corpus.fines().get(0);
    for (Provision provision : act.provisions()) {
      assertThat(schedule.rule(act, provision.id())).as(provision.notation()).isPresent();
    }
    for (FineRule rule : schedule.rules()) {
      rule.band().ifPresent(id -> assertThat(schedule.bands()).anyMatch(b -> b.id().equals(id)));
    }
  }

  @Test
  void fines_run() {
    // begin fines
    Offender offender = Offender.undertaking(120_000_000, Offender.Size.SMALL_MID_CAP);
    Exposures exposures = Exposures.of(crosswalk.corpus(), analysis, offender);
    Gap gap = analysis.gaps(EU_AI_ACT).get(0);
    for (Exposure exposure : exposures.of(gap)) {
      if (exposure.outcome() instanceof Exposure.Capped capped) {
        BigDecimal most = capped.maximum().euro(); // an upper bound in the law
        String places = capped.maximum().basis(); // Art. 99(4); Art. 99(6a)
        assertThat(most).isPositive();
        assertThat(places).contains("Art.");
      }
    }
    // end fines
    assertThat(exposures.of(gap)).isNotEmpty();
    assertThat(exposures.byBand()).isNotEmpty();
  }

  @Test
  void losses_run() {
    // begin losses
    Frequency now = new Frequency.PoissonRange(0.05, 0.2, 0.6); // your figures, not ours
    Frequency then = new Frequency.PoissonRange(0.01, 0.05, 0.2);
    Size cost = new Size.Lognormal(50_000, 2_000_000);
    Risk claim =
        Risk.of("discrimination-claim", now, cost)
            .treatedBy(then, cost, new RequirementId(EU_AI_ACT, "10.2.f"));
    Plan plan = analysis.plan(PlanRequest.of(EU_AI_ACT));
    Analysis after = analysis.with(plan.changes(DAY).toArray(new Change[0]));
    LossChange change =
        new LossSimulation(100_000, 42)
            .compare(crosswalk.corpus(), List.of(claim), analysis, after);
    List<LossCurve.Percentile> curve = change.after().curve();
    LossCurve.Estimate less = change.less(); // a year, on average, with its standard error
    // end losses
    assertThat(curve).hasSize(8);
    assertThat(change.treatedBefore()).isEmpty();
    assertThat(change.treatedAfter()).containsExactly("discrimination-claim");
    assertThat(less.value()).isGreaterThan(10 * less.standardError());
  }

  @Test
  void page_hasTheBandsOfTheData() throws IOException {
    String page = Files.readString(Path.of("../docs/money.md"));
    for (Map<String, String> band : Rows.of("fine-bands/eu-ai-act-2024.tsv")) {
      assertThat(page).contains("| " + band.get("band") + " |");
    }
  }
}
