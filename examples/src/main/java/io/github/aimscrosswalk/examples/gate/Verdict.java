package io.github.aimscrosswalk.examples.gate;

import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.element.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comparing the gaps of a day with those accepted gives.
 *
 * @param fresh gaps that nobody has accepted, in the order of the library
 * @param runOut gaps that were accepted for a time which is over, in the same order
 * @param closed accepted gaps that are none any longer in any framework, in the order of the
 *     baseline
 * @param accepted how many of the gaps are accepted on the day
 */
record Verdict(List<Gap> fresh, List<RunOut> runOut, List<AcceptedGap> closed, int accepted) {
  /**
   * A gap whose time is over.
   *
   * @param gap the gap
   * @param was how it was accepted
   */
  record RunOut(Gap gap, AcceptedGap was) {}

  Verdict {
    fresh = List.copyOf(fresh);
    runOut = List.copyOf(runOut);
    closed = List.copyOf(closed);
  }

  /**
   * Compares.
   *
   * @param gaps the gaps that the build is held to
   * @param open what is missing in any framework: an accepted gap that is not among these is closed
   * @param baseline the accepted gaps
   * @param day the day
   */
  // begin verdict
  static Verdict of(List<Gap> gaps, Set<Pair> open, List<AcceptedGap> baseline, LocalDate day) {
    Map<Pair, AcceptedGap> byPair = new HashMap<>();
    baseline.forEach(accepted -> byPair.put(accepted.pair(), accepted));
    List<Gap> fresh = new ArrayList<>();
    List<RunOut> runOut = new ArrayList<>();
    for (Gap gap : gaps) {
      AcceptedGap was = byPair.get(gap.pair());
      if (was == null) {
        fresh.add(gap);
      } else if (day.isAfter(was.lastDay())) {
        runOut.add(new RunOut(gap, was));
      }
    }
    List<AcceptedGap> closed = baseline.stream().filter(a -> !open.contains(a.pair())).toList();
    return new Verdict(fresh, runOut, closed, gaps.size() - fresh.size() - runOut.size());
  }

  // end verdict

  /** Tells whether the build may go on: nothing is missing that is not accepted. */
  boolean passes() {
    return fresh.isEmpty() && runOut.isEmpty();
  }
}
