package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Conflict;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.GroupCoverage;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The analysis computed on the {@link Index}. Immutable. */
public final class CompiledAnalysis implements Analysis {
  private final Index index;
  private final View view;
  private final Holdings holdings;
  private final Assessment assessment;
  private final LocalDate asOf;
  private final Optional<LocalDate> knownAt;
  private final Map<RequirementId, Statement> stated;

  /**
   * Analyses an assessment whose identifiers are known to exist.
   *
   * @param index the compiled corpus
   * @param assessment the assessment
   * @param asOf the day, in legal time
   * @param knownAt the day of knowledge; empty for all that is known
   */
  public CompiledAnalysis(
      Index index, Assessment assessment, LocalDate asOf, Optional<LocalDate> knownAt) {
    this.index = index;
    this.assessment = assessment;
    this.asOf = asOf;
    this.knownAt = knownAt;
    this.view = new View(index, assessment.scope(), asOf, knownAt);
    this.holdings = new Holdings(view, assessment);
    this.stated = new HashMap<>();
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.OfProvision of) {
        stated.put(of.provision(), statement);
      }
    }
  }

  @Override
  public Assessment assessment() {
    return assessment;
  }

  @Override
  public LocalDate asOf() {
    return asOf;
  }

  @Override
  public Optional<LocalDate> knownAt() {
    return knownAt;
  }

  @Override
  public FrameworkCoverage coverage(FrameworkId framework) {
    int[] range = index.range(framework);
    return new FrameworkCoverage(framework, tally(range, Optional.empty()));
  }

  @Override
  public GroupCoverage groupCoverage(RequirementId group) {
    Framework framework =
        index.corpus().framework(group.framework()).orElseThrow(() -> noNode(group));
    if (framework.requirement(group.locator()).isEmpty()) {
      throw noNode(group);
    }
    Set<RequirementId> below = new HashSet<>(Set.of(group));
    for (Requirement requirement : framework.requirements()) {
      if (requirement.parent().filter(below::contains).isPresent()) {
        below.add(requirement.id());
      }
    }
    int[] range = index.range(framework.id());
    return new GroupCoverage(group, tally(range, Optional.of(below)));
  }

  private static IllegalArgumentException noNode(RequirementId id) {
    return new IllegalArgumentException("expected a requirement, found '" + id + "'");
  }

  private Tally tally(int[] range, Optional<Set<RequirementId>> chosen) {
    Counter inForce = new Counter(view, holdings);
    Counter upcoming = new Counter(view, holdings);
    int excluded = 0;
    int notApplicable = 0;
    int ended = 0;
    for (int p = range[0]; p < range[1]; p++) {
      if (chosen.isPresent() && !chosen.get().contains(index.provision(p).id())) {
        continue;
      }
      View.Standing standing = view.standing(p);
      if (standing instanceof View.Standing.Ended) {
        ended++;
      } else if (standing instanceof View.Standing.NotApplicable) {
        notApplicable++;
      } else if (isExcluded(p)) {
        excluded++;
      } else if (standing instanceof View.Standing.InForce) {
        inForce.add(p);
      } else {
        upcoming.add(p);
      }
    }
    return new Tally(inForce.counts(), upcoming.counts(), excluded, notApplicable, ended);
  }

  boolean isExcluded(int p) {
    return stated.get(index.provision(p).id()) instanceof Statement.Excluded;
  }

  @Override
  public Coverage coverage(RequirementId provision) {
    int p = index.provisionNumber(provision);
    View.Standing standing = view.standing(p);
    if (standing instanceof View.Standing.Ended ended) {
      return new Coverage.Ended(ended.lastDay());
    }
    if (standing instanceof View.Standing.NotApplicable not) {
      return new Coverage.NotApplicable(not.reason());
    }
    if (stated.get(provision) instanceof Statement.Excluded excluded) {
      return new Coverage.Excluded(excluded.justification());
    }
    Coverage measured = measure(p);
    return standing instanceof View.Standing.Upcoming upcoming
        ? new Coverage.NotYet(upcoming.application(), measured)
        : measured;
  }

  private Coverage measure(int p) {
    int[] bits = view.ask(p).bits();
    if (bits.length == 0) {
      return new Coverage.Unknown(Optional.ofNullable(stated.get(index.provision(p).id())));
    }
    Content content = content(p);
    if (content.held().size() == bits.length) {
      return new Coverage.Full(content);
    }
    if (!content.held().isEmpty()) {
      return new Coverage.Partial(content);
    }
    return content.possible().isEmpty()
        ? new Coverage.None(content)
        : new Coverage.Possible(content);
  }

  private Content content(int p) {
    Held held = holdings.heldFor(p);
    List<Pair> certain = new ArrayList<>();
    List<Pair> possible = new ArrayList<>();
    List<Pair> transferable = new ArrayList<>();
    List<Pair> missing = new ArrayList<>();
    for (int bit : view.ask(p).bits()) {
      Pair pair = index.pair(bit);
      if (PairBits.has(held.definite(), bit)) {
        certain.add(pair);
      } else if (PairBits.has(held.possible(), bit)) {
        possible.add(pair);
      } else if (PairBits.has(held.definiteElsewhere(), bit)) {
        transferable.add(pair);
      } else {
        missing.add(pair);
      }
    }
    return new Content(certain, possible, transferable, missing);
  }

  @Override
  public Optional<Application> application(RequirementId provision) {
    View.Standing standing = view.standing(index.provisionNumber(provision));
    if (standing instanceof View.Standing.InForce inForce) {
      return Optional.of(inForce.application());
    }
    return standing instanceof View.Standing.Upcoming upcoming
        ? Optional.of(upcoming.application())
        : Optional.empty();
  }

  @Override
  public List<Gap> gaps(FrameworkId... frameworks) {
    List<FrameworkId> asked = Stream.of(frameworks).distinct().toList();
    return new Gaps(this).list(asked.isEmpty() ? chosenFrameworks() : asked);
  }

  @Override
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.Planned || statement instanceof Statement.NotImplemented) {
        Statement.OfProvision of = (Statement.OfProvision) statement;
        int p = index.provisionNumber(of.provision());
        Content content = content(p);
        if (!content.held().isEmpty()) {
          conflicts.add(new Conflict(of, content.held(), content.asked()));
        }
      }
    }
    return conflicts;
  }

  @Override
  public Reuse reuse() {
    return new ReuseCount(this).count(chosenFrameworks());
  }

  @Override
  public Plan plan(PlanRequest request) {
    return new Planner(this).plan(request);
  }

  @Override
  public Derivation derivation(RequirementId provision) {
    Coverage coverage = coverage(provision);
    if (coverage.measured().isEmpty()) {
      return new Derivation(provision, coverage, List.of());
    }
    int p = index.provisionNumber(provision);
    return new Derivation(provision, coverage, new Grounds(view, holdings).of(p));
  }

  private List<FrameworkId> chosenFrameworks() {
    return assessment.frameworks().isEmpty()
        ? index.corpus().frameworks().stream().map(Framework::id).toList()
        : assessment.frameworks().stream().distinct().toList();
  }

  View view() {
    return view;
  }

  Holdings holdings() {
    return holdings;
  }

  /** Tells whether a provision counts: it applies or will, and is not left out. */
  boolean counts(int p) {
    View.Standing standing = view.standing(p);
    return !isExcluded(p)
        && (standing instanceof View.Standing.InForce
            || standing instanceof View.Standing.Upcoming);
  }
}
