package io.github.aimscrosswalk.examples.gate;

import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.element.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comparing the gaps of a day with those accepted gives.
 *
 * @param fresh gaps that nobody has accepted, in the order of the library
 * @param runOut gaps that were accepted for a time which is over, in the same order
 * @param closed accepted gaps that are none any longer, in the order of the baseline
 * @param accepted how many gaps are accepted on the day
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

  // begin verdict
  static Verdict of(List<Gap> gaps, List<AcceptedGap> baseline, LocalDate day) {
    Map<Pair, AcceptedGap> byPair = new HashMap<>();
    baseline.forEach(accepted -> byPair.put(accepted.pair(), accepted));
    List<Gap> fresh = new ArrayList<>();
    List<RunOut> runOut = new ArrayList<>();
    Set<Pair> open = new HashSet<>();
    for (Gap gap : gaps) {
      open.add(gap.pair());
      AcceptedGap was = byPair.get(gap.pair());
      if (was == null) {
        fresh.add(gap);
      } else if (day.isAfter(was.lastDay())) {
        runOut.add(new RunOut(gap, was));
      }
    }
    List<AcceptedGap> closed = baseline.stream().filter(a -> !open.contains(a.pair())).toList();
    int accepted = baseline.size() - closed.size() - runOut.size();
    return new Verdict(fresh, runOut, closed, accepted);
  }

  // end verdict

  /** Tells whether the build may go on: nothing is missing that is not accepted. */
  boolean passes() {
    return fresh.isEmpty() && runOut.isEmpty();
  }
}
