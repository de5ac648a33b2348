package io.github.aimscrosswalk.jmh.tenants;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long calls took. Layout: counts by the highest bit of the nanoseconds and the four bits after
 * it, so a figure is right to a sixteenth and memory does not grow. Thread-safe.
 */
final class Latencies {
  private static final int FINE = 4;

  private final AtomicLongArray counts = new AtomicLongArray(Long.SIZE << FINE);

  void add(long nanoseconds) {
    counts.incrementAndGet(place(Math.max(1, nanoseconds)));
  }

  private static int place(long value) {
    int high = Long.SIZE - 1 - Long.numberOfLeadingZeros(value);
    long after = high >= FINE ? value >>> (high - FINE) : value << (FINE - high);
    return (high << FINE) + (int) (after & ((1 << FINE) - 1));
  }

  private static double nanoseconds(int place) {
    int high = place >>> FINE;
    return Math.scalb(1 + (place & ((1 << FINE) - 1)) / (double) (1 << FINE), high);
  }

  long count() {
    long all = 0;
    for (int i = 0; i < counts.length(); i++) {
      all += counts.get(i);
    }
    return all;
  }

  /** Returns what so great a share of the calls took at most, in microseconds, about. */
  double micros(double share) {
    long left = (long) Math.ceil(share * count());
    for (int i = 0; i < counts.length(); i++) {
      left -= counts.get(i);
      if (left <= 0) {
        return nanoseconds(i) / 1000;
      }
    }
    return 0;
  }
}
