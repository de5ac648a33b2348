package io.github.aimscrosswalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.ontology.graph.CatalogueGraph;
import io.github.aimscrosswalk.ontology.graph.CorpusGraphs;
import io.github.aimscrosswalk.ontology.graph.Iris;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model carries all that our Turtle says: written again, it gives the same triples. */
final class FrameworkGraphTest {
  private static Map<Node, Graph> graphs = Map.of();

  @BeforeAll
  static void write() throws IOException {
    List<Framework> frameworks = Ontology.frameworks();
    Hub empty = new Hub(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    Corpus corpus = new Corpus("0", frameworks, empty).withScopeTerms(Ontology.scopeTerms());
    graphs =
        CorpusGraphs.of(corpus, Ontology.graph("scope.ttl"), Optional.empty()).stream()
            .collect(Collectors.toMap(CatalogueGraph.Entry::name, CatalogueGraph.Entry::graph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iso-42001-2023",
        "eu-ai-act-2024",
        "nist-ai-rmf-1.0",
        "iso-27001-2022",
        "soc2-tsc-2017"
      })
  void framework_loadedAndWritten_isTheSameTriples(String id) throws IOException {
    Graph file = Ontology.graph("frameworks/" + id + ".ttl");
    Node iri = Iris.framework(FrameworkId.of(id));
    assertSame(file, graphs.get(Iris.graph("framework/" + id)));
    assertThat(file.contains(iri, Node.ANY, Node.ANY)).isTrue();
  }

  @Test
  void scope_loadedAndWritten_isTheSameTriples() throws IOException {
    assertSame(Ontology.graph("scope.ttl"), graphs.get(Iris.graph("scope")));
  }

  private static void assertSame(Graph expected, Graph found) {
    assertThat(found.find().toSet()).containsExactlyInAnyOrderElementsOf(expected.find().toSet());
  }
}
