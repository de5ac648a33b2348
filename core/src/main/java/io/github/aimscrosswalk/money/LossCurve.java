package io.github.aimscrosswalk.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The losses of many simulated years, in whole euro. They rest on the user's figures alone. A loss
 * above the greatest long, about 9.2 · 10^18, counts as that.
 */
public final class LossCurve {
  /** One value of twenty of the standard normal lies outside this range on both sides together. */
  private static final double NINETEEN_OF_TWENTY = 1.959963984540054;

  private static final int[] PER_MILLE = {500, 800, 900, 950, 980, 990, 995, 999};

  private final long[] years;
  private final long[] sorted;
  private final List<Part> parts;

  /**
   * A figure with its standard error: how far it would scatter if other years of the same number
   * were drawn. It says nothing of whether the user's figures are right.
   *
   * @param value the figure
   * @param standardError its standard error
   */
  public record Estimate(double value, double standardError) {}

  /**
   * What one risk contributes.
   *
   * @param risk its identifier
   * @param mean its mean loss a year, in euro
   */
  public record Part(String risk, Estimate mean) {}

  /**
   * A percentile of the losses of a year.
   *
   * @param perMille how many years of a thousand have this loss or less
   * @param euro the loss
   * @param low with nineteen chances of twenty, the percentile of endless years is not below
   * @param high and not above
   */
  public record Percentile(int perMille, long euro, long low, long high) {}

  LossCurve(long[] years, List<Part> parts) {
    this.years = years.clone();
    this.sorted = years.clone();
    Arrays.sort(sorted);
    this.parts = List.copyOf(parts);
  }

  /**
   * Returns the loss of each year.
   *
   * @return a copy, in the order in which they were drawn
   */
  public long[] years() {
    return years.clone();
  }

  /**
   * Returns what each risk contributes to the mean.
   *
   * @return one for each risk, in the caller's order
   */
  public List<Part> parts() {
    return parts;
  }

  /**
   * Returns the mean loss of a year.
   *
   * @return the mean, in euro
   */
  public Estimate mean() {
    return mean(years);
  }

  /**
   * Returns a percentile of the loss of a year. One that few years lie beyond is blurred, as its
   * range shows; with fewer than about ten beyond it, draw more years.
   *
   * @param perMille the percentile in thousandths, from 1 to 999; the median is 500
   * @return the percentile
   * @throws IllegalArgumentException if it is out of range
   */
  public Percentile percentile(int perMille) {
    if (perMille < 1 || perMille > 999) {
      throw new IllegalArgumentException("expected 1 to 999 per mille, found '" + perMille + "'");
    }
    double share = perMille / 1000.0;
    double width = NINETEEN_OF_TWENTY * StrictMath.sqrt(sorted.length * share * (1 - share));
    double place = sorted.length * share;
    int at = (int) (((long) sorted.length * perMille + 999) / 1000);
    return new Percentile(
        perMille,
        at(at),
        at((int) StrictMath.floor(place - width)),
        at((int) StrictMath.ceil(place + width) + 1));
  }

  private long at(int place) {
    return sorted[Math.max(1, Math.min(sorted.length, place)) - 1];
  }

  /**
   * Returns the probability that a year costs more than an amount.
   *
   * @param euro the amount
   * @return the share of the years with a greater loss
   */
  public Estimate exceeding(long euro) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > euro) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    double share = (sorted.length - low) / (double) sorted.length;
    return new Estimate(share, StrictMath.sqrt(share * (1 - share) / sorted.length));
  }

  /**
   * Returns the loss exceedance curve: percentiles from the median to one year of a thousand.
   *
   * @return eight percentiles, from 500 to 999 per mille; a year costs more than the loss of each
   *     with what is left of the thousand
   */
  public List<Percentile> curve() {
    List<Percentile> points = new ArrayList<>();
    for (int perMille : PER_MILLE) {
      points.add(percentile(perMille));
    }
    return points;
  }

  /** Returns the mean of losses, added up in their order. */
  static Estimate mean(long[] losses) {
    double[] values = new double[losses.length];
    for (int i = 0; i < losses.length; i++) {
      values[i] = losses[i];
    }
    return mean(values);
  }

  static Estimate mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double variance = squares / (values.length - 1);
    return new Estimate(mean, StrictMath.sqrt(variance / values.length));
  }
}
