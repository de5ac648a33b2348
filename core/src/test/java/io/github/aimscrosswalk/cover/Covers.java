package io.github.aimscrosswalk.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A problem with rows as bits of a number, what any answer to it must hold, and its least cost by
 * trying every choice of columns.
 */
record Covers(int rows, long[][] columns, long[] costs, long[] wanted) {
  /** Makes a problem of at most 63 rows. */
  static Covers of(int rows, long[] columns, long[] costs, long wanted) {
    long[][] sets = new long[columns.length][];
    for (int column = 0; column < columns.length; column++) {
      sets[column] = new long[] {columns[column]};
    }
    return new Covers(rows, sets, costs, new long[] {wanted});
  }

  /** Makes a problem in which each row has some columns by chance, and all rows are wanted. */
  static Covers random(Random random, int rows, int columns, int[] columnsPerRow, long[] costs) {
    long[][] sets = new long[columns][(rows + 63) / 64];
    for (int row = 0; row < rows; row++) {
      int count = columnsPerRow[random.nextInt(columnsPerRow.length)];
      for (int i = 0; i < count; i++) {
        sets[random.nextInt(columns)][row / 64] |= 1L << row % 64;
      }
    }
    long[] chosenCosts = new long[columns];
    for (int column = 0; column < columns; column++) {
      chosenCosts[column] = costs[random.nextInt(costs.length)];
    }
    long[] wanted = new long[(rows + 63) / 64];
    for (int row = 0; row < rows; row++) {
      wanted[row / 64] |= 1L << row % 64;
    }
    return new Covers(rows, sets, chosenCosts, wanted);
  }

  CoverProblem problem() {
    int[][] numbers = new int[columns.length][];
    for (int column = 0; column < numbers.length; column++) {
      numbers[column] = numbers(columns[column]);
    }
    return new CoverProblem(rows, numbers, costs, numbers(wanted));
  }

  private int[] numbers(long[] set) {
    return IntStream.range(0, rows).filter(row -> has(set, row)).toArray();
  }

  boolean has(int column, int row) {
    return has(columns[column], row);
  }

  private static boolean has(long[] set, int row) {
    return (set[row / 64] >>> row % 64 & 1) != 0;
  }

  /** Solves the problem without a limit that it could reach, and checks the answer. */
  Cover solve() {
    Cover cover = solve(1_000_000);
    assertThat(cover.proven()).as("proven without a limit").isTrue();
    return cover;
  }

  Cover solve(long limit) {
    Cover cover = MinimumCover.solve(problem(), limit, () -> false);
    check(cover);
    assertThat(cover.nodes()).isLessThanOrEqualTo(limit);
    return cover;
  }

  /** Asserts what every answer holds, proven or not. */
  void check(Cover cover) {
    assertThat(cover.chosen()).isSorted().doesNotHaveDuplicates();
    assertThat(cover.uncoverable()).isEqualTo(uncoverable());
    assertThat(open(cover.chosen())).as("open rows").isEqualTo(cover.uncoverable());
    assertThat(cover.cost()).isEqualTo(cover.chosen().stream().mapToLong(c -> costs[c]).sum());
    assertThat(cover.lowerBound()).isBetween(0L, cover.cost());
    assertThat(cover.chosen().stream().filter(column -> costs[column] == 0).toList())
        .as("columns that cost nothing")
        .isEqualTo(free());
    checkMended(cover);
  }

  private List<Integer> uncoverable() {
    return open(IntStream.range(0, columns.length).boxed().toList());
  }

  /** Returns the wanted rows that none of some columns covers. */
  private List<Integer> open(List<Integer> chosen) {
    return IntStream.of(numbers(openBits(chosen))).boxed().toList();
  }

  private long[] openBits(List<Integer> chosen) {
    long[] open = wanted.clone();
    for (int column : chosen) {
      for (int i = 0; i < open.length; i++) {
        open[i] &= ~columns[column][i];
      }
    }
    return open;
  }

  private List<Integer> free() {
    List<Integer> free = new ArrayList<>();
    for (int column = 0; column < columns.length; column++) {
      int before = open(free).size();
      free.add(column);
      if (costs[column] > 0 || open(free).size() == before) {
        free.remove(free.size() - 1);
      }
    }
    return free;
  }

  private void checkMended(Cover cover) {
    long[] open = openBits(cover.chosen());
    for (int column : cover.chosen()) {
      if (costs[column] == 0) {
        continue;
      }
      List<Integer> rest = new ArrayList<>(cover.chosen());
      rest.remove((Integer) column);
      long[] opened = openBits(rest);
      assertThat(opened).as("open rows without column " + column).isNotEqualTo(open);
      for (int other = 0; other < columns.length; other++) {
        boolean better =
            costs[other] < costs[column] || (costs[other] == costs[column] && other < column);
        if (better && closes(opened, open, columns[other])) {
          throw new AssertionError("column " + other + " would do for " + column);
        }
      }
    }
  }

  private static boolean closes(long[] opened, long[] open, long[] column) {
    for (int i = 0; i < open.length; i++) {
      if ((opened[i] & ~column[i]) != open[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the least cost, by looking at every choice of columns; for one word of rows. */
  long leastCost() {
    long[] reached = new long[1 << columns.length];
    long[] paid = new long[reached.length];
    long all = 0;
    for (long[] column : columns) {
      all |= column[0];
    }
    long needed = all & wanted[0];
    long least = Long.MAX_VALUE;
    for (int choice = 0; choice < reached.length; choice++) {
      if (choice > 0) {
        int last = Integer.numberOfTrailingZeros(choice);
        reached[choice] = reached[choice & choice - 1] | columns[last][0];
        paid[choice] = paid[choice & choice - 1] + costs[last];
      }
      if ((needed & ~reached[choice]) == 0) {
        least = Math.min(least, paid[choice]);
      }
    }
    return least;
  }
}
