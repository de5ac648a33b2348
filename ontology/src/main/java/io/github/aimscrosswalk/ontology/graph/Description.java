package io.github.aimscrosswalk.ontology.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Says one thing after the other about a node, into a graph. What is empty is not said. */
final class Description {
  private final Graph graph;
  private final Node subject;

  Description(Graph graph, Node subject) {
    this.graph = graph;
    this.subject = subject;
  }

  Node subject() {
    return subject;
  }

  Description a(Node type) {
    return link(RDF.type.asNode(), type);
  }

  Description link(Node predicate, Node object) {
    graph.add(subject, predicate, object);
    return this;
  }

  Description link(Node predicate, Optional<Node> object) {
    object.ifPresent(o -> link(predicate, o));
    return this;
  }

  /** Links to an IRI, or says the text where it is none. */
  Description source(Node predicate, String text) {
    return Iris.isAbsolute(text)
        ? link(predicate, NodeFactory.createURI(text))
        : text(predicate, text);
  }

  Description english(Node predicate, String text) {
    return text.isEmpty() ? this : link(predicate, NodeFactory.createLiteralLang(text, "en"));
  }

  Description text(Node predicate, String text) {
    return text.isEmpty() ? this : link(predicate, NodeFactory.createLiteralString(text));
  }

  Description typed(Node predicate, String lexical, RDFDatatype type) {
    return link(predicate, NodeFactory.createLiteralDT(lexical, type));
  }

  Description day(Node predicate, LocalDate day) {
    return typed(predicate, day.toString(), XSDDatatype.XSDdate);
  }

  Description day(Node predicate, Optional<LocalDate> day) {
    day.ifPresent(d -> day(predicate, d));
    return this;
  }

  Description number(Node predicate, long number) {
    return typed(predicate, Long.toString(number), XSDDatatype.XSDinteger);
  }
}
