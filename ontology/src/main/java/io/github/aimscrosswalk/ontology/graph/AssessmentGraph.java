package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.evidence.Evidence;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem.GraphMemFast;

/**
 * An assessment as a graph, to stand beside the data, and back. Statements and findings are
 * assertions of EARL about the target, with the provision or pair as the test; evidence is a PROV-O
 * entity. There are no blank nodes; a user's own IRIs begin with a base of the user's choice.
 */
public final class AssessmentGraph {
  static final Node PASSED = Terms.earl("passed");
  static final Node FAILED = Terms.earl("failed");
  static final Node CANNOT_TELL = Terms.earl("cantTell");
  static final Node INAPPLICABLE = Terms.earl("inapplicable");

  private final Assessment assessment;
  private final String name;
  private final Graph graph = new GraphMemFast();

  private AssessmentGraph(Assessment assessment, String name) {
    this.assessment = assessment;
    this.name = name;
  }

  /**
   * Returns the IRI of an assessment, which is also the name that its graph should have.
   *
   * @param assessment the assessment
   * @param base what the IRI begins with, such as {@code https://example.org/assessment/}
   * @return the base and the identifier, encoded
   * @throws IllegalArgumentException if the base is no absolute IRI
   */
  public static String name(Assessment assessment, String base) {
    if (!Iris.isAbsolute(base)) {
      throw new IllegalArgumentException("expected a base IRI, found '" + base + "'");
    }
    return base + Iris.segment(assessment.id());
  }

  /**
   * Returns the IRI of a piece of evidence.
   *
   * @param assessment the IRI of the assessment that holds it
   * @param evidence the evidence
   * @return the IRI of the assessment, {@code /evidence/} and the identifier, encoded
   */
  public static Node evidence(String assessment, Evidence evidence) {
    return NodeFactory.createURI(assessment + "/evidence/" + Iris.segment(evidence.id()));
  }

  /**
   * Writes an assessment.
   *
   * @param assessment the assessment
   * @param base what its IRIs begin with, such as {@code https://example.org/assessment/}
   * @return the graph
   * @throws IllegalArgumentException if the base is no absolute IRI
   */
  public static Graph write(Assessment assessment, String base) {
    return new AssessmentGraph(assessment, name(assessment, base)).write();
  }

  /**
   * Reads an assessment back. The order of statements and of evidence is kept; lists whose order
   * means nothing (frameworks, subjects, elements named) come back sorted and without repetition.
   * Whether a crosswalk holds what it names is checked when it is analysed.
   *
   * @param source the name of the input as it shall stand in messages
   * @param graph a graph with one assessment; what else is in it is left aside
   * @return the assessment
   * @throws InvalidDataException with every problem of the graph
   */
  public static Assessment read(String source, Graph graph) {
    return new AssessmentReader(source, graph).read();
  }

  private Graph write() {
    Node target = node("/target");
    Node asserter = node("/asserter");
    Description description =
        new Description(graph, node(""))
            .a(Terms.ns("Assessment"))
            .a(Terms.prov("Entity"))
            .text(Terms.IDENTIFIER, assessment.id())
            .link(Terms.ns("target"), target)
            .link(Terms.prov("wasAttributedTo"), asserter)
            .link(Terms.ns("assurance"), assurance())
            .day(Terms.ns("placedOnMarket"), assessment.scope().placedOnMarket());
    assessment
        .frameworks()
        .forEach(f -> description.link(Terms.ns("framework"), Iris.framework(f)));
    assessment
        .scope()
        .dimensions()
        .forEach(
            (dimension, values) ->
                values.forEach(
                    v -> description.link(Terms.ns("scopeTerm"), Iris.scopeTerm(dimension, v))));
    writeParties(target, asserter);
    for (int i = 0; i < assessment.statements().size(); i++) {
      write(assessment.statements().get(i), i + 1);
    }
    assessment.inclusions().forEach(this::write);
    for (int i = 0; i < assessment.evidence().size(); i++) {
      write(assessment.evidence().get(i), i + 1);
    }
    return graph;
  }

  private void writeParties(Node target, Node asserter) {
    boolean organisation = assessment.target().kind() == Target.Kind.ORGANISATION;
    new Description(graph, target)
        .a(Terms.ns("Target"))
        .a(Terms.earl("TestSubject"))
        .text(Terms.PREF_LABEL, assessment.target().name())
        .link(
            Terms.ns("targetKind"),
            Terms.ns(organisation ? "whole-organisation" : "one-ai-system"));
    new Description(graph, asserter).a(Terms.earl("Assertor")).a(Terms.prov("Agent"));
  }

