package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that end with the call, however it ends. */
@Timeout(60)
final class ChunksTest {
  /** The first chunk fails while the second is in hand, which takes some time to end. */
  @Test
  void run_progressThatThrows_waitsForTheOtherThreadsFirst() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch thrown = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    Chunks chunks =
        new Chunks(
            512,
            done -> {
              thrown.countDown();
              throw new IllegalStateException("told " + done);
            },
            () -> false);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                chunks.run(
                    2,
                    (from, to) -> {
                      if (from == 0) {
                        wait(begun);
                      } else {
                        begun.countDown();
                        wait(thrown);
                        wait(new CountDownLatch(1), 50);
                        ended.incrementAndGet();
                      }
                    }))
        .withMessage("told 256");
    assertThat(ended).hasValue(1);
  }

  @Test
  void run_workThatEndsInAnError_throwsIt() {
    Chunks chunks = new Chunks(1, done -> {}, () -> false);

    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(
            () ->
                chunks.run(
                    1,
                    (from, to) -> {
                      throw new StackOverflowError("deep");
                    }));
  }

  private static void wait(CountDownLatch latch) {
    wait(latch, 30_000);
  }

  private static void wait(CountDownLatch latch, long milliseconds) {
    try {
      boolean unused = latch.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
