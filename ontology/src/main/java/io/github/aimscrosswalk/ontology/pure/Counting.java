package io.github.aimscrosswalk.ontology.pure;

import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Tally;
import java.util.EnumMap;
import java.util.Map;

/** Counts, read from rows. */
final class Counting {
  private static final Counts NOTHING = new Counts(0, none(), none(), 0, none(), none(), 0);

  private Counting() {}

  private static Interval none() {
    return new Interval(0, 0);
  }

  /** Reads the rows of one part, one for each standing. */
  static Tally tally(Rows answers) {
    Map<Stand, Row> rows = new EnumMap<>(Stand.class);
    answers.each(
        NamedQuery.COVERAGE,
        row -> rows.put(row.constant("standing", Stand.class, Stand.PREFIX), row));
    return new Tally(
        counts(rows, Stand.IN_FORCE),
        counts(rows, Stand.UPCOMING),
        all(rows, Stand.EXCLUDED),
        all(rows, Stand.NOT_APPLICABLE),
        all(rows, Stand.ENDED));
  }

  private static int all(Map<Stand, Row> rows, Stand stand) {
    Row row = rows.get(stand);
    return row == null ? 0 : row.number("all");
  }

  private static Counts counts(Map<Stand, Row> rows, Stand stand) {
    Row row = rows.get(stand);
    return row == null ? NOTHING : counts(row);
  }

  static Counts counts(Row row) {
    return new Counts(
        row.number("provisions"),
        interval(row, "full"),
        interval(row, "touched"),
        row.number("pairs"),
        interval(row, "held"),
        interval(row, "transferable"),
        row.number("all") - row.number("provisions"));
  }

  static Counts nothing() {
    return NOTHING;
  }

  private static Interval interval(Row row, String name) {
    return new Interval(row.number(name + "Lower"), row.number(name + "Upper"));
  }
}
