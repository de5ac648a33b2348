package io.github.aimscrosswalk.examples.rdf;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.DatasetBuilder;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.graph.AnalysisGraph;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The data of the release, the mapping sets of others, and assessments with their answers. */
final class ExampleDataset {
  /** What the IRIs of the assessments begin with. */
  static final String BASE = "https://example.org/assessment/";

  private ExampleDataset() {}

  static RdfDataset of(List<Path> assessments, LocalDate day) throws IOException {
    Crosswalk crosswalk = Crosswalks.bundled();
    DatasetBuilder builder = Ontology.dataset(crosswalk, day);
    Crosswalks.publishedMappings().forEach(builder::add);
    RdfDataset data = builder.build();
    for (Path file : assessments) {
      Assessment assessment = crosswalk.readAssessment(file);
      Analysis analysis = crosswalk.analyze(assessment, day);
      data =
          data.with(AssessmentGraph.name(assessment, BASE), AssessmentGraph.write(assessment, BASE))
              .with(
                  AnalysisGraph.name(analysis, BASE),
                  AnalysisGraph.write(crosswalk.corpus(), analysis, BASE));
    }
    return data;
  }
}
