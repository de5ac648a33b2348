package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.DatasetBuilder;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.function.CoverageFunctions;
import io.github.aimscrosswalk.ontology.graph.AnalysisGraph;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.pure.SparqlCrosswalk;
import io.github.aimscrosswalk.ontology.query.Answer;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The code of docs/rdf.md: it compiles and runs; a test of the site compares the two. */
final class RdfPageTest {
  @Test
  void threeLines_answer() throws IOException {
    // begin three
    RdfDataset data = Ontology.dataset(Crosswalks.bundled(), LocalDate.of(2026, 11, 21)).build();
    String question =
        """
        PREFIX ns: <https://w3id.org/aims-crosswalk/ns#>
        SELECT ?framework (COUNT(DISTINCT ?pair) AS ?pairs) {
          ?provision ns:asksFor ?pair ; ns:memberOf+ ?framework .
          ?framework a ns:Framework
        } GROUP BY ?framework ORDER BY DESC(?pairs)""";
    Answer.Rows answer = BoundedQueries.on(data).select(question);
    // end three
    Map<String, Node> first = answer.rows().get(0);
    assertThat(answer.rows()).hasSize(5);
    assertThat(first.get("framework").getURI()).endsWith("/eu-ai-act-2024");
  }

  /** What the graph of an analysis says, asked in SPARQL, is what the analysis says. */
  @Test
  void assessmentAndAnswers_besideTheData_areJoined() throws IOException {
    Crosswalk crosswalk = Crosswalks.bundled();
    LocalDate day = LocalDate.of(2026, 11, 21);
    Assessment assessment =
        crosswalk.readAssessment(
            Path.of("../examples/src/main/assessments/bank-credit-scoring.json"));
    Analysis analysis = crosswalk.analyze(assessment, day);
    // begin published
    DatasetBuilder builder = Ontology.dataset(crosswalk, day);
    Crosswalks.publishedMappings().forEach(builder::add);
    RdfDataset data = builder.build();
    // end published
    // begin beside
    String base = "https://example.org/assessment/";
    String name = AssessmentGraph.name(assessment, base);
    String answers = AnalysisGraph.name(analysis, base);
    RdfDataset all =
        data.with(name, AssessmentGraph.write(assessment, base))
            .with(answers, AnalysisGraph.write(crosswalk.corpus(), analysis, base));
    // end beside
    assertThat(undefined(all)).isEmpty();
    assertThat(AssessmentGraph.read("bank", all.graph(name).orElseThrow()).statements())
        .hasSameSizeAs(assessment.statements());
    String held =
        "PREFIX ns: <https://w3id.org/aims-crosswalk/ns#>"
            + " SELECT (COUNT(DISTINCT ?pair) AS ?n) { ?c ns:heldPair ?pair ; ns:provision ?p ."
            + " ?p ns:asksFor ?pair ; ns:memberOf+ <https://w3id.org/aims-crosswalk/framework/%s>"
            + " FILTER NOT EXISTS { ?c ns:result ns:coverage-not-yet } }";
    for (Framework framework : crosswalk.frameworks()) {
      Node count =
          BoundedQueries.on(all).select(held.formatted(framework.id())).rows().get(0).get("n");
      assertThat(count.getLiteralLexicalForm())
          .as(framework.label())
          .isEqualTo(
              Integer.toString(analysis.coverage(framework.id()).tally().inForce().held().lower()));
    }
  }

  @Test
  void coverage_inSparql_isThatOfTheAnalysis() throws IOException {
    Crosswalk crosswalk = Crosswalks.bundled();
    LocalDate day = LocalDate.of(2026, 11, 21);
    RdfDataset data = Ontology.dataset(crosswalk, day).build();
    Assessment acme =
        crosswalk.readAssessment(
            Path.of("../examples/src/main/assessments/bank-credit-scoring.json"));
    // begin functions
    String base = "https://example.org/assessment/";
    CoverageFunctions functions = CoverageFunctions.of(crosswalk, base, List.of(acme));
    String asked =
        """
        PREFIX ns: <https://w3id.org/aims-crosswalk/ns#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        SELECT ?label ?lower ?upper ?of {
          (?framework <%s> "2026-11-21"^^xsd:date)
            ns:coverageOf (ns:standing-in-force ns:count-held ?lower ?upper ?of) .
          ?framework <http://www.w3.org/2004/02/skos/core#prefLabel> ?label
        }"""
            .formatted(AssessmentGraph.name(acme, base));
    Answer.Rows held = BoundedQueries.on(data).with(functions).select(asked);
    // end functions
    assertThat(held.rows()).hasSize(5);
    // begin pure
    SparqlCrosswalk pure = SparqlCrosswalk.of(crosswalk, data);
    Tally counts = pure.analyze(acme, day).coverage(Crosswalks.ISO_42001).tally();
    // end pure
    Analysis analysis = crosswalk.analyze(acme, day);
    assertThat(counts).isEqualTo(analysis.coverage(Crosswalks.ISO_42001).tally());
    assertThat(held.rows().get(0).get("lower").getLiteralLexicalForm())
        .isEqualTo(Integer.toString(counts.inForce().held().lower()));
  }

  /** The terms of ours that assessments and answers use, and the vocabulary does not define. */
  private static Set<String> undefined(RdfDataset data) {
    Set<String> undefined = new TreeSet<>();
    for (Triple triple : data.union().find().toList()) {
      for (Node node : new Node[] {triple.getPredicate(), triple.getObject()}) {
        if (node.isURI()
            && node.getURI().startsWith("https://w3id.org/aims-crosswalk/ns#")
            && !data.union().contains(node, RDFS.comment.asNode(), Node.ANY)) {
          undefined.add(node.getURI());
        }
      }
    }
    return undefined;
  }
}
