package io.github.aimscrosswalk.ontology.download;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The one order in which triples are written: by the code points of their terms as N-Quads has
 * them. There are no blank nodes, so this order is the canonical form of the dataset too.
 */
final class Sorted {
  /** Texts by code point, which is not quite the order of Java's strings. */
  static final Comparator<String> BY_CODE_POINT = Sorted::compare;

  private Sorted() {}

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** Surrogates stand for code points beyond all others, though their numbers are not the last. */
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
  }

  /** A term as canonical N-Quads has it. */
  static String term(Node node) {
    if (node.isURI()) {
      return "<" + node.getURI() + ">";
    }
    if (!node.isLiteral()) {
      throw new IllegalArgumentException("expected an IRI or a literal, found '" + node + "'");
    }
    String text = "\"" + escape(node.getLiteralLexicalForm()) + "\"";
    if (!node.getLiteralLanguage().isEmpty()) {
      return text + "@" + node.getLiteralLanguage();
    }
    String type = node.getLiteralDatatypeURI();
    return type.endsWith("XMLSchema#string") ? text : text + "^^<" + type + ">";
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ' || c == 0x7F) {
            out.append("\\u00").append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
            out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** The subjects of a graph in order. */
  static List<Node> subjects(Graph graph) {
    return inOrder(graph.stream().map(Triple::getSubject).distinct().toList());
  }

  /** What a graph says of a subject: the objects by predicate, types first, all in order. */
  static Map<Node, List<Node>> of(Graph graph, Node subject) {
    Node type = RDF.type.asNode();
    Map<Node, List<Node>> all =
        new TreeMap<>(
            Comparator.comparing((Node predicate) -> !predicate.equals(type))
                .thenComparing(Sorted::term, BY_CODE_POINT));
    graph
        .find(subject, Node.ANY, Node.ANY)
        .forEach(
            t ->
                all.merge(
                    t.getPredicate(),
                    List.of(t.getObject()),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    all.replaceAll((predicate, objects) -> inOrder(objects));
    return all;
  }

  private static List<Node> inOrder(List<Node> nodes) {
    return nodes.stream().sorted(Comparator.comparing(Sorted::term, BY_CODE_POINT)).toList();
  }
}
