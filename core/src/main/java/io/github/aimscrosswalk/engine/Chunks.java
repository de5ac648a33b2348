package io.github.aimscrosswalk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Does many small things on several threads, a chunk at a time: the threads take the next chunk
 * when they are done with one, so none waits for a slow one. The threads end with the call.
 */
final class Chunks {
  private static final int SIZE = 256;

  private final int things;
  private final LongConsumer progress;
  private final BooleanSupplier cancelled;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();
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

  /** Does the work; returns whether all of it is done, or stops if the caller is interrupted. */
  boolean run(int threads, Work work) {
    if (threads < 1) {
      throw new IllegalArgumentException("expected at least 1 thread, found '" + threads + "'");
    }
    Interruption.check("counting assessments");
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(executor.submit(() -> take(work)));
      }
      workers.forEach(this::await);
    } finally {
      stopped.set(true);
      executor.shutdownNow();
    }
    Interruption.check("counting assessments");
    return done == things;
  }

  private void take(Work work) {
    int from = next.getAndAdd(SIZE);
    while (from < things && from >= 0 && !stopped.get() && !cancelled.getAsBoolean()) {
      int to = Math.min(things, from + SIZE);
      work.on(from, to);
      report(to - from);
      from = next.getAndAdd(SIZE);
    }
  }

  private synchronized void report(int more) {
    done += more;
    progress.accept(done);
  }

  /** Waits for a worker; an interruption stops them all, and is handed on. */
  private void await(Future<?> worker) {
    boolean interrupted = false;
    while (true) {
      try {
        worker.get();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        stopped.set(true);
      } catch (ExecutionException e) {
        stopped.set(true);
        throw e.getCause() instanceof RuntimeException unchecked
            ? unchecked
            : new IllegalStateException(e.getCause());
      } catch (CancellationException e) {
        break;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
