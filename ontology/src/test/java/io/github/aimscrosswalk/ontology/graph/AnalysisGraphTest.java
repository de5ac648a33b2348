package io.github.aimscrosswalk.ontology.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/**
 * What an analysis says, as triples. The assessment has found audit.planned of the AI, on a day on
 * which 1.1 asks for both elements and 1.2 does not apply yet.
 */
final class AnalysisGraphTest {
  private static final String BASE = "https://example.org/assessment/";
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  private final Crosswalk crosswalk = SmallCrosswalk.crosswalk();
  private final Assessment assessment =
      Assessment.builder("acme").found("audit.planned", Subject.AI).build();
  private final Analysis analysis = crosswalk.analyze(assessment, DAY);
  private final Graph graph = AnalysisGraph.write(crosswalk.corpus(), analysis, BASE);

  private Node coverage(RequirementId provision) {
    return graph
        .find(Node.ANY, Terms.ns("provision"), Iris.requirement(provision))
        .next()
        .getSubject();
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private void assertSays(Node subject, String predicate, Node object) {
    assertThat(graph.contains(subject, Terms.ns(predicate), object))
        .as(subject + " " + predicate + " " + object)
        .isTrue();
  }

  @Test
  void provision_partlyHeld_hasItsPairsApart() {
    Node coverage = coverage(new RequirementId(SmallCrosswalk.LAW, "1.1"));
    assertSays(coverage, "result", Terms.ns("coverage-partial"));
    assertSays(coverage, "heldPair", Iris.pair(new Pair(SmallCrosswalk.PLANNED, Subject.AI)));
    assertSays(coverage, "missingPair", Iris.pair(new Pair(SmallCrosswalk.DONE, Subject.AI)));
  }

  @Test
  void provision_askingAboutAnotherSubject_isTransferable() {
    Node coverage = coverage(new RequirementId(SmallCrosswalk.STANDARD, "B"));
    assertSays(coverage, "result", Terms.ns("coverage-none"));
    Pair pair = new Pair(SmallCrosswalk.PLANNED, Subject.INFORMATION_SECURITY);
    assertSays(coverage, "transferablePair", Iris.pair(pair));
  }

  @Test
  void provision_thatAppliesLater_saysFromWhenAndByWhichRule() {
    Node coverage = coverage(new RequirementId(SmallCrosswalk.LAW, "1.2"));
    assertSays(coverage, "result", Terms.ns("coverage-not-yet"));
    assertSays(coverage, "resultThen", Terms.ns("coverage-full"));
    Node reading = graph.find(coverage, Terms.ns("application"), Node.ANY).next().getObject();
    assertSays(reading, "byRule", Iris.rule(SmallCrosswalk.LAW, "later"));
    assertSays(reading, "basis", Terms.ns("inferred"));
  }

  @Test
  void provision_nobodyTookApart_isUnknownWithoutPairs() {
    Node coverage = coverage(new RequirementId(SmallCrosswalk.STANDARD, "C"));
    assertSays(coverage, "result", Terms.ns("coverage-unknown"));
    assertThat(graph.contains(coverage, Terms.ns("missingPair"), Node.ANY)).isFalse();
  }

  @Test
  void counts_ofAFramework_areThoseOfTheAnalysis() {
    Node counts =
        NodeFactory.createURI(AnalysisGraph.name(analysis, BASE) + "/standard-2021/in-force");
    assertSays(counts, "provisionCount", number(2));
    assertSays(counts, "fullLower", number(1));
    assertSays(counts, "unknownCount", number(1));
    assertSays(counts, "heldLower", number(1));
    assertSays(counts, "pairCount", number(2));
  }

  @Test
  void analysis_namesAssessmentDayAndRelease() {
    Node node = NodeFactory.createURI(BASE + "acme/analysis/2021-06-01");
    assertSays(node, "analysisOf", NodeFactory.createURI(BASE + "acme"));
    assertSays(node, "release", NodeFactory.createLiteralString("0.0.1"));
  }

  @Test
  void frameworks_notChosen_areLeftOut() {
    Assessment narrow = Assessment.builder("narrow").frameworks(SmallCrosswalk.LAW).build();
    Graph graph = AnalysisGraph.write(crosswalk.corpus(), crosswalk.analyze(narrow, DAY), BASE);
    Node other = Iris.framework(SmallCrosswalk.STANDARD);
    assertThat(graph.contains(Node.ANY, Terms.ns("framework"), other)).isFalse();
  }
}
