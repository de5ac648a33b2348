package io.github.aimscrosswalk.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Covers held to every choice of columns, on all small problems and on larger ones by chance. */
final class MinimumCoverTest {
  private static final long[] UNIT = {1};

  @Test
  void solve_allProblemsOfThreeRowsAndThreeColumns_isLeastCost() {
    for (int coded = 0; coded < 24 * 24 * 24; coded++) {
      int[] kinds = {coded % 24, coded / 24 % 24, coded / 576};
      long[] columns = {kinds[0] % 8, kinds[1] % 8, kinds[2] % 8};
      long[] costs = {kinds[0] / 8, kinds[1] / 8, kinds[2] / 8};
      for (long wanted : new long[] {0b111, 0b101}) {
        Covers covers = Covers.of(3, columns, costs, wanted);
        assertThat(covers.solve().cost()).isEqualTo(covers.leastCost());
      }
    }
  }

  @Test
  void solve_allProblemsOfFourRowsAndFourColumnsOfUnitCost_isLeastCost() {
    for (int coded = 0; coded < 1 << 16; coded++) {
      long[] columns = {coded & 15, coded >> 4 & 15, coded >> 8 & 15, coded >> 12};
      Covers covers = Covers.of(4, columns, new long[] {1, 1, 1, 1}, 0b1111);
      assertThat(covers.solve().cost()).isEqualTo(covers.leastCost());
    }
  }

  /** Problems that reductions alone do not settle; some take a search. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 7, 1000})
  void solve_problemsByChance_isLeastCostAtAnyLimit(long dearest) {
    Random random = new Random(dearest);
    long[] costs = random.longs(8, 1, dearest + 1).toArray();
    long searched = 0;
    for (int i = 0; i < 150; i++) {
      Covers covers = Covers.random(random, 45, 15, new int[] {2, 3, 4}, costs);
      long least = covers.leastCost();
      Cover cover = covers.solve();
      assertThat(cover.cost()).isEqualTo(least);
      searched += cover.nodes() > 1 ? 1 : 0;
      for (long limit = 0; limit <= cover.nodes(); limit++) {
        Cover stopped = covers.solve(limit);
        assertThat(stopped.lowerBound()).isLessThanOrEqualTo(least);
        assertThat(stopped.cost()).isGreaterThanOrEqualTo(least);
      }
    }
    assertThat(searched).as("problems that took more than one node").isGreaterThan(10);
  }

  /** Costs so great that a unit is hardly split, and sums come near to the end of a long. */
  @Test
  void solve_greatestCosts_isLeastCost() {
    Random random = new Random(62);
    for (int i = 0; i < 100; i++) {
      long[] costs = random.longs(8, 1L << 53, 1L << 54).toArray();
      Covers covers = Covers.random(random, 45, 14, new int[] {2, 3, 4}, costs);
      assertThat(covers.solve().cost()).isEqualTo(covers.leastCost());
    }
  }

  /** Parts that share no column, each with a search of its own. */
  @Test
  void solve_problemsSideBySide_isTheSumOfBoth() {
    Random random = new Random(2);
    for (int i = 0; i < 50; i++) {
      Covers one = Covers.random(random, 30, 12, new int[] {2, 3}, UNIT);
      Covers other = Covers.random(random, 30, 12, new int[] {2, 3}, UNIT);
      long[] columns = new long[24];
      long[] costs = new long[24];
      for (int column = 0; column < 12; column++) {
        columns[2 * column] = one.columns()[column][0];
        columns[2 * column + 1] = other.columns()[column][0] << 30;
        costs[2 * column] = 1;
        costs[2 * column + 1] = 1;
      }
      Covers both = Covers.of(60, columns, costs, (1L << 60) - 1);
      assertThat(both.solve().cost()).isEqualTo(one.solve().cost() + other.solve().cost());
      both.solve(1);
    }
  }

  @Test
  void solve_largerLimit_neverLowersTheBound() {
    Covers covers = Covers.random(new Random(3), 200, 60, new int[] {2, 3, 4}, UNIT);
    Cover optimum = covers.solve();
    assertThat(optimum.nodes()).isGreaterThan(20);
    long before = 0;
    for (long limit = 0; limit <= optimum.nodes(); limit += 1 + limit / 4) {
      Cover stopped = covers.solve(limit);
      assertThat(stopped.lowerBound()).isBetween(before, optimum.cost());
      assertThat(stopped.cost()).isGreaterThanOrEqualTo(optimum.cost());
      before = stopped.lowerBound();
    }
  }

