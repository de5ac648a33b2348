package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads what a graph says of a node; what cannot be read is noted and comes back empty. */
final class NodeReader {
  private static final String ILLEGAL = "<>\"{}|^`\\";

  private final Graph graph;
  private final Problems problems;

  NodeReader(Graph graph, Problems problems) {
    this.graph = graph;
    this.problems = problems;
  }

  /** The objects, sorted, so that the order of a graph decides nothing. */
  List<Node> objects(Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  Optional<Node> optional(Node subject, Node predicate) {
    List<Node> objects = objects(subject, predicate);
    if (objects.size() > 1) {
      problems.add(
          Code.DUPLICATE,
          0,
          "'" + subject + "' with " + objects.size() + " of '" + predicate + "'",
          "keep one");
    }
    return objects.stream().findFirst();
  }

  Optional<Node> one(Node subject, Node predicate) {
    Optional<Node> object = optional(subject, predicate);
    if (object.isEmpty()) {
      problems.add(
          Code.MISSING_FIELD,
          0,
          "'" + subject + "' without '" + predicate + "'",
          "add the property");
    }
    return object;
  }

  /** The characters of a literal; an IRI in its place is noted. */
  Optional<String> text(Optional<Node> node) {
    return parse(node, "a literal", NodeReader::lexical);
  }

  Optional<LocalDate> day(Optional<Node> node) {
    return parse(node, "a date", n -> lexical(n).map(LocalDate::parse));
  }

  Optional<Integer> number(Optional<Node> node) {
    return parse(node, "a whole number", n -> lexical(n).map(Integer::valueOf));
  }

  private static Optional<String> lexical(Node node) {
    return node.isLiteral() ? Optional.of(node.getLiteralLexicalForm()) : Optional.empty();
  }

  Optional<FrameworkId> framework(Node node) {
    return parse(Optional.of(node), "a framework", n -> path(n, "framework/").map(FrameworkId::of));
  }

  Optional<RequirementId> provision(Optional<Node> node) {
    return parse(
        node,
        "a provision",
        n ->
            path(n, "framework/")
                .map(
                    path -> {
                      int slash = path.indexOf('/');
                      FrameworkId framework = FrameworkId.of(path.substring(0, slash));
                      return new RequirementId(framework, locator(path.substring(slash + 1)));
                    }));
  }

  Optional<ElementId> element(Node node) {
    return parse(Optional.of(node), "an element", n -> path(n, "element/").map(ElementId::of));
  }

  Optional<Subject> subject(Node node) {
    return parse(Optional.of(node), "a subject", n -> path(n, "subject/").flatMap(Subject::of));
  }

  Optional<Pair> pair(Optional<Node> node) {
    return parse(
        node,
        "an element about a subject",
        n ->
            path(n, "pair/")
                .flatMap(
                    path -> {
                      int slash = path.indexOf('/');
                      ElementId element = ElementId.of(path.substring(0, slash));
                      return Subject.of(path.substring(slash + 1))
                          .map(subject -> new Pair(element, subject));
                    }));
  }

  Optional<String> evidenceType(Optional<Node> node) {
    return parse(node, "an evidence type", n -> path(n, "evidence-type/").map(NodeReader::decode));
  }

  /** A term of the scope as {@code dimension:value}. */
  Optional<String> scopeTerm(Node node) {
    return parse(
        Optional.of(node),
        "a scope term",
        n ->
            path(n, "scope/")
                .map(
                    path -> {
                      int slash = path.indexOf('/');
                      String dimension = decode(path.substring(0, slash));
                      return dimension + ":" + decode(path.substring(slash + 1));
                    }));
  }

  private static Optional<String> path(Node node, String kind) {
    String base = Iris.BASE + kind;
    boolean fits = node.isURI() && node.getURI().startsWith(base);
    return fits ? Optional.of(node.getURI().substring(base.length())) : Optional.empty();
  }

  /** Whatever the parser stumbles over is the same fault of the data: a value of another form. */
  private <T> Optional<T> parse(
      Optional<Node> node, String what, Function<Node, Optional<T>> parser) {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<T> value = parser.apply(node.get());
      if (value.isPresent()) {
        return value;
      }
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      // Told below, in one way for all.
    }
    problems.add(
        Code.INVALID_VALUE, 0, "'" + node.get() + "' is not " + what, "write the IRI or value");
    return Optional.empty();
  }

  private static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Undoes for a locator only what no IRI could hold. */
  private static String locator(String path) {
    String locator = path;
    for (int i = 0; i < ILLEGAL.length(); i++) {
      String c = ILLEGAL.substring(i, i + 1);
      locator = locator.replace(Iris.segment(c), c);
    }
    return locator;
  }
}
