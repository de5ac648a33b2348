package io.github.aimscrosswalk.money;

import java.nio.charset.StandardCharsets;

/**
 * Random numbers that are the same on every machine. Layout: one 64-bit state, stepped and mixed as
 * SplitMix64 (Steele, Lea and Flood, 2014) does. Each risk has a stream of its own for each year
 * and purpose, which starts at a mixed state: a change of one risk, or of how often it strikes,
 * leaves the draws of all others and of its other years as they are, so that before and after are
 * compared on the same years. Cost: a few nanoseconds a number, a logarithm for each normal pair.
 * Why StrictMath: the results of Math may differ by machine in the last place.
 */
final class Draws {
  private static final long STEP = 0x9e3779b97f4a7c15L;
  private static final double LARGEST_MEAN = 16;

  private long state;
  private double spare;
  private boolean hasSpare;

  Draws(long state) {
    this.state = state;
  }

  /** Returns the base of all streams of one risk: FNV-1a of its identifier, mixed with the seed. */
  static long base(long seed, String id) {
    long hash = 0xcbf29ce484222325L;
    for (byte next : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (next & 0xff)) * 0x100000001b3L;
    }
    return mix(mix(seed) ^ hash);
  }

  /** Returns a stream; streams of other numbers have nothing in common with it. */
  static Draws stream(long base, long number) {
    return new Draws(mix(base + number));
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  long next() {
    state += STEP;
    return mix(state);
  }

  /** Returns a number between 0 and 1, never one of them. */
  double uniform() {
    return ((next() >>> 12) + 0.5) * 0x1p-52;
  }

  /** Returns a number of the standard normal distribution, by the polar method of Marsaglia. */
  double normal() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    while (true) {
      double x = 2 * uniform() - 1;
      double y = 2 * uniform() - 1;
      double square = x * x + y * y;
      if (square > 0 && square < 1) {
        double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * factor;
        hasSpare = true;
        return x * factor;
      }
    }
  }

  /** Returns a number of the gamma distribution, by the method of Marsaglia and Tsang. */
  private double gamma(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = normal();
      double root = 1 + c * x;
      if (root > 0) {
        double v = root * root * root;
        double u = uniform();
        // What passes the first test passes the second, which costs two logarithms.
        if (u < 1 - 0.0331 * (x * x) * (x * x)
            || StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
          return d * v;
        }
      }
    }
  }

  /** Returns a number of the beta distribution; both shapes are at least 1. */
  double beta(double first, double second) {
    double x = gamma(first);
    return x / (x + gamma(second));
  }

  /** Returns a number of the Poisson distribution, by inversion in parts of a small mean. */
  int poisson(double mean) {
    int events = 0;
    double rest = mean;
    while (rest > LARGEST_MEAN) {
      events += inverse(LARGEST_MEAN);
      rest -= LARGEST_MEAN;
    }
    return events + inverse(rest);
  }

  /** The bound is far beyond what a number below 1 can ask for; rounding cannot make it loop. */
  private int inverse(double mean) {
    double u = uniform();
    double probability = StrictMath.exp(-mean);
    double sum = probability;
    int events = 0;
    while (u > sum && events < 200) {
      events++;
      probability *= mean / events;
      sum += probability;
    }
    return events;
  }
}
