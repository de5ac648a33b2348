package io.github.aimscrosswalk.examples.rdf;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.DatasetBuilder;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Builds the RDF dataset of the release with all that others published, and prints what it costs:
 * the time to build it, again and again, its heap, and the best time of some questions. Times are
 * of one machine on one day.
 */
public final class DatasetCost {
  private static final int BUILDS = 5;
  private static final int RUNS = 15;
  private static final List<String> QUESTIONS =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
          "SELECT (COUNT(*) AS ?n) { ?p ns:asksFor ?x . ?x ns:element ?e ; ns:subject ?s ."
              + " ?q ns:asksFor ?y . ?y ns:element ?e ; ns:subject ?t FILTER(?s != ?t) }",
          "SELECT ?t (COUNT(DISTINCT ?f) AS ?n) { ?t ns:demonstrates ?e . ?x ns:element ?e ."
              + " ?p ns:asksFor ?x ; ns:memberOf* ?f . ?f a ns:Framework } GROUP BY ?t",
          "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a a ns:Assignment ; ns:reading ns:interpretive } }");

  private DatasetCost() {}

  /**
   * Prints the costs.
   *
   * @param args the day whose wordings count, such as {@code 2026-11-21}
   * @throws IOException if a resource cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LocalDate day = LocalDate.parse(args[0]);
    Crosswalk crosswalk = Crosswalks.bundled();
    for (int i = 1; i < BUILDS; i++) {
      long start = System.nanoTime();
      build(crosswalk, day);
      out.printf(Locale.ROOT, "build %d: %.0f ms%n", i, since(start));
    }
    long before = heap();
    RdfDataset data = build(crosswalk, day);
    out.printf(Locale.ROOT, "%s, %.1f MB of heap%n", data, (heap() - before) / 1e6);
    for (String question : QUESTIONS) {
      out.printf(Locale.ROOT, "%8.2f ms  %s%n", best(data, question), question);
    }
  }

  private static RdfDataset build(Crosswalk crosswalk, LocalDate day) throws IOException {
    DatasetBuilder builder = Ontology.dataset(crosswalk, day);
    Crosswalks.publishedMappings().forEach(builder::add);
    return builder.build();
  }

  private static double best(RdfDataset data, String question) {
    BoundedQueries queries = BoundedQueries.on(data);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      queries.select("PREFIX ns: <https://w3id.org/aims-crosswalk/ns#> " + question);
      best = Math.min(best, since(start));
    }
    return best;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static long heap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
