package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * An overlay and its corrections, with what each assignment was before. What it is now stands in
 * the graph of the decomposition; what is dropped stands here alone, and is no assignment.
 */
final class OverlayGraph {
  private OverlayGraph() {}

  static void write(Overlay overlay, List<Corrected> made, Graph graph) {
    Description description =
        new Description(graph, Iris.overlay(overlay.id()))
            .a(Terms.ns("Overlay"))
            .a(Terms.prov("Entity"))
            .text(Terms.NOTATION, overlay.id())
            .english(Terms.TITLE, overlay.title())
            .day(Terms.dcterms("created"), overlay.recorded())
            .link(Terms.prov("wasAttributedTo"), agent(overlay.author(), graph));
    for (Corrected corrected : made) {
      description.link(Terms.ns("correction"), correction(corrected, graph));
    }
  }

  private static Node correction(Corrected corrected, Graph graph) {
    Correction correction = corrected.correction();
    AssignmentId id = correction.assignment();
    Pair pair = id.pair();
    new Description(graph, Iris.pair(pair))
        .a(Terms.ns("Pair"))
        .link(Terms.ns("element"), Iris.element(pair.element()))
        .link(Terms.ns("subject"), Iris.subject(pair.subject()));
    Description description =
        new Description(graph, Iris.correction(corrected))
            .a(Terms.ns("Correction"))
            .link(Terms.ns("correctionKind"), Terms.ns(kind(corrected)))
            .link(Terms.ns("corrects"), Iris.assignment(id))
            .link(Terms.ns("provision"), Iris.requirement(id.provision()))
            .link(Terms.ns("pair"), Iris.pair(pair))
            .link(
                Terms.ns("forWording"), id.wording().map(day -> Iris.wording(id.provision(), day)))
            .english(Terms.ns("reason"), correction.reason())
            .link(Terms.prov("wasAttributedTo"), agent(correction.author(), graph));
    corrected.before().ifPresent(before -> former(before, description, graph));
    return description.subject();
  }

  private static String kind(Corrected corrected) {
    return corrected.before().isEmpty()
        ? "correction-adds"
        : corrected.isDropped() ? "correction-drops" : "correction-changes";
  }

  private static void former(Assignment before, Description description, Graph graph) {
    description
        .text(Terms.ns("formerBasisInText"), before.basis())
        .link(Terms.ns("formerReading"), Iris.individual(before.reading()))
        .link(Terms.ns("formerReviewStatus"), Iris.individual(before.status()))
        .english(Terms.ns("formerNote"), before.note());
    for (String annotator : before.annotators()) {
      description.link(Terms.ns("formerAnnotator"), agent(annotator, graph));
    }
  }

  private static Node agent(String name, Graph graph) {
    return new Description(graph, Iris.agent(name))
        .a(Terms.prov("Agent"))
        .text(RDFS.label.asNode(), name)
        .subject();
  }

  /** Returns who answers for an overlay and its corrections, by name. */
  static List<Node> agents(Overlay overlay) {
    TreeSet<String> names = new TreeSet<>(List.of(overlay.author()));
    overlay.corrections().forEach(correction -> names.add(correction.author()));
    return names.stream().map(Iris::agent).toList();
  }

  /** Returns the frameworks that an overlay speaks of, by identifier. */
  static List<Node> frameworks(Overlay overlay) {
    TreeSet<FrameworkId> ids = new TreeSet<>();
    overlay.corrections().forEach(c -> ids.add(c.assignment().provision().framework()));
    return ids.stream().map(Iris::framework).toList();
  }
}
