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
  void solve_sixtyColumnsOverTwoHundredRows_isTheLeastAnIntegerProgrammeAllows(int seed) {
    long[] costs = seed % 2 == 0 ? new long[] {1} : new long[] {3, 4, 7, 10, 25};
    Covers covers = Covers.random(new Random(seed), 200, 60, new int[] {2, 3, 4, 8}, costs);

    Cover cover = covers.solve();

    assertThat(search(covers, cover.cost()).isFeasible()).isTrue();
    assertThat(search(covers, cover.cost() - 1).isFeasible()).isFalse();
  }

  /**
   * Looks for a cover that costs at most so much. Asking for the cheapest would also ask for the
   * other solver's tolerance: it stops at a cover within some part of its bound.
   */
  private static Optimisation.State search(Covers covers, long most) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Expression cost = model.newExpression("cost").upper(most);
    for (int column = 0; column < covers.costs().length; column++) {
      model.newVariable("c" + column).binary().weight(covers.costs()[column]);
      cost.set(column, covers.costs()[column]);
    }
    for (int row = 0; row < covers.rows(); row++) {
      Expression covered = model.newExpression("r" + row).lower(1);
      for (int column = 0; column < covers.costs().length; column++) {
        if (covers.has(column, row)) {
          covered.set(column, 1);
        }
      }
    }
    return model.minimise().getState();
  }
}
