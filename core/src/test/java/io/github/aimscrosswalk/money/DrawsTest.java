package io.github.aimscrosswalk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random numbers against what is known of their distributions. The seed is fixed, so nothing here
 * can fail by chance.
 */
final class DrawsTest {
  private static final int MANY = 200_000;

  /** Returns the share of many draws that are at or below a value. */
  private static double share(ToDoubleFunction<Draws> draw, double value) {
    Draws draws = Draws.stream(Draws.base(7, "share"), 0);
    int below = 0;
    for (int i = 0; i < MANY; i++) {
      below += draw.applyAsDouble(draws) <= value ? 1 : 0;
    }
    return below / (double) MANY;
  }

  private static void holds(
      ToDoubleFunction<Draws> draw, DoubleUnaryOperator distribution, double... values) {
    for (double value : values) {
      double known = distribution.applyAsDouble(value);
      double error = Math.sqrt(known * (1 - known) / MANY);
      assertThat(share(draw, value)).as("at " + value).isCloseTo(known, within(4 * error));
    }
  }

  /** The numbers that other implementations of SplitMix64 give for this state. */
  @Test
  void next_isSplitMix64() {
    Draws draws = new Draws(1234567);

    assertThat(draws.next()).isEqualTo(6457827717110365317L);
    assertThat(draws.next()).isEqualTo(3203168211198807973L);
    assertThat(Long.toUnsignedString(draws.next())).isEqualTo("9817491932198370423");
    assertThat(draws.next()).isEqualTo(4593380528125082431L);
    assertThat(Long.toUnsignedString(draws.next())).isEqualTo("16408922859458223821");
  }

  @Test
  void uniform_isUniform() {
    holds(Draws::uniform, x -> x, 0.001, 0.1, 0.5, 0.9, 0.999);
  }

  /** Quantiles of the standard normal, as tables have them. */
  @Test
  void normal_hasKnownQuantiles() {
    double[][] known = {
      {-3.090232306167813, 0.001}, {-1.6448536269514722, 0.05}, {0, 0.5},
      {0.6744897501960817, 0.75}, {1.959963984540054, 0.975}, {3.090232306167813, 0.999}
    };
    for (double[] point : known) {
      holds(Draws::normal, x -> point[1], point[0]);
    }
  }

  /** Beta(3, 3) and Beta(1, 5) have polynomials for distributions. */
  @Test
  void pert_isItsBetaDistribution() {
    Pert even = new Pert(0, 1, 2);
    holds(
        even::draw,
        value -> {
          double x = value / 2;
          return x * x * x * (10 - 15 * x + 6 * x * x);
        },
        0.2,
        0.7,
        1,
        1.5,
        1.9);
    Pert skew = new Pert(10, 10, 110);
    holds(skew::draw, v -> 1 - Math.pow(1 - (v - 10) / 100, 5), 11, 20, 40, 70);
  }

  @Test
  void pert_withoutWidth_isItsValue() {
    assertThat(new Pert(3, 3, 3).draw(new Draws(1))).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 1, 7.5, 16, 40})
  void poisson_hasItsProbabilities(double mean) {
    int middle = (int) mean;
    holds(d -> d.poisson(mean), x -> poisson(mean, (int) x), 0, middle, middle + 1, middle + 5);
  }

  private static double poisson(double mean, int most) {
    double probability = Math.exp(-mean);
    double sum = probability;
    for (int events = 1; events <= most; events++) {
      probability *= mean / events;
      sum += probability;
    }
    return sum;
  }

  @Test
  void poisson_ofNoMean_isNone() {
    assertThat(new Draws(5).poisson(0)).isZero();
  }

  @Test
  void streams_ofOtherNumbersAndNames_differ() {
    long base = Draws.base(1, "a");
    assertThat(Draws.stream(base, 0).next())
        .isNotEqualTo(Draws.stream(base, 1).next())
        .isNotEqualTo(Draws.stream(Draws.base(1, "b"), 0).next())
        .isNotEqualTo(Draws.stream(Draws.base(2, "a"), 0).next());
  }
}
