package io.github.aimscrosswalk.money;

import java.util.List;
import java.util.Set;

/**
 * The losses of the same years before and after a change, say a plan carried out.
 *
 * @param before the losses before
 * @param after the losses after
 * @param less by how much a year costs less on average, in euro; its standard error is that of the
 *     same years compared, so it is less than those of the two means
 * @param treatedBefore the risks treated before, sorted
 * @param treatedAfter the risks treated after, sorted
 */
public record LossChange(
    LossCurve before,
    LossCurve after,
    LossCurve.Estimate less,
    List<String> treatedBefore,
    List<String> treatedAfter) {
  /** Copies the lists. */
  public LossChange {
    treatedBefore = List.copyOf(treatedBefore);
    treatedAfter = List.copyOf(treatedAfter);
  }

  static LossChange of(
      LossCurve before, LossCurve after, Set<String> treatedBefore, Set<String> treatedAfter) {
    long[] first = before.years();
    long[] second = after.years();
    double[] less = new double[first.length];
    for (int year = 0; year < less.length; year++) {
      less[year] = (double) first[year] - second[year];
    }
    return new LossChange(
        before,
        after,
        LossCurve.mean(less),
        treatedBefore.stream().sorted().toList(),
        treatedAfter.stream().sorted().toList());
  }
}
