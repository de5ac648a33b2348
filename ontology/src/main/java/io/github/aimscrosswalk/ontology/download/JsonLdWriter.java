package io.github.aimscrosswalk.ontology.download;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes JSON-LD 1.1: one object a graph with its nodes, and a context in the document that holds
 * nothing but prefixes.
 */
final class JsonLdWriter {
  private final Shortening shortening;
  private final Appendable out;

  JsonLdWriter(Map<String, String> prefixes, Appendable out) {
    this.shortening = new Shortening(prefixes);
    this.out = out;
  }

  void write(Map<String, Graph> graphs) throws IOException {
    out.append("{\n\"@context\": {");
    String before = "\n  ";
    for (Map.Entry<String, String> prefix : shortening.prefixes().entrySet()) {
      out.append(before).append(pair(prefix.getKey(), text(prefix.getValue())));
      before = ",\n  ";
    }
    out.append("\n},\n\"@graph\": [");
    before = "\n";
    for (Map.Entry<String, Graph> graph : graphs.entrySet()) {
      out.append(before).append("{\"@id\": ").append(text(graph.getKey()));
      out.append(", \"@graph\": [");
      nodes(graph.getValue());
      out.append("\n]}");
      before = ",\n";
    }
    out.append("\n]\n}\n");
  }

  private void nodes(Graph graph) throws IOException {
    String before = "\n";
    for (Node subject : Sorted.subjects(graph)) {
      List<String> members = new ArrayList<>();
      members.add(pair("@id", iri(subject)));
      for (Map.Entry<Node, List<Node>> said : Sorted.of(graph, subject).entrySet()) {
        boolean type = said.getKey().equals(RDF.type.asNode());
        List<String> values = said.getValue().stream().map(type ? this::iri : this::value).toList();
        String all = values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
        members.add(pair(type ? "@type" : shortening.shorten(said.getKey().getURI()), all));
      }
      out.append(before).append("  {").append(String.join(", ", members)).append("}");
      before = ",\n";
    }
  }

  private String iri(Node node) {
    return text(shortening.shorten(node.getURI()));
  }

  private String value(Node node) {
    if (node.isURI()) {
      return "{" + pair("@id", iri(node)) + "}";
    }
    String value = text(node.getLiteralLexicalForm());
    if (!node.getLiteralLanguage().isEmpty()) {
      String language = text(node.getLiteralLanguage());
      return "{" + pair("@value", value) + ", " + pair("@language", language) + "}";
    }
    String type = shortening.shorten(node.getLiteralDatatypeURI());
    return type.equals("xsd:string")
        ? value
        : "{" + pair("@value", value) + ", " + pair("@type", text(type)) + "}";
  }

  private static String pair(String name, String value) {
    return text(name) + ": " + value;
  }

  private static String text(String text) {
    return "\"" + Sorted.escape(text) + "\"";
  }
}
