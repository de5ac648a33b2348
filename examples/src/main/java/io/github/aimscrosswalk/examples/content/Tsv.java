package io.github.aimscrosswalk.examples.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the project's own tab-separated tables, whose form its tests hold. */
final class Tsv {
  private Tsv() {}

  /** Returns the rows, each by column name; lines that begin with {@code #} are left out. */
  static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] columns = {};
    for (String line : Files.readAllLines(file)) {
      String[] values = line.split("\t", -1);
      if (line.startsWith("#")) {
        continue;
      }
      if (columns.length == 0) {
        columns = values;
        continue;
      }
      if (values.length != columns.length) {
        throw new IOException(
            "expected " + columns.length + " values in " + file + ", found '" + line + "'");
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], values[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
