package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.DatasetBuilder;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything of the release as RDF: terms defined, nothing left out, plain RDF 1.1. */
final class BundledDatasetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String BASE = "https://w3id.org/aims-crosswalk/";
  private static final String NS = BASE + "ns#";

  /** The vocabularies of others that our graphs may use. */
  private static final List<String> ALLOWED =
      List.of(
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://www.w3.org/2000/01/rdf-schema#",
          "http://www.w3.org/2002/07/owl#",
          "http://www.w3.org/2004/02/skos/core#",
          "http://www.w3.org/ns/prov#",
          "http://www.w3.org/ns/dcat#",
          "http://purl.org/dc/terms/",
          "http://purl.org/pav/",
          "http://rdfs.org/ns/void#",
          "https://w3id.org/sssom/");

  private static final Crosswalk CROSSWALK = Crosswalks.bundled();
  private static RdfDataset data;

  @BeforeAll
  static void build() throws IOException {
    DatasetBuilder builder =
        Ontology.dataset(CROSSWALK, DAY).license("https://creativecommons.org/licenses/by/4.0/");
    Crosswalks.publishedMappings().forEach(builder::add);
    data = builder.build();
  }

  private static Graph graph(String name) {
    return data.graph(BASE + "graph/" + name).orElseThrow();
  }

  private static Node ns(String name) {
    return NodeFactory.createURI(NS + name);
  }

  private static int count(Graph graph, String type) {
    return graph.find(Node.ANY, RDF.type.asNode(), ns(type)).toList().size();
  }

  @Test
  void termsOfOurs_areDefinedWithLabelAndComment() {
    Graph vocabulary = graph("vocabulary");
    Set<String> undefined = new TreeSet<>();
    for (Triple triple : data.union().find().toList()) {
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        if (node.isURI()
            && node.getURI().startsWith(NS)
            && !(vocabulary.contains(node, RDFS.label.asNode(), Node.ANY)
                && vocabulary.contains(node, RDFS.comment.asNode(), Node.ANY)
                && vocabulary.contains(node, RDFS.isDefinedBy.asNode(), Node.ANY))) {
          undefined.add(node.getURI());
        }
      }
    }
    assertThat(undefined).isEmpty();
  }

  @Test
  void predicatesAndClasses_areOursOrOfAnAllowedVocabulary() {
    Set<String> foreign = new TreeSet<>();
    for (Triple triple : data.union().find().toList()) {
      boolean typed = triple.getPredicate().equals(RDF.type.asNode());
      String term = (typed ? triple.getObject() : triple.getPredicate()).getURI();
      if (!term.startsWith(NS) && ALLOWED.stream().noneMatch(term::startsWith)) {
        foreign.add(term);
      }
    }
    assertThat(foreign).isEmpty();
  }

  /** No blank node, no triple term, no base direction: every triple store can load it. */
  @Test
  void nodes_areIrisOrPlainLiterals() {
    for (Triple triple : data.union().find().toList()) {
      assertThat(triple.getSubject().isURI()).as(triple.toString()).isTrue();
      Node object = triple.getObject();
      boolean plain = object.isLiteral() && object.getLiteralBaseDirection() == null;
      assertThat(object.isURI() || plain).as(triple.toString()).isTrue();
      assertThat(
              !object.isLiteral()
                  || object.getLiteralDatatype().isValid(object.getLiteralLexicalForm()))
          .as(triple.toString())
          .isTrue();
    }
  }

  @Test
  void iris_haveNoCharacterThatIrisForbid() {
    Set<String> broken =
        data.union().stream()
            .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
            .filter(Node::isURI)
            .map(Node::getURI)
            .filter(iri -> !iri.matches("[a-z]+:[^\\x00-\\x20<>\"{}|^`\\\\]+"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(broken).isEmpty();
  }

  @Test
  void hub_isThereWhole() {
    Hub hub = CROSSWALK.corpus().hub();
    assertThat(count(graph("practices"), "Practice")).isEqualTo(hub.practices().size());
    assertThat(count(graph("practices"), "Element")).isEqualTo(hub.elements().size());
    assertThat(count(graph("practices"), "Implication")).isEqualTo(hub.implications().size());
    assertThat(count(graph("evidence"), "EvidenceType")).isEqualTo(hub.evidenceTypes().size());
    assertThat(count(graph("evidence"), "Demonstration")).isEqualTo(hub.demonstrations().size());
    assertThat(count(data.union(), "Assignment")).isEqualTo(hub.assignments().size());
  }

  @Test
  void documentedInformation_isThereWhole() {
    assertThat(count(graph("documented-information/iso-42001-2023"), "DocumentedInformation"))
        .isEqualTo(CROSSWALK.corpus().documentedInformation().size());
  }

  @Test
  void derivedMappings_haveTheirReasons() {
    Graph graph = graph("derived/iso-42001-2023--eu-ai-act-2024");
    MappingSet set = CROSSWALK.mappings(Crosswalks.ISO_42001, Crosswalks.EU_AI_ACT, DAY);
    List<Node> axioms =
        graph
            .find(Node.ANY, RDF.type.asNode(), OWL2.Axiom.asNode())
            .mapWith(Triple::getSubject)
            .toList();
    assertThat(axioms).hasSize(set.mappings().size());
    assertThat(axioms).allMatch(a -> graph.contains(a, RDFS.comment.asNode(), Node.ANY));
  }

  @Test
  void publishedSets_areAsPublished() {
    for (MappingSet set : Crosswalks.publishedMappings()) {
      Graph graph = data.graph(set.value("mapping_set_id").orElseThrow()).orElseThrow();
      assertThat(graph.find(Node.ANY, RDF.type.asNode(), OWL2.Axiom.asNode()).toList())
          .as(set.value("mapping_set_title").orElseThrow())
          .hasSize(set.mappings().size());
    }
  }

  @Test
  void publishedSets_shippedAreThoseOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Rows.DATA.resolve("published"))) {
      long kept = files.filter(f -> f.toString().endsWith(".sssom.tsv")).count();
      assertThat(Crosswalks.publishedMappings()).hasSize((int) kept);
    }
  }

  @Test
  void linksToDpv_areCanonicalAndSpeakOfOurTerms() throws IOException {
    String name = "scope-dpv.sssom.tsv";
    try (InputStream in = Ontology.class.getResourceAsStream(name)) {
      byte[] bytes = in.readAllBytes();
      MappingSet set = SssomTsv.read(name, new ByteArrayInputStream(bytes));
      assertThat(SssomTsv.write(set)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
      assertThat(graph("scope-dpv").find(Node.ANY, RDF.type.asNode(), OWL2.Axiom.asNode()).toList())
          .hasSize(set.mappings().size());
      assertThat(set.mappings()).allMatch(m -> m.value("comment").isPresent());
    }
  }
}
