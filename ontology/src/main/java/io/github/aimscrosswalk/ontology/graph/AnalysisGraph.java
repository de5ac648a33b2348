package io.github.aimscrosswalk.ontology.graph;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Overlay;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem.GraphMemFast;

/**
 * The answers of an analysis as a graph: how each provision stands, with its pairs held, possible,
 * transferable and missing, the corrections of overlays it rests on, from when it applies, and the
 * counts of each framework. The derivation of an answer is not in it; ask the analysis. Coverage is
 * counted, never scored, and is not compliance.
 */
public final class AnalysisGraph {
  private final Corpus corpus;
  private final Analysis analysis;
  private final String name;
  private final Graph graph = new GraphMemFast();

  private AnalysisGraph(Corpus corpus, Analysis analysis, String name) {
    this.corpus = corpus;
    this.analysis = analysis;
    this.name = name;
  }

  /**
   * Returns the IRI of an analysis, which is also the name that its graph should have.
   *
   * @param analysis the analysis
   * @param base what the IRI of its assessment begins with
   * @return the IRI of the assessment, followed by the day, and the day of knowledge if there is
   *     one
   * @throws IllegalArgumentException if the base is no absolute IRI
   */
  public static String name(Analysis analysis, String base) {
    String known = analysis.knownAt().map(day -> "/known/" + day).orElse("");
    return AssessmentGraph.name(analysis.assessment(), base)
        + "/analysis/"
        + analysis.asOf()
        + known;
  }

  /**
   * Writes the answers for the frameworks that the assessment is about. Cost: one look at each
   * provision.
   *
   * @param corpus the data that the analysis was made with
   * @param analysis the analysis
   * @param base what the IRI of its assessment begins with, as given to {@link AssessmentGraph}
   * @return the graph
   * @throws IllegalArgumentException if the base is no absolute IRI
   */
  public static Graph write(Corpus corpus, Analysis analysis, String base) {
    return new AnalysisGraph(corpus, analysis, name(analysis, base)).write(base);
  }

  private Graph write(String base) {
    String assessment = AssessmentGraph.name(analysis.assessment(), base);
    new Description(graph, node(""))
        .a(Terms.ns("Analysis"))
        .a(Terms.prov("Entity"))
        .link(Terms.ns("analysisOf"), NodeFactory.createURI(assessment))
        .link(Terms.prov("wasDerivedFrom"), NodeFactory.createURI(assessment))
        .day(Terms.ns("asOf"), analysis.asOf())
        .day(Terms.ns("knownAt"), analysis.knownAt())
        .text(Terms.ns("release"), corpus.release());
    for (Overlay overlay : analysis.overlays().list()) {
      graph.add(node(""), Terms.ns("overlay"), Iris.overlay(overlay.id()));
    }
    List<FrameworkId> chosen = analysis.assessment().frameworks();
    for (Framework framework : corpus.frameworks()) {
      if (chosen.isEmpty() || chosen.contains(framework.id())) {
        write(framework);
      }
    }
    return graph;
  }

  private Node node(String path) {
    return NodeFactory.createURI(name + path);
  }

  private void write(Framework framework) {
    Tally tally = analysis.coverage(framework.id()).tally();
    String path = "/" + framework.id();
    new Description(graph, node(path))
        .a(Terms.ns("RequirementCoverage"))
        .link(Terms.ns("inAnalysis"), node(""))
        .link(Terms.ns("framework"), Iris.framework(framework.id()))
        .link(Terms.ns("inForceCounts"), counts(path + "/in-force", tally.inForce()))
        .link(Terms.ns("upcomingCounts"), counts(path + "/upcoming", tally.upcoming()))
        .number(Terms.ns("excludedCount"), tally.excluded())
        .number(Terms.ns("notApplicableCount"), tally.notApplicable())
        .number(Terms.ns("endedCount"), tally.ended());
    for (Provision provision : framework.provisions()) {
      write(provision);
    }
  }

  private Node counts(String path, Counts counts) {
    Description description =
        new Description(graph, node(path))
            .a(Terms.ns("Counts"))
            .number(Terms.ns("provisionCount"), counts.provisions())
            .number(Terms.ns("pairCount"), counts.pairs())
            .number(Terms.ns("unknownCount"), counts.unknown());
    interval(description, "full", counts.full());
    interval(description, "touched", counts.touched());
    interval(description, "held", counts.held());
    interval(description, "transferable", counts.transferable());
    return description.subject();
  }

  private static void interval(Description description, String count, Interval interval) {
    description
        .number(Terms.ns(count + "Lower"), interval.lower())
        .number(Terms.ns(count + "Upper"), interval.upper());
  }

  private void write(Provision provision) {
    Node requirement = Iris.requirement(provision.id());
    String path = requirement.getURI().substring(Terms.FRAMEWORK_BASE.length());
    Description description =
        new Description(graph, node("/" + path))
            .a(Terms.ns("ProvisionCoverage"))
            .link(Terms.ns("inAnalysis"), node(""))
            .link(Terms.ns("provision"), requirement);
    Coverage coverage = analysis.coverage(provision.id());
    description.link(Terms.ns("result"), Terms.coverage(coverage));
    switch (coverage) {
      case Coverage.Excluded excluded ->
          description.text(Terms.ns("reason"), excluded.justification());
      case Coverage.NotApplicable not -> description.text(Terms.ns("reason"), not.reason());
      case Coverage.NotYet notYet ->
          description.link(Terms.ns("resultThen"), Terms.coverage(notYet.then()));
      case Coverage.Ended ended -> description.day(Terms.ns("lastDay"), ended.lastDay());
      default -> {}
    }
    coverage.measured().ifPresent(content -> content(description, content));
    for (Corrected corrected : analysis.overlays().corrected(provision.id())) {
      description.link(Terms.ns("correctedBy"), Iris.correction(corrected));
    }
    analysis
        .application(provision.id())
        .ifPresent(application -> application(provision, application, description));
  }

  private static void content(Description description, Content content) {
    pairs(description, "heldPair", content.held());
    pairs(description, "possiblePair", content.possible());
    pairs(description, "transferablePair", content.transferable());
    pairs(description, "missingPair", content.missing());
  }

  private static void pairs(Description description, String predicate, List<Pair> pairs) {
    pairs.forEach(pair -> description.link(Terms.ns(predicate), Iris.pair(pair)));
  }

  private void application(Provision provision, Application application, Description description) {
    int number = 0;
    for (Application.Reading reading : application.readings()) {
      number++;
      Node node = NodeFactory.createURI(description.subject().getURI() + "/reading/" + number);
      description.link(Terms.ns("application"), node);
      Description of =
          new Description(graph, node)
              .a(Terms.ns("ApplicationReading"))
              .day(Terms.ns("appliesFrom"), reading.from())
              .link(Terms.ns("basis"), Iris.individual(reading.basis()))
              .text(Terms.dcterms("bibliographicCitation"), reading.setBy());
      if (!reading.rule().isEmpty()) {
        of.link(Terms.ns("byRule"), Iris.rule(provision.id().framework(), reading.rule()));
      }
    }
  }
}
