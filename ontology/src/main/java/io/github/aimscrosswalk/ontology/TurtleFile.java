package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.ontology.input.InputLimits;
import io.github.aimscrosswalk.ontology.input.Lines;
import io.github.aimscrosswalk.ontology.input.RdfFormat;
import io.github.aimscrosswalk.ontology.input.RdfInput;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;

/**
 * A Turtle file, parsed, with a way back from its triples to the lines on which they stand.
 *
 * @param input the text
 * @param graph its triples
 * @param lines where they stand
 */
record TurtleFile(TextInput input, Graph graph, Lines lines) {
  private static final int SHOWN = 60;

  /**
   * Parses a file; nothing outside it is read.
   *
   * @throws IOException if reading fails
   * @throws InvalidDataException if the text is not Turtle, or goes beyond a limit
   */
  static TurtleFile read(String source, InputStream from, InputLimits limits) throws IOException {
    TextInput input = TextInput.read(source, from);
    Problems problems = new Problems(source);
    if (input.text().length() > limits.bytes()) {
      problems.add(
          Code.TOO_LARGE, 0, "input of more than " + limits.bytes() + " characters", "split it");
      problems.throwIfAny();
    }
    Lines lines = new Lines();
    Graph graph = RdfInput.parse(input, RdfFormat.TURTLE, limits, problems, lines);
    problems.throwIfAny();
    return new TurtleFile(input, graph, lines);
  }

  /** Notes every blank node: none can be cited, compared or merged. */
  void checkNoBlankNodes(Problems problems) {
    for (Triple triple : graph.find().toList()) {
      if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
        problems.add(
            Code.MALFORMED,
            lines.of(triple),
            "blank node at '" + shown(triple.getPredicate()) + "'",
            "give the node an IRI");
      }
    }
  }

  /** Returns the one node of a type. */
  Node of(Node type) {
    return graph.find(Node.ANY, RDF.type.asNode(), type).next().getSubject();
  }

  /** Returns the line on which a node begins to be described, from 1; 0 if there is none. */
  int line(Node node) {
    return lines.of(node);
  }

  /** The same file with other names for some of its nodes, and the same lines. */
  TurtleFile renamed(OwnNames names) {
    Graph renamed = new GraphMemFast();
    graph
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach((prefix, iri) -> renamed.getPrefixMapping().setNsPrefix(prefix, names.of(iri)));
    graph.find().forEach(triple -> renamed.add(names.of(triple)));
    return new TurtleFile(input, renamed, lines.renamed(names::of));
  }

  /** A node as the file writes it: with its prefix where there is one, the text of a literal. */
  String shown(Node node) {
    if (node.isBlank()) {
      return "[]";
    }
    PrefixMapping prefixes = graph.getPrefixMapping();
    if (node.isURI()) {
      return prefixes.shortForm(node.getURI());
    }
    boolean number = node.getLiteralValue() instanceof Number;
    String text = number ? node.getLiteralLexicalForm() : node.toString(prefixes);
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
