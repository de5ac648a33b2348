package io.github.aimscrosswalk.money;

/** What one event costs, in euro. The figures are the caller's; the library has none. */
public sealed interface Size {
  /** The most euro that may be given as a bound. */
  double MOST = 1e12;

  /**
   * Always the same.
   *
   * @param euro the cost, from 0 to {@link #MOST}
   */
  record Fixed(double euro) implements Size {
    /**
     * Checks the cost.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Fixed {
      if (!(euro >= 0 && euro <= MOST)) {
        throw new IllegalArgumentException(
            "expected a cost of 0 to " + MOST + " euro, found '" + euro + "'");
      }
    }
  }

  /**
   * A PERT distribution: never below the least nor above the greatest, around the likeliest. Its
   * mean is (least + 4 · likely + greatest) / 6. It has no tail: use it only if there is a greatest
   * cost.
   *
   * @param least the least cost, not negative
   * @param likely the likeliest cost
   * @param greatest the greatest cost, at most {@link #MOST}
   */
  record PertRange(double least, double likely, double greatest) implements Size {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is out of range or order
     */
    public PertRange {
      Pert range = new Pert(least, likely, greatest);
      if (range.greatest() > MOST) {
        throw new IllegalArgumentException(
            "expected a cost of at most " + MOST + " euro, found '" + greatest + "'");
      }
    }
  }

  /**
   * A lognormal distribution, which has a long tail, by the range that holds nine events of ten.
   *
   * @param low one event of twenty costs less; at least 0.01
   * @param high one event of twenty costs more; above the low one, at most {@link #MOST}
   */
  record Lognormal(double low, double high) implements Size {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is out of range or order
     */
    public Lognormal {
      if (!(low >= 0.01 && low < high && high <= MOST)) {
        throw new IllegalArgumentException(
            "expected 0.01 <= low < high <= " + MOST + " euro, found '" + low + ", " + high + "'");
      }
    }
  }
}
