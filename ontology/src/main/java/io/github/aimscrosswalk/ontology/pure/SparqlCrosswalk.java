package io.github.aimscrosswalk.ontology.pure;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A data release that is asked in SPARQL 1.1 alone, by the texts of {@link NamedQuery}, with the
 * answers of a compiled one. It is there to be compared with: each assessment costs about a second,
 * and its workings hold a copy of the data. Immutable and thread-safe.
 */
public final class SparqlCrosswalk {
  private static final String BASE = "urn:aims-crosswalk:assessment:";

  private final Names names;
  private final AssessmentCheck check;
  private final Workings ofData;

  private SparqlCrosswalk(Names names, Workings ofData) {
    this.names = names;
    this.check = new AssessmentCheck(names.corpus());
    this.ofData = ofData;
  }

  /**
   * Opens a dataset for these questions. Costs a second or two.
   *
   * @param crosswalk the data, for the names of things and their order; it answers nothing
   * @param data the dataset of the same data
   * @return what answers
   * @throws IllegalArgumentException if mapping sets are joined to the crosswalk: what they
   *     conclude is no matter of one query
   */
  public static SparqlCrosswalk of(Crosswalk crosswalk, RdfDataset data) {
    if (crosswalk.mappingNetwork().isPresent()) {
      throw new IllegalArgumentException(
          "expected a crosswalk without joined mapping sets, found one with them");
    }
    return new SparqlCrosswalk(new Names(crosswalk.corpus()), Workings.ofData(data.union()));
  }

  /**
   * Analyses an assessment for a day, with all that the release knows of the law.
   *
   * @param assessment the assessment
   * @param day the day for which the answers hold
   * @return the answers
   * @throws IllegalArgumentException naming every identifier that the release does not hold
   */
  public SparqlAnalysis analyze(Assessment assessment, LocalDate day) {
    return analyze(assessment, Viewpoint.on(day));
  }

  /**
   * Analyses an assessment from a viewpoint.
   *
   * @param assessment the assessment
   * @param viewpoint the day, the knowledge of the law, and which assignments answers may rest on
   * @return the answers
   * @throws IllegalArgumentException naming every identifier that the release does not hold
   */
  public SparqlAnalysis analyze(Assessment assessment, Viewpoint viewpoint) {
    Objects.requireNonNull(viewpoint, "viewpoint");
    List<Finding> found = check.check(assessment);
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(
          String.join("; ", found.stream().map(Finding::message).toList()));
    }
    String name = AssessmentGraph.name(assessment, BASE);
    String question = name + "/question";
    Question asked = new Question(question, name, viewpoint, Optional.empty(), List.of());
    Workings workings = ofData.ask(AssessmentGraph.write(assessment, BASE), asked);
    return new SparqlAnalysis(names, workings, assessment, viewpoint, question);
  }

  /**
   * Returns how far parts would be reached if everything others ask for were held. Costs as much as
   * an assessment for each part.
   *
   * @param parts frameworks or nodes, in the order wanted, none twice
   * @param scope the circumstances, mostly silent; the parts are counted for an organisation
   * @param viewpoint the day, the knowledge of the law, and which assignments answers may rest on
   * @return every part against every part, row by row, each against itself too
   * @throws IllegalArgumentException if the release does not hold a part
   */
  public List<Overlap> overlaps(List<Part> parts, Scope scope, Viewpoint viewpoint) {
    Assessment anybody = Assessment.builder("anybody").scope(scope).build();
    String name = AssessmentGraph.name(anybody, BASE);
    List<String> nodes = parts.stream().map(this::node).toList();
    List<Overlap> overlaps = new ArrayList<>();
    for (int from = 0; from < nodes.size(); from++) {
      Question asked =
          new Question(
              name + "/question", name, viewpoint, Optional.of(nodes.get(from)), List.of());
      Map<String, Counts> counts = new HashMap<>();
      ofData
          .ask(AssessmentGraph.write(anybody, BASE), asked)
          .about(asked.name(), nodes)
          .each(
              NamedQuery.OVERLAP,
              row -> counts.put(row.node("part").getURI(), Counting.counts(row)));
      for (int to = 0; to < nodes.size(); to++) {
        Counts reached = counts.getOrDefault(nodes.get(to), Counting.nothing());
        overlaps.add(new Overlap(parts.get(from), parts.get(to), reached));
      }
    }
    return List.copyOf(overlaps);
  }

  private String node(Part part) {
    return part.node().map(names::node).orElseGet(() -> names.node(part.framework()));
  }
}
