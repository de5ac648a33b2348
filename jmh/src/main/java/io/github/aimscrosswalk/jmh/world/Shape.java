package io.github.aimscrosswalk.jmh.world;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.framework.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The shape of a corpus in counts: how large its parts are, and how they hang together. The program
 * prints that of the bundled corpus beside that of the generated one.
 */
public final class Shape {
  private Shape() {}

  /**
   * Prints both shapes.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println("bundled");
    lines(Crosswalks.bundled().corpus()).forEach(line -> System.out.println("  " + line));
    System.out.println("generated, large");
    lines(GeneratedCorpus.LARGE.corpus()).forEach(line -> System.out.println("  " + line));
  }

  /**
   * Returns the shape of a corpus.
   *
   * @param corpus the corpus
   * @return one line a count
   */
  public static List<String> lines(Corpus corpus) {
    Hub hub = corpus.hub();
    int provisions = corpus.frameworks().stream().mapToInt(f -> f.provisions().size()).sum();
    int nodes = corpus.frameworks().stream().mapToInt(f -> f.requirements().size()).sum();
    List<String> lines = new ArrayList<>();
    lines.add("frameworks " + corpus.frameworks().size());
    lines.add("provisions " + provisions + ", groups " + (nodes - provisions));
    lines.add("provisions a framework " + spread(perFramework(corpus)));
    asks(hub, lines);
    lines.add("elements " + hub.elements().size() + ", practices " + hub.practices().size());
    lines.add("elements a practice " + spread(count(hub.elements(), e -> e.id().practice())));
    long system = hub.elements().stream().filter(e -> e.level() == Element.Level.AI_SYSTEM).count();
    lines.add("elements found at each AI system " + system);
    lines.add("implications " + hub.implications().size());
    lines.add("evidence types " + hub.evidenceTypes().size());
    lines.add(
        "subjects an evidence type "
            + spread(hub.evidenceTypes().stream().map(t -> t.subjects().size())));
    lines.add("demonstrations " + hub.demonstrations().size());
    lines.add(
        "elements an evidence type shows "
            + spread(count(hub.demonstrations(), d -> d.evidenceType())));
    lines.add("evidence types an element " + spread(count(hub.demonstrations(), d -> d.element())));
    return lines;
  }

  private static void asks(Hub hub, List<String> lines) {
    List<Assignment> rows = hub.assignments();
    lines.add("assignments " + rows.size());
    lines.add("distinct pairs " + rows.stream().map(Assignment::pair).distinct().count());
    lines.add("pairs by subject " + tally(rows.stream().map(a -> a.pair().subject().id())));
    lines.add("pairs a provision " + spread(count(rows, Assignment::provision)));
    lines.add("provisions a pair " + spread(count(rows, Assignment::pair)));
    lines.add(
        "frameworks a pair "
            + spread(
                count(
                    rows.stream().map(a -> List.of(a.pair(), a.provision().framework())).distinct(),
                    l -> l.get(0))));
    lines.add(
        "subjects an element "
            + spread(count(rows.stream().map(Assignment::pair).distinct(), p -> p.element())));
    lines.add(
        "practices a provision "
            + spread(
                count(
                    rows.stream()
                        .map(a -> List.of(a.provision(), a.pair().element().practice()))
                        .distinct(),
                    l -> l.get(0))));
  }

  private static Stream<Integer> perFramework(Corpus corpus) {
    return corpus.frameworks().stream().map(Framework::provisions).map(List::size);
  }

  private static <T> Stream<Integer> count(List<T> rows, Function<T, Object> by) {
    return count(rows.stream(), by);
  }

  private static <T> Stream<Integer> count(Stream<T> rows, Function<T, Object> by) {
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(by.apply(row).toString(), 1, Integer::sum));
    return counts.values().stream();
  }

  private static Map<String, Integer> tally(Stream<String> names) {
    Map<String, Integer> counts = new TreeMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  /** Returns the mean, and the numbers by how often they occur, those from nine on together. */
  private static String spread(Stream<Integer> numbers) {
    Map<Integer, Integer> counts = new TreeMap<>();
    int[] sum = {0, 0};
    numbers.forEach(
        n -> {
          counts.merge(Math.min(n, 9), 1, Integer::sum);
          sum[0] += n;
          sum[1]++;
        });
    return String.format(Locale.ROOT, "mean %.2f %s", (double) sum[0] / sum[1], counts);
  }
}
