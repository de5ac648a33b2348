package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.jmh.baseline.Question;
import io.github.aimscrosswalk.jmh.world.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The whole set in one run, printed as Markdown: every question by everyone who answers it, from an
 * assessment to an answer, batches, plans, cold start, heap. About a quarter of an hour; with {@code quick}
 * under three minutes, and rough.
 */
public final class Table {
  private static final String OMITTED = "–";

  private final Measurement measurement;

  private Table(Measurement measurement) {
    this.measurement = measurement;
  }

  /**
   * Measures and prints.
   *
   * @param args {@code quick} for a rough run
   * @throws RunnerException if a measurement fails
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if waiting for it is interrupted
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    boolean quick = List.of(args).contains("quick");
    Table table = new Table(quick ? Measurement.QUICK : Measurement.FULL);
    System.out.println(
        "JDK "
            + Runtime.version()
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + System.getProperty("os.arch")
            + (quick ? ", quick" : ""));
    table.questions();
    table.analyses();
    table.batches(quick);
    table.plans();
    table.coldStart(quick ? 3 : 10);
    table.heap();
  }

  private void questions() throws RunnerException {
    System.out.println("\n## Questions, on a ready analysis (microseconds a call)\n");
    System.out.println(
        "| question | size | ours | Jena | RDF4J | collections | limit | faster SPARQL / ours |"
            + " collections / ours | ours / limit | ours, bytes a call | limit, bytes a call |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (World.Size size : List.of(World.Size.BUNDLED, World.Size.LARGE)) {
      for (Question question : measurement.questions(size)) {
        System.out.println(line(question, size, measurement.of(question, size)));
      }
    }
  }

  private static String line(
      Question question, World.Size size, Map<Contender, Measurement.Cost> results) {
    List<String> cells = new ArrayList<>();
    cells.add(name(question));
    cells.add(name(size));
    for (Contender contender : Contender.values()) {
      cells.add(time(micros(results, contender)));
    }
    Optional<Double> ours = micros(results, Contender.OURS);
    Optional<Double> limit = micros(results, Contender.LIMIT);
    Optional<Double> jena = micros(results, Contender.JENA);
    Optional<Double> rdf4j = micros(results, Contender.RDF4J);
    Optional<Double> sparql =
        jena.isPresent() && rdf4j.isPresent()
            ? Optional.of(Math.min(jena.get(), rdf4j.get()))
            : jena.or(() -> rdf4j);
    cells.add(ratio(sparql, ours));
    cells.add(ratio(micros(results, Contender.COLLECTIONS), ours));
    cells.add(ratio(ours, limit));
    cells.add(bytes(results, Contender.OURS));
    cells.add(bytes(results, Contender.LIMIT));
    return "| " + String.join(" | ", cells) + " |";
  }

  private static Optional<Double> micros(
      Map<Contender, Measurement.Cost> results, Contender contender) {
    return Optional.ofNullable(results.get(contender)).map(Measurement.Cost::micros);
  }

  private static String bytes(Map<Contender, Measurement.Cost> results, Contender contender) {
    return Optional.ofNullable(results.get(contender))
        .map(result -> String.format(Locale.ROOT, "%,.0f", result.bytes()))
        .orElse(OMITTED);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String time(Optional<Double> micros) {
    return micros.map(Table::digits).orElse(OMITTED);
  }

  private static String ratio(Optional<Double> one, Optional<Double> other) {
    return one.isPresent() && other.isPresent() ? digits(one.get() / other.get()) : OMITTED;
  }

  /** Returns a number with two or three digits that say something. */
  private static String digits(double number) {
    String pattern = number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, pattern, number);
  }

  private void analyses() throws RunnerException {
    System.out.println("\n## From an assessment to the coverage of all frameworks\n");
    System.out.println("| what | size | microseconds an assessment | bytes an assessment |");
    System.out.println("|---|---|---|---|");
    for (World.Size size : List.of(World.Size.BUNDLED, World.Size.LARGE)) {
      measurement
          .analyses(size)
          .forEach(
              (what, result) ->
                  System.out.println(
                      String.format(
                          Locale.ROOT,
                          "| %s | %s | %s | %,.0f |",
                          what,
                          name(size),
                          digits(result.micros()),
                          result.bytes())));
    }
  }

  private void batches(boolean quick) throws IOException, InterruptedException {
    System.out.println("\n## Many assessments in one call (microseconds an assessment)\n");
    System.out.println(
        "| size | assessments | one thread | two threads | limit | one thread / limit |"
            + " one thread / two |");
    System.out.println("|---|---|---|---|---|---|---|");
    System.out.println(Program.run(Batches.class, quick ? "quick" : "all").output());
  }

  private void plans() throws IOException, InterruptedException {
    System.out.println("\n## Plans on the bundled data, first call in a fresh machine\n");
    System.out.println("| frameworks | milliseconds | nodes | cost | lower bound | proven |");
    System.out.println("|---|---|---|---|---|---|");
    System.out.println(Program.run(Plans.class).output());
  }

  private void coldStart(int starts) throws IOException, InterruptedException {
    System.out.println("\n## Cold start\n\n```");
    ColdStart.lines(starts).forEach(System.out::println);
    System.out.println("```");
  }

  private void heap() throws IOException, InterruptedException {
    System.out.println("\n## Heap after collection\n");
    System.out.println("| size | what | memory | bytes a provision |");
    System.out.println("|---|---|---|---|");
    for (World.Size size : measurement.heapSizes()) {
      for (Contender contender : Contender.values()) {
        String lines = Program.run(Heap.class, size.name(), contender.name()).output();
        for (String line : lines.split("\n")) {
          System.out.println("| " + name(size) + " " + line);
        }
      }
    }
  }
}
