package io.github.aimscrosswalk.ontology.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What a query gives, whole: an answer that would be cut off is refused. */
public sealed interface Answer {
  /**
   * The rows of SELECT.
   *
   * @param variables the variables, in the order of the query
   * @param rows the values by variable, in that order; a variable without a value is not in its row
   */
  record Rows(List<String> variables, List<Map<String, Node>> rows) implements Answer {
    /** Copies the collections. */
    public Rows {
      variables = List.copyOf(variables);
      rows =
          rows.stream().map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row))).toList();
    }
  }

  /**
   * The answer of ASK.
   *
   * @param value whether there is a solution
   */
  record Truth(boolean value) implements Answer {}

  /**
   * The triples of CONSTRUCT or DESCRIBE.
   *
   * @param graph the triples
   */
  record Triples(Graph graph) implements Answer {
    /** Checks that the graph is there. */
    public Triples {
      Objects.requireNonNull(graph, "graph");
    }
  }
}
