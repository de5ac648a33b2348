package io.github.aimscrosswalk.jmh.published;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Asks eight questions to the published RDF of the release by the named queries, by SPARQL with our
 * functions, and in Java, in one run, and prints the median times as a Markdown table; before it,
 * what it costs to load the dataset, and to work through the steps of an assessment.
 */
public final class PublishedData {
  private static final int LOADS = 3;
  private static final int FEWEST = 5;
  private static final long WARMING = 1_000_000_000L;
  private static final long MEASURING = 1_500_000_000L;

  private PublishedData() {}

  /**
   * Prints the table.
   *
   * @param args none
   * @throws IOException if a resource cannot be read
   */
  public static void main(String[] args) throws IOException {
    Crosswalk crosswalk = Crosswalks.bundled();
    List<Long> loads = new ArrayList<>();
    RdfDataset data = load(crosswalk, loads);
    for (int i = 1; i < LOADS; i++) {
      data = load(crosswalk, loads);
    }
    long before = used();
    RdfDataset kept = load(crosswalk, loads);
    long heap = used() - before;
    System.out.println("| loading the dataset | |\n|---|---|");
    System.out.println("| what | " + kept + " |");
    System.out.println("| milliseconds, one after the other | " + inMillis(loads) + " |");
    System.out.println(String.format(Locale.ROOT, "| heap | %.1f MB |", heap / 1e6));
    Reference.reachabilityFence(data);
    table(new Ways(kept));
  }

  private static RdfDataset load(Crosswalk crosswalk, List<Long> times) throws IOException {
    long begin = System.nanoTime();
    RdfDataset data = Ontology.dataset(crosswalk, Ways.DAY).build();
    times.add(System.nanoTime() - begin);
    return data;
  }

  private static String inMillis(List<Long> times) {
    return times.stream()
        .map(time -> String.format(Locale.ROOT, "%.0f", time / 1e6))
        .collect(Collectors.joining(", "));
  }

  private static void table(Ways ways) {
    System.out.println("\nMicroseconds, median.\n");
    System.out.println("| question | pure SPARQL | SPARQL with functions | Java |");
    System.out.println("|---|---|---|---|");
    System.out.println(
        row(
            "from an assessment to what is held (once, before the others)",
            List.of(() -> ways.work().size(), () -> 0, () -> ways.analyze().asOf().getYear())));
    for (Asked question : Asked.values()) {
      List<IntSupplier> calls = new ArrayList<>();
      for (ToIntFunction<Ways> way : question.ways()) {
        calls.add(() -> way.applyAsInt(ways));
      }
      System.out.println(row(question.words(), calls));
    }
  }

  private static String row(String question, List<IntSupplier> calls) {
    StringBuilder row = new StringBuilder("| " + question);
    for (IntSupplier call : calls) {
      repeat(call, WARMING);
      List<Long> times = repeat(call, MEASURING);
      double micros = times.get(times.size() / 2) / 1e3;
      row.append(String.format(Locale.ROOT, micros < 100 ? " | %.2f" : " | %,.0f", micros));
    }
    return row.append(" |").toString();
  }

  /** Calls until the time is over, a few times at least; returns the times, sorted. */
  private static List<Long> repeat(IntSupplier call, long nanos) {
    List<Long> times = new ArrayList<>();
    long end = System.nanoTime() + nanos;
    int sum = 0;
    while (times.size() < FEWEST || System.nanoTime() < end) {
      long begin = System.nanoTime();
      sum += call.getAsInt();
      times.add(System.nanoTime() - begin);
    }
    Reference.reachabilityFence(sum);
    return times.stream().sorted().toList();
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
