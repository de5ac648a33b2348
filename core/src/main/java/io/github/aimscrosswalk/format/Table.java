package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of tab-separated values: comment lines that begin with {@code #}, one line of column
 * names, then rows. No quoting, no tab or line end in a value, lines end in LF.
 *
 * @param source the name of its file
 * @param comments the comment lines above the column names
 * @param columns the column names
 * @param rows the rows
 * @param whole whether every row could be read
 */
record Table(
    String source, List<Comment> comments, List<String> columns, List<Row> rows, boolean whole) {
  /**
   * One comment line.
   *
   * @param line its line in the file, from 1
   * @param text the line, without its {@code #}
   */
  record Comment(int line, String text) {}

  /**
   * One row.
   *
   * @param line its line in the file, from 1
   * @param values its values, as many as there are columns
   */
  record Row(int line, List<String> values) {
    String get(int column) {
      return values.get(column);
    }
  }

  /** Reads a table that must have certain columns; a faulty row is noted and left out. */
  static Table read(TextInput input, Problems problems, String... columns) {
    List<Comment> comments = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    boolean whole = true;
    boolean head = true;
    int number = 0;
    for (String line : input.text().split("\n", -1)) {
      number++;
      if (line.endsWith("\r")) {
        problems.add(Code.NOT_CANONICAL, number, "line that ends in CR LF", "end lines in LF");
        line = line.substring(0, line.length() - 1);
      }
      if (head && line.startsWith("#")) {
        comments.add(new Comment(number, line.substring(1)));
      } else if (head && !line.isEmpty()) {
        head = false;
        if (!checkColumns(line, number, problems, columns)) {
          whole = false;
          break;
        }
      } else if (!head && !line.isEmpty()) {
        whole &= addRow(line, number, columns.length, rows, problems);
      }
    }
    if (head) {
      problems.add(Code.WRONG_COLUMNS, number, "table without column names", expected(columns));
    } else if (!input.text().endsWith("\n")) {
      problems.add(
          Code.MALFORMED, number, "last line without a line end", "check that the file is whole");
    }
    return new Table(input.source(), comments, List.of(columns), rows, whole && !head);
  }

  private static boolean checkColumns(
      String line, int number, Problems problems, String... columns) {
    if (Arrays.equals(line.split("\t", -1), columns)) {
      return true;
    }
    problems.add(
        Code.WRONG_COLUMNS,
        number,
        "columns '" + line.replace("\t", ", ") + "'",
        expected(columns));
    return false;
  }

  private static String expected(String... columns) {
    return "expected columns '" + String.join(", ", columns) + "', separated by tabs";
  }

  /** Adds a row; tells whether it could be read. */
  private static boolean addRow(
      String line, int number, int width, List<Row> rows, Problems problems) {
    List<String> values = List.of(line.split("\t", -1));
    if (values.size() == width) {
      rows.add(new Row(number, values));
      for (String value : values) {
        if (!value.equals(value.strip())) {
          problems.add(
              Code.NOT_CANONICAL,
              number,
              "value '" + value + "' with blanks around it",
              "remove the blanks");
        }
      }
    } else {
      problems.add(
          Code.WRONG_COLUMNS,
          number,
          "row of " + values.size() + " values",
          "give " + width + " values, separated by tabs");
    }
    return values.size() == width;
  }
}
