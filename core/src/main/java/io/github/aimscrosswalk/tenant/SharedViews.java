package io.github.aimscrosswalk.tenant;

import io.github.aimscrosswalk.view.Circumstances;
import java.util.HashMap;
import java.util.Map;

/**
 * How many analyses are kept in which circumstances. Those in the same share a view, which stays as
 * long as any of them does, and weighs as much as fifty of them: so it is counted once, from the
 * first that comes to the last that goes. Thread-safe; a call takes a look into a map.
 */
final class SharedViews {
  /** What is known of circumstances in which analyses are kept. */
  private static final class Shared {
    private final long analysisBytes;
    private int holders;

    private Shared(long analysisBytes) {
      this.analysisBytes = analysisBytes;
    }
  }

  private final Weights weights;
  private final Map<Circumstances, Shared> all = new HashMap<>();
  private volatile long bytes;

  SharedViews(Weights weights) {
    this.weights = weights;
  }

  /** Returns what an analysis in the circumstances holds, whatever the assessment. */
  long analysisBytes(Circumstances circumstances) {
    synchronized (this) {
      Shared known = all.get(circumstances);
      if (known != null) {
        return known.analysisBytes;
      }
    }
    // Outside, for it may make a view, which takes milliseconds.
    return weights.analysis(circumstances);
  }

  /** Counts one more analysis. */
  synchronized void hold(Circumstances circumstances, long analysisBytes) {
    all.computeIfAbsent(circumstances, key -> new Shared(analysisBytes)).holders++;
    bytes = all.size() * weights.view();
  }

  /** Counts one analysis less. */
  synchronized void release(Circumstances circumstances) {
    Shared known = all.get(circumstances);
    if (known != null && --known.holders == 0) {
      all.remove(circumstances);
      bytes = all.size() * weights.view();
    }
  }

  /** Returns what the views hold together. */
  long bytes() {
    return bytes;
  }
}
