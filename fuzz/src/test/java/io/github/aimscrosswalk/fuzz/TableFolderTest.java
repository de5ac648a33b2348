package io.github.aimscrosswalk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TableFolderTest {
  private static final List<String> NAMES = List.of("a.tsv", "b/c.tsv");

  private static TableFolder folder() throws IOException {
    return new TableFolder(Map.of("a.tsv", bytes("good")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void replaced_aFileOrOneMore_isThereForTheUseOnly() throws IOException {
    try (TableFolder folder = folder()) {
      Path first = folder.path().resolve("a.tsv");
      Path second = folder.path().resolve("b/c.tsv");

      folder.replaced(bytes("a.tsv\nbad"), NAMES, used -> assertThat(first).hasContent("bad"));
      folder.replaced(bytes("b/c.tsv\nmore"), NAMES, used -> assertThat(second).hasContent("more"));

      assertThat(first).hasContent("good");
      assertThat(second).doesNotExist();
    }
  }

  @Test
  void replaced_unknownName_isReadAsOneOfTheFiles() throws IOException {
    List<String> read = new ArrayList<>();
    try (TableFolder folder = folder()) {
      for (String name : List.of("", "x.tsv", "y.tsv", "../a.tsv")) {
        folder.replaced(
            bytes(name + "\nodd"), NAMES, used -> read.add(content(used, "a.tsv", "b/c.tsv")));
      }
    }

    assertThat(read).hasSize(4).allMatch(content -> content.contains("odd"));
  }

  @Test
  void close_takesTheFolderAway() throws IOException {
    TableFolder folder = folder();

    folder.close();

    assertThat(folder.path()).doesNotExist();
  }

  private static String content(Path folder, String... names) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      Path file = folder.resolve(name);
      text.append(Files.exists(file) ? Files.readString(file) : "");
    }
    return text.toString();
  }
}
