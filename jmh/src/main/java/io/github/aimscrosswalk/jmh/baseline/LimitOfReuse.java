package io.github.aimscrosswalk.jmh.baseline;

import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.ArrayList;
import java.util.List;

/** From each pair that a piece of evidence shows to the provisions that ask for it. */
final class LimitOfReuse {
  private final int[][] shown;
  private final int[][] askers;
  private final int[] place;
  private final int frameworks;
  private final int[] seenFor;
  private int call;

  LimitOfReuse(Facts facts, Packed packed) {
    List<FrameworkId> chosen = facts.world().chosen();
    List<FrameworkId> all = facts.frameworks();
    this.frameworks = chosen.size();
    this.place = new int[packed.provisions().size()];
    List<int[]> asks = new ArrayList<>();
    for (int p = 0; p < place.length; p++) {
      place[p] = chosen.indexOf(all.get(packed.partOf()[p]));
      asks.add(place[p] < 0 ? new int[0] : packed.own(packed.provisions().get(p).pairs()));
    }
    this.askers = Packed.turned(asks, packed.size());
    this.shown = facts.items().stream().map(item -> packed.own(item.pairs())).toArray(int[][]::new);
    this.seenFor = new int[place.length];
  }

  /** Returns the provisions served, frameworks within items. */
  int[] count() {
    int[] served = new int[shown.length * frameworks];
    for (int item = 0; item < shown.length; item++) {
      call++;
      for (int pair : shown[item]) {
        for (int p : askers[pair]) {
          served[item * frameworks + place[p]] += seenFor[p] == call ? 0 : 1;
          seenFor[p] = call;
        }
      }
    }
    return served;
  }
}
