package io.github.aimscrosswalk.jmh.baseline;

import io.github.aimscrosswalk.element.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** From each pair that a framework entails to the frameworks and provisions that ask for it. */
final class LimitOfOverlap {
  private final int frameworks;
  private final int[] partOf;
  private final int[] sizes;
  private final int[][] entailed;
  private final int[][] elsewhere;
  private final int[][] practices;
  private final int[][] parts;
  private final int[][] askers;
  private final int[][] provisionsOfPractice;
  private final long[] heldOf;
  private final long[] touchedBy;
  private long call;

  LimitOfOverlap(Facts facts, Packed packed) {
    this.frameworks = facts.parts().size();
    this.partOf = packed.partOf();
    List<int[]> asks = packed.asks();
    this.sizes = asks.stream().mapToInt(a -> a.length).toArray();
    this.askers = Packed.turned(asks, packed.size());
    this.parts = Packed.turned(packed.asksOfParts(), packed.size());
    this.heldOf = new long[sizes.length];
    this.touchedBy = new long[sizes.length];
    this.entailed = new int[frameworks][];
    this.elsewhere = new int[frameworks][];
    this.practices = new int[frameworks][];
    int[] practiceOf = practices(packed);
    this.provisionsOfPractice = provisions(asks, practiceOf);
    for (int f = 0; f < frameworks; f++) {
      Set<Pair> whole = new LinkedHashSet<>();
      facts.parts().get(f).asks().forEach(ask -> whole.addAll(facts.closed(ask.pairs())));
      entailed[f] = packed.own(whole);
      Set<Integer> own = new LinkedHashSet<>(Arrays.stream(entailed[f]).boxed().toList());
      elsewhere[f] =
          Arrays.stream(packed.elsewhere(whole)).filter(pair -> !own.contains(pair)).toArray();
      practices[f] =
          Arrays.stream(packed.touched(whole)).map(pair -> practiceOf[pair]).distinct().toArray();
    }
  }

  private static int[] practices(Packed packed) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] practiceOf = new int[packed.size()];
    for (int pair = 0; pair < practiceOf.length; pair++) {
      String practice = packed.pair(pair).element().practice();
      practiceOf[pair] = numbers.computeIfAbsent(practice, p -> numbers.size());
    }
    return practiceOf;
  }

  private static int[][] provisions(List<int[]> asks, int[] practiceOf) {
    List<int[]> practicesOfProvision = new ArrayList<>();
    for (int[] pairs : asks) {
      practicesOfProvision.add(
          IntStream.of(pairs).map(pair -> practiceOf[pair]).distinct().toArray());
    }
    int count = Arrays.stream(practiceOf).max().orElse(-1) + 1;
    return Packed.turned(practicesOfProvision, count);
  }

  /** Returns the four numbers of each target, targets within sources. */
  int[] count() {
    int[] matrix = new int[frameworks * frameworks * Lines.OVERLAP];
    for (int from = 0; from < frameworks; from++) {
      call++;
      count(from, matrix, from * frameworks * Lines.OVERLAP);
    }
    return matrix;
  }

  private void count(int from, int[] matrix, int row) {
    for (int pair : entailed[from]) {
      for (int p : askers[pair]) {
        // the call stands in the upper half, so that what an earlier one counted is forgotten
        heldOf[p] = heldOf[p] >>> 8 == call ? heldOf[p] + 1 : call << 8 | 1;
        matrix[row + partOf[p] * Lines.OVERLAP] += (heldOf[p] & 0xFF) == sizes[p] ? 1 : 0;
      }
      for (int to : parts[pair]) {
        matrix[row + to * Lines.OVERLAP + 1]++;
      }
    }
    for (int pair : elsewhere[from]) {
      for (int to : parts[pair]) {
        matrix[row + to * Lines.OVERLAP + 2]++;
      }
    }
    for (int practice : practices[from]) {
      for (int p : provisionsOfPractice[practice]) {
        matrix[row + partOf[p] * Lines.OVERLAP + 3] += touchedBy[p] == call ? 0 : 1;
        touchedBy[p] = call;
      }
    }
  }
}
