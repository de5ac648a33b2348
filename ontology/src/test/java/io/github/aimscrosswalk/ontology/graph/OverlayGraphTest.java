package io.github.aimscrosswalk.ontology.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.element.Assignment.Reading;
import io.github.aimscrosswalk.element.Assignment.Status;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/**
 * An overlay on {@link SmallCrosswalk} as a graph.
 *
 * <pre>
 * drops    law-2020:1.1 audit.done@ai from 2021-01-01
 * changes  standard-2021:A audit.planned@ai            now interpretive, reviewed
 * adds     standard-2021:C audit.done@ai
 * </pre>
 */
final class OverlayGraphTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
  private static final Pair DONE = new Pair(SmallCrosswalk.DONE, Subject.AI);
  private static final Pair PLANNED = new Pair(SmallCrosswalk.PLANNED, Subject.AI);
  private static final RequirementId LAW = new RequirementId(SmallCrosswalk.LAW, "1.1");
  private static final AssignmentId DROPPED =
      new AssignmentId(LAW, DONE, Optional.of(LocalDate.of(2021, 1, 1)));
  private static final AssignmentId CHANGED = AssignmentId.of(standard("A"), PLANNED);
  private static final AssignmentId ADDED = AssignmentId.of(standard("C"), DONE);
  private static final Overlay ACME =
      new Overlay(
          "acme-2026",
          "What Acme reads \"otherwise\"",
          "A. Reader",
          LocalDate.of(2026, 11, 21),
          List.of(
              new Correction.Drop(DROPPED, "A. Reader", "planning is enough"),
              new Correction.Change(
                  CHANGED,
                  Optional.empty(),
                  Optional.of(Reading.INTERPRETIVE),
                  Status.EXPERT_REVIEWED,
                  "B. Auditor <b@example.org>",
                  "only the guidance says so"),
              new Correction.Add(
                  ADDED, "point (c)", Reading.LITERAL, Status.DRAFT, "A. Reader", "C names it")));

  private final Crosswalk crosswalk = SmallCrosswalk.crosswalk().with(ACME);
  private final RdfDataset data;
  private final Graph overlay;

  OverlayGraphTest() throws IOException {
    data = Ontology.dataset(crosswalk, DAY).build();
    overlay = data.graph(Iris.graph("overlay/acme-2026").getURI()).orElseThrow();
  }

  private static RequirementId standard(String locator) {
    return new RequirementId(SmallCrosswalk.STANDARD, locator);
  }

  private Graph decomposition(String framework) {
    return data.graph(Iris.graph("decomposition/" + framework).getURI()).orElseThrow();
  }

  private static Node correction(String path) {
    return NodeFactory.createURI(Iris.BASE + "overlay/acme-2026/" + path);
  }

  private static void assertSays(Graph graph, Node subject, String predicate, Node object) {
    assertThat(graph.contains(subject, Terms.ns(predicate), object))
        .as(subject + " " + predicate + " " + object)
        .isTrue();
  }

  @Test
  void row_dropped_isInTheOverlayAlone() {
    Node correction = correction("law-2020/1.1/audit.done/ai/from/2021-01-01");
    assertSays(overlay, correction, "correctionKind", Terms.ns("correction-drops"));
    assertSays(overlay, correction, "corrects", Iris.assignment(DROPPED));
    assertSays(overlay, correction, "forWording", Iris.wording(LAW, LocalDate.of(2021, 1, 1)));
    assertSays(
        overlay, correction, "formerBasisInText", NodeFactory.createLiteralString("point (a)"));
    assertSays(overlay, correction, "formerReviewStatus", Terms.ns("double-coded"));
    assertSays(overlay, correction, "formerAnnotator", Iris.agent("coder-1"));
    assertThat(
            decomposition("law-2020")
                .contains(Iris.requirement(LAW), Terms.ns("asksFor"), Iris.pair(DONE)))
        .isFalse();
    assertThat(data.union().contains(Iris.assignment(DROPPED), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void row_changed_isAsCorrectedInTheDecompositionAndAsItWasInTheOverlay() {
    Node correction = correction("standard-2021/A/audit.planned/ai");
    Graph standard = decomposition("standard-2021");
    assertSays(standard, Iris.assignment(CHANGED), "reading", Terms.ns("interpretive"));
    assertSays(standard, Iris.assignment(CHANGED), "correctedBy", correction);
    assertSays(overlay, correction, "formerReading", Terms.ns("literal"));
    assertSays(
        overlay,
        correction,
        "reason",
        NodeFactory.createLiteralLang("only the guidance says so", "en"));
    assertThat(
            overlay.contains(
                correction,
                Terms.prov("wasAttributedTo"),
                Iris.agent("B. Auditor <b@example.org>")))
        .isTrue();
  }

  @Test
  void row_added_isAskedForAndNamesItsCorrection() {
    Graph standard = decomposition("standard-2021");
    assertSays(standard, Iris.requirement(standard("C")), "asksFor", Iris.pair(DONE));
    assertSays(
        standard,
        Iris.assignment(ADDED),
        "correctedBy",
        correction("standard-2021/C/audit.done/ai"));
  }

  @Test
  void terms_used_areDefined() {
    Graph vocabulary = data.graph(Iris.graph("vocabulary").getURI()).orElseThrow();
    Set<Node> own = new HashSet<>();
    for (Triple triple : overlay.find().toList()) {
      own.addAll(List.of(triple.getPredicate(), triple.getObject()));
    }
    own.removeIf(node -> !node.isURI() || !node.getURI().startsWith(Terms.NS));
    assertThat(own)
        .hasSizeGreaterThan(15)
        .allMatch(term -> vocabulary.contains(term, RDFS.comment.asNode(), Node.ANY));
  }

  @Test
  void assignments_ofTheWhole_areThoseOfTheCorrectedHub() {
    assertThat(data.union().find(Node.ANY, RDF.type.asNode(), Terms.ns("Assignment")).toList())
        .hasSize(crosswalk.corpus().hub().assignments().size());
  }

  @Test
  void catalogue_saysWhoseOverlayItIs() {
    Graph catalogue = data.graph(Iris.graph("catalogue").getURI()).orElseThrow();
    Node name = Iris.graph("overlay/acme-2026");
    assertThat(catalogue.contains(name, Terms.prov("wasAttributedTo"), Iris.agent("A. Reader")))
        .isTrue();
    assertThat(
            catalogue.contains(
                name, Terms.prov("wasDerivedFrom"), Iris.framework(SmallCrosswalk.LAW)))
        .isTrue();
  }

  @Test
  void answers_ofACorrectedProvision_nameTheCorrection() {
    Analysis analysis = crosswalk.analyze(Assessment.builder("acme").build(), DAY);
    String base = "https://example.org/";
    Graph answers = AnalysisGraph.write(crosswalk.corpus(), analysis, base);
    Node node = NodeFactory.createURI(AnalysisGraph.name(analysis, base));
    assertSays(answers, node, "overlay", Iris.overlay("acme-2026"));
    assertSays(
        answers,
        NodeFactory.createURI(node.getURI() + "/law-2020/1.1"),
        "correctedBy",
        correction("law-2020/1.1/audit.done/ai/from/2021-01-01"));
    assertThat(answers.find(Node.ANY, Terms.ns("correctedBy"), Node.ANY).toList()).hasSize(3);
  }

  @Test
  void question_whatOverlaysDropped_isOneQuery() {
    String query =
        "PREFIX ns: <"
            + Terms.NS
            + "> SELECT ?provision ?pair ?reason { ?c ns:correctionKind ns:correction-drops ;"
            + " ns:provision ?provision ; ns:pair ?pair ; ns:reason ?reason }";
    try (QueryExecution execution = QueryExecution.dataset(data.dataset()).query(query).build()) {
      assertThat(ResultSetFormatter.asText(execution.execSelect()))
          .contains("law-2020/1.1", "audit.done/ai", "planning is enough");
    }
  }
}
