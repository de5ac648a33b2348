package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.PortfolioAnalysis;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.AssessmentCheck.Finding;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.view.Circumstances;
import io.github.aimscrosswalk.view.Portion;
import io.github.aimscrosswalk.view.View;
import io.github.aimscrosswalk.view.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The index of a corpus, its views, and the check of what users bring. Thread-safe. */
public final class Engine {
  private final Index index;
  private final Views views;
  private final AssessmentCheck check;

  /**
   * Makes an engine.
   *
   * @param index the data
   * @param views how many views are kept
   */
  public Engine(Index index, int views) {
    this.index = index;
    this.views = new Views(index, views);
    this.check = new AssessmentCheck(index.corpus());
  }

  /**
   * Returns the data as numbers.
   *
   * @return the index
   */
  public Index index() {
    return index;
  }

  /**
   * Returns the views.
   *
   * @return the views that are kept
   */
  public Views views() {
    return views;
  }

  /**
   * Analyses an assessment.
   *
   * @param assessment the assessment
   * @param viewpoint from where
   * @return the answers
   * @throws IllegalArgumentException naming every identifier that the corpus does not hold
   */
  public CompiledAnalysis analyze(Assessment assessment, Viewpoint viewpoint) {
    refuse(check.check(assessment));
    return new CompiledAnalysis(
        this, assessment, State.of(view(assessment, viewpoint), assessment));
  }

  View view(Assessment assessment, Viewpoint viewpoint) {
    return views.of(new Circumstances(assessment.scope(), assessment.target().kind(), viewpoint));
  }

  /** Returns the view of wordings alone: of a day, whoever asks. */
  View view(LocalDate day) {
    return views.of(new Circumstances(Scope.silent(), Target.Kind.AI_SYSTEM, Viewpoint.on(day)));
  }

  /**
   * Returns what derives mappings.
   *
   * @param day the day whose wordings count
   * @return the derivation
   */
  public DerivedMappings mappings(LocalDate day) {
    return new DerivedMappings(view(day));
  }

  /**
   * Counts how far parts are reached by what others ask for.
   *
   * @param parts the parts
   * @param scope the scope
   * @param viewpoint from where
   * @return every part against every part, row by row
   */
  public List<Overlap> overlaps(List<Part> parts, Scope scope, Viewpoint viewpoint) {
    return new OverlapCount(this, scope, viewpoint).count(parts);
  }

  /**
   * Compares two analyses.
   *
   * @param before the one
   * @param after the other
   * @return what moved
   */
  public Comparison compare(Analysis before, Analysis after) {
    return new Comparer(before, after).compare(index.corpus());
  }

  /**
   * Prepares counting many assessments.
   *
   * @param circumstances what they have in common
   * @return the batch
   */
  public Batch batch(Circumstances circumstances) {
    return new CompiledBatch(this, views.of(circumstances));
  }

  /**
   * Analyses an organisation with its AI systems.
   *
   * @param organisation the organisation
   * @param systems the systems
   * @param viewpoint from where
   * @return the answers
   * @throws IllegalArgumentException naming every identifier that the corpus does not hold, or if
   *     an assessment is of another kind, or a system or a piece of evidence is there twice
   */
  public PortfolioAnalysis analyze(
      Assessment organisation, List<Assessment> systems, Viewpoint viewpoint) {
    kind(organisation, Target.Kind.ORGANISATION);
    Set<String> names = new HashSet<>();
    List<Finding> found = new ArrayList<>(check.check(organisation));
    for (Assessment system : systems) {
      kind(system, Target.Kind.AI_SYSTEM);
      if (!names.add(system.target().name())) {
        throw new IllegalArgumentException(
            "expected system '" + system.target().name() + "' once, found it twice");
      }
      found.addAll(check.check(system));
    }
    refuse(found);
    return new Portfolio(this, organisation, systems, viewpoint);
  }

  private static void kind(Assessment assessment, Target.Kind kind) {
    if (assessment.target().kind() != kind) {
      throw new IllegalArgumentException(
          "expected an assessment of kind '"
              + kind
              + "', found '"
              + assessment.id()
              + "' of kind '"
              + assessment.target().kind()
              + "'");
    }
  }

  AssessmentCheck check() {
    return check;
  }

  /** Throws if anything was found, naming all of it. */
  static void refuse(List<Finding> found) {
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(
          String.join("; ", found.stream().map(Engine::message).toList()));
    }
  }

  private static String message(Finding finding) {
    return finding.message() + (finding.repair().isEmpty() ? "" : ", " + finding.repair());
  }

  /** Returns a node with all below it, counted together. */
  Portion portion(View view, RequirementId node) {
    Framework framework =
        index.corpus().framework(node.framework()).orElseThrow(() -> noNode(node));
    if (framework.requirement(node.locator()).isEmpty()) {
      throw noNode(node);
    }
    Set<RequirementId> below = new HashSet<>(Set.of(node));
    for (Requirement requirement : framework.requirements()) {
      if (requirement.parent().filter(below::contains).isPresent()) {
        below.add(requirement.id());
      }
    }
    long[] provisions = PairBits.empty(index.provisionCount());
    int[] range = index.range(framework.id());
    for (int p = range[0]; p < range[1]; p++) {
      if (below.contains(index.provision(p).id())) {
        PairBits.add(provisions, p);
      }
    }
    return Portion.of(view, provisions);
  }

  private static IllegalArgumentException noNode(RequirementId id) {
    return new IllegalArgumentException("expected a requirement, found '" + id + "'");
  }
}
