package io.github.aimscrosswalk.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Computes how every tenant stands with every framework, and what is missing, in partitions; writes
 * the table as Parquet, reads it back and asks it for the gaps that most tenants have.
 */
public final class TenantJob {
  private static final int SHOWN = 10;

  private TenantJob() {}

  /**
   * Runs the job: on the cluster that {@code spark-submit} names, else on all cores of this
   * machine.
   *
   * @param args how many tenants, in how many partitions, and the folder of the table
   * @throws IOException if the session cannot be closed
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long tenants = Long.parseLong(args[0]);
    try (SparkSession spark = session()) {
      long start = System.nanoTime();
      write(standings(spark, tenants, Integer.parseInt(args[1])), args[2]);
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "%,d tenants, %s partitions, %.1f s, %,.0f tenants a second%n%n",
          tenants,
          args[1],
          seconds,
          tenants / seconds);
      out.print(frequentGaps(spark.read().parquet(args[2])));
      out.println("\nThe table: " + args[2]);
    }
  }

  /** Returns a session; without a master named from outside it stays on this machine. */
  static SparkSession session() {
    SparkSession.Builder builder = SparkSession.builder().appName("aims-crosswalk tenants");
    if (System.getProperty("spark.master") == null) {
      builder
          .master("local[*]")
          .config("spark.ui.enabled", false)
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    }
    return builder.getOrCreate();
  }

  // begin partitions
  static Dataset<Row> standings(SparkSession spark, long tenants, int partitions) {
    return spark
        .range(0, tenants, 1, partitions)
        .mapPartitions(
            (MapPartitionsFunction<Long, Row>) numbers -> rows(Held.tenants(), numbers),
            Encoders.row(StandingTable.SCHEMA));
  }

  // end partitions

  /** Returns the rows of tenants one after the other, holding those of one tenant at a time. */
  private static Iterator<Row> rows(Tenants tenants, Iterator<Long> numbers) {
    Deque<Row> waiting = new ArrayDeque<>();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !waiting.isEmpty() || numbers.hasNext();
      }

      @Override
      public Row next() {
        if (waiting.isEmpty()) {
          tenants.standings(numbers.next()).stream().map(StandingTable::row).forEach(waiting::add);
        }
        return waiting.remove();
      }
    };
  }

  static void write(Dataset<Row> standings, String folder) {
    standings.write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(folder);
  }

  /** Returns the provisions that most tenants lack something of, as a table in Markdown. */
  static String frequentGaps(Dataset<Row> standings) {
    standings.createOrReplaceTempView("standing");
    // begin frequent
    Dataset<Row> frequent =
        standings
            .sparkSession()
            .sql(
                "SELECT framework, gap, count(*) AS tenants FROM standing"
                    + " LATERAL VIEW explode(gaps) AS gap GROUP BY framework, gap"
                    + " ORDER BY tenants DESC, framework, gap LIMIT "
                    + SHOWN);
    // end frequent
    StringBuilder text =
        new StringBuilder("| framework | provision | tenants with a gap |\n|---|---|---|\n");
    for (Row row : frequent.collectAsList()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %,d |%n",
              row.getString(0),
              row.getString(1),
              row.getLong(2)));
    }
    return text.toString();
  }
}
