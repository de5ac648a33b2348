package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.evidence.Freshness;
import io.github.aimscrosswalk.overlay.Overlays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Practices and elements, what provisions ask for, and what evidence shows, each as a graph. */
final class HubGraph {
  private HubGraph() {}

  /** Practices, elements, subjects, implications, and the pairs that anything asks for. */
  static void writePractices(Hub hub, Graph graph) {
    for (Practice practice : hub.practices()) {
      new Description(graph, Iris.practice(practice.id()))
          .a(Terms.ns("Practice"))
          .text(Terms.NOTATION, practice.id())
          .english(Terms.PREF_LABEL, practice.title())
          .english(Terms.skos("definition"), practice.description());
    }
    for (Element element : hub.elements()) {
      new Description(graph, Iris.element(element.id()))
          .a(Terms.ns("Element"))
          .text(Terms.NOTATION, element.id().value())
          .english(Terms.PREF_LABEL, element.statement())
          .link(Terms.ns("practice"), Iris.practice(element.id().practice()))
          .link(Terms.ns("level"), Iris.individual(element.level()))
          .link(Terms.ns("elementKind"), Iris.individual(element.kind()));
    }
    writeSubjects(graph);
    for (Assignment assignment : hub.assignments()) {
      new Description(graph, Iris.pair(assignment.pair()))
          .a(Terms.ns("Pair"))
          .link(Terms.ns("element"), Iris.element(assignment.pair().element()))
          .link(Terms.ns("subject"), Iris.subject(assignment.pair().subject()));
    }
    hub.implications().forEach(implication -> write(implication, graph));
  }

  private static void writeSubjects(Graph graph) {
    for (Subject subject : Subject.values()) {
      new Description(graph, Iris.subject(subject))
          .a(Terms.ns("Subject"))
          .text(Terms.NOTATION, subject.id())
          .english(Terms.PREF_LABEL, label(subject));
    }
  }

  private static String label(Subject subject) {
    return switch (subject) {
      case AI -> "artificial intelligence";
      case INFORMATION_SECURITY -> "information security";
      case SERVICE -> "a service and the commitments made about it";
      case PRIVACY -> "privacy and personal data";
    };
  }

  private static void write(Implication implication, Graph graph) {
    Node from = Iris.element(implication.from());
    Node to = Iris.element(implication.to());
    graph.add(from, Terms.ns("implies"), to);
    new Description(graph, Iris.iri("implication/" + implication.from() + "/" + implication.to()))
        .a(Terms.ns("Implication"))
        .link(Terms.ns("implying"), from)
        .link(Terms.ns("implied"), to)
        .english(Terms.ns("reason"), implication.reason());
  }

  /** What the provisions of one framework ask for, and by which correction, if by one. */
  static void writeDecomposition(List<Assignment> assignments, Overlays overlays, Graph graph) {
    for (Assignment assignment : assignments) {
      Node provision = Iris.requirement(assignment.provision());
      Node pair = Iris.pair(assignment.pair());
      graph.add(provision, Terms.ns("asksFor"), pair);
      Description description =
          new Description(graph, Iris.assignment(assignment.id()))
              .a(Terms.ns("Assignment"))
              .link(Terms.ns("provision"), provision)
              .link(Terms.ns("pair"), pair)
              .link(
                  Terms.ns("forWording"),
                  assignment.wording().map(day -> Iris.wording(assignment.provision(), day)))
              .text(Terms.ns("basisInText"), assignment.basis())
              .link(Terms.ns("reading"), Iris.individual(assignment.reading()))
              .link(Terms.ns("reviewStatus"), Iris.individual(assignment.status()))
              .english(Terms.NOTE, assignment.note())
              .link(
                  Terms.ns("correctedBy"),
                  overlays.corrected(assignment.id()).map(Iris::correction));
      for (String annotator : assignment.annotators()) {
        Node agent = Iris.agent(annotator);
        description.link(Terms.prov("wasAttributedTo"), agent);
        new Description(graph, agent).a(Terms.prov("Agent")).text(RDFS.label.asNode(), annotator);
      }
    }
  }

  /** Evidence types and what they show. */
  static void writeEvidence(Hub hub, Graph graph) {
    for (EvidenceType type : hub.evidenceTypes()) {
      write(type, graph);
    }
    for (Demonstration demonstration : hub.demonstrations()) {
      Node type = Iris.evidenceType(demonstration.evidenceType());
      Node element = Iris.element(demonstration.element());
      graph.add(type, Terms.ns("demonstrates"), element);
      String path = Iris.segment(demonstration.evidenceType()) + "/" + demonstration.element();
      new Description(graph, Iris.iri("demonstration/" + path))
          .a(Terms.ns("Demonstration"))
          .link(Terms.ns("evidenceType"), type)
          .link(Terms.ns("element"), element)
          .english(Terms.NOTE, demonstration.note());
    }
  }

  private static void write(EvidenceType type, Graph graph) {
    Freshness freshness = type.freshness();
    String basis = freshness.basis().name().toLowerCase(Locale.ROOT);
    Description description =
        new Description(graph, Iris.evidenceType(type.id()))
            .a(Terms.ns("EvidenceType"))
            .text(Terms.NOTATION, type.id())
            .english(Terms.PREF_LABEL, type.label())
            .english(Terms.skos("definition"), type.description())
            .link(Terms.ns("form"), Iris.individual(type.form()))
            .english(Terms.ns("freshnessTrigger"), freshness.trigger())
            .link(Terms.ns("freshnessBasis"), Terms.ns("freshness-by-" + basis))
            .text(Terms.ns("freshnessSource"), freshness.source());
    freshness
        .lasts()
        .ifPresent(
            p ->
                description
                    .typed(Terms.ns("lasts"), p.toString(), XSDDatatype.XSDduration)
                    .number(Terms.ns("lastsMonths"), p.toTotalMonths())
                    .number(Terms.ns("lastsDays"), p.getDays()));
    for (Subject subject : type.subjects()) {
      description.link(Terms.ns("mayBeAbout"), Iris.subject(subject));
    }
  }
}
