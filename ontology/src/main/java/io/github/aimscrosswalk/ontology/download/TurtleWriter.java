package io.github.aimscrosswalk.ontology.download;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Writes Turtle, and the graphs of TriG, which are Turtle in braces. */
final class TurtleWriter {
  private final Shortening shortening;
  private final Appendable out;

  TurtleWriter(Map<String, String> prefixes, Appendable out) {
    this.shortening = new Shortening(prefixes);
    this.out = out;
  }

  void prefixes() throws IOException {
    for (Map.Entry<String, String> prefix : shortening.prefixes().entrySet()) {
      out.append("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
  }

  /** Writes a graph in braces under its name. */
  void named(String name, Graph graph) throws IOException {
    out.append("\n<" + name + "> {\n");
    triples(graph, "  ");
    out.append("}\n");
  }

  /** Writes the triples of a graph, a blank line before each subject outside braces. */
  void triples(Graph graph, String indent) throws IOException {
    for (Node subject : Sorted.subjects(graph)) {
      out.append(indent.isEmpty() ? "\n" : "").append(indent).append(term(subject));
      Iterator<Map.Entry<Node, List<Node>>> said = Sorted.of(graph, subject).entrySet().iterator();
      String before = " ";
      while (said.hasNext()) {
        Map.Entry<Node, List<Node>> next = said.next();
        String predicate = term(next.getKey());
        List<String> objects = next.getValue().stream().map(this::term).toList();
        out.append(before)
            .append(predicate.equals("rdf:type") ? "a" : predicate)
            .append(" ")
            .append(String.join(", ", objects))
            .append(said.hasNext() ? " ;\n" : " .\n");
        before = indent + "  ";
      }
    }
  }

  private String term(Node node) {
    if (node.isURI()) {
      String shortened = shortening.shorten(node.getURI());
      return shortened.equals(node.getURI()) ? Sorted.term(node) : shortened;
    }
    String term = Sorted.term(node);
    String type = "^^<" + node.getLiteralDatatypeURI() + ">";
    String shortened = shortening.shorten(node.getLiteralDatatypeURI());
    boolean shorter = term.endsWith(type) && !shortened.equals(node.getLiteralDatatypeURI());
    return shorter ? term.substring(0, term.length() - type.length()) + "^^" + shortened : term;
  }
}
