package io.github.aimscrosswalk.money;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LossSimulationTest {
  private static final LossSimulation YEARS = new LossSimulation(100_000, 42);
  private static final Risk OUTAGE =
      Risk.of("outage", new Frequency.Poisson(2), new Size.PertRange(1_000, 4_000, 25_000));
  private static final Risk CLAIM =
      Risk.of("claim", new Frequency.AtMostOnce(0.1), new Size.Lognormal(20_000, 2_000_000));
  private static final Risk LEAK =
      Risk.of("leak", new Frequency.PoissonRange(0.1, 0.2, 0.9), new Size.Fixed(50_000));

  private static void isNear(LossCurve.Estimate estimate, double expected) {
    assertThat(estimate.value()).isCloseTo(expected, within(4 * estimate.standardError()));
  }

  /** Means of compound distributions are the product of the two means. */
  @Test
  void means_areThoseOfTheDistributions() {
    LossCurve curve = YEARS.run(List.of(OUTAGE, CLAIM, LEAK));
    double deviation = Math.log(100) / (2 * 1.6448536269514722);
    double claim = 200_000 * Math.exp(deviation * deviation / 2);

    isNear(curve.parts().get(0).mean(), 2 * 7_000);
    isNear(curve.parts().get(1).mean(), 0.1 * claim);
    isNear(curve.parts().get(2).mean(), 0.3 * 50_000);
    isNear(curve.mean(), 14_000 + 0.1 * claim + 15_000);
    assertThat(curve.parts().get(0).mean().standardError()).isBetween(30.0, 50.0);
  }

  /** A year has a claim or none: 95 of 100 years cost at most the median of a claim. */
  @Test
  void percentiles_areThoseOfTheDistribution() {
    LossCurve curve = YEARS.run(List.of(CLAIM));

    assertThat(curve.percentile(890).euro()).isZero();
    LossCurve.Percentile median = curve.percentile(950);
    assertThat(200_000L).isBetween(median.low(), median.high());
    LossCurve.Percentile high = curve.percentile(995);
    assertThat(2_000_000L).isBetween(high.low(), high.high());
    isNear(curve.exceeding(200_000), 0.05);
    isNear(curve.exceeding(2_000_000), 0.005);
    isNear(curve.exceeding(0), 0.1);
  }

  @Test
  void percentile_isTheLeastLossThatEnoughYearsDoNotExceed() {
    LossCurve curve = YEARS.run(List.of(OUTAGE, CLAIM));
    long[] sorted = curve.years();
    Arrays.sort(sorted);

    for (LossCurve.Percentile point : curve.curve()) {
      assertThat(point.euro()).isEqualTo(sorted[100 * point.perMille() - 1]);
      assertThat(curve.exceeding(point.euro()).value())
          .isLessThanOrEqualTo((1000 - point.perMille()) / 1000.0);
    }
    assertThat(curve.percentile(1).low()).isEqualTo(sorted[80 - 1]);
  }

  /** The figure was found once, and must be found on every machine, in every year to come. */
  @Test
  void years_ofTheSameSeed_areTheSameEverywhere() {
    long[] years = YEARS.run(List.of(OUTAGE, CLAIM, LEAK)).years();

    assertThat(Arrays.hashCode(years)).isEqualTo(-1394192730);
    assertThat(new LossSimulation(100_000, 43).run(List.of(OUTAGE, CLAIM, LEAK)).years())
        .isNotEqualTo(years);
  }

  @Test
  void total_doesNotHangOnTheOrderOfRisks_andEachRiskOnItselfAlone() {
    LossCurve all = YEARS.run(List.of(OUTAGE, CLAIM, LEAK));
    LossCurve turned = YEARS.run(List.of(LEAK, OUTAGE, CLAIM));

    assertThat(turned.years()).isEqualTo(all.years());
    assertThat(YEARS.run(List.of(LEAK)).parts().get(0)).isEqualTo(all.parts().get(2));
  }

  @Test
  void noRisks_costNothing() {
    LossCurve curve = YEARS.run(List.of());

    assertThat(curve.mean()).isEqualTo(new LossCurve.Estimate(0, 0));
    assertThat(curve.percentile(999).euro()).isZero();
  }

  private static Analysis analysis(Assessment assessment) {
    return Fixtures.crosswalk().analyze(assessment, LocalDate.of(2026, 3, 1));
  }

  private static final Risk TREATABLE =
      CLAIM.treatedBy(new Frequency.AtMostOnce(0.02), CLAIM.now().size(), alpha("A.1"));

  @Test
  void planCarriedOut_treatsTheRisk_andTheSameYearsAreCompared() {
    Analysis before = analysis(Assessment.builder("none").frameworks(ALPHA).build());
    Plan plan = before.plan(PlanRequest.of(ALPHA));
    Analysis after = before.with(plan.changes(LocalDate.of(2026, 3, 1)).toArray(new Change[0]));
    LossChange change = YEARS.compare(Fixtures.corpus(), List.of(TREATABLE, OUTAGE), before, after);

    assertThat(change.treatedBefore()).isEmpty();
    assertThat(change.treatedAfter()).containsExactly("claim");
    assertThat(change.before().parts().get(1)).isEqualTo(change.after().parts().get(1));
    long[] first = change.before().years();
    long[] second = change.after().years();
    for (int year = 0; year < first.length; year++) {
      assertThat(second[year]).isLessThanOrEqualTo(first[year]);
    }
    assertThat(change.less().value())
        .isCloseTo(change.before().mean().value() - change.after().mean().value(), within(1e-6));
    assertThat(change.less().standardError()).isLessThan(change.before().mean().standardError());
  }

  @Test
  void practice_treatsOnlyWhenAllThatIsAskedOfItIsHeld() {
    Risk risk =
        new Risk(
            "r",
            "R",
            List.of(),
            List.of("risk"),
            new Risk.Loss(new Frequency.Poisson(1), new Size.Fixed(10)),
            Optional.of(new Risk.Loss(new Frequency.Poisson(0), new Size.Fixed(10))));
    Assessment.Builder some = Assessment.builder("x").frameworks(ALPHA).implemented(ALPHA, "4.1");
    Analysis part = analysis(some.build());
    Analysis whole = analysis(some.implemented(ALPHA, "4.2").build());
    LossChange change = YEARS.compare(Fixtures.corpus(), List.of(risk), part, whole);

    assertThat(change.treatedBefore()).isEmpty();
    assertThat(change.treatedAfter()).containsExactly("r");
    assertThat(change.after().mean().value()).isZero();
  }

  @Test
  void excludedProvision_treatsNothing() {
    Analysis excluded =
        analysis(Assessment.builder("x").exclude(ALPHA, "A.1", "nothing is logged").build());

    assertThat(
            YEARS.compare(Fixtures.corpus(), List.of(TREATABLE), excluded, excluded).treatedAfter())
        .isEmpty();
  }

  @Test
  void figures_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frequency.Poisson(Double.NaN))
        .withMessage("expected a mean of 0 to 1000.0 events a year, found 'NaN'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frequency.PoissonRange(0.5, 0.2, 0.9))
        .withMessage("expected 0 <= least <= likely <= greatest, found '0.5, 0.2, 0.9'");
    assertThatIllegalArgumentException().isThrownBy(() -> new Frequency.AtMostOnce(1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Size.Lognormal(0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new Size.PertRange(0, 1, 1e13));
    assertThatIllegalArgumentException().isThrownBy(() -> new Size.Fixed(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LossSimulation(999, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YEARS.run(List.of(CLAIM, CLAIM)))
        .withMessage("expected risks of different ids, found 'claim' twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YEARS.run(List.of(CLAIM), Set.of("claim")))
        .withMessage("expected a risk with figures for when it is treated, found 'claim'");
  }

  @Test
  void unknownPracticeOrProvision_isRefused() {
    Analysis analysis = analysis(Assessment.builder("x").build());
    Risk typo =
        new Risk("r", "R", List.of(), List.of("rsik"), CLAIM.now(), Optional.of(CLAIM.now()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> YEARS.compare(Fixtures.corpus(), List.of(typo), analysis, analysis))
        .withMessage("expected a practice that treats risk 'r', found 'rsik'");
    Risk lost = CLAIM.treatedBy(CLAIM.now().frequency(), CLAIM.now().size(), alpha("A.9"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YEARS.compare(Fixtures.corpus(), List.of(lost), analysis, analysis));
  }

  @Test
  void losses_beyondTheGreatestLong_countAsThat() {
    Risk vast = Risk.of("vast", new Frequency.Poisson(1000), new Size.Lognormal(0.01, Size.MOST));

    long[] years = new LossSimulation(1_000, 1).run(List.of(vast)).years();
    assertThat(Arrays.stream(years).max()).hasValue(Long.MAX_VALUE);
    assertThat(Arrays.stream(years).min().orElseThrow()).isPositive();
  }

  @Test
  void run_onAnInterruptedThread_stopsAndLeavesTheFlag() {
    LossCurve before = YEARS.run(List.of(OUTAGE));
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> YEARS.run(List.of(OUTAGE)))
        .withMessage("interrupted while drawing years");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(YEARS.run(List.of(OUTAGE)).years()).isEqualTo(before.years());
  }

  /** The first risk is drawn; asking for the second interrupts. */
  @Test
  void run_interruptedBetweenRisks_stopsAndLeavesTheFlag() {
    AtomicInteger read = new AtomicInteger();
    List<Risk> interrupting =
        new AbstractList<>() {
          @Override
          public Risk get(int i) {
            // the list is read once for its identifiers, and then to draw
            if (read.incrementAndGet() == 4) {
              Thread.currentThread().interrupt();
            }
            return List.of(OUTAGE, CLAIM).get(i);
          }

          @Override
          public int size() {
            return 2;
          }
        };

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> YEARS.run(interrupting));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(read).hasValue(4);
  }
}
