package io.github.aimscrosswalk.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Problems that are refused, with what their message says. */
final class CoverProblemTest {
  @Test
  void problem_fewerCostsThanColumns_isRefused() {
    refused(3, new int[][] {{0}, {1}}, new long[] {1}, new int[0], "expected 2 costs, found '1'");
  }

  @Test
  void problem_negativeRows_isRefused() {
    refused(
        -1,
        new int[0][],
        new long[0],
        new int[0],
        "expected no negative number of rows, found '-1'");
  }

  @Test
  void problem_rowsNotAscendingOrOutside_isRefused() {
    String expected = "expected rows of column 0 ascending from 0 and below 3, found '";
    for (int[] rows : new int[][] {{1, 0}, {1, 1}, {-1}, {3}}) {
      String found = Arrays.toString(rows);
      refused(3, new int[][] {rows}, new long[] {1}, new int[0], expected + found + "'");
    }
  }

  @Test
  void problem_wantedOutside_isRefused() {
    refused(
        3,
        new int[0][],
        new long[0],
        new int[] {3},
        "expected wanted rows ascending from 0 and below 3, found '[3]'");
  }

  /** Three rows and one membership share 2^62. */
  @Test
  void problem_costNegativeOrTooGreat_isRefused() {
    long most = 1L << 60;
    for (long cost : new long[] {-1, most + 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
      refused(
          3,
          new int[][] {{0}},
          new long[] {cost},
          new int[0],
          "expected costs from 0 to " + most + ", found '" + cost + "'");
    }
    CoverProblem greatest = new CoverProblem(3, new int[][] {{0}}, new long[] {most}, new int[1]);
    assertThat(MinimumCover.solve(greatest, 1, () -> false).lowerBound()).isEqualTo(most);
  }

  @Test
  void problem_arraysChangedAfterwards_staysAsItWas() {
    int[][] columns = {{0}};
    long[] costs = {7};
    int[] wanted = {0};
    CoverProblem problem = new CoverProblem(2, columns, costs, wanted);
    columns[0][0] = 1;
    costs[0] = 8;
    wanted[0] = 1;

    assertThat(MinimumCover.solve(problem, 1, () -> false).cost()).isEqualTo(7);
  }

  private static void refused(
      int rows, int[][] columns, long[] costs, int[] wanted, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CoverProblem(rows, columns, costs, wanted))
        .withMessage(message);
  }
}
