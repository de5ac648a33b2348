package io.github.aimscrosswalk.ontology.input;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.ontology.graph.Iris;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;

/** Lets triples through as long as they keep to the limits; the first that does not ends all. */
final class LimitedStream extends StreamRDFWrapper {
  /** What relative IRIs are resolved against, so that they can be told. */
  static final String NOWHERE = "relative:/";

  private static final int SHOWN = 60;
  private static final Pattern DOTS = Pattern.compile("^[^?#]*/\\.\\.?(?:[/?#]|$)");

  private final InputLimits limits;
  private final Problems problems;
  private int triples;
  private Optional<InvalidDataException> ended = Optional.empty();

  LimitedStream(StreamRDF to, InputLimits limits, Problems problems) {
    super(to);
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * Throws again what has ended the stream, should a parser have made a fault of the text of it.
   */
  void throwIfEnded() {
    if (ended.isPresent()) {
      throw ended.get();
    }
  }

  @Override
  public void triple(Triple triple) {
    triples++;
    if (triples > limits.triples()) {
      throw end(
          Code.TOO_LARGE,
          "more than " + limits.triples() + " triples",
          "split the input, or allow for more");
    }
    check(triple.getSubject());
    check(triple.getPredicate());
    check(triple.getObject());
    super.triple(triple);
  }

  private void check(Node node) {
    if (node.isURI()) {
      checkIri(node.getURI());
    } else if (node.isTripleTerm()) {
      throw end(
          Code.MALFORMED,
          "statement about a statement, which RDF 1.1 does not have",
          "give the statement an IRI and describe that");
    } else if (node.isLiteral()) {
      checkIri(node.getLiteralDatatypeURI());
      checkLength(node.getLiteralLexicalForm().length());
    }
  }

  private void checkLength(int length) {
    if (length > limits.literalLength()) {
      throw end(
          Code.TOO_LARGE,
          "literal of " + length + " characters",
          "keep literals to " + limits.literalLength() + " characters");
    }
  }

  private void checkIri(String iri) {
    if (iri.length() > limits.iriLength()) {
      throw end(
          Code.TOO_LARGE,
          "IRI of " + iri.length() + " characters",
          "keep IRIs to " + limits.iriLength() + " characters");
    }
    if (iri.startsWith(NOWHERE) || !Iris.isAbsolute(iri)) {
      String shown = iri.startsWith(NOWHERE) ? iri.substring(NOWHERE.length()) : iri;
      throw end(
          Code.INVALID_VALUE,
          "'" + shown.substring(0, Math.min(SHOWN, shown.length())) + "' is no absolute IRI",
          "write it in full, or with a prefix");
    }
    if (DOTS.matcher(iri).find()) {
      throw end(
          Code.INVALID_VALUE,
          "'" + iri.substring(0, Math.min(SHOWN, iri.length())) + "' has a step '.' or '..'",
          "leave the step out: some readers do so, and take it for another IRI");
    }
  }

  private InvalidDataException end(Code code, String message, String repair) {
    problems.add(code, 0, message, repair);
    InvalidDataException end = new InvalidDataException(problems.list());
    ended = Optional.of(end);
    return end;
  }
}