  private Node assurance() {
    return Terms.ns(assessment.assurance() == Assurance.ATTESTED ? "attested" : "evidenced");
  }

  private Node node(String path) {
    return NodeFactory.createURI(name + path);
  }

  private void write(Statement statement, int position) {
    Node node = node("/statement/" + position);
    graph.add(node(""), Terms.ns("states"), node);
    Description description =
        new Description(graph, node)
            .a(Terms.earl("Assertion"))
            .number(Terms.ns("position"), position)
            .link(Terms.earl("assertedBy"), node("/asserter"))
            .link(Terms.earl("subject"), node("/target"))
            .link(Terms.earl("result"), node("/statement/" + position + "/result"));
    new Description(graph, node("/statement/" + position + "/result"))
        .a(Terms.earl("TestResult"))
        .link(Terms.earl("outcome"), outcome(statement));
    if (statement instanceof Statement.OfProvision of) {
      Node provision = Iris.requirement(of.provision());
      description.link(Terms.ns("provision"), provision).link(Terms.earl("test"), provision);
    }
    detail(statement, description);
  }

  private static Node outcome(Statement statement) {
    return switch (statement) {
      case Statement.Implemented implemented -> PASSED;
      case Statement.Found found -> PASSED;
      case Statement.Partial partial -> CANNOT_TELL;
      case Statement.Planned planned -> FAILED;
      case Statement.NotImplemented not -> FAILED;
      case Statement.Excluded excluded -> INAPPLICABLE;
    };
  }

  private static void detail(Statement statement, Description description) {
    switch (statement) {
      case Statement.Implemented implemented -> {
        description.a(Terms.ns("Implemented"));
        implemented
            .subjects()
            .forEach(s -> description.link(Terms.ns("namesSubject"), Iris.subject(s)));
      }
      case Statement.Partial partial -> {
        description.a(Terms.ns("PartlyImplemented"));
        partial
            .elements()
            .forEach(e -> description.link(Terms.ns("namesElement"), Iris.element(e)));
      }
      case Statement.Planned planned ->
          description.a(Terms.ns("Planned")).day(Terms.ns("due"), planned.due());
      case Statement.NotImplemented not -> description.a(Terms.ns("NotImplemented"));
      case Statement.Excluded excluded ->
          description
              .a(Terms.ns("Excluded"))
              .text(Terms.ns("justification"), excluded.justification());
      case Statement.Found found -> {
        Node pair = Iris.pair(found.pair());
        description
            .a(Terms.ns("Found"))
            .link(Terms.ns("pair"), pair)
            .link(Terms.ns("element"), Iris.element(found.pair().element()))
            .link(Terms.ns("subject"), Iris.subject(found.pair().subject()))
            .link(Terms.earl("test"), pair);
      }
    }
  }

  private void write(Inclusion inclusion) {
    Node node = node("/inclusion/" + Iris.segment(inclusion.provision().toString()));
    graph.add(node(""), Terms.ns("includes"), node);
    Description description =
        new Description(graph, node)
            .a(Terms.ns("Inclusion"))
            .link(Terms.ns("provision"), Iris.requirement(inclusion.provision()))
            .text(Terms.ns("justification"), inclusion.justification())
            .text(Terms.ns("owner"), inclusion.owner().orElse(""));
    for (Inclusion.Reason reason : inclusion.reasons()) {
      String term = "reason-" + reason.name().toLowerCase(Locale.ROOT);
      description.link(Terms.ns("inclusionReason"), Terms.ns(term));
    }
  }

  private void write(Evidence evidence, int position) {
    Node node = evidence(name, evidence);
    graph.add(node(""), Terms.ns("holds"), node);
    boolean isFinal = evidence.state() == Evidence.State.FINAL;
    Description description =
        new Description(graph, node)
            .a(Terms.ns("Evidence"))
            .a(Terms.prov("Entity"))
            .number(Terms.ns("position"), position)
            .text(Terms.IDENTIFIER, evidence.id())
            .link(Terms.ns("evidenceType"), Iris.evidenceType(evidence.type()))
            .text(Terms.TITLE, evidence.title())
            .day(Terms.ns("collected"), evidence.collected())
            .day(Terms.ns("validUntil"), evidence.validUntil())
            .link(
                Terms.ns("evidenceState"), Terms.ns(isFinal ? "final-artefact" : "draft-artefact"));
    evidence.system().ifPresent(system -> description.text(Terms.ns("system"), system));
    evidence.subjects().forEach(s -> description.link(Terms.ns("evidenceAbout"), Iris.subject(s)));
  }
}
