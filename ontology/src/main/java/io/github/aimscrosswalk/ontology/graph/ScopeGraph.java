package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
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
   * terms that it defines in the same words, and for schemes. Of values that only conditions name,
   * the dimension is told.
   */
  static void write(Corpus corpus, Graph file, Graph graph) {
    for (Framework framework : corpus.frameworks()) {
      framework.provisions().forEach(provision -> write(provision.conditions(), graph));
      framework.rules().forEach(rule -> write(rule.conditions(), graph));
    }
    for (ScopeTerm term : corpus.scopeTerms()) {
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

  private static void write(List<Condition> conditions, Graph graph) {
    for (Condition condition : conditions) {
      for (String value : condition.values()) {
        new Description(graph, Iris.scopeTerm(condition.dimension(), value))
            .link(Terms.skos("inScheme"), Iris.scopeDimension(condition.dimension()))
            .text(Terms.NOTATION, condition.dimension() + ":" + value);
      }
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
