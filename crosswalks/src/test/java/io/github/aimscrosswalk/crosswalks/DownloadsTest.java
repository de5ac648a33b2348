package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.DatasetBuilder;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.download.Downloads;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files to download hold the dataset: read by Jena, and by RDF4J, which asks them the same. */
final class DownloadsTest {
  private static final String PREFIXES =
      "PREFIX ns: <https://w3id.org/aims-crosswalk/ns#>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
          + " PREFIX owl: <http://www.w3.org/2002/07/owl#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

  /** Joins, paths, aggregates, dates, language tags: what stores could read in other ways. */
  private static final List<String> QUESTIONS =
      List.of(
          "SELECT ?x (COUNT(DISTINCT ?p) AS ?n) { ?p a ns:Provision ; ns:memberOf* ?x ."
              + " ?x a ns:Framework } GROUP BY ?x",
          "SELECT ?x (COUNT(DISTINCT ?f) AS ?n) { ?x ns:demonstrates ?e . ?pair ns:element ?e ."
              + " ?p ns:asksFor ?pair ; ns:memberOf+ ?f . ?f a ns:Framework }"
              + " GROUP BY ?x HAVING (COUNT(DISTINCT ?f) >= 4)",
          "SELECT ?x ?y { ?r a ns:ApplicationRule ; ns:ruleFor ?x ; ns:appliesFrom ?y"
              + " FILTER(?y > '2026-11-21'^^<http://www.w3.org/2001/XMLSchema#date>) }",
          "SELECT ?x ?c { ?m a owl:Axiom ; owl:annotatedSource ?x ; owl:annotatedProperty"
              + " ns:supersetOf ; rdfs:comment ?c }",
          "SELECT ?x { ?x skos:prefLabel ?l FILTER(LANG(?l) = 'en' && CONTAINS(?l, 'audit')) }",
          "SELECT (SUM(?n) AS ?x) { ?m ns:held ?n }");

  @TempDir static Path folder;
  private static RdfDataset data;
  private static List<Path> files = List.of();

  @BeforeAll
  static void write() throws IOException {
    data = build();
    files = Downloads.write(data, folder, "all");
  }

  private static RdfDataset build() throws IOException {
    DatasetBuilder builder = Ontology.dataset(Crosswalks.bundled(), LocalDate.of(2026, 11, 21));
    Crosswalks.publishedMappings().forEach(builder::add);
    return builder.build();
  }

  @Test
  void files_writtenAgain_areTheSameBytes(@TempDir Path other) throws IOException {
    for (Path file : Downloads.write(build(), other, "all")) {
      assertThat(Files.mismatch(file, folder.resolve(file.getFileName())))
          .as(file.getFileName().toString())
          .isEqualTo(-1);
    }
  }

  @Test
  void sums_areThoseOfTheFiles() throws Exception {
    List<String> lines = Files.readAllLines(folder.resolve(Downloads.SUMS));
    assertThat(lines).hasSize(files.size() - 1);
    for (String line : lines) {
      byte[] bytes = Files.readAllBytes(folder.resolve(line.substring(66)));
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(line).startsWith(HexFormat.of().formatHex(sum) + "  ");
    }
  }

  @Test
  void nQuads_areInTheCanonicalOrder() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("all.nq"));
    List<String> sorted =
        lines.stream()
            .sorted(
                (a, b) ->
                    Arrays.compareUnsigned(
                        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
            .toList();
    assertThat(lines).isEqualTo(sorted).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.nq", "all.trig", "all.jsonld"})
  void quads_readByJena_areThoseOfTheDataset(String name) {
    DatasetGraph read = RDFDataMgr.loadDatasetGraph(folder.resolve(name).toString());
    DatasetGraph own = data.dataset().asDatasetGraph();
    assertThat(named(read)).isEqualTo(named(own));
    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
  }

  private static Set<Quad> named(DatasetGraph dataset) {
    Set<Quad> quads = new HashSet<>();
    dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }

  @Test
  void turtle_readByJena_isTheUnion() {
    assertThat(RDFDataMgr.loadGraph(folder.resolve("all.ttl").toString()).find().toSet())
        .isEqualTo(data.union().find().toSet());
  }

  @Test
  void jsonLd_needsNothingFromElsewhere() throws IOException {
    String text = Files.readString(folder.resolve("all.jsonld"));
    assertThat(text.split("\"@context\"", -1)).hasSize(2);
    assertThat(text).startsWith("{\n\"@context\": {\n  \"act\": ").doesNotContain("@import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.nq", "all.trig", "all.jsonld", "all.ttl"})
  void file_loadedIntoRdf4j_givesTheSameCountsAndAnswers(String name) throws IOException {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (SailRepositoryConnection connection = repository.getConnection();
        InputStream in = Files.newInputStream(folder.resolve(name))) {
      RDFFormat format =
          Stream.of(RDFFormat.NQUADS, RDFFormat.TRIG, RDFFormat.JSONLD, RDFFormat.TURTLE)
              .filter(f -> f.hasFileExtension(name.substring(name.indexOf('.') + 1)))
              .findFirst()
              .orElseThrow();
      connection.add(in, "", format);
      boolean union = name.endsWith(".ttl");
      int quads = data.names().stream().mapToInt(n -> data.graph(n).orElseThrow().size()).sum();
      assertThat(connection.size()).isEqualTo(union ? data.union().size() : quads);
      for (String question : QUESTIONS) {
        assertThat(rdf4j(connection, question)).as(question).isEqualTo(jena(question));
        assertThat(jena(question)).as(question).isNotEmpty();
      }
    } finally {
      repository.shutDown();
    }
  }

  private static TreeSet<String> jena(String question) {
    TreeSet<String> rows = new TreeSet<>();
    BoundedQueries.on(data)
        .select(PREFIXES + question)
        .rows()
        .forEach(
            row -> {
              StringBuilder text = new StringBuilder();
              row.forEach(
                  (variable, value) ->
                      text.append(variable)
                          .append('=')
                          .append(value.isURI() ? value.getURI() : value.getLiteralLexicalForm())
                          .append(' '));
              rows.add(text.toString());
            });
    return rows;
  }

  /**
   * In RDF4J a query without FROM already sees all graphs; duplicates in several graphs come twice.
   */
  private static TreeSet<String> rdf4j(SailRepositoryConnection connection, String question) {
    TreeSet<String> rows = new TreeSet<>();
    try (TupleQueryResult result = connection.prepareTupleQuery(PREFIXES + question).evaluate()) {
      List<String> variables = result.getBindingNames();
      for (BindingSet row : result) {
        StringBuilder text = new StringBuilder();
        for (String variable : variables) {
          Value value = row.getValue(variable);
          text.append(variable).append('=').append(value.stringValue()).append(' ');
        }
        rows.add(text.toString());
      }
    }
    return rows;
  }
}
