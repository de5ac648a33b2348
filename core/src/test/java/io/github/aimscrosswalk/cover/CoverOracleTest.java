package io.github.aimscrosswalk.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** Covers held to the answers of another solver, an integer programme, where brute force ends. */
final class CoverOracleTest {
  static IntStream seeds() {
    return IntStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void solve_sixtyColumnsOverTwoHundredRows_isWhatAnIntegerProgrammeFinds(int seed) {
    long[] costs = seed % 2 == 0 ? new long[] {1} : new long[] {3, 4, 7, 10, 25};
    Covers covers = Covers.random(new Random(seed), 200, 60, new int[] {2, 3, 4, 8}, costs);

    assertThat(covers.solve().cost()).isEqualTo(byIntegerProgramme(covers));
  }

  private static long byIntegerProgramme(Covers covers) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    for (int column = 0; column < covers.costs().length; column++) {
      model.newVariable("c" + column).binary().weight(covers.costs()[column]);
    }
    for (int row = 0; row < covers.rows(); row++) {
      Expression covered = model.newExpression("r" + row).lower(1);
      for (int column = 0; column < covers.costs().length; column++) {
        if (covers.has(column, row)) {
          covered.set(column, 1);
        }
      }
    }
    Optimisation.Result result = model.minimise();
    assertThat(result.getState()).isEqualTo(Optimisation.State.OPTIMAL);
    return Math.round(result.getValue());
  }
}
