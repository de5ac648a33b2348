package io.github.aimscrosswalk.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Covers of least cost, exactly: the weighted set cover problem.
 *
 * <p>First what costs nothing is taken, then {@linkplain Reduction reductions} take and drop what
 * need not be searched, then what is left falls into parts that share no column. Each part has a
 * quick cover from {@linkplain Greedy greedy steps}, a lower bound from {@linkplain Relaxation
 * multipliers} and, where these two differ, a {@linkplain Search search} between them. The bounds
 * add up. The problem is hard in general: the time can double with each column more. What holds
 * here is that reductions leave little where most rows have few columns.
 */
public final class MinimumCover {
  private MinimumCover() {}

  /**
   * Returns a cover of all wanted rows that can be covered, of least cost if the search was not
   * stopped before that was proven.
   *
   * <p>Which cover: of columns that cost nothing, ascending, each one that covers a wanted row not
   * yet covered. Of the others, the first that the search meets in its fixed order among those of
   * least cost, mended: none of them can be left out, nor exchanged for a single other column that
   * is cheaper, or costs the same and has a lower number. The same problem and limit give the same
   * cover, whatever the machine, unless cancelled.
   *
   * @param problem what is to be covered
   * @param nodeLimit how many subproblems may be bounded, at least 0; with 0 the cover and the
   *     bound are the quick ones
   * @param cancelled asked again and again whether to stop, such as {@code
   *     Thread.currentThread()::isInterrupted}; the answer is then the best cover so far, which
   *     depends on when that was
   * @return the cover; empty and proven if no wanted row can be covered
   * @throws IllegalArgumentException if the limit is negative
   */
  public static Cover solve(CoverProblem problem, long nodeLimit, BooleanSupplier cancelled) {
    if (nodeLimit < 0) {
      throw new IllegalArgumentException(
          "expected a node limit of at least 0, found '" + nodeLimit + "'");
    }
    long[] open = problem.wanted();
    long[] uncoverable = open.clone();
    for (int column = 0; column < problem.columns(); column++) {
      Bits.removeAll(uncoverable, problem.rowsOf(column));
    }
    Bits.removeAll(open, uncoverable);
    long[] chosen = takeFree(problem, open);
    Incidence incidence = Incidence.of(problem, open);
    Budget budget = new Budget(nodeLimit, cancelled);
    long[] paid = Bits.none(incidence.columns());
    long bound = search(incidence, budget, paid);
    Greedy.mend(incidence, paid);
    for (int column : Bits.numbers(paid)) {
      Bits.add(chosen, incidence.number(column));
    }
    return new Cover(list(chosen), incidence.cost(paid), bound, budget.nodes(), list(uncoverable));
  }

  /** Takes what costs nothing and helps; closes the rows it covers. */
  private static long[] takeFree(CoverProblem problem, long[] open) {
    long[] chosen = Bits.none(problem.columns());
    for (int column = 0; column < problem.columns(); column++) {
      long[] rows = problem.rowsOf(column);
      if (problem.cost(column) == 0 && Bits.countBoth(rows, open) > 0) {
        Bits.add(chosen, column);
        Bits.removeAll(open, rows);
      }
    }
    return chosen;
  }

  /** Adds the columns of a cover of the whole; returns the cost that no cover stays below. */
  private static long search(Incidence incidence, Budget budget, long[] chosen) {
    Subproblem left = new Subproblem(incidence);
    Reduction.reduce(left);
    Bits.addAll(chosen, left.chosen);
    List<Search> searches = new ArrayList<>();
    for (Incidence part : incidence.parts(left.open, left.free)) {
      searches.add(new Search(part, budget));
    }
    searches.forEach(Search::begin);
    searches.forEach(Search::finish);
    long bound = left.cost();
    for (Search search : searches) {
      bound += search.bound();
      for (int column : search.chosen()) {
        Bits.add(chosen, column);
      }
    }
    return bound;
  }

  private static List<Integer> list(long[] set) {
    List<Integer> list = new ArrayList<>();
    for (int number : Bits.numbers(set)) {
      list.add(number);
    }
    return list;
  }
}
