package io.github.aimscrosswalk.jmh.tenants;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers from 0, of which number {@code n} comes in proportion to {@code 1 / (n + 1)^s}. */
final class Zipf {
  private final double[] upTo;

  Zipf(int numbers, double s) {
    this.upTo = new double[numbers];
    double sum = 0;
    for (int n = 0; n < numbers; n++) {
      sum += Math.pow(n + 1.0, -s);
      upTo[n] = sum;
    }
    for (int n = 0; n < numbers; n++) {
      upTo[n] /= sum;
    }
  }

  int draw(SplittableRandom random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble());
    return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
  }

  /** Returns how often one of the first so many numbers comes, from 0 to 1. */
  double shareOfFirst(int numbers) {
    return numbers == 0 ? 0 : upTo[Math.min(numbers, upTo.length) - 1];
  }
}
