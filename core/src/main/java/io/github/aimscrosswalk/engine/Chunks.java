package io.github.aimscrosswalk.engine;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Does many small things on several threads, a chunk at a time: the threads take the next chunk
 * when they are done with one, so none waits for a slow one. The threads end with the call.
 */
final class Chunks {
  private static final int SIZE = 256;
  private static final String WORK = "counting assessments";

  private final int things;
  private final LongConsumer progress;
  private final BooleanSupplier cancelled;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private long done;

  Chunks(int things, LongConsumer progress, BooleanSupplier cancelled) {
    this.things = things;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /** What is done with a chunk. */
  interface Work {
    void on(int from, int to);
  }

  /**
   * Does the work; returns whether all of it is done, or stops if the caller is interrupted. No
   * thread is at work any more when this ends, however it does.
   */
  boolean run(int threads, Work work) {
    if (threads < 1) {
      throw new IllegalArgumentException("expected at least 1 thread, found '" + threads + "'");
    }
    Interruption.check(WORK);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (int i = 0; i < threads; i++) {
        executor.execute(() -> take(work));
      }
    } finally {
      executor.shutdown();
      await(executor);
    }
    rethrow(failure.get());
    Interruption.check(WORK);
    return done == things;
  }

  private void take(Work work) {
    try {
      int from = next.getAndAdd(SIZE);
      while (from < things && from >= 0 && !stopped.get() && !cancelled.getAsBoolean()) {
        int to = Math.min(things, from + SIZE);
        work.on(from, to);
        report(to - from);
        from = next.getAndAdd(SIZE);
      }
    } catch (RuntimeException | Error e) {
      stopped.set(true);
      failure.compareAndSet(null, e);
    }
  }

  private synchronized void report(int more) {
    done += more;
    progress.accept(done);
  }

  /** Waits for all threads; an interruption stops them at their next chunk, and is handed on. */
  private void await(ExecutorService executor) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = executor.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
        stopped.set(true);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
