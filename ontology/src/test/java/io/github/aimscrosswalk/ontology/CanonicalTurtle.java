package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.ontology.graph.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Writes a framework's graph in the one form in which the files are kept. */
final class CanonicalTurtle {
  private static final List<String> PREDICATES =
      List.of(
          "dcterms:identifier",
          "ns:kind",
          "ns:nodeType",
          "ns:wordingOf",
          "ns:memberOf",
          "ns:order",
          "skos:notation",
          "dcterms:title",
          "skos:prefLabel",
          "dcterms:publisher",
          "dcterms:issued",
          "ns:change",
          "ns:inForceFrom",
          "ns:inForceUntil",
          "ns:setBy",
          "dcterms:rights",
          "ns:normativity",
          "ns:condition",
          "ns:addressee",
          "ns:assessableUntil",
          "ns:wording",
          "dcterms:source",
          "skos:editorialNote");

  private final Graph graph;

  CanonicalTurtle(Graph graph) {
    this.graph = graph;
  }

  /** Returns the prefixes and descriptions, without the comments at the top. */
  String write() {
    StringBuilder out = new StringBuilder();
    new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap())
        .forEach((p, iri) -> out.append("@prefix " + p + ": <" + iri + "> .\n"));
    for (Node subject : subjects()) {
      out.append('\n').append(describe(subject));
    }
    return out.toString();
  }

  private List<Node> subjects() {
    List<Node> subjects = new ArrayList<>(typed(Terms.FRAMEWORK));
    List<Node> nodes = new ArrayList<>(typed(Terms.GROUP));
    nodes.addAll(typed(Terms.PROVISION));
    nodes.sort(
        Comparator.comparingInt(n -> (Integer) objects(n, Terms.ORDER).get(0).getLiteralValue()));
    for (Node node : nodes) {
      subjects.add(node);
      subjects.addAll(objects(node, Terms.WORDING));
    }
    return subjects;
  }

  private List<Node> typed(Node type) {
    return graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList();
  }

  private List<Node> objects(Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private String describe(Node subject) {
    Map<Integer, String> lines = new TreeMap<>();
    String type = term(objects(subject, RDF.type.asNode()).get(0));
    for (Triple triple : graph.find(subject, Node.ANY, Node.ANY).toList()) {
      if (triple.getPredicate().equals(RDF.type.asNode())) {
        continue;
      }
      String predicate = term(triple.getPredicate());
      String values =
          objects(subject, triple.getPredicate()).stream()
              .map(this::term)
              .collect(Collectors.joining(", "));
      boolean newTitle = type.equals("ns:Wording") && predicate.equals("dcterms:title");
      lines.put(
          newTitle ? PREDICATES.size() : PREDICATES.indexOf(predicate), predicate + " " + values);
    }
    return term(subject) + " a " + type + " ;\n  " + String.join(" ;\n  ", lines.values()) + " .\n";
  }

  private String term(Node node) {
    if (node.isURI()) {
      String prefixed = graph.getPrefixMapping().shortForm(node.getURI());
      return prefixed.matches("[A-Za-z0-9-]+:[A-Za-z0-9._-]*[A-Za-z0-9]")
          ? prefixed
          : "<" + node.getURI() + ">";
    }
    String text = node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\"", "\\\"");
    if (node.getLiteralDatatypeURI().endsWith("#integer")) {
      return text;
    }
    if (!node.getLiteralLanguage().isEmpty()) {
      return '"' + text + "\"@" + node.getLiteralLanguage();
    }
    boolean plain = node.getLiteralDatatypeURI().endsWith("#string");
    String datatype = graph.getPrefixMapping().shortForm(node.getLiteralDatatypeURI());
    return '"' + text + '"' + (plain ? "" : "^^" + datatype);
  }
}
