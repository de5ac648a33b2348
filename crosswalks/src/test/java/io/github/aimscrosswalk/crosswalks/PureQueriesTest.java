package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.graph.Iris;
import io.github.aimscrosswalk.ontology.pure.NamedQuery;
import io.github.aimscrosswalk.ontology.pure.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Test;

/** The named queries need nothing of ours: run step by step, another store gives the same rows. */
final class PureQueriesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String BASE = "https://example.org/assessment/";
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();

  private static List<NamedQuery> constructing() {
    return Stream.concat(NamedQuery.ofData().stream(), NamedQuery.steps().stream()).toList();
  }

  private static List<NamedQuery> answering() {
    return Arrays.stream(NamedQuery.values())
        .filter(query -> !constructing().contains(query))
        .toList();
  }

  @Test
  void rows_ofAnotherStore_areTheSame() throws IOException {
    Graph given = given();
    Graph all = jena(given);
    SailRepository repository = new SailRepository(new MemoryStore());
    try (SailRepositoryConnection connection = repository.getConnection()) {
      load(given, connection);
      for (NamedQuery query : answering()) {
        List<String> rows = rows(connection, query);
        assertThat(rows).as(query.file()).isNotEmpty().isEqualTo(rows(all, query));
      }
    } finally {
      repository.shutDown();
    }
  }

  /** The published data with an example assessment and a question about parts of each kind. */
  private static Graph given() throws IOException {
    Assessment assessment =
        CROSSWALK.readAssessment(
            Path.of("../examples/src/main/assessments/bank-credit-scoring.json"));
    String name = AssessmentGraph.name(assessment, BASE);
    List<String> parts = List.of(name + "/question", Iris.framework(Crosswalks.EU_AI_ACT).getURI());
    Question question =
        new Question(
            name + "/question",
            name,
            Viewpoint.on(DAY),
            Optional.of(Iris.framework(Crosswalks.ISO_27001).getURI()),
            parts);
    Graph graph = new GraphMemFast();
    GraphUtil.addInto(graph, Ontology.dataset(CROSSWALK, DAY).build().union());
    GraphUtil.addInto(graph, AssessmentGraph.write(assessment, BASE));
    GraphUtil.addInto(graph, question.graph());
    return graph;
  }

  private static Graph jena(Graph given) {
    Graph all = new GraphMemFast();
    GraphUtil.addInto(all, given);
    for (NamedQuery query : constructing()) {
      List<Triple> triples = new ArrayList<>();
      try (QueryExec execution = execution(all, query)) {
        execution.constructTriples().forEachRemaining(triples::add);
      }
      triples.forEach(all::add);
    }
    return all;
  }

  private static QueryExec execution(Graph graph, NamedQuery query) {
    return QueryExec.dataset(DatasetGraphFactory.wrap(graph)).query(query.text()).build();
  }

  private static List<String> rows(Graph all, NamedQuery query) {
    List<String> rows = new ArrayList<>();
    try (QueryExec execution = execution(all, query)) {
      execution
          .select()
          .forEachRemaining(
              row -> {
                TreeMap<String, String> values = new TreeMap<>();
                row.vars().forEachRemaining((Var v) -> values.put(v.getName(), text(row.get(v))));
                rows.add(values.toString());
              });
    }
    return rows.stream().sorted().toList();
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private static void load(Graph given, SailRepositoryConnection connection) {
    connection.begin();
    given.find().forEach(triple -> connection.add(statement(triple)));
    connection.commit();
    for (NamedQuery query : constructing()) {
      List<Statement> made = new ArrayList<>();
      try (GraphQueryResult result = connection.prepareGraphQuery(query.text()).evaluate()) {
        result.forEach(made::add);
      }
      connection.begin();
      connection.add(made);
      connection.commit();
    }
  }

  private static Statement statement(Triple triple) {
    ValueFactory values = SimpleValueFactory.getInstance();
    Node object = triple.getObject();
    Value value =
        object.isURI()
            ? values.createIRI(object.getURI())
            : object.getLiteralLanguage().isEmpty()
                ? values.createLiteral(
                    object.getLiteralLexicalForm(),
                    values.createIRI(object.getLiteralDatatypeURI()))
                : values.createLiteral(object.getLiteralLexicalForm(), object.getLiteralLanguage());
    return values.createStatement(
        values.createIRI(triple.getSubject().getURI()),
        values.createIRI(triple.getPredicate().getURI()),
        value);
  }

  private static List<String> rows(SailRepositoryConnection connection, NamedQuery query) {
    List<String> rows = new ArrayList<>();
    try (TupleQueryResult result = connection.prepareTupleQuery(query.text()).evaluate()) {
      for (BindingSet row : result) {
        TreeMap<String, String> values = new TreeMap<>();
        row.forEach(b -> values.put(b.getName(), b.getValue().stringValue()));
        rows.add(values.toString());
      }
    }
    return rows.stream().sorted().toList();
  }

  /** A query that nobody runs, or that stands under another name, would not be noticed. */
  @Test
  void files_ofTheFolder_areTheNamedQueries() throws IOException {
    Path folder =
        Path.of("../ontology/src/main/resources/io/github/aimscrosswalk/ontology/queries");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsAll(Arrays.stream(NamedQuery.values()).map(NamedQuery::file).toList());
    }
  }
}
