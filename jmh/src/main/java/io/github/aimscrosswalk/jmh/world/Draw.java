package io.github.aimscrosswalk.jmh.world;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded draws: the same seed gives the same draws on every machine. */
final class Draw {
  private final SplittableRandom random;

  Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Returns a number from 0 to below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Tells whether an event of so many in a thousand happens. */
  boolean happens(int inThousand) {
    return random.nextInt(1000) < inThousand;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Returns a place in a list of weights, each as often as its weight says. */
  int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int at = random.nextInt(sum);
    int place = 0;
    while (at >= weights[place]) {
      at -= weights[place++];
    }
    return place;
  }
}
