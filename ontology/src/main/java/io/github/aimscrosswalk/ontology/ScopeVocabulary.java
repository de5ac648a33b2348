package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.framework.ScopeTerm;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads the scope vocabulary: concepts whose IRIs end in dimension and value. */
final class ScopeVocabulary {
  private static final Node DEFINITION =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#definition");

  private ScopeVocabulary() {}

  /** Returns the terms, sorted by dimension and value. */
  static List<ScopeTerm> read(Graph graph) {
    List<ScopeTerm> terms = new ArrayList<>();
    for (Triple triple : graph.find(Node.ANY, DEFINITION, Node.ANY).toList()) {
      Node concept = triple.getSubject();
      String path =
          concept.getURI().startsWith(Terms.SCOPE_BASE)
              ? concept.getURI().substring(Terms.SCOPE_BASE.length())
              : "";
      int slash = path.indexOf('/');
      if (slash > 0) {
        terms.add(
            new ScopeTerm(
                path.substring(0, slash),
                path.substring(slash + 1),
                label(graph, concept),
                triple.getObject().getLiteralLexicalForm()));
      }
    }
    terms.sort(Comparator.comparing(ScopeTerm::dimension).thenComparing(ScopeTerm::value));
    return List.copyOf(terms);
  }

  private static String label(Graph graph, Node concept) {
    return graph
        .find(concept, Terms.PREF_LABEL, Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList()
        .get(0);
  }
}
