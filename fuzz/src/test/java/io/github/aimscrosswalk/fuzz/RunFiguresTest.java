package io.github.aimscrosswalk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunFiguresTest {
  private static final String LOG =
      """
      #2\tINITED cov: 10 ft: 11 corp: 2/9b exec/s: 0 rss: 100Mb
      #900\tDONE   cov: 42 ft: 77 corp: 12/1Kb exec/s: 30 rss: 100Mb
      stat::number_of_executed_units: 900
      """;

  private static RunFigures of(Path folder, String end) throws IOException {
    Path log = folder.resolve("run.log");
    Files.writeString(log, LOG + end + System.lineSeparator());
    return RunFigures.of("t", log, folder);
  }

  @Test
  void log_ofARunWithoutFindings_givesItsLastFigures(@TempDir Path folder) throws IOException {
    assertThat(of(folder, "exit 0").row()).isEqualTo("| t | 900 | 42 | 12 | 0 |");
  }

  @Test
  void inputLeftBehind_isAFinding(@TempDir Path folder) throws IOException {
    Files.createFile(folder.resolve("crash-1"));
    Files.createFile(folder.resolve("timeout-2"));

    assertThat(of(folder, "exit 77").findings()).isEqualTo(2);
  }

  @Test
  void processThatBreaksOff_isAFinding(@TempDir Path folder) throws IOException {
    assertThat(of(folder, "exit 137").findings()).isEqualTo(1);
  }
}
