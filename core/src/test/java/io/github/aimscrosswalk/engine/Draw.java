package io.github.aimscrosswalk.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws by a seeded random. */
final class Draw {
  private Draw() {}

  /** Returns one of some values. */
  @SafeVarargs
  static <T> T oneOf(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  /** Returns one of a list. */
  static <T> T from(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Returns a value, with a probability. */
  static <T> Optional<T> maybe(Random random, double probability, T value) {
    return random.nextDouble() < probability ? Optional.of(value) : Optional.empty();
  }

  /** Returns the values, in their order, each with a probability. */
  static <T> List<T> some(Random random, List<T> values, double probability) {
    return values.stream().filter(value -> random.nextDouble() < probability).toList();
  }

  /** Returns a day within so many days before or after another. */
  static LocalDate around(Random random, LocalDate day, int days) {
    return day.plusDays(random.nextInt(2 * days + 1) - days);
  }
}
