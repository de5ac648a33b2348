package io.github.aimscrosswalk.mapping;

import java.util.HashSet;
import java.util.Set;

/**
 * How far two sets of links drawn from the same possible links agree: two codings of the same
 * provisions, or two mapping sets between the same items.
 *
 * @param both the links that both have
 * @param onlyFirst the links that only the first has
 * @param onlySecond the links that only the second has
 * @param neither the possible links that neither has
 */
public record Agreement(long both, long onlyFirst, long onlySecond, long neither) {
  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Agreement {
    if (Math.min(Math.min(both, onlyFirst), Math.min(onlySecond, neither)) < 0) {
      throw new IllegalArgumentException(
          "expected no negative count, found '"
              + both
              + ", "
              + onlyFirst
              + ", "
              + onlySecond
              + ", "
              + neither
              + "'");
    }
  }

  /**
   * Returns how two sets agree. Cost: linear in their sizes.
   *
   * @param <T> what stands for a link
   * @param first the links of the first
   * @param second the links of the second
   * @param possible how many links are possible between the items compared
   * @return the counts
   * @throws IllegalArgumentException if the two have more links than are possible
   */
  public static <T> Agreement of(Set<T> first, Set<T> second, long possible) {
    Set<T> shared = new HashSet<>(first);
    shared.retainAll(second);
    long both = shared.size();
    long union = first.size() + second.size() - both;
    if (union > possible) {
      throw new IllegalArgumentException(
          "expected at most " + possible + " links, found '" + union + "'");
    }
    return new Agreement(both, first.size() - both, second.size() - both, possible - union);
  }

  /**
   * Returns the Jaccard index: what both have of what either has.
   *
   * @return a part of 1; {@link Double#NaN} if neither has any link
   */
  public double jaccard() {
    return (double) both / (both + onlyFirst + onlySecond);
  }

  /**
   * Returns the precision of the first, measured against the second.
   *
   * @return the part of the first's links that the second has; {@link Double#NaN} if the first has
   *     none
   */
  public double precision() {
    return (double) both / (both + onlyFirst);
  }

  /**
   * Returns the recall of the first, measured against the second.
   *
   * @return the part of the second's links that the first has; {@link Double#NaN} if the second has
   *     none
   */
  public double recall() {
    return (double) both / (both + onlySecond);
  }

  /**
   * Returns Cohen's kappa: agreement over all possible links, beyond what two that draw links at
   * their own rates by chance would reach.
   *
   * @return at most 1, 0 for chance; {@link Double#NaN} if chance alone agrees on everything
   */
  public double kappa() {
    double total = (double) both + onlyFirst + onlySecond + neither;
    double observed = (both + neither) / total;
    double first = (both + onlyFirst) / total;
    double second = (both + onlySecond) / total;
    double chance = first * second + (1 - first) * (1 - second);
    return (observed - chance) / (1 - chance);
  }
}
