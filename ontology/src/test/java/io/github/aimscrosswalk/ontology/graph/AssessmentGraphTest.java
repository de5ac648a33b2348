package io.github.aimscrosswalk.ontology.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.ontology.Ontology;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An assessment survives being a graph, and a broken graph says what is wrong with it. */
final class AssessmentGraphTest {
  private static final String BASE = "https://example.org/assessment/";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Assessment everything() {
    return Assessment.builder("acme 2026/\"ä\"")
        .about(new Target(Target.Kind.AI_SYSTEM, "Scorer \"2\"\n(new)"))
        .frameworks(SmallCrosswalk.LAW, SmallCrosswalk.STANDARD)
        .scope(Scope.of("role:maker", "risk:high risk/1").placedOnMarket(DAY))
        .assurance(Assurance.EVIDENCED)
        .state(
            new Statement.Implemented(
                new RequirementId(SmallCrosswalk.STANDARD, "B"),
                List.of(Subject.AI, Subject.PRIVACY)))
        .partial(SmallCrosswalk.LAW, "1.1", "audit.done", "audit.planned")
        .state(
            new Statement.Planned(new RequirementId(SmallCrosswalk.LAW, "1.2"), Optional.of(DAY)))
        .state(new Statement.NotImplemented(new RequirementId(SmallCrosswalk.STANDARD, "A")))
        .exclude(SmallCrosswalk.STANDARD, "Amd1:2024|x", "not ours")
        .found("audit.done", Subject.SERVICE)
        .include(
            new Inclusion(
                new RequirementId(SmallCrosswalk.STANDARD, "B"),
                List.of(Inclusion.Reason.LAW, Inclusion.Reason.BUSINESS),
                "a \"customer\" asks for it",
                Optional.of("Quality")))
        .include(SmallCrosswalk.LAW, "1.3")
        .evidence(
            new Evidence(
                "EV 7/ü",
                "audit-report",
                "The report",
                DAY,
                Optional.of(DAY.plusYears(2)),
                Evidence.State.DRAFT,
                List.of(Subject.AI, Subject.INFORMATION_SECURITY),
                Optional.of("scorer")))
        .evidence("audit-report", DAY, Subject.AI)
        .build();
  }

  @Test
  void assessment_writtenAndRead_isTheSame() {
    Assessment assessment = everything();
    Graph graph = AssessmentGraph.write(assessment, BASE);
    assertThat(AssessmentGraph.read("acme", graph)).isEqualTo(assessment);
  }

  @Test
  void assessment_withNothingStated_isTheSame() {
    Assessment silent = Assessment.builder("silent").build();
    assertThat(AssessmentGraph.read("silent", AssessmentGraph.write(silent, BASE)))
        .isEqualTo(silent);
  }

  /** A step of a path would be taken out by who resolves IRIs, and another assessment be named. */
  @ParameterizedTest
  @ValueSource(strings = {".", "..", "...", "a..b"})
  void assessment_whoseIdIsDots_isTheSameAsAFile(String id) throws IOException {
    Assessment dots = Assessment.builder(id).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, AssessmentGraph.write(dots, BASE), Lang.TURTLE);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    assertThat(Ontology.assessment("dots.ttl", in, SmallCrosswalk.crosswalk())).isEqualTo(dots);
  }

  /** The order in which statements come must not be that of their IRIs as text. */
  @Test
  void assessments_drawnAtRandom_keepTheOrderOfStatements() {
    Random random = new Random(20261121);
    for (int n = 0; n < 50; n++) {
      Assessment.Builder builder = Assessment.builder("drawn-" + n);
      List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
      Collections.shuffle(order, random);
      for (int locator : order.subList(0, random.nextInt(order.size()))) {
        RequirementId id = new RequirementId(SmallCrosswalk.LAW, "x." + locator);
        builder.state(
            random.nextBoolean()
                ? new Statement.NotImplemented(id)
                : new Statement.Implemented(id, List.of()));
        builder.evidence("type-" + locator, DAY);
      }
      Assessment drawn = builder.build();
      assertThat(AssessmentGraph.read("drawn", AssessmentGraph.write(drawn, BASE)))
          .isEqualTo(drawn);
    }
  }

  @Test
  void graph_hasNoBlankNodes_andItsIrisBeginWithTheBase() {
    Graph graph = AssessmentGraph.write(everything(), BASE);
    String name = AssessmentGraph.name(everything(), BASE);
    for (Triple triple : graph.find().toList()) {
      assertThat(triple.getSubject().getURI()).startsWith(name);
      assertThat(Iris.isAbsolute(triple.getSubject().getURI())).isTrue();
      assertThat(triple.getObject().isBlank()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Implemented, passed",
    "PartlyImplemented, cantTell",
    "Planned, failed",
    "NotImplemented, failed",
    "Excluded, inapplicable",
    "Found, passed"
  })
  void statement_inEarl_hasItsOutcome(String kind, String outcome) {
    Graph graph = AssessmentGraph.write(everything(), BASE);
    Node statement = graph.find(Node.ANY, RDF.type.asNode(), Terms.ns(kind)).next().getSubject();
    Node result = graph.find(statement, Terms.earl("result"), Node.ANY).next().getObject();
    assertThat(graph.contains(result, Terms.earl("outcome"), Terms.earl(outcome))).isTrue();
    assertThat(graph.contains(statement, RDF.type.asNode(), Terms.earl("Assertion"))).isTrue();
  }

  @Test
  void base_thatIsNoIri_isRefused() {
    assertThatThrownBy(() -> AssessmentGraph.write(everything(), "acme"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a base IRI, found 'acme'");
  }

  @Test
  void read_withSeveralFaults_tellsAll() {
    Graph graph = AssessmentGraph.write(everything(), BASE);
    Node assessment = NodeFactory.createURI(AssessmentGraph.name(everything(), BASE));
    Node statement = NodeFactory.createURI(assessment.getURI() + "/statement/6");
    graph.remove(assessment, Terms.ns("assurance"), Node.ANY);
    graph.remove(statement, Terms.ns("pair"), Node.ANY);
    graph.add(statement, Terms.ns("pair"), Iris.subject(Subject.AI));
    graph.add(assessment, Terms.ns("placedOnMarket"), NodeFactory.createLiteralString("yesterday"));
    InvalidDataException e =
        catchThrowableOfType(
            InvalidDataException.class, () -> AssessmentGraph.read("acme.ttl", graph));
    assertThat(e.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(Code.MISSING_FIELD, Code.DUPLICATE, Code.INVALID_VALUE);
    assertThat(e.getMessage())
        .contains("'https://w3id.org/aims-crosswalk/subject/ai' is not an element about a subject");
  }

  @Test
  void read_withoutAssessment_saysSo() {
    Graph graph = AssessmentGraph.write(everything(), BASE);
    graph.remove(Node.ANY, RDF.type.asNode(), Terms.ns("Assessment"));
    assertThatThrownBy(() -> AssessmentGraph.read("acme.ttl", graph))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining(
            "acme.ttl: MALFORMED: graph with 0 assessments; describe exactly one");
  }

  @Test
  void pair_inAFinding_isThatOfTheDecomposition() {
    Graph graph = AssessmentGraph.write(everything(), BASE);
    Node pair = Iris.pair(new Pair(SmallCrosswalk.DONE, Subject.SERVICE));
    assertThat(graph.contains(Node.ANY, Terms.earl("test"), pair)).isTrue();
  }
}
