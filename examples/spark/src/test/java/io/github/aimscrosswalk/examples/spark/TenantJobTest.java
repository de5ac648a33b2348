package io.github.aimscrosswalk.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.framework.Framework;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job on this machine against the library in a loop, whatever the partitions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TenantJobTest {
  private static final int TENANTS = 2_000;
  private final SparkSession spark = TenantJob.session();
  private final List<Standing> expected =
      LongStream.range(0, TENANTS)
          .boxed()
          .flatMap(number -> Held.tenants().standings(number).stream())
          .toList();

  @AfterAll
  void closeSession() throws IOException {
    spark.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7})
  void parquet_anyPartitions_isWhatTheLibrarySays(int partitions, @TempDir Path folder) {
    String table = folder.resolve("standings").toString();
    TenantJob.write(TenantJob.standings(spark, TENANTS, partitions), table);
    Dataset<Row> read = spark.read().parquet(table);

    List<Standing> found = read.collectAsList().stream().map(StandingTable::standing).toList();
    assertThat(found).hasSameSizeAs(expected);
    assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(expected));
    assertThat(read.inputFiles()).hasSize(partitions);
  }

  @Test
  void frequentGaps_ofTheTable_areThoseCountedByHand(@TempDir Path folder) {
    String table = folder.resolve("standings").toString();
    TenantJob.write(TenantJob.standings(spark, TENANTS, 2), table);
    Map<String, Integer> counted = new HashMap<>();
    for (Standing standing : expected) {
      for (String gap : standing.gaps()) {
        counted.merge("| " + standing.framework() + " | " + gap + " |", 1, Integer::sum);
      }
    }
    int tenth = counted.values().stream().sorted((a, b) -> b - a).skip(9).findFirst().orElseThrow();

    List<String> lines =
        TenantJob.frequentGaps(spark.read().parquet(table)).lines().skip(2).toList();
    assertThat(lines).hasSize(10);
    assertThat(lines.get(9)).endsWith(" | " + tenth + " |");
    for (String line : lines) {
      int cut = line.lastIndexOf("| ", line.length() - 2);
      assertThat(line.substring(cut))
          .isEqualTo("| " + counted.get(line.substring(0, cut + 1)) + " |");
    }
  }

  @Test
  void tenants_ofAnyPartition_areOfManyKinds() {
    List<Integer> statements = new ArrayList<>();
    for (int number = 0; number < TENANTS; number++) {
      assertThat(Held.tenants().assessment(number)).isEqualTo(Held.tenants().assessment(number));
      statements.add(Held.tenants().assessment(number).statements().size());
    }
    assertThat(statements.stream().distinct().count()).isGreaterThan(100);
    assertThat(expected.stream().filter(s -> s.gaps().isEmpty()).count()).isPositive();
    assertThat(expected).hasSize(TENANTS * frameworks().size());
  }

  /** Nothing but what is possible and what is certain moves the bounds apart. */
  @Test
  void standings_ofSomeTenants_haveOpenBoundsAndLaterDuties() {
    List<String> columns = Standing.columns();
    int full = columns.indexOf("full");
    int later = columns.indexOf("later_provisions");
    assertThat(expected).anyMatch(s -> s.counts().get(full) < s.counts().get(full + 1));
    assertThat(expected).anyMatch(s -> s.counts().get(later) > 0);
    assertThat(expected).allMatch(s -> s.counts().size() == columns.size());
  }

  private static List<Framework> frameworks() {
    return Held.tenants().crosswalk().frameworks();
  }
}
