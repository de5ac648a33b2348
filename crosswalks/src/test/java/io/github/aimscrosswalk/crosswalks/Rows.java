package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table under {@code src/main/data}, each by column name. */
final class Rows {
  static final Path DATA = Path.of("src/main/data");

  private Rows() {}

  static List<Map<String, String>> of(String file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(DATA.resolve(file)));
    assertThat(lines).as(file).contains("# SPDX-License-Identifier: CC-BY-4.0");
    lines.removeIf(line -> line.startsWith("#"));
    String[] columns = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split("\t", -1);
      assertThat(values).as(file + ": " + line).hasSameSizeAs(columns);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], values[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
