package io.github.aimscrosswalk.jmh.baseline;

import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Facts as numbers. Only pairs that some provision asks for have one, in the order of those who
 * first ask, so that what a provision or a framework asks for lies together and 64 pairs fill a
 * word; provisions are numbered through, framework after framework.
 */
final class Packed {
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Pair, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> byPractice = new HashMap<>();
  private final List<Facts.Ask> provisions = new ArrayList<>();
  private final int[] partStart;
  private final int[] partOf;

  Packed(Facts facts) {
    Comparator<Pair> order = Comparator.comparing(Pair::element).thenComparing(Pair::subject);
    Set<Pair> asked = new LinkedHashSet<>();
    this.partStart = new int[facts.parts().size() + 1];
    for (int f = 0; f < facts.parts().size(); f++) {
      provisions.addAll(facts.parts().get(f).asks());
      partStart[f + 1] = provisions.size();
    }
    this.partOf = new int[provisions.size()];
    for (int f = 0; f < facts.parts().size(); f++) {
      Arrays.fill(partOf, partStart[f], partStart[f + 1], f);
    }
    provisions.forEach(ask -> ask.pairs().stream().sorted(order).forEach(asked::add));
    for (Pair pair : asked) {
      byPractice.computeIfAbsent(pair.element().practice(), p -> new ArrayList<>()).add(size());
      numbers.put(pair, size());
      pairs.add(pair);
    }
  }

  /** Returns how many pairs have a number. */
  int size() {
    return pairs.size();
  }

  int words() {
    return (size() + 63) >>> 6;
  }

  Pair pair(int number) {
    return pairs.get(number);
  }

  List<Facts.Ask> provisions() {
    return provisions;
  }

  /** Returns where the provisions of each framework begin, and at last their number. */
  int[] partStart() {
    return partStart;
  }

  /** Returns the framework of each provision. */
  int[] partOf() {
    return partOf;
  }

  /** Returns the numbers of those of some pairs that have one, ascending. */
  int[] own(Collection<Pair> of) {
    return sorted(of.stream().mapMulti((p, to) -> number(p, to::accept)));
  }

  /** Returns the numbers of the pairs whose element is among some pairs about another subject. */
  int[] elsewhere(Collection<Pair> of) {
    Set<Integer> found = new TreeSet<>();
    for (Pair pair : of) {
      ElementId element = pair.element();
      for (Subject subject : Subject.values()) {
        if (subject != pair.subject()) {
          number(new Pair(element, subject), found::add);
        }
      }
    }
    return sorted(found.stream());
  }

  /** Returns the numbers of all pairs of the practices of some pairs. */
  int[] touched(Collection<Pair> of) {
    return sorted(
        of.stream()
            .map(p -> p.element().practice())
            .distinct()
            .flatMap(p -> byPractice.getOrDefault(p, List.of()).stream()));
  }

  private void number(Pair pair, Consumer<Integer> to) {
    Integer number = numbers.get(pair);
    if (number != null) {
      to.accept(number);
    }
  }

  private static int[] sorted(Stream<Integer> numbers) {
    return numbers.mapToInt(Integer::intValue).distinct().sorted().toArray();
  }

  /** Returns the pairs of each provision. */
  List<int[]> asks() {
    return provisions.stream().map(ask -> own(ask.pairs())).toList();
  }

  /** Returns the pairs of each framework. */
  List<int[]> asksOfParts() {
    List<int[]> asks = asks();
    List<int[]> parts = new ArrayList<>();
    for (int f = 0; f + 1 < partStart.length; f++) {
      parts.add(
          asks.subList(partStart[f], partStart[f + 1]).stream()
              .flatMapToInt(IntStream::of)
              .distinct()
              .sorted()
              .toArray());
    }
    return parts;
  }

  /** Turns rows round: which rows hold each number, ascending. */
  static int[][] turned(List<int[]> rows, int numbers) {
    int[] counts = new int[numbers];
    rows.forEach(row -> Arrays.stream(row).forEach(n -> counts[n]++));
    int[][] turned = new int[numbers][];
    Arrays.setAll(turned, n -> new int[counts[n]]);
    Arrays.fill(counts, 0);
    for (int r = 0; r < rows.size(); r++) {
      for (int n : rows.get(r)) {
        turned[n][counts[n]++] = r;
      }
    }
    return turned;
  }
}
