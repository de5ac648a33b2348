package io.github.aimscrosswalk.money;

/**
 * A PERT distribution: a beta distribution between a least and a greatest value, four parts of
 * whose weight lie on the likeliest. Its mean is (least + 4 · likely + greatest) / 6.
 *
 * @param least no value is below
 * @param likely the likeliest value
 * @param greatest no value is above
 */
record Pert(double least, double likely, double greatest) {
  Pert {
    boolean ordered = least >= 0 && least <= likely && likely <= greatest;
    if (!ordered || !Double.isFinite(greatest)) {
      throw new IllegalArgumentException(
          "expected 0 <= least <= likely <= greatest, found '"
              + least
              + ", "
              + likely
              + ", "
              + greatest
              + "'");
    }
  }

  double draw(Draws draws) {
    double width = greatest - least;
    if (width == 0) {
      return least;
    }
    double first = 1 + 4 * (likely - least) / width;
    double second = 1 + 4 * (greatest - likely) / width;
    return least + width * draws.beta(first, second);
  }
}
