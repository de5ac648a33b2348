package io.github.aimscrosswalk.money;

/** How often a risk strikes in a year. The figures are the caller's; the library has none. */
public sealed interface Frequency {
  /** The most events a year that may be expected of one risk. */
  double MOST = 1000;

  /**
   * Events that come one by one, independent of each other: a Poisson distribution.
   *
   * @param mean the mean number of events a year, from 0 to {@link #MOST}
   */
  record Poisson(double mean) implements Frequency {
    /**
     * Checks the mean.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Poisson {
      check(mean);
    }
  }

  /**
   * As {@link Poisson}, with a mean that is itself uncertain, and drawn anew for each year from a
   * PERT distribution.
   *
   * @param least the least mean, not negative
   * @param likely the likeliest mean
   * @param greatest the greatest mean, at most {@link #MOST}
   */
  record PoissonRange(double least, double likely, double greatest) implements Frequency {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is out of range or order
     */
    public PoissonRange {
      new Pert(least, likely, greatest);
      check(greatest);
    }
  }

  /**
   * One event in a year, or none.
   *
   * @param probability the probability of an event, from 0 to 1
   */
  record AtMostOnce(double probability) implements Frequency {
    /**
     * Checks the probability.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public AtMostOnce {
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException(
            "expected a probability from 0 to 1, found '" + probability + "'");
      }
    }
  }

  private static void check(double mean) {
    if (!(mean >= 0 && mean <= MOST)) {
      throw new IllegalArgumentException(
          "expected a mean of 0 to " + MOST + " events a year, found '" + mean + "'");
    }
  }
}
