package io.github.aimscrosswalk.stress;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.tenant.AnalysisCache;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** Races in a cache of analyses. */
public final class CacheStress {
  private CacheStress() {}

  /** Two threads ask for one missing tenant: one load, and both get the same analysis. */
  @JCStressTest
  @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "one load, one analysis")
  @Outcome(expect = Expect.FORBIDDEN, desc = "two loads, or two analyses")
  @State
  public static class SingleFlight {
    private final AtomicInteger loads = new AtomicInteger();
    private final AnalysisCache cache =
        AnalysisCache.builder(
                Shared.CROSSWALK,
                tenant -> {
                  loads.incrementAndGet();
                  return Shared.FIRST;
                })
            .build();
    private Analysis one;
    private Analysis other;

    /** Asks. */
    @Actor
    public void actor1() {
      one = cache.analysis("tenant", Shared.DAY);
    }

    /** Asks the same. */
    @Actor
    public void actor2() {
      other = cache.analysis("tenant", Shared.DAY);
    }

    /**
     * Looks at what both got.
     *
     * @param result the loads, and whether the analyses are one
     */
    @Arbiter
    public void arbiter(II_Result result) {
      result.r1 = loads.get();
      result.r2 = one == other ? 1 : 0;
    }
  }

  /**
   * An assessment is stored and the cache told, while another thread asks: whoever asks after that
   * sees the new one.
   */
  @JCStressTest
  @Outcome(id = "1, 2", expect = Expect.ACCEPTABLE, desc = "asked before it was told")
  @Outcome(id = "2, 2", expect = Expect.ACCEPTABLE, desc = "asked after it was stored")
  @Outcome(expect = Expect.FORBIDDEN, desc = "the old one is seen after it was told")
  @State
  public static class InvalidateDuringLoad {
    private volatile int stored = 1;
    private final AnalysisCache cache =
        AnalysisCache.builder(
                Shared.CROSSWALK, tenant -> stored == 1 ? Shared.FIRST : Shared.SECOND)
            .build();

    private int asked() {
      return cache.analysis("tenant", Shared.DAY).assessment() == Shared.FIRST ? 1 : 2;
    }

    /**
     * Asks.
     *
     * @param result which assessment it saw
     */
    @Actor
    public void actor1(II_Result result) {
      result.r1 = asked();
    }

    /** Stores another assessment, and tells the cache. */
    @Actor
    public void actor2() {
      stored = 2;
      cache.invalidate("tenant");
    }

    /**
     * Asks after both.
     *
     * @param result which assessment it saw
     */
    @Arbiter
    public void arbiter(II_Result result) {
      result.r2 = asked();
    }
  }

  /** What is kept in a race weighs nothing once it is taken out. */
  @JCStressTest
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "nothing is left")
  @Outcome(expect = Expect.FORBIDDEN, desc = "a view is counted for ever")
  @State
  public static class WeightAfterInvalidation {
    private final AnalysisCache cache =
        AnalysisCache.builder(Shared.CROSSWALK, tenant -> Shared.FIRST).build();

    /** Asks for one day. */
    @Actor
    public void actor1() {
      cache.analysis("tenant", Shared.DAY);
    }

    /** Asks for another day, and takes all out. */
    @Actor
    public void actor2() {
      cache.analysis("tenant", Shared.DAY.plusDays(1));
      cache.invalidate("tenant");
    }

    /**
     * Takes out what is left, and weighs.
     *
     * @param result the bytes
     */
    @Arbiter
    public void arbiter(I_Result result) {
      cache.invalidate("tenant");
      result.r1 = (int) cache.statistics().bytes();
    }
  }
}
