package io.github.aimscrosswalk.ontology.function;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/** What a function gives. */
interface RowSource {
  /**
   * Gives rows, in a fixed order.
   *
   * @param asked what answers
   * @param arguments the arguments before the function; variables where they are not bound
   * @param to takes each row: the values of these arguments, then those after the function
   */
  void rows(Asked asked, List<Node> arguments, Consumer<List<Node>> to);
}
