package io.github.aimscrosswalk.money;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.corpus.Corpus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Years of losses drawn at random from the user's own figures, and only from these: the library
 * brings no frequency, no size and no effect of any provision. What comes out is as good as what
 * goes in; a standard error says how far the number of years alone blurs a figure, and nothing of
 * whether the figures are right. Risks strike independently of each other, and so do years.
 *
 * <p>The same risks, years and seed give the same answer on every machine. The numbers are those of
 * SplitMix64, one stream for each risk, year and purpose, so a change of one risk leaves the draws
 * of the others alone.
 *
 * @param years how many years are drawn, from 1,000 to 10,000,000; costs a fraction of a
 *     microsecond for each year and risk, and for each event
 * @param seed what the random numbers begin with
 */
public record LossSimulation(int years, long seed) {
  /** How many years or events of one year are drawn between two looks at the interrupt flag. */
  private static final int STEPS = 1024;

  /** Half the width of the range that holds nine values of ten of the standard normal. */
  private static final double NINE_OF_TEN = 1.6448536269514722;

  /**
   * Checks the number of years.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public LossSimulation {
    if (years < 1_000 || years > 10_000_000) {
      throw new IllegalArgumentException("expected 1000 to 10000000 years, found '" + years + "'");
    }
  }

  /**
   * Draws the years of risks as they stand now, treated or not.
   *
   * @param risks the risks; their order does not matter for the total
   * @return the losses
   * @throws IllegalArgumentException if two risks have the same identifier
   * @throws CancellationException if the thread is interrupted, which stays so
   */
  public LossCurve run(List<Risk> risks) {
    return run(risks, Set.of());
  }

  /**
   * Draws the years of risks, some of them treated.
   *
   * @param risks the risks; their order does not matter for the total
   * @param treated the identifiers of those to be drawn from their figures when treated
   * @return the losses
   * @throws IllegalArgumentException if two risks have the same identifier, or one that is called
   *     treated is not there or has no figures for it
   * @throws CancellationException if the thread is interrupted, which stays so
   */
  public LossCurve run(List<Risk> risks, Set<String> treated) {
    check(risks, treated);
    long[] total = new long[years];
    List<LossCurve.Part> parts = new ArrayList<>();
    for (Risk risk : risks) {
      boolean is = treated.contains(risk.id());
      long[] losses = losses(risk, is ? risk.treated().orElseThrow() : risk.now());
      for (int year = 0; year < years; year++) {
        total[year] = add(total[year], losses[year]);
      }
      parts.add(new LossCurve.Part(risk.id(), LossCurve.mean(losses)));
    }
    return new LossCurve(total, parts);
  }

  private static void check(List<Risk> risks, Set<String> treated) {
    Set<String> ids = new HashSet<>();
    Set<String> treatable = new HashSet<>();
    for (Risk risk : risks) {
      if (!ids.add(risk.id())) {
        throw new IllegalArgumentException(
            "expected risks of different ids, found '" + risk.id() + "' twice");
      }
      if (risk.treated().isPresent()) {
        treatable.add(risk.id());
      }
    }
    for (String id : treated) {
      if (!treatable.contains(id)) {
        throw new IllegalArgumentException(
            "expected a risk with figures for when it is treated, found '" + id + "'");
      }
    }
  }

  /**
   * Draws the same years twice: as an analysis has it, and as another one does, say after a plan. A
   * risk is treated where every pair that its provisions ask for is certainly held, and every pair
   * of its practices that the frameworks of the assessment ask for. A provision that is excluded or
   * not applicable treats nothing.
   *
   * @param corpus the data that both were analysed against
   * @param risks the risks
   * @param before the one analysis
   * @param after the other
   * @return the losses of both
   * @throws IllegalArgumentException if two risks have the same identifier, or one names a
   *     provision or practice that is not there
   * @throws CancellationException if the thread is interrupted, which stays so
   */
  public LossChange compare(Corpus corpus, List<Risk> risks, Analysis before, Analysis after) {
    Set<String> treatedBefore = treated(corpus, risks, before);
    Set<String> treatedAfter = treated(corpus, risks, after);
    return LossChange.of(
        run(risks, treatedBefore), run(risks, treatedAfter), treatedBefore, treatedAfter);
  }

  private static Set<String> treated(Corpus corpus, List<Risk> risks, Analysis analysis) {
    Treatment treatment = new Treatment(Objects.requireNonNull(corpus, "corpus"), analysis);
    Set<String> treated = new HashSet<>();
    risks.stream().filter(treatment::treats).forEach(risk -> treated.add(risk.id()));
    return treated;
  }

  /** Whole euro, so that the order of adding up does not matter. */
  private long[] losses(Risk risk, Risk.Loss loss) {
    long base = Draws.base(seed, risk.id());
    Sizes sizes = sizes(loss.size());
    long[] losses = new long[years];
    for (int year = 0; year < years; year++) {
      checkInterrupted(year);
      int events = count(loss.frequency(), Draws.stream(base, 2L * year));
      if (events > 0) {
        Draws draws = Draws.stream(base, 2L * year + 1);
        for (int event = 0; event < events; event++) {
          checkInterrupted(event);
          losses[year] = add(losses[year], StrictMath.round(sizes.next(draws)));
        }
      }
    }
    return losses;
  }

  /** Looks at the interrupt flag at each of so many steps, and stops if it is set. */
  private static void checkInterrupted(int step) {
    if (step % STEPS == 0 && Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while drawing years");
    }
  }

  /** Returns the sum of two losses; at most the greatest long. */
  private static long add(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  private interface Sizes {
    double next(Draws draws);
  }

  static int count(Frequency frequency, Draws draws) {
    if (frequency instanceof Frequency.Poisson poisson) {
      return draws.poisson(poisson.mean());
    }
    if (frequency instanceof Frequency.PoissonRange r) {
      return draws.poisson(new Pert(r.least(), r.likely(), r.greatest()).draw(draws));
    }
    return draws.uniform() < ((Frequency.AtMostOnce) frequency).probability() ? 1 : 0;
  }

  private static Sizes sizes(Size size) {
    if (size instanceof Size.Fixed fixed) {
      return draws -> fixed.euro();
    }
    if (size instanceof Size.PertRange r) {
      return new Pert(r.least(), r.likely(), r.greatest())::draw;
    }
    Size.Lognormal range = (Size.Lognormal) size;
    double low = StrictMath.log(range.low());
    double high = StrictMath.log(range.high());
    double mean = (low + high) / 2;
    double deviation = (high - low) / (2 * NINE_OF_TEN);
    return draws -> StrictMath.exp(mean + deviation * draws.normal());
  }
}
