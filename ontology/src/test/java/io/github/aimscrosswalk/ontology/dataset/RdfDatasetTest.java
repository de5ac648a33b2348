package io.github.aimscrosswalk.ontology.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.graph.Iris;
import io.github.aimscrosswalk.ontology.graph.SmallCrosswalk;
import io.github.aimscrosswalk.ontology.graph.Terms;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Named graphs, their union, and that neither ever changes. */
final class RdfDatasetTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
  private static final String SET = "https://example.org/set";
  private static final Node A = NodeFactory.createURI("https://example.org/a");
  private static final Node B = NodeFactory.createURI("https://example.org/b");

  private static DatasetBuilder builder() throws IOException {
    return Ontology.dataset(SmallCrosswalk.crosswalk(), DAY);
  }

  private static MappingSet set(Map<String, List<String>> more) {
    HashMap<String, List<String>> slots = new HashMap<>(more);
    slots.putIfAbsent("subject_id", List.of(A.getURI()));
    slots.putIfAbsent("object_id", List.of(B.getURI()));
    slots.putIfAbsent("predicate_id", List.of(Terms.ns("subsetOf").getURI()));
    slots.put(
        "mapping_justification", List.of("https://w3id.org/semapv/vocab/ManualMappingCuration"));
    return new MappingSet(
        Map.of(),
        Map.of("mapping_set_id", List.of(SET), "mapping_set_title", List.of("A set")),
        List.of(
            new MappingSet.Extension(
                "ext_n",
                Optional.of(Terms.ns("asked").getURI()),
                Optional.of("http://www.w3.org/2001/XMLSchema#integer"))),
        List.of(new Mapping(slots)));
  }

  private static String ask(RdfDataset data, String query) {
    try (QueryExecution execution = QueryExecution.dataset(data.dataset()).query(query).build()) {
      return ResultSetFormatter.asText(execution.execSelect());
    }
  }

  @Test
  void dataset_hasAGraphForEachKindOfData() throws IOException {
    assertThat(builder().build().names())
        .map(name -> name.substring(Iris.BASE.length()))
        .containsExactly(
            "graph/vocabulary",
            "graph/scope",
            "graph/framework/law-2020",
            "graph/framework/standard-2021",
            "graph/practices",
            "graph/decomposition/law-2020",
            "graph/decomposition/standard-2021",
            "graph/evidence",
            "graph/applicability/law-2020",
            "graph/documented-information/standard-2021",
            "graph/derived/law-2020--standard-2021",
            "graph/derived/standard-2021--law-2020",
            "graph/scope-dpv",
            "graph/catalogue");
  }

  @Test
  void defaultGraph_isTheUnion() throws IOException {
    RdfDataset data = builder().add(set(Map.of())).build();
    Set<Triple> all = new HashSet<>();
    for (String name : data.names()) {
      all.addAll(data.graph(name).orElseThrow().find().toSet());
    }
    assertThat(data.union().find().toSet()).isEqualTo(all);
    assertThat(data.union().size()).isEqualTo(all.size());
  }

  @Test
  void catalogue_countsEveryGraphAndTheWhole() throws IOException {
    RdfDataset data =
        builder().add(set(Map.of())).license("https://example.org/l").issued(DAY).build();
    Graph catalogue = data.graph(Iris.graph("catalogue").getURI()).orElseThrow();
    Node triples = NodeFactory.createURI("http://rdfs.org/ns/void#triples");
    for (String name : data.names()) {
      assertThat(catalogue.find(NodeFactory.createURI(name), triples, Node.ANY).toList())
          .as(name)
          .extracting(t -> t.getObject().getLiteralValue())
          .containsExactly(data.graph(name).orElseThrow().size());
    }
    Node whole = NodeFactory.createURI(Iris.BASE + "dataset");
    assertThat(catalogue.find(whole, triples, Node.ANY).next().getObject().getLiteralValue())
        .isEqualTo(data.union().size());
  }

  @Test
  void documentedInformation_saysWhoAsksForItAndWhatItIs() throws IOException {
    String query =
        "PREFIX ns: <"
            + Terms.NS
            + "> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?p ?what { ?d ns:form"
            + " ns:record ; ns:writing ns:writing-required ; skos:editorialNote 'A trap.'@en ;"
            + " skos:prefLabel ?what ; ns:provision ?p ; ns:evidenceType/skos:notation"
            + " 'audit-report' }";
    assertThat(ask(builder().build(), query))
        .contains("standard-2021/A")
        .contains("What the audit found");
  }

  @Test
  void mapping_withARelationship_isAnAxiomAndAPlainTripleWithItsSkosProperty() throws IOException {
    RdfDataset data = builder().add(set(Map.of("ext_n", List.of("3")))).build();
    Graph graph = data.graph(SET).orElseThrow();
    Node three = NodeFactory.createLiteralDT("3", XSDDatatype.XSDinteger);
    assertThat(graph.contains(A, Terms.ns("subsetOf"), B)).isTrue();
    assertThat(graph.contains(A, SKOS.broadMatch.asNode(), B)).isTrue();
    assertThat(graph.contains(Node.ANY, Terms.ns("asked"), three)).isTrue();
  }

  @Test
  void mapping_thatSaysThereIsNothing_isNoPlainTriple() throws IOException {
    Graph negated =
        builder().add(set(Map.of("predicate_modifier", List.of("Not")))).build().graph(SET).get();
    assertThat(negated.contains(A, Node.ANY, B)).isFalse();
    Graph none =
        builder()
            .add(set(Map.of("object_id", List.of(Mapping.NO_TERM_FOUND))))
            .build()
            .graph(SET)
            .get();
    assertThat(none.contains(A, Node.ANY, Node.ANY)).isFalse();
    assertThat(none.contains(Node.ANY, Node.ANY, A)).isTrue();
  }

  @Test
  void derivedMapping_ofEqualDemands_isExactMatch() throws IOException {
    RdfDataset data = builder().build();
    Node law = NodeFactory.createURI(Terms.FRAMEWORK_BASE + "law-2020/1.2");
    Node standard = NodeFactory.createURI(Terms.FRAMEWORK_BASE + "standard-2021/A");
    assertThat(data.union().contains(law, SKOS.exactMatch.asNode(), standard)).isTrue();
    assertThat(data.union().contains(law, Terms.ns("equal"), standard)).isTrue();
  }

  @Test
  void scopeTerm_ofOtherWordsThanOurs_takesNothingFromOurFile() throws IOException {
    Graph scope = builder().build().graph(Iris.graph("scope").getURI()).orElseThrow();
    Node provider = Iris.scopeTerm("role", "provider");
    assertThat(scope.find(provider, SKOS.definition.asNode(), Node.ANY).toList())
        .extracting(t -> t.getObject().getLiteralLexicalForm())
        .containsExactly("Another provider.");
  }

  @Test
  void graphTwice_isRefused() throws IOException {
    DatasetBuilder builder = builder().add(set(Map.of())).add(set(Map.of()));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected graph '" + SET + "' once, found it twice");
  }

  @Test
  void graphOfTheUser_isCopiedAndLeftAsItWas() throws IOException {
    String name = "https://example.org/own";
    Graph own = new GraphMemFast();
    own.add(A, A, A);
    DatasetBuilder builder = builder().add(name, "Own", own);
    own.add(A, A, B);
    RdfDataset data = builder.build();
    own.add(B, B, B);
    assertThat(data.graph(name).orElseThrow().find().toList())
        .containsExactly(Triple.create(A, A, A));
    assertThat(data.union().contains(B, B, B)).isFalse();
    assertThat(own.getPrefixMapping().getNsPrefixMap()).isEmpty();
  }

  @Test
  void setWithoutId_isRefused() throws IOException {
    MappingSet nameless = new MappingSet(Map.of(), Map.of(), List.of(), List.of());
    DatasetBuilder builder = builder();
    assertThatThrownBy(() -> builder.add(nameless))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected a mapping set with an IRI as mapping_set_id");
  }

  @Test
  void assessment_laidBeside_isJoinedByOneQuery() throws IOException {
    RdfDataset data = builder().build();
    int before = data.union().size();
    Assessment assessment = Assessment.builder("acme").found("audit.done", Subject.AI).build();
    String base = "https://example.org/assessment/";
    Graph graph = AssessmentGraph.write(assessment, base);
    RdfDataset both = data.with(AssessmentGraph.name(assessment, base), graph);
    String query =
        "PREFIX ns: <"
            + Terms.NS
            + "> SELECT ?p { ?a ns:states/ns:pair ?pair . ?p ns:asksFor ?pair }";
    assertThat(ask(both, query)).contains("law-2020/1.1");
    assertThat(ask(data, query)).doesNotContain("law-2020");
    assertThat(both.union().size()).isEqualTo(before + graph.size());
    assertThat(data.union().size()).isEqualTo(before);
    assertThat(both.names()).hasSize(data.names().size() + 1);
  }

  @Test
  void tripleInBothLayers_comesOnce() throws IOException {
    RdfDataset data = builder().build();
    Graph practices = data.graph(Iris.graph("practices").getURI()).orElseThrow();
    RdfDataset more = data.with("https://example.org/again", practices);
    assertThat(more.union().find().toList()).doesNotHaveDuplicates();
    assertThat(more.union().size()).isEqualTo(data.union().size());
  }

  @Test
  void change_ofAnyKind_isRefused() throws IOException {
    RdfDataset data = builder().build();
    Dataset dataset = data.dataset();
    Triple triple = Triple.create(A, A, A);
    assertThatThrownBy(() -> data.union().add(triple)).isInstanceOf(AddDeniedException.class);
    assertThatThrownBy(() -> data.graph(data.names().get(0)).orElseThrow().add(triple))
        .isInstanceOf(AddDeniedException.class);
    assertThatThrownBy(() -> dataset.asDatasetGraph().add(Quad.create(A, triple)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () ->
                dataset
                    .getNamedModel("https://example.org/new")
                    .add(dataset.getDefaultModel().listStatements().next()))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> dataset.begin(ReadWrite.WRITE)).isInstanceOf(JenaException.class);
    assertThatThrownBy(() -> dataset.asDatasetGraph().removeGraph(A))
        .isInstanceOf(JenaException.class);
    assertThat(dataset.containsNamedModel("https://example.org/new")).isFalse();
  }

  @Test
  void threads_readingAtOnce_getTheSame() throws Exception {
    RdfDataset data = builder().build();
    String query = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o . GRAPH ?g { ?s ?q ?r } }";
    String expected = ask(data, query);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> answers =
          IntStream.range(0, 16)
              .mapToObj(i -> pool.submit(() -> inTransaction(data, query)))
              .toList();
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static String inTransaction(RdfDataset data, String query) {
    Dataset dataset = data.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      return ask(data, query);
    } finally {
      dataset.end();
    }
  }

  @Test
  void dataset_builtTwice_isTheSame() throws IOException {
    RdfDataset once = builder().build();
    RdfDataset again = builder().build();
    assertThat(again.names()).isEqualTo(once.names());
    assertThat(Stream.of(once, again).map(d -> d.union().find().toSet()).distinct()).hasSize(1);
  }
}
