package io.github.aimscrosswalk.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
  void guide_hasTheCounts() throws IOException {
    Crosswalk crosswalk = Crosswalks.bundled();
    int provisions = crosswalk.frameworks().stream().mapToInt(f -> f.provisions().size()).sum();
    int elements = crosswalk.corpus().hub().elements().size();
    String guide = Files.readString(Path.of("../docs/guide/data.md"));
    assertThat(guide)
        .contains(String.format(Locale.ROOT, "%,d provisions, %,d elements", provisions, elements));
  }

  /** What the guide repeats of the agreement of codings, beside the page that has all of it. */
  @Test
  void guide_hasTheFiguresOfTheContentPage() throws IOException {
    String content = Files.readString(Path.of("../docs/content.md")).replaceAll("\\s+", " ");
    String guide = Files.readString(Path.of("../docs/guide/data.md"));
    assertThat(content)
        .contains("both 36, Jaccard 0.67", "both 103, Jaccard 0.83")
        .contains("128 elements written anew, 85 of them one of ours")
        .contains("of 150, 131 right, 19 with a minor fault, none wrong")
        .contains("at a kappa of 0.15 to 0.47");
    assertThat(guide)
        .contains("Jaccard 0.67 in the first round, 0.83 in the second", "| 85 of 128;")
        .contains("of 150 assignments 131 right, 19 with a minor fault, none wrong")
        .contains("at 0.15 to 0.47");
  }

  @Test
  void contentPage_hasTheOverlap() throws IOException {
    String overlap = printed.substring(printed.indexOf("If everything")).strip();
    assertThat(Files.readString(Path.of("../docs/content.md"))).contains(overlap);
  }
}
