package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Makes an assessment of a graph. */
final class AssessmentReader {
  private static final String ONE = "write one of those the vocabulary defines";

  private static final Map<String, Assurance> ASSURANCE =
      Map.of("attested", Assurance.ATTESTED, "evidenced", Assurance.EVIDENCED);
  private static final Map<String, Target.Kind> TARGETS =
      Map.of(
          "whole-organisation", Target.Kind.ORGANISATION, "one-ai-system", Target.Kind.AI_SYSTEM);
  private static final Map<String, Inclusion.Reason> REASONS =
      Map.of(
          "reason-risk", Inclusion.Reason.RISK,
          "reason-law", Inclusion.Reason.LAW,
          "reason-contract", Inclusion.Reason.CONTRACT,
          "reason-business", Inclusion.Reason.BUSINESS);
  private static final Map<String, Evidence.State> STATES =
      Map.of("final-artefact", Evidence.State.FINAL, "draft-artefact", Evidence.State.DRAFT);

  private final Graph graph;
  private final Problems problems;
  private final NodeReader read;

  AssessmentReader(String source, Graph graph) {
    this.graph = graph;
    this.problems = new Problems(source);
    this.read = new NodeReader(graph, problems);
  }

  Assessment read() {
    List<Node> nodes =
        graph
            .find(Node.ANY, RDF.type.asNode(), Terms.ns("Assessment"))
            .mapWith(Triple::getSubject)
            .toList();
    if (nodes.size() != 1) {
      problems.add(
          Code.MALFORMED, 0, "graph with " + nodes.size() + " assessments", "describe exactly one");
      problems.throwIfAny();
    }
    return read(nodes.get(0));
  }

  private Assessment read(Node node) {
    Optional<String> id = read.text(read.one(node, Terms.IDENTIFIER));
    Optional<Target> target = read.one(node, Terms.ns("target")).flatMap(this::target);
    List<FrameworkId> frameworks =
        all(node, "framework", read::framework).stream().distinct().sorted().toList();
    Scope scope = scope(node);
    Optional<Assurance> assurance =
        constant(read.one(node, Terms.ns("assurance")), ASSURANCE, "an assurance");
    List<Statement> statements =
        inOrder(node, "states").stream().flatMap(n -> statement(n).stream()).toList();
    List<Inclusion> inclusions =
        read.objects(node, Terms.ns("includes")).stream()
            .flatMap(n -> inclusion(n).stream())
            .toList();
    List<Evidence> evidence =
        inOrder(node, "holds").stream().flatMap(n -> evidence(n).stream()).toList();
    problems.throwIfAny();
    Optional<Assessment> whole =
        checked(
            () ->
                new Assessment(
                    id.orElseThrow(),
                    target.orElseThrow(),
                    frameworks,
                    scope,
                    assurance.orElseThrow(),
                    statements,
                    inclusions,
                    evidence));
    problems.throwIfAny();
    return whole.orElseThrow();
  }

  private Optional<Target> target(Node node) {
    Optional<String> name = read.text(read.one(node, Terms.PREF_LABEL));
    Optional<Target.Kind> kind =
        constant(read.one(node, Terms.ns("targetKind")), TARGETS, "a kind of target");
    return name.isPresent() && kind.isPresent()
        ? checked(() -> new Target(kind.get(), name.get()))
        : Optional.empty();
  }

  private Scope scope(Node node) {
    List<String> terms = all(node, "scopeTerm", read::scopeTerm);
    Optional<LocalDate> placed = read.day(read.optional(node, Terms.ns("placedOnMarket")));
    Scope scope = checked(() -> Scope.of(terms)).orElse(Scope.silent());
    return placed.map(scope::placedOnMarket).orElse(scope);
  }

  /** The nodes by their position; those without one are noted. */
  private List<Node> inOrder(Node node, String predicate) {
    Map<Integer, List<Node>> byPosition = new TreeMap<>();
    for (Node object : read.objects(node, Terms.ns(predicate))) {
      int position = read.number(read.one(object, Terms.ns("position"))).orElse(0);
      byPosition.computeIfAbsent(position, p -> new ArrayList<>()).add(object);
    }
    return byPosition.values().stream().flatMap(List::stream).toList();
  }

