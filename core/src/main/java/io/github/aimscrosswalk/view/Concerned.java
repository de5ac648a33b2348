package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells which provisions a pair or practice concerns. Loops, as it is part of a cold start. */
final class Concerned {
  private Concerned() {}

  /** Returns for each pair asked for the provisions that ask. */
  static Rows byPair(Ask[] asks, Index index) {
    List<int[]> pairs = new ArrayList<>(asks.length);
    for (Ask ask : asks) {
      pairs.add(distinct(ask.numbers().clone()));
    }
    return Rows.inverse(index.pairCount(), Rows.of(pairs));
  }

  /** Returns for each practice the provisions that ask for something of it. */
  static Rows byPractice(Ask[] asks, Index index) {
    List<int[]> practices = new ArrayList<>(asks.length);
    for (Ask ask : asks) {
      int[] touched = new int[ask.size()];
      for (int i = 0; i < touched.length; i++) {
        touched[i] = index.practice(PairBits.element(ask.codes()[i]));
      }
      practices.add(distinct(touched));
    }
    return Rows.inverse(index.practiceCount(), Rows.of(practices));
  }

  /** Returns some numbers once each, sorted; sorts them where they stand. */
  private static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int kept = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return kept == numbers.length ? numbers : Arrays.copyOf(numbers, kept);
  }
}
