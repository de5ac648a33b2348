package io.github.aimscrosswalk.stress;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** What one thread sees of what another has just made. */
public final class AnswerStress {
  private AnswerStress() {}

  /** Two threads load the release: both get whole ones. */
  @JCStressTest
  @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "both answer as one thread does")
  @Outcome(expect = Expect.FORBIDDEN, desc = "a release that is not whole")
  @State
  public static class Loading {
    private static int asked(Crosswalk crosswalk) {
      Analysis analysis = crosswalk.analyze(Shared.FIRST, Shared.DAY);
      return Shared.coverage(analysis).equals(Shared.COVERAGE_OF_FIRST) ? 1 : 0;
    }

    /**
     * Loads and asks.
     *
     * @param result whether the answer is right
     */
    @Actor
    public void actor1(II_Result result) {
      result.r1 = asked(Crosswalks.bundled());
    }

    /**
     * Loads and asks.
     *
     * @param result whether the answer is right
     */
    @Actor
    public void actor2(II_Result result) {
      result.r2 = asked(Crosswalks.bundled());
    }
  }

  /** An analysis is handed over by a plain field: nothing of it is seen half made. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "not seen yet")
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "seen whole the second time")
  @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "seen whole")
  @Outcome(id = "1, 0", expect = Expect.ACCEPTABLE_INTERESTING, desc = "plain reads reordered")
  @Outcome(expect = Expect.FORBIDDEN, desc = "seen half made")
  @State
  public static class HandedOverByRace {
    private @Nullable Analysis made;

    private int seen() {
      Analysis analysis = made;
      if (analysis == null) {
        return 0;
      }
      boolean right =
          Shared.coverage(analysis).equals(Shared.COVERAGE_OF_FIRST)
              && analysis.gaps(Shared.ASKED).size() == Shared.GAPS_OF_FIRST;
      return right ? 1 : -1;
    }

    /** Makes the analysis. */
    @Actor
    public void actor1() {
      made = Shared.CROSSWALK.analyze(Shared.FIRST, Shared.DAY);
    }

    /**
     * Asks, twice.
     *
     * @param result whether the answers are right
     */
    @Actor
    public void actor2(II_Result result) {
      result.r1 = seen();
      result.r2 = seen();
    }
  }

  /** Two threads ask a view that has made nothing yet: both make the same. */
  @JCStressTest
  @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "both answer as one thread does")
  @Outcome(expect = Expect.FORBIDDEN, desc = "an answer from a view half made")
  @State
  public static class FreshView {
    private final Crosswalk fresh = Crosswalk.of(Shared.SMALL);

    private int asked() {
      Analysis analysis = fresh.analyze(Shared.FIRST, Shared.DAY);
      boolean right =
          analysis.gaps(Shared.ASKED).size() == Shared.GAPS_OF_FIRST
              && Shared.coverage(analysis).equals(Shared.COVERAGE_OF_FIRST);
      return right ? 1 : 0;
    }

    /**
     * Asks.
     *
     * @param result whether the answer is right
     */
    @Actor
    public void actor1(II_Result result) {
      result.r1 = asked();
    }

    /**
     * Asks the same.
     *
     * @param result whether the answer is right
     */
    @Actor
    public void actor2(II_Result result) {
      result.r2 = asked();
    }
  }
}
