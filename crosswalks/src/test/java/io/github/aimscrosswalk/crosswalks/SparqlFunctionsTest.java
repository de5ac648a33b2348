package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.function.CoverageFunctions;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.graph.Iris;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import io.github.aimscrosswalk.ontology.query.QueryRefusedException;
import io.github.aimscrosswalk.ontology.query.QueryRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our property functions give what the analysis gives, where they are allowed. */
final class SparqlFunctionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String BASE = "https://example.org/assessment/";
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();
  private static Assessment bank;
  private static Analysis analysis;
  private static BoundedQueries plain;
  private static BoundedQueries allowed;

  @BeforeAll
  static void open() throws IOException {
    bank =
        CROSSWALK.readAssessment(
            Path.of("../examples/src/main/assessments/bank-credit-scoring.json"));
    analysis = CROSSWALK.analyze(bank, DAY);
    RdfDataset data = Ontology.dataset(CROSSWALK, DAY).build();
    plain = BoundedQueries.on(data);
    allowed = plain.with(CoverageFunctions.of(CROSSWALK, BASE, List.of(bank)));
  }

  /** A query of one pattern: what is asked about, the function and the rest. */
  private static String query(String about, String rest) {
    return "PREFIX ns: <https://w3id.org/aims-crosswalk/ns#> SELECT * { (%s <%s> '%s'^^<http://www.w3.org/2001/XMLSchema#date>) %s }"
        .formatted(about, AssessmentGraph.name(bank, BASE), DAY, rest);
  }

  private static List<Map<String, Node>> rows(String about, String rest) {
    return allowed.select(query(about, rest)).rows();
  }

  private static String iri(RequirementId id) {
    return "<" + Iris.requirement(id).getURI() + ">";
  }

  private static Interval interval(Map<String, Node> row) {
    return new Interval(number(row, "lower"), number(row, "upper"));
  }

  private static int number(Map<String, Node> row, String variable) {
    return Integer.parseInt(row.get(variable).getLiteralLexicalForm());
  }

  @Test
  void coverageOf_groupAndFrameworks_isThatOfTheAnalysis() {
    RequirementId group = new RequirementId(Crosswalks.ISO_42001, "6");
    String held = "ns:coverageOf (ns:standing-in-force ns:count-held ?lower ?upper ?of)";
    assertThat(interval(rows(iri(group), held).get(0)))
        .isEqualTo(analysis.groupCoverage(group).tally().inForce().held());
    String any = "ns:coverageOf (?standing ?count ?lower ?upper ?of)";
    assertThat(rows("?framework", any)).hasSize(5 * 2 * 4);
  }

  @Test
  void standingOf_anyProvision_hasBothDaysWhereItAppliesEver() {
    List<Map<String, Node>> rows =
        rows("?provision", "ns:standingOf (?standing ?result ?from ?latest)");
    int dated = 0;
    for (Framework framework : CROSSWALK.frameworks()) {
      for (Provision provision : framework.provisions()) {
        Optional<Application> dates = analysis.application(provision.id());
        Node node = Iris.requirement(provision.id());
        Map<String, Node> row =
            rows.stream().filter(r -> r.get("provision").equals(node)).findFirst().orElseThrow();
        assertThat(day(row, "from")).isEqualTo(dates.map(Application::earliest));
        assertThat(day(row, "latest")).isEqualTo(dates.map(Application::latest));
        dated += dates.isPresent() ? 1 : 0;
      }
    }
    assertThat(dated).isBetween(1, rows.size() - 1);
  }

  private static Optional<LocalDate> day(Map<String, Node> row, String variable) {
    return Optional.ofNullable(row.get(variable))
        .map(node -> LocalDate.parse(node.getLiteralLexicalForm()));
  }

  @Test
  void pairsOf_provision_areItsContent() {
    RequirementId id = new RequirementId(Crosswalks.ISO_42001, "6.1.2");
    Content content = analysis.coverage(id).measured().orElseThrow();
    String rest = "ns:pairsOf (?provision ?pair ?state) FILTER(?state != ns:pair-held)";
    assertThat(rows(iri(id), rest)).hasSize(content.asked() - content.held().size());
    String held = "ns:pairsOf (?provision ?pair ns:pair-held)";
    assertThat(rows(iri(id), held).stream().map(row -> row.get("pair")))
        .isEqualTo(content.held().stream().map(Iris::pair).toList());
  }

  @Test
  void gapsOf_framework_areThoseOfTheAnalysis() {
    String act = "<" + Iris.framework(Crosswalks.EU_AI_ACT).getURI() + ">";
    List<Gap> gaps = analysis.gaps(Crosswalks.EU_AI_ACT);
    String rest = "ns:gapsOf (?pair ?need ?certainty ?since ?provisions)";
    assertThat(rows(act, rest).stream().map(row -> row.get("pair")))
        .isEqualTo(gaps.stream().map(gap -> Iris.pair(gap.pair())).toList());
  }

  @Test
  void servesOn_evidence_joinsTheGraphOfTheAssessment() {
    String rest = "ns:servesOn (ns:evidence-fresh ?provision)";
    long fresh =
        analysis.reuse().items().stream()
            .filter(use -> use.standing().name().equals("FRESH"))
            .mapToLong(use -> use.serves().size())
            .sum();
    assertThat(rows("?evidence", rest)).hasSize((int) fresh);
    String first =
        AssessmentGraph.evidence(AssessmentGraph.name(bank, BASE), bank.evidence().get(0)).getURI();
    assertThat(rows("?evidence", rest)).anyMatch(row -> row.get("evidence").getURI().equals(first));
  }

  @Test
  void overlapOf_frameworks_isThatOfTheCrosswalk() {
    String query =
        "PREFIX ns: <https://w3id.org/aims-crosswalk/ns#> SELECT * { (<%s> <%s> '%s'^^<http://www.w3.org/2001/XMLSchema#date>) ns:overlapOf (ns:count-held ?lower ?upper ?of) }"
            .formatted(Iris.framework(Crosswalks.ISO_27001), Iris.framework(Crosswalks.SOC_2), DAY);
    List<Part> parts = List.of(Part.of(Crosswalks.ISO_27001), Part.of(Crosswalks.SOC_2));
    assertThat(interval(allowed.select(query).rows().get(0)))
        .isEqualTo(
            CROSSWALK.overlaps(parts, Scope.silent(), Viewpoint.on(DAY)).get(1).counts().held());
  }

  @Test
  void functions_whereNotAllowed_areMereProperties() {
    String query = query("?part", "ns:coverageOf (?standing ?count ?lower ?upper ?of)");
    assertThat(plain.select(query).rows()).isEmpty();
  }

  @Test
  void functions_ofUnknownThings_giveNoRow() {
    assertThat(rows("<https://example.org/none>", "ns:pairsOf (?provision ?pair ?state)"))
        .isEmpty();
    String other =
        query("?part", "ns:pairsOf (?provision ?pair ?state)").replace("/assessment/", "/other/");
    assertThat(allowed.select(other).rows()).isEmpty();
  }

  @Test
  void functions_withoutAssessmentOrWithOtherLists_areRefused() {
    String unbound =
        "PREFIX ns: <https://w3id.org/aims-crosswalk/ns#> SELECT * { (?part ?who ?day) ns:pairsOf (?p ?pair ?state) }";
    assertThat(refused(unbound)).isEqualTo(Reason.FUNCTION);
    assertThat(refused(query("?part", "ns:pairsOf (?provision ?pair)"))).isEqualTo(Reason.FUNCTION);
  }

  @Test
  void functionsOfOthers_staySealedOff() {
    String java = "<java:java.lang.Runtime> (?a ?b)";
    assertThat(refused(query("?part", java))).isEqualTo(Reason.FUNCTION);
    String splitting = "<http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ')";
    assertThat(refused("SELECT * { ?x " + splitting + " }")).isEqualTo(Reason.FUNCTION);
    String listing = "SELECT * { (1 2) <http://www.w3.org/2000/01/rdf-schema#member> ?x }";
    assertThat(allowed.select(listing).rows()).isEmpty();
  }

  private static Reason refused(String query) {
    QueryRefusedException refusal =
        catchThrowableOfType(QueryRefusedException.class, () -> allowed.select(query));
    assertThat(refusal).as(query).isNotNull();
    return refusal.reason();
  }
}
