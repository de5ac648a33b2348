package io.github.aimscrosswalk.ontology.pure;

import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.element.Assignment.Reading;
import io.github.aimscrosswalk.element.Assignment.Status;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.vocabulary.RDF;

/**
 * What is asked, as the parameters of the queries: they are triples, so that the queries are the
 * same texts for everybody. One question at a time, each with working triples of its own.
 *
 * @param name the IRI of the question
 * @param assessment the IRI of the assessment it is about
 * @param viewpoint the day, the knowledge and the policy
 * @param supposed the node of a part of which all is supposed to be held; mostly empty
 * @param parts the nodes of the parts that answers shall be about: a requirement, a framework, or
 *     the question itself for all frameworks that the assessment is about
 */
public record Question(
    String name,
    String assessment,
    Viewpoint viewpoint,
    Optional<String> supposed,
    List<String> parts) {
  /** Copies the list and checks that all parts are there. */
  public Question {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(viewpoint, "viewpoint");
    Objects.requireNonNull(supposed, "supposed");
    parts = List.copyOf(parts);
  }

  /**
   * Returns the question as RDF.
   *
   * @return a new graph of few triples
   */
  public Graph graph() {
    Graph graph = new GraphMemFast();
    Node node = NodeFactory.createURI(name);
    graph.add(node, RDF.type.asNode(), Terms.ns("Question"));
    graph.add(node, Terms.ns("asksAbout"), NodeFactory.createURI(assessment));
    graph.add(node, Terms.ns("asOf"), day(viewpoint.asOf().toString()));
    viewpoint.knownAt().ifPresent(d -> graph.add(node, Terms.ns("knownAt"), day(d.toString())));
    doubted().forEach(doubt -> graph.add(node, Terms.ns("doubts"), doubt));
    supposed.ifPresent(p -> graph.add(node, Terms.ns("supposes"), NodeFactory.createURI(p)));
    parts.forEach(part -> graph.add(node, Terms.ns("part"), NodeFactory.createURI(part)));
    return graph;
  }

  private static Node day(String lexical) {
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdate);
  }

  private List<Node> doubted() {
    List<Node> doubted = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      if (!viewpoint.policy().readings().contains(reading)) {
        doubted.add(term(reading));
      }
    }
    for (Status status : Status.values()) {
      if (!viewpoint.policy().statuses().contains(status)) {
        doubted.add(term(status));
      }
    }
    return doubted;
  }

  private static Node term(Enum<?> constant) {
    return Terms.ns(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
