package io.github.aimscrosswalk.ontology.pure;

import io.github.aimscrosswalk.analysis.Answers;
import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.GroupCoverage;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The answers for one assessment on one day, found by the named queries alone: the code only puts
 * their rows into values. Slower than a compiled analysis by orders of magnitude, and the check on
 * it. Immutable and thread-safe; how provisions stand is read for all of them when one is asked
 * for, and kept.
 */
public final class SparqlAnalysis implements Answers {
  private final Names names;
  private final Workings workings;
  private final Assessment assessment;
  private final Viewpoint viewpoint;
  private final String question;
  private final AtomicReference<Optional<Provisions>> known =
      new AtomicReference<>(Optional.empty());

  SparqlAnalysis(
      Names names, Workings workings, Assessment assessment, Viewpoint viewpoint, String question) {
    this.names = names;
    this.workings = workings;
    this.assessment = assessment;
    this.viewpoint = viewpoint;
    this.question = question;
  }

  @Override
  public Assessment assessment() {
    return assessment;
  }

  @Override
  public Viewpoint viewpoint() {
    return viewpoint;
  }

  private Rows about(String part) {
    return workings.about(question, List.of(part));
  }

  @Override
  public Tally coverage() {
    return Counting.tally(about(question));
  }

  @Override
  public FrameworkCoverage coverage(FrameworkId framework) {
    return new FrameworkCoverage(framework, Counting.tally(about(names.node(framework))));
  }

  @Override
  public GroupCoverage groupCoverage(RequirementId group) {
    return new GroupCoverage(group, Counting.tally(about(names.node(group))));
  }

  @Override
  public Coverage coverage(RequirementId provision) {
    return provisions(provision).coverage(provision);
  }

  @Override
  public Optional<Application> application(RequirementId provision) {
    return provisions(provision).application(provision);
  }

  private Provisions provisions(RequirementId id) {
    if (!(names.corpus().requirement(id).orElse(null) instanceof Provision)) {
      throw new IllegalArgumentException("expected a provision, found '" + id + "'");
    }
    Optional<Provisions> kept = known.get();
    if (kept.isPresent()) {
      return kept.get();
    }
    List<String> all = names.frameworks().stream().map(names::node).toList();
    Provisions read = new Provisions(names, workings.about(question, all), assessment, viewpoint);
    known.set(Optional.of(read));
    return read;
  }

  @Override
  public List<Gap> gaps(FrameworkId... frameworks) {
    List<String> parts = List.of(frameworks).stream().distinct().map(names::node).toList();
    Rows answers =
        switch (parts.size()) {
          case 0 -> about(question);
          case 1 -> about(parts.get(0));
          default -> workings.aboutAll(question, parts);
        };
    return new GapRows(names, answers, p -> application(p).orElseThrow()).gaps();
  }

  @Override
  public Reuse reuse() {
    return new ReuseRows(names, workings.about(question, List.of())).reuse(assessment);
  }
}
