package io.github.aimscrosswalk.ontology.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.query.QueryRefusedException.Reason;
import java.util.List;

/** Asks a dataset, each query with some prefixes before it. */
record Asking(RdfDataset data, String prefixes) {
  /** Returns why a query is refused, which it must be. */
  Reason refused(QueryLimits limits, String query) {
    BoundedQueries queries = BoundedQueries.on(data, limits);
    QueryRefusedException refusal =
        catchThrowableOfType(QueryRefusedException.class, () -> queries.answer(prefixes + query));
    assertThat(refusal).as(query).isNotNull();
    assertThat(refusal).hasMessageStartingWith("expected ").hasMessageContaining("found");
    return refusal.reason();
  }

  /** Returns what {@code ?x} is in each row, as text. */
  List<String> column(String query) {
    return BoundedQueries.on(data).select(prefixes + query).rows().stream()
        .map(
            row ->
                row.get("x").isURI() ? row.get("x").getURI() : row.get("x").getLiteralLexicalForm())
        .toList();
  }
}