  private Optional<Statement> statement(Node node) {
    for (Node type : read.objects(node, RDF.type.asNode())) {
      if (type.isURI() && type.getURI().startsWith(Terms.NS)) {
        String name = type.getURI().substring(Terms.NS.length());
        if (name.equals("Found")) {
          return read.pair(read.one(node, Terms.ns("pair"))).map(Statement.Found::new);
        }
        return read.provision(read.one(node, Terms.ns("provision")))
            .flatMap(provision -> statement(name, node, provision));
      }
    }
    problems.add(Code.MISSING_FIELD, 0, "'" + node + "' without a kind of statement", ONE);
    return Optional.empty();
  }

  private Optional<Statement> statement(String kind, Node node, RequirementId provision) {
    return switch (kind) {
      case "Implemented" -> {
        List<Subject> subjects = all(node, "namesSubject", read::subject);
        yield Optional.of(
            new Statement.Implemented(provision, subjects.stream().sorted().toList()));
      }
      case "PartlyImplemented" -> {
        List<ElementId> elements = all(node, "namesElement", read::element);
        yield Optional.of(new Statement.Partial(provision, elements.stream().sorted().toList()));
      }
      case "Planned" ->
          Optional.of(
              new Statement.Planned(provision, read.day(read.optional(node, Terms.ns("due")))));
      case "NotImplemented" -> Optional.of(new Statement.NotImplemented(provision));
      case "Excluded" ->
          read.text(read.one(node, Terms.ns("justification")))
              .flatMap(text -> checked(() -> new Statement.Excluded(provision, text)));
      default -> {
        problems.add(
            Code.INVALID_VALUE, 0, "'" + node + "' of kind '" + kind + "', no statement", ONE);
        yield Optional.empty();
      }
    };
  }

  private Optional<Inclusion> inclusion(Node node) {
    List<Inclusion.Reason> reasons =
        read.objects(node, Terms.ns("inclusionReason")).stream()
            .flatMap(n -> constant(Optional.of(n), REASONS, "a reason for inclusion").stream())
            .toList();
    String justification = read.text(read.optional(node, Terms.ns("justification"))).orElse("");
    Optional<String> owner = read.text(read.optional(node, Terms.ns("owner")));
    return read.provision(read.one(node, Terms.ns("provision")))
        .flatMap(p -> checked(() -> new Inclusion(p, reasons, justification, owner)));
  }

  private Optional<Evidence> evidence(Node node) {
    Optional<String> id = read.text(read.one(node, Terms.IDENTIFIER));
    Optional<String> type = read.evidenceType(read.one(node, Terms.ns("evidenceType")));
    Optional<LocalDate> collected = read.day(read.one(node, Terms.ns("collected")));
    Optional<Evidence.State> state =
        constant(read.one(node, Terms.ns("evidenceState")), STATES, "a state of evidence");
    String title = read.text(read.optional(node, Terms.TITLE)).orElse("");
    Optional<LocalDate> until = read.day(read.optional(node, Terms.ns("validUntil")));
    List<Subject> subjects = all(node, "evidenceAbout", read::subject).stream().sorted().toList();
    Optional<String> system = read.text(read.optional(node, Terms.ns("system")));
    boolean whole =
        id.isPresent() && type.isPresent() && collected.isPresent() && state.isPresent();
    return whole
        ? checked(
            () ->
                new Evidence(
                    id.get(),
                    type.get(),
                    title,
                    collected.get(),
                    until,
                    state.get(),
                    subjects,
                    system))
        : Optional.empty();
  }

  private <T> List<T> all(Node node, String predicate, Function<Node, Optional<T>> reader) {
    return read.objects(node, Terms.ns(predicate)).stream()
        .flatMap(n -> reader.apply(n).stream())
        .toList();
  }

  private <T> Optional<T> constant(Optional<Node> node, Map<String, T> known, String what) {
    Optional<T> value =
        node.filter(n -> n.isURI() && n.getURI().startsWith(Terms.NS))
            .map(n -> n.getURI().substring(Terms.NS.length()))
            .flatMap(name -> Optional.ofNullable(known.get(name)));
    if (node.isPresent() && value.isEmpty()) {
      problems.add(Code.INVALID_VALUE, 0, "'" + node.get() + "' is not " + what, ONE);
    }
    return value;
  }

  /** Notes what a value of the model refuses. */
  private <T> Optional<T> checked(Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException e) {
      problems.add(Code.INVALID_VALUE, 0, String.valueOf(e.getMessage()), "mend the graph");
      return Optional.empty();
    }
  }
}
