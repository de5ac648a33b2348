package io.github.aimscrosswalk.ontology;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.graph.Iris;
import java.util.List;
import org.apache.jena.graph.Node;

/** Makes an assessment of a file that fits its shapes, and holds what it names to a corpus. */
final class AssessmentLoader {
  private final TurtleFile file;
  private final AssessmentCheck check;
  private final Problems problems;

  private AssessmentLoader(TurtleFile file, Corpus corpus) {
    this.file = file;
    this.check = new AssessmentCheck(corpus);
    this.problems = new Problems(file.input().source());
  }

  /**
   * Makes the assessment.
   *
   * @throws InvalidDataException if the file does not hold exactly one, or it names what the corpus
   *     does not hold, each at the line that first names it
   */
  static Assessment load(TurtleFile file, Corpus corpus) {
    Assessment assessment = AssessmentGraph.read(file.input().source(), file.graph());
    new AssessmentLoader(file, corpus).check(assessment);
    return assessment;
  }

  private void check(Assessment assessment) {
    for (FrameworkId framework : assessment.frameworks()) {
      note(Iris.framework(framework), check.framework(framework));
    }
    for (String term : assessment.scope().terms()) {
      int colon = term.indexOf(':');
      Node node = Iris.scopeTerm(term.substring(0, colon), term.substring(colon + 1));
      note(node, check.scopeTerm(term));
    }
    check.scope(assessment.scope()).forEach(finding -> note(0, finding));
    for (Statement statement : assessment.statements()) {
      Node named =
          statement instanceof Statement.Found found
              ? Iris.pair(found.pair())
              : Iris.requirement(((Statement.OfProvision) statement).provision());
      note(named, check.statement(statement));
    }
    for (Inclusion inclusion : assessment.inclusions()) {
      note(Iris.requirement(inclusion.provision()), check.provision(inclusion.provision()));
    }
    for (Evidence evidence : assessment.evidence()) {
      note(Iris.evidenceType(evidence.type()), check.evidence(evidence));
    }
    problems.throwIfAny();
  }

  private void note(Node named, List<Finding> findings) {
    findings.forEach(finding -> note(file.lines().naming(named), finding));
  }

  private void note(int line, Finding finding) {
    problems.add(finding.code(), line, finding.message(), finding.repair());
  }
}
