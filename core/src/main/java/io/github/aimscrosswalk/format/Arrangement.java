package io.github.aimscrosswalk.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the rows of a table are expected to stand. */
enum Arrangement {
  /** In their one canonical order: a row that does not is told. */
  CANONICAL {
    @Override
    List<Table.Row> arrange(List<Table.Row> rows, Comparator<Table.Row> order) {
      return rows;
    }
  },
  /** In any order, as users write them: they are put in the canonical one. */
  ANY {
    @Override
    List<Table.Row> arrange(List<Table.Row> rows, Comparator<Table.Row> order) {
      List<Table.Row> sorted = new ArrayList<>(rows);
      sorted.sort(order);
      return sorted;
    }
  };

  /** Returns the rows in the order in which they shall be read; equal ones keep theirs. */
  abstract List<Table.Row> arrange(List<Table.Row> rows, Comparator<Table.Row> order);

  /** Returns the rows by the characters of some of their columns. */
  List<Table.Row> byKey(List<Table.Row> rows, int columns) {
    return arrange(rows, Comparator.comparing(row -> key(row, columns)));
  }

  static String key(Table.Row row, int columns) {
    return String.join(" ", row.values().subList(0, columns));
  }
}
