package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Rows;
import io.github.aimscrosswalk.view.Demand;
import io.github.aimscrosswalk.view.Demand.Column;
import io.github.aimscrosswalk.view.Layout;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts one thing that is held against many parts at once. Going from what is held to those who
 * ask for it, only what the two have in common is looked at: two of many frameworks share little.
 *
 * <p><b>Layout.</b> For each long of the set of pairs, the parts that ask for something in it, with
 * the pairs they ask for and where they have them; for each provision the parts it belongs to. Not
 * thread-safe.
 */
final class Crossings {
  private final View view;
  private final List<Demand> demands;
  private final Rows partsOfProvision;
  private final int[] starts;
  private final int[] parts;
  private final int[] groups;
  private final int[] places;
  private final long[] asked;

  Crossings(View view, List<Demand> demands) {
    this.view = view;
    this.demands = List.copyOf(demands);
    List<int[]> provisions = new ArrayList<>();
    this.starts = new int[view.layout().words() + 1];
    for (Demand demand : demands) {
      provisions.add(PairBits.bits(PairBits.both(demand.provisions(), view.apart())));
      for (int g = 0; g < demand.groups(); g++) {
        starts[demand.word(g) + 1]++;
      }
    }
    this.partsOfProvision = Rows.inverse(view.index().provisionCount(), Rows.of(provisions));
    for (int word = 1; word < starts.length; word++) {
      starts[word] += starts[word - 1];
    }
    int entries = starts[starts.length - 1];
    this.parts = new int[entries];
    this.groups = new int[entries];
    this.places = new int[entries];
    this.asked = new long[entries];
    int[] next = starts.clone();
    for (int part = 0; part < demands.size(); part++) {
      for (int g = 0; g < demands.get(part).groups(); g++) {
        int at = next[demands.get(part).word(g)]++;
        parts[at] = part;
        groups[at] = g;
        places[at] = demands.get(part).place(g);
        asked[at] = demands.get(part).pairs(g);
      }
    }
  }

  /**
   * Counts what is held against every part.
   *
   * @param sets what is held, as {@link Layout} says
   * @return for each part the counts of {@link CompiledBatch#COUNTS}
   */
  int[] count(long[] sets) {
    int[] counts = new int[demands.size() * CompiledBatch.COUNTS];
    long[] served = new long[view.layout().provisionWords()];
    for (int word = 0; word + 1 < starts.length; word++) {
      long held = gather(sets, word, view.layout().possible());
      State.mark(held, word, view.askers(), served);
      countPairs(word, held | gather(sets, word, view.layout().perhapsElsewhere()), sets, counts);
    }
    for (int p : PairBits.bits(served)) {
      countProvision(p, sets, counts);
    }
    long[] touched = touched(sets, view.layout().certainPractices());
    long[] touchedPerhaps = touched(sets, view.layout().possiblePractices());
    for (int part = 0; part < demands.size(); part++) {
      int at = part * CompiledBatch.COUNTS;
      counts[at + CompiledBatch.PROVISIONS] = demands.get(part).measured();
      counts[at + CompiledBatch.PAIRS] = demands.get(part).asked();
      counts[at + CompiledBatch.UNKNOWN] = demands.get(part).unknown();
      counts[at + CompiledBatch.STATUSES + State.TOUCHED] = demands.get(part).among(touched);
      counts[at + CompiledBatch.STATUSES + State.PERHAPS_TOUCHED] =
          demands.get(part).among(touchedPerhaps);
    }
    return counts;
  }

  /** Returns the provisions that ask for something of a practice that is touched. */
  private long[] touched(long[] sets, int practices) {
    long[] touched = new long[view.layout().provisionWords()];
    for (int i = 0; i < view.layout().practiceWords(); i++) {
      State.mark(sets[practices + i], i, view.provisionsOfPractice(), touched);
    }
    return touched;
  }

  /** Returns what any segment has in a long. */
  private long gather(long[] sets, int word, int from) {
    long all = 0;
    for (int s = 0; s < view.layout().segments(); s++) {
      all |= sets[from + s * view.layout().words() + word];
    }
    return all;
  }

  private void countPairs(int word, long there, long[] sets, int[] counts) {
    long elsewhere = sets[view.layout().elsewhere() + word];
    for (int i = starts[word]; i < starts[word + 1]; i++) {
      if ((asked[i] & there) != 0) {
        long found =
            places[i] >= 0
                ? Demand.count(asked[i], places[i], elsewhere, sets, 0, view.layout())
                : demands.get(parts[i]).group(groups[i], sets, 0);
        int at = parts[i] * CompiledBatch.COUNTS + CompiledBatch.PAIRS;
        counts[at + Column.HELD] += (int) (found & 0xFF);
        counts[at + Column.PERHAPS_HELD] += (int) (found >>> 8 & 0xFF);
        counts[at + Column.TRANSFERABLE] += (int) (found >>> 16 & 0xFF);
        counts[at + Column.PERHAPS_TRANSFERABLE] += (int) (found >>> 24 & 0xFF);
      }
    }
  }

  private void countProvision(int p, long[] sets, int[] counts) {
    int from = partsOfProvision.from(p);
    int to = partsOfProvision.to(p);
    int status = from == to ? 0 : view.lines().held(p, sets, 0);
    for (int i = from; i < to && status != 0; i++) {
      int at = partsOfProvision.values()[i] * CompiledBatch.COUNTS + CompiledBatch.STATUSES;
      counts[at + State.FULL] += status >>> State.FULL & 1;
      counts[at + State.PERHAPS_FULL] += status >>> State.PERHAPS_FULL & 1;
    }
  }
}
