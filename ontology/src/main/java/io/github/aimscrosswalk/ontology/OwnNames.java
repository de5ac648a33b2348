package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * IRIs under which users have their frameworks, and those by which everything here names them. A
 * framework under an IRI of its own keeps it as the link of its edition.
 *
 * @param ours by IRI of a framework as a user has it, the IRI that it has here
 */
record OwnNames(Map<String, String> ours) {
  OwnNames {
    ours = Map.copyOf(ours);
  }

  /** Returns the name of the framework that a file describes; empty if it is as here. */
  static OwnNames of(Graph graph) {
    Map<String, String> ours = new TreeMap<>();
    for (Node node :
        graph
            .find(Node.ANY, RDF.type.asNode(), Terms.FRAMEWORK)
            .mapWith(Triple::getSubject)
            .toList()) {
      graph
          .find(node, Terms.IDENTIFIER, Node.ANY)
          .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
          .forEach(id -> name(node.getURI(), id).ifPresent(iri -> ours.put(node.getURI(), iri)));
    }
    return new OwnNames(ours);
  }

  /** Returns the names of the frameworks of a corpus that have others elsewhere. */
  static OwnNames of(Corpus corpus) {
    Map<String, String> ours = new TreeMap<>();
    for (Framework framework : corpus.frameworks()) {
      String link = framework.edition().link();
      name(link, framework.id().value()).ifPresent(iri -> ours.put(link, iri));
    }
    return new OwnNames(ours);
  }

  private static Optional<String> name(String iri, String id) {
    boolean own = iri.endsWith("/" + id) && !iri.equals(Terms.FRAMEWORK_BASE + id);
    return own ? Optional.of(Terms.FRAMEWORK_BASE + id) : Optional.empty();
  }

  /** Returns the IRI by which a framework, or what is below it, is named here. */
  String of(String iri) {
    for (Map.Entry<String, String> name : ours.entrySet()) {
      if (iri.equals(name.getKey()) || iri.startsWith(name.getKey() + "/")) {
        return name.getValue() + iri.substring(name.getKey().length());
      }
    }
    return iri;
  }

  Triple of(Triple triple) {
    return Triple.create(
        of(triple.getSubject()), of(triple.getPredicate()), of(triple.getObject()));
  }

  private Node of(Node node) {
    return node.isURI() ? NodeFactory.createURI(of(node.getURI())) : node;
  }
}
