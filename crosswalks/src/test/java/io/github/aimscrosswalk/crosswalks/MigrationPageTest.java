package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.difference.Difference;
import io.github.aimscrosswalk.difference.DifferenceJson;
import io.github.aimscrosswalk.difference.DifferenceMarkdown;
import io.github.aimscrosswalk.difference.Migration;
import io.github.aimscrosswalk.difference.Transition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The code of the page on migration: it compiles and runs; a test of the site compares the two. */
final class MigrationPageTest {
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();

  private final Crosswalk crosswalk = CROSSWALK;
  private final Assessment acme =
      Assessment.builder("acme")
          .implemented(EU_AI_ACT, "4", "9.1", "25.2", "25.4", "annex-VIII.B.7")
          .evidence("ai-policy", LocalDate.of(2026, 3, 1))
          .build();

  @Test
  void law_runs() {
    // begin law
    LocalDate before = LocalDate.of(2026, 7, 26);
    LocalDate after = LocalDate.of(2026, 7, 27);
    Difference law = crosswalk.diff(EU_AI_ACT, before, after);
    String toRead = DifferenceMarkdown.write(law);
    String asData = DifferenceJson.write(law);
    // end law
    assertThat(toRead).contains("## Split");
    assertThat(asData).contains("\"stated-succession\"");
    // begin migrate
    Migration migration = law.migrate(acme);
    Assessment now = migration.after();
    List<Migration.Entry> lost = migration.entries(Migration.Outcome.NOT_CARRIED);
    String report = DifferenceMarkdown.write(migration);
    // end migrate
    assertThat(lost)
        .extracting(Migration.Entry::about)
        .containsExactly("eu-ai-act-2024:annex-VIII.B.7");
    assertThat(report).contains("eu-ai-act-2024:25.2.sub3.a");
    // begin both
    Comparison numbers =
        crosswalk.compare(
            crosswalk.analyze(acme, before, before), crosswalk.analyze(now, after, after));
    Map<Comparison.Move, List<Transition>> why = new LinkedHashMap<>();
    for (Comparison.Move move : numbers.provisions()) {
      why.put(move, law.about(move.provision()));
    }
    // end both
    assertThat(why).hasSameSizeAs(numbers.provisions());
    assertThat(why.values()).anyMatch(rows -> rows.get(0).kind() == Transition.Kind.SPLIT);
    assertThat(why)
        .anySatisfy(
            (move, rows) -> {
              assertThat(move.causes()).containsExactly(Comparison.Cause.APPLICATION);
              assertThat(rows.get(0).kind()).isEqualTo(Transition.Kind.KEPT);
            });
  }

  @Test
  void releases_run() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    crosswalk.write(bytes);
    InputStream in = new ByteArrayInputStream(bytes.toByteArray());
    // begin releases
    Crosswalk last = Crosswalk.read(in);
    Difference release = Crosswalk.diff(last, crosswalk);
    List<Transition> changes = release.changes();
    // end releases
    assertThat(changes).isEmpty();
    assertThat(release.migrate(acme).after()).isEqualTo(acme);
  }

  @Test
  void reportOnThePage_isTheOneOfTheCode() throws IOException {
    Difference law =
        crosswalk.diff(EU_AI_ACT, LocalDate.of(2026, 7, 26), LocalDate.of(2026, 7, 27));
    String report = DifferenceMarkdown.write(law.migrate(acme));
    String counts =
        report.substring(report.indexOf("| outcome"), report.indexOf("\n\n## To review"));

    assertThat(Files.readString(Path.of("../docs/migration.md"))).contains(counts);
  }
}
