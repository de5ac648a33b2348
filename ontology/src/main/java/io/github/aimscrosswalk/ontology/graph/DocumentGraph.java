package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.evidence.DocumentedInformation;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;

/** What provisions ask to be held in writing, and which evidence types are it. */
final class DocumentGraph {
  private DocumentGraph() {}

  static void write(List<DocumentedInformation> documents, Graph graph) {
    documents.forEach(document -> write(document, graph));
  }

  private static void write(DocumentedInformation document, Graph graph) {
    String obligation = document.obligation().name().toLowerCase(Locale.ROOT);
    Description description =
        new Description(graph, Iris.documentedInformation(document))
            .a(Terms.ns("DocumentedInformation"))
            .english(Terms.PREF_LABEL, document.label())
            .link(Terms.ns("provision"), Iris.requirement(document.provision()))
            .link(Terms.ns("form"), Iris.individual(document.form()))
            .link(Terms.ns("writing"), Terms.ns("writing-" + obligation))
            .english(Terms.NOTE, document.note());
    for (String type : document.evidenceTypes()) {
      description.link(Terms.ns("evidenceType"), Iris.evidenceType(type));
    }
  }
}
