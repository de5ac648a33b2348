package io.github.aimscrosswalk.ontology.function;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** What one function was asked about during one query. Used by the thread that runs the query. */
final class Asked {
  private final Index index;
  private final Map<Node, Map<LocalDate, Analysis>> analyses = new HashMap<>();

  Asked(Index index) {
    this.index = index;
  }

  Index index() {
    return index;
  }

  /** Returns the analysis; empty for an assessment that is not known, or what is no day. */
  Optional<Analysis> analysis(Node assessment, Node day) {
    Optional<Assessment> known = index.assessment(bound(assessment, "an assessment"));
    Optional<LocalDate> date = day(day);
    if (known.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        analyses
            .computeIfAbsent(assessment, a -> new HashMap<>())
            .computeIfAbsent(date.get(), d -> index.crosswalk().analyze(known.get(), d)));
  }

  static Optional<LocalDate> day(Node node) {
    Node day = bound(node, "a day");
    if (!day.isLiteral() || !day.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day.getLiteralLexicalForm()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Node bound(Node node, String what) {
    if (node.isVariable()) {
      throw new FunctionMisuseException("expected " + what + ", found '" + node + "' unbound");
    }
    return node;
  }
}
