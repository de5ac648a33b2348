package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.framework.ScopeTerm;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The scope vocabulary: the terms of a corpus, with all that a file says of the same terms. */
final class ScopeGraph {
  private static final Node DEFINITION = Terms.skos("definition");

  private ScopeGraph() {}

  /**
   * Writes the terms. What the file says beyond them (schemes, broader terms) is taken over for
   * terms that it defines in the same words, and for schemes.
   */
  static void write(List<ScopeTerm> terms, Graph file, Graph graph) {
    for (ScopeTerm term : terms) {
      Description description =
          new Description(graph, Iris.scopeTerm(term.dimension(), term.value()))
              .a(Terms.skos("Concept"))
              .link(Terms.skos("inScheme"), Iris.scopeDimension(term.dimension()))
              .text(Terms.NOTATION, term.term())
              .english(Terms.PREF_LABEL, term.label())
              .english(DEFINITION, term.definition());
      copyIfSame(file, description.subject(), graph);
      copy(file, Iris.scopeDimension(term.dimension()), graph);
    }
  }

  private static void copyIfSame(Graph file, Node concept, Graph graph) {
    List<Triple> ours = graph.find(concept, DEFINITION, Node.ANY).toList();
    if (ours.stream().allMatch(file::contains)) {
      copy(file, concept, graph);
    }
  }

  private static void copy(Graph file, Node subject, Graph graph) {
    file.find(subject, Node.ANY, Node.ANY).forEach(graph::add);
  }
}