  @Test
  void solve_rowsInNoColumn_areNamedAndLeftOut() {
    Covers covers = Covers.of(5, new long[] {0b00010, 0b10010}, new long[] {1, 3}, 0b11110);

    assertThat(covers.solve()).isEqualTo(new Cover(List.of(1), 3, 3, 0, List.of(2, 3)));
  }

  @Test
  void solve_nothingWanted_isEmptyAndProven() {
    assertThat(Covers.of(2, new long[] {0b11}, new long[] {0}, 0).solve())
        .isEqualTo(new Cover(List.of(), 0, 0, 0, List.of()));
    assertThat(Covers.of(0, new long[0], new long[0], 0).solve())
        .isEqualTo(new Cover(List.of(), 0, 0, 0, List.of()));
  }

  /** Column 0 would do alone, but what is held leaves row 2 only. */
  @Test
  void solve_columnsThatCostNothing_areTakenWhereTheyHelp() {
    Covers covers =
        Covers.of(3, new long[] {0b111, 0b011, 0b010, 0b100}, new long[] {5, 0, 0, 2}, 0b111);

    assertThat(covers.solve()).isEqualTo(new Cover(List.of(1, 3), 2, 2, 0, List.of()));
  }

  @Test
  void solve_columnsAlike_takesTheLowestNumber() {
    Covers covers =
        Covers.of(2, new long[] {0b01, 0b11, 0b11, 0b10}, new long[] {2, 2, 2, 2}, 0b11);

    assertThat(covers.solve().chosen()).containsExactly(1);
  }

  /** A row of any two of three columns: halves bound it by 1.5, so two are needed. */
  @Test
  void solve_boundOfHalves_isRoundedUpToWholeCosts() {
    Covers covers = Covers.of(3, new long[] {0b011, 0b110, 0b101}, new long[] {500, 500, 500}, 7);

    assertThat(covers.solve(0)).isEqualTo(new Cover(List.of(0, 1), 1000, 1000, 0, List.of()));
  }

  @Test
  void solve_cancelledAtOnce_isTheQuickCover() {
    Covers covers = Covers.random(new Random(4), 200, 60, new int[] {2, 3, 4}, UNIT);

    Cover cancelled = MinimumCover.solve(covers.problem(), 1000, () -> true);

    covers.check(cancelled);
    assertThat(cancelled).isEqualTo(covers.solve(0));
    assertThat(cancelled.proven()).isFalse();
  }

  @Test
  void solve_cancelledInBetween_isACoverWithAValidBound() {
    Covers covers = Covers.random(new Random(5), 200, 60, new int[] {2, 3, 4}, UNIT);
    long least = covers.solve().cost();
    int stopped = 0;
    for (int after = 1; after < 3000; after += after / 2 + 1) {
      AtomicInteger asked = new AtomicInteger(after);
      Cover cancelled =
          MinimumCover.solve(covers.problem(), 1000, () -> asked.getAndDecrement() == 0);
      covers.check(cancelled);
      assertThat(cancelled.lowerBound()).isLessThanOrEqualTo(least);
      if (asked.get() < 0) {
        assertThat(asked.get()).as("no question after the first yes").isEqualTo(-1);
        stopped++;
      }
    }
    assertThat(stopped).as("searches that were stopped").isGreaterThan(5);
  }

  @Test
  void solve_twice_isTheSame() {
    for (int seed = 0; seed < 20; seed++) {
      Covers covers =
          Covers.random(new Random(seed), 200, 60, new int[] {2, 3, 4}, new long[] {1, 2});
      assertThat(covers.solve(40)).isEqualTo(covers.solve(40));
    }
  }

  /** As the evidence types lie over the elements: most rows have one to four columns. */
  @Test
  void solve_twoThousandRowsOfOneToFourColumns_isProven() {
    for (int seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      int[] columnsPerRow = {1, 1, 1, 1, 1, 1, 1, 2, 3, 4};
      Covers covers = Covers.random(random, 2000, 180, columnsPerRow, new long[] {1, 2, 5, 13});
      assertThat(covers.solve(1000).proven()).isTrue();
    }
  }

  @Test
  void solve_negativeLimit_isRefused() {
    CoverProblem problem = Covers.of(1, new long[] {1}, UNIT, 1).problem();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinimumCover.solve(problem, -1, () -> false))
        .withMessage("expected a node limit of at least 0, found '-1'");
  }
}
