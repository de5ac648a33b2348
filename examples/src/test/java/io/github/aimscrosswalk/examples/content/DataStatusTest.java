package io.github.aimscrosswalk.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The figures in README and docs/content.md are those that the command prints. */
final class DataStatusTest {
  private final String printed = DataStatus.tables(Crosswalks.bundled());

  @Test
  void readme_hasTheTable() throws IOException {
    String table = printed.substring(0, printed.indexOf("\npractices")).strip();
    assertThat(Files.readString(Path.of("../README.md"))).contains(table);
  }

  @Test
  void readme_hasTheCountsOfTheHub() throws IOException {
    String hub = printed.substring(printed.indexOf("practices "), printed.indexOf("\nIf every"));
    String readme = Files.readString(Path.of("../README.md")).replace("`", "");
    assertThat(readme).contains(hub.strip());
  }

  @Test
  void contentPage_hasTheOverlap() throws IOException {
    String overlap = printed.substring(printed.indexOf("If everything")).strip();
    assertThat(Files.readString(Path.of("../docs/content.md"))).contains(overlap);
  }
}
