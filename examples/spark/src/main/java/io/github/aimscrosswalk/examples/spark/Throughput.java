package io.github.aimscrosswalk.examples.spark;

import com.sun.management.OperatingSystemMXBean;
import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.pure.SparqlCrosswalk;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Measures how many tenants a second are done by a plain loop on one thread, by Spark on all cores
 * (Parquet written) and by SPARQL alone, one after the other in one run; holds the three to the
 * same rows for the tenants they share. Seconds of the clock tell little on a machine with other
 * work, so processor time of the whole virtual machine stands beside them.
 */
public final class Throughput {
  private static final int WARMUP = 2_000;
  private static final int TENANTS_A_PARTITION = 25_000;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Tenants tenants = Held.tenants();
  private final List<Timing> timings = new ArrayList<>();

  private Throughput() {}

  /** One way of going about it, and what it took. */
  private record Timing(String way, long tenants, double seconds, double processor) {
    double aSecond() {
      return tenants / seconds;
    }

    double aProcessorSecond() {
      return tenants / processor;
    }
  }

  /**
   * Measures and prints the table.
   *
   * @param args how many tenants by Spark, by the loop and by SPARQL, and the folder of the table
   * @throws IOException if the session cannot be closed or the vocabulary read
   */
  public static void main(String[] args) throws IOException {
    long bySpark = Long.parseLong(args[0]);
    int byLoop = Integer.parseInt(args[1]);
    int bySparql = Integer.parseInt(args[2]);
    Throughput all = new Throughput();
    int[] hashes = all.loop(byLoop);
    all.spark(bySpark, args[3], hashes);
    all.sparql(bySparql);
    all.print();
  }

  private void measure(String way, long count, Runnable work) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long processor = system.getProcessCpuTime();
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    timings.add(new Timing(way, count, seconds, (system.getProcessCpuTime() - processor) / 1e9));
    out.printf(Locale.ROOT, "%s: %,d tenants in %,.0f s%n", way, count, seconds);
  }

  /** Returns a hash of each row, by tenant and framework. */
  private int[] loop(int count) {
    int[] hashes = new int[count * tenants.crosswalk().frameworks().size()];
    loop(Math.min(WARMUP, count), hashes);
    measure("a loop on one thread, nothing written", count, () -> loop(count, hashes));
    return hashes;
  }

  private void loop(int count, int[] hashes) {
    int at = 0;
    for (int number = 0; number < count; number++) {
      for (Standing standing : tenants.standings(number)) {
        hashes[at++] = standing.hashCode();
      }
    }
  }

  private void spark(long count, String folder, int[] hashes) throws IOException {
    int partitions = (int) Math.max(2, count / TENANTS_A_PARTITION);
    try (SparkSession spark = TenantJob.session()) {
      TenantJob.write(TenantJob.standings(spark, WARMUP, 2), folder);
      measure(
          "Spark, " + partitions + " partitions on all cores, Parquet written",
          count,
          () -> TenantJob.write(TenantJob.standings(spark, count, partitions), folder));
      Dataset<Row> written = spark.read().parquet(folder);
      expect("rows of Spark", count * tenants.crosswalk().frameworks().size(), written.count());
      out.println(TenantJob.frequentGaps(written));
      compare(written, count, hashes);
    }
  }

  private void compare(Dataset<Row> written, long count, int[] hashes) {
    int frameworks = tenants.crosswalk().frameworks().size();
    long shared = Math.min(count, hashes.length / frameworks);
    Iterator<Row> rows =
        written.filter(functions.col("tenant").lt(shared)).orderBy("tenant").toLocalIterator();
    List<String> order =
        tenants.crosswalk().frameworks().stream().map(f -> f.id().value()).toList();
    long compared = 0;
    while (rows.hasNext()) {
      Standing standing = StandingTable.standing(rows.next());
      int at = (int) standing.tenant() * frameworks + order.indexOf(standing.framework());
      expect("hash of " + standing, hashes[at], standing.hashCode());
      compared++;
    }
    expect("rows to compare", shared * frameworks, compared);
    out.printf(Locale.ROOT, "Spark and the loop agree on %,d tenants.%n", shared);
  }

  private void sparql(int count) throws IOException {
    Crosswalk crosswalk = tenants.crosswalk();
    SparqlCrosswalk queries =
        SparqlCrosswalk.of(crosswalk, Ontology.dataset(crosswalk, Tenants.DAY).build());
    List<Standing> found = new ArrayList<>();
    measure(
        "SPARQL alone (Jena, in memory), one thread, nothing written",
        count,
        () -> {
          for (int number = 0; number < count; number++) {
            found.addAll(
                Standing.of(
                    number,
                    queries.analyze(tenants.assessment(number), Tenants.DAY),
                    crosswalk.frameworks()));
          }
        });
    List<Standing> ours = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      ours.addAll(tenants.standings(number));
    }
    expect("rows of SPARQL", ours, found);
    out.printf(Locale.ROOT, "SPARQL and the loop agree on %,d tenants.%n%n", count);
  }

  private static void expect(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new IllegalStateException(
          "expected " + what + " to be '" + expected + "', found '" + found + "'");
    }
  }

  private void print() {
    Timing loop = timings.get(0);
    out.printf(
        Locale.ROOT,
        "JDK %s, %d processors, %s%n%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.arch"));
    out.println(
        "| way | tenants | seconds | tenants a second | of the loop | processor seconds |"
            + " tenants a processor second | of the loop |");
    out.println("|---|---|---|---|---|---|---|---|");
    for (Timing t : timings) {
      out.printf(
          Locale.ROOT,
          "| %s | %,d | %,.1f | %,.1f | %.4f | %,.1f | %,.1f | %.4f |%n",
          t.way(),
          t.tenants(),
          t.seconds(),
          t.aSecond(),
          t.aSecond() / loop.aSecond(),
          t.processor(),
          t.aProcessorSecond(),
          t.aProcessorSecond() / loop.aProcessorSecond());
    }
  }
}
