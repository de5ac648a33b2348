package io.github.aimscrosswalk.engine;

import java.util.concurrent.CancellationException;

/**
 * How long computations notice that their thread is interrupted: they look at the flag at every
 * step of some microseconds, leave it set, and stop without a result. An answer thus never depends
 * on when that was. A look takes about a nanosecond.
 */
final class Interruption {
  private Interruption() {}

  /**
   * Stops if the thread is interrupted.
   *
   * @param work what is being done
   */
  static void check(String work) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while " + work);
    }
  }
}
