package io.github.aimscrosswalk.ontology.pure;

import java.util.function.Consumer;

/** What gives the rows of a query about one part or several. */
interface Rows {
  /** Gives each row, in the order of the query. */
  void each(NamedQuery query, Consumer<Row> to);
}
