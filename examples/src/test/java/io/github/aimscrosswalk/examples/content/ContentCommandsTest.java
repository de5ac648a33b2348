package io.github.aimscrosswalk.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the data, and the page that has what they print. */
final class ContentCommandsTest {
  private static final Path DATA = Path.of("../crosswalks/src/main/data");
  private static final Path PAGE = Path.of("../docs/content.md");

  private final Crosswalk crosswalk = Crosswalks.bundled();

  @Test
  void contentPage_hasTheAgreement() throws IOException {
    String printed = CodingAgreement.tables(crosswalk, DATA.resolve("coding")).strip();

    assertThat(Files.readString(PAGE)).contains(printed);
  }

  @Test
  void contentPage_hasTheComparison() throws IOException {
    String printed = PublishedComparison.report(crosswalk, DATA.resolve("published"));
    String table = printed.substring(0, printed.indexOf("\nPublished pairs")).strip();

    assertThat(Files.readString(PAGE)).contains(table);
  }

  /** Worked by hand: two provisions, of four elements the coders share two. */
  @Test
  void coding_countsLinks() {
    Coding first = coding("a:1", "p.x", "a:1", "p.y", "b:1", "p.x");
    Coding second = coding("a:1", "p.x", "b:1", "p.x", "b:1", "NEW");

    assertThat(first.toElements()).hasSize(3);
    assertThat(second.toElements()).hasSize(3);
    assertThat(first.acrossFrameworks()).containsExactly(new Coding.Link("a:1", "b:1"));
    assertThat(first.shared()).containsExactly("p.x");
    assertThat(first.renamed(Map.of("p.y", "p.x")).toElements()).hasSize(2);
    assertThat(first.of(Set.of("b:1")).toPractices()).containsExactly(new Coding.Link("b:1", "p"));
  }

  private static Coding coding(String... cells) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < cells.length; i += 2) {
      String[] provision = cells[i].split(":");
      rows.add(
          Map.of("framework", provision[0], "provision", provision[1], "element", cells[i + 1]));
    }
    return Coding.of(rows);
  }

  @Test
  void wordOverlap_prefersRareWordsInCommon() {
    WordOverlap overlap =
        new WordOverlap(
            Map.of(
                "p.a", "The policy is written.",
                "p.b", "The quorum is written.",
                "p.c", "The policy is reviewed.",
                "p.d", "Nothing is there."));

    assertThat(overlap.nearest("Quorum policy", 2)).containsExactly("p.b", "p.a");
  }

  @Test
  void export_writesOneFileForEachOrderedPair(@TempDir Path directory) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CrosswalkExport.write(
        crosswalk,
        LocalDate.of(2026, 11, 21),
        directory,
        new PrintStream(bytes, true, StandardCharsets.UTF_8));
    List<Path> files;
    try (var entries = Files.list(directory)) {
      files = entries.filter(f -> f.toString().endsWith(".sssom.tsv")).sorted().toList();
    }
    assertThat(files).hasSize(20);
    int rows = 0;
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        MappingSet set = SssomTsv.read(file.toString(), in);
        assertThat(SssomTsv.write(set)).isEqualTo(Files.readString(file));
        assertThat(set.mappings()).isNotEmpty();
        rows += set.mappings().size();
      }
    }
    assertThat(Files.readString(directory.resolve("crosswalk.csv")).split("\r\n"))
        .hasSize(rows + 1);
  }

  @Test
  void nearDuplicates_aboveNine_areNone() {
    assertThat(NearDuplicates.report(crosswalk, 0.9)).startsWith("0 pairs above 0.9");
  }
}
