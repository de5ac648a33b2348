package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem.GraphMemFast;

/**
 * All that a corpus holds, as graphs: one a framework, one of practices and elements, one a
 * decomposition, one an overlay, one of evidence, one of rules and one of documented information a
 * framework that has any, one of the scope vocabulary. Fines and successions are left to the Java
 * API.
 */
public final class CorpusGraphs {
  private final Corpus corpus;
  private final Optional<String> license;
  private final List<CatalogueGraph.Entry> entries = new ArrayList<>();

  private CorpusGraphs(Corpus corpus, Optional<String> license) {
    this.corpus = corpus;
    this.license = license;
  }

  /**
   * Makes the graphs. Cost: linear in the data; no blank node, the same triples every time.
   *
   * @param corpus the data
   * @param scope what a file says of the scope vocabulary; taken over where it speaks of the terms
   *     of the corpus
   * @param license the IRI of the licence of the data, if stated
   * @return the graphs with what the catalogue says of them, in the order of the frameworks
   */
  public static List<CatalogueGraph.Entry> of(
      Corpus corpus, Graph scope, Optional<String> license) {
    return new CorpusGraphs(corpus, license).write(scope);
  }

  private List<CatalogueGraph.Entry> write(Graph scope) {
    add("scope", "Scope vocabulary", g -> ScopeGraph.write(corpus, scope, g));
    for (Framework framework : corpus.frameworks()) {
      String name = "framework/" + framework.id();
      add(name, framework.label(), g -> FrameworkGraph.write(framework, g), framework, List.of());
    }
    add(
        "practices",
        "Practices, elements and implications",
        g -> HubGraph.writePractices(corpus.hub(), g));
    for (Framework framework : corpus.frameworks()) {
      addDecomposition(framework);
    }
    corpus.overlays().list().forEach(this::addOverlay);
    add("evidence", "Evidence types", g -> HubGraph.writeEvidence(corpus.hub(), g));
    for (Framework framework : corpus.frameworks()) {
      if (!framework.rules().isEmpty()) {
        String title = "When provisions apply: " + framework.label();
        String name = "applicability/" + framework.id();
        add(name, title, g -> ApplicabilityGraph.write(framework, g), framework, List.of());
      }
    }
    corpus.frameworks().forEach(this::addDocuments);
    return List.copyOf(entries);
  }

  private void addDocuments(Framework framework) {
    List<DocumentedInformation> documents = corpus.documentedInformation(framework.id());
    if (!documents.isEmpty()) {
      String title = "What has to be held in writing: " + framework.label();
      String name = "documented-information/" + framework.id();
      add(name, title, g -> DocumentGraph.write(documents, g), framework, List.of());
    }
  }

  private void addDecomposition(Framework framework) {
    List<Assignment> assignments =
        corpus.hub().assignments().stream()
            .filter(a -> a.provision().framework().equals(framework.id()))
            .toList();
    TreeSet<String> annotators = new TreeSet<>();
    assignments.forEach(a -> annotators.addAll(a.annotators()));
    add(
        "decomposition/" + framework.id(),
        "What provisions ask for: " + framework.label(),
        g -> HubGraph.writeDecomposition(assignments, corpus.overlays(), g),
        framework,
        annotators.stream().map(Iris::agent).toList());
  }

  private void addOverlay(Overlay overlay) {
    List<Corrected> made =
        corpus.overlays().corrected().stream()
            .filter(corrected -> corrected.overlay().equals(overlay.id()))
            .toList();
    entries.add(
        entry(
            "overlay/" + overlay.id(),
            "Overlay: " + overlay.title(),
            g -> OverlayGraph.write(overlay, made, g),
            OverlayGraph.frameworks(overlay),
            OverlayGraph.agents(overlay)));
  }

  private void add(String name, String title, Consumer<Graph> writer) {
    entries.add(entry(name, title, writer, List.of(), List.of()));
  }

  private void add(
      String name, String title, Consumer<Graph> writer, Framework framework, List<Node> agents) {
    List<Node> sources = new ArrayList<>();
    sources.add(Iris.framework(framework.id()));
    entries.add(entry(name, title, writer, sources, agents));
  }

  private CatalogueGraph.Entry entry(
      String name, String title, Consumer<Graph> writer, List<Node> sources, List<Node> agents) {
    Graph graph = new GraphMemFast();
    writer.accept(graph);
    return new CatalogueGraph.Entry(
        Iris.graph(name),
        title,
        corpus.release(),
        license,
        sources,
        agents,
        Optional.empty(),
        graph);
  }
}
