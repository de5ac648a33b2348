package io.github.aimscrosswalk.sssom;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;

/** The cells of the mappings block: separated by tabs, quoted as in RFC 4180 where needed. */
final class Cells {
  /** A row and the line on which it begins. */
  record Row(int line, List<String> cells) {}

  private Cells() {}

  /** Returns the rows of a text; empty lines are left out. */
  static List<Row> rows(String text, int linesBefore, Problems problems) {
    List<Row> rows = new ArrayList<>();
    int line = linesBefore + 1;
    int at = 0;
    while (at < text.length()) {
      int first = line;
      List<String> cells = new ArrayList<>();
      boolean more = true;
      while (more) {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
          int end = quoted(text, at + 1, cell);
          if (end < 0) {
            problems.add(Code.MALFORMED, first, "quotation mark without its other", "close it");
            return rows;
          }
          line += (int) cell.chars().filter(c -> c == '\n').count();
          at = end;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
          end++;
        }
        cell.append(text, at, end);
        more = end < text.length() && text.charAt(end) == '\t';
        if (!more && cell.length() > 0 && cell.charAt(cell.length() - 1) == '\r') {
          cell.setLength(cell.length() - 1);
        }
        cells.add(cell.toString());
        at = end + 1;
      }
      if (cells.size() > 1 || !cells.get(0).isEmpty()) {
        rows.add(new Row(first, cells));
      }
      line++;
    }
    return rows;
  }

  /** Appends what stands up to the closing mark; returns the place behind it, or -1. */
  private static int quoted(String text, int from, StringBuilder cell) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
          return at + 1;
        }
        at++;
      }
      cell.append(c);
      at++;
    }
    return -1;
  }

  /** Splits a cell of several values at bars; a bar of a value has a backslash before it. */
  static List<String> split(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length() && cell.charAt(i + 1) == '|') {
        value.append('|');
        i++;
      } else if (c == '|') {
        values.add(value.toString().strip());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString().strip());
    values.removeIf(String::isEmpty);
    return values;
  }

  static String join(List<String> values) {
    return String.join("|", values.stream().map(v -> v.replace("|", "\\|")).toList());
  }

  static String quote(String cell) {
    boolean needed =
        cell.indexOf('"') >= 0
            || cell.indexOf('\t') >= 0
            || cell.indexOf('\n') >= 0
            || cell.indexOf('\r') >= 0;
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
