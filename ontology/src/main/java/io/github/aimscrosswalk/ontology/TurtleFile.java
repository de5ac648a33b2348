package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.ontology.input.InputLimits;
import io.github.aimscrosswalk.ontology.input.RdfFormat;
import io.github.aimscrosswalk.ontology.input.RdfInput;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A Turtle file, parsed, with a way back from a node to the line where it is described.
 *
 * @param input the text
 * @param graph its triples
 */
record TurtleFile(TextInput input, Graph graph) {
  /**
   * Parses a file; nothing outside it is read.
   *
   * @throws IOException if reading fails
   * @throws InvalidDataException if the text is not Turtle
   */
  static TurtleFile read(String source, InputStream from) throws IOException {
    TextInput input = TextInput.read(source, from);
    Problems problems = new Problems(source);
    checkEnd(input, problems);
    Graph graph = RdfInput.parse(input, RdfFormat.TURTLE, InputLimits.standard(), problems);
    problems.throwIfAny();
    return new TurtleFile(input, graph);
  }

  /** The parser takes an end of file for the full stop that a cut-off statement lacks. */
  private static void checkEnd(TextInput input, Problems problems) {
    String[] lines = input.text().split("\n", -1);
    int last = lines.length - 1;
    while (last > 0 && (lines[last].isBlank() || lines[last].startsWith("#"))) {
      last--;
    }
    if (!lines[last].stripTrailing().endsWith(".")) {
      problems.add(
          Code.MALFORMED,
          last + 1,
          "last statement without a full stop",
          "check that the file is whole");
    }
  }

  /** Notes every blank node: shipped data has none. */
  void checkNoBlankNodes(Problems problems) {
    graph
        .find()
        .filterKeep(t -> t.getSubject().isBlank() || t.getObject().isBlank())
        .forEach(
            t ->
                problems.add(
                    Code.MALFORMED,
                    0,
                    "blank node at '" + t.getPredicate() + "'",
                    "give the node an IRI"));
  }

  /** Returns the line on which a node begins to be described, from 1; 0 if there is none. */
  int line(Node node) {
    if (!node.isURI()) {
      return 0;
    }
    String prefixed = graph.getPrefixMapping().shortForm(node.getURI());
    int number = 0;
    for (String line : input.text().split("\n", -1)) {
      number++;
      if (line.startsWith(prefixed + " ") || line.startsWith("<" + node.getURI() + "> ")) {
        return number;
      }
    }
    return 0;
  }
}
