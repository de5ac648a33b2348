package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/errors.md} to the codes, and its examples to what is printed. */
final class ErrorsPageTest {
  private static final String FENCE = "```";

  /** Codes that other modules than this one give. */
  private static final Set<Code> OF_OTHER_MODULES = Set.of(Code.SHAPE);

  @TempDir Path folder;

  private static List<String> page() throws IOException {
    Path here = Path.of(System.getProperty("basedir", "."));
    return Files.readAllLines(here.resolve("../docs/errors.md"));
  }

  /** Returns the lines below each second-level heading. */
  private static Map<String, List<String>> sections() throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : page()) {
      if (line.startsWith("## ")) {
        current = new ArrayList<>();
        assertThat(sections.put(line.substring(3), current)).as(line + " comes twice").isNull();
      } else {
        current.add(line);
      }
    }
    return sections;
  }

  private static List<String> examples(List<String> section) {
    List<String> examples = new ArrayList<>();
    boolean inside = false;
    for (String line : section) {
      if (line.equals(FENCE)) {
        inside = !inside;
      } else if (inside) {
        examples.add(line);
      }
    }
    return examples;
  }

  /** Returns every line printed for the files in {@code bad/} and for a line that is too long. */
  private Set<String> printed() throws IOException {
    Set<String> printed = new TreeSet<>();
    try (Stream<Path> files = Files.list(BadFiles.resource("bad"))) {
      for (Path file : files.sorted().toList()) {
        printed.addAll(faults(file.getFileName().toString()));
      }
    }
    byte[] line = "x".repeat(TextInput.MAX_LINE + 1).getBytes(StandardCharsets.UTF_8);
    InvalidDataException tooLong =
        catchThrowableOfType(
            InvalidDataException.class,
            () -> TextInput.read("practices.tsv", new ByteArrayInputStream(line)));
    tooLong.diagnostics().forEach(d -> printed.add(d.toString()));
    return printed;
  }

  private List<String> faults(String file) {
    String assessment = ".assessment.json";
    String table = ".assessment.csv";
    String overlay = ".overlay.tsv";
    if (file.endsWith(table)) {
      return BadFiles.ofCsv(file.substring(0, file.length() - table.length()));
    }
    if (file.endsWith(overlay)) {
      return BadFiles.ofOverlay(file.substring(0, file.length() - overlay.length()));
    }
    return file.endsWith(assessment)
        ? BadFiles.ofAssessment(file.substring(0, file.length() - assessment.length()))
        : BadFiles.ofTables(newFolder(file), file);
  }

  private Path newFolder(String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void headings_areTheCodesInTheirOrder() throws IOException {
    assertThat(sections().keySet())
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::name).toList());
  }

  @Test
  void sections_sayMeaningExampleAndRepair() throws IOException {
    sections()
        .forEach(
            (code, section) -> {
              assertThat(section.get(0)).as("the meaning of " + code).isNotBlank();
              assertThat(examples(section))
                  .as("the example of " + code)
                  .singleElement()
                  .asString()
                  .matches("[^: ]+(:[1-9][0-9]*)?: " + code + ": .+");
              assertThat(section)
                  .as("the repair of " + code)
                  .anyMatch(line -> line.startsWith("**Repair.** "));
            });
  }

  @Test
  void examples_areWhatIsPrinted() throws IOException {
    Set<String> printed = printed();
    Map<String, List<String>> sections = sections();
    for (Code code : Code.values()) {
      if (!OF_OTHER_MODULES.contains(code)) {
        assertThat(printed).containsAll(examples(sections.get(code.name())));
      }
    }
  }
}
