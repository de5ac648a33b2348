package io.github.aimscrosswalk.engine;

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
import io.github.aimscrosswalk.analysis.Sensitivity;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.analysis.WhyNot;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.overlay.Overlays;
import io.github.aimscrosswalk.view.Portion;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The analysis computed on the {@link Index}. Immutable. */
public final class CompiledAnalysis implements Analysis {
  private final Engine engine;
  private final Index index;
  private final View view;
  private final Assessment assessment;
  private final State state;
  private final Reading reading;

  CompiledAnalysis(Engine engine, Assessment assessment, State state) {
    this(engine, assessment, state, Reading.ALONE);
  }

  CompiledAnalysis(Engine engine, Assessment assessment, State state, Reading reading) {
    this.reading = reading;
    this.engine = engine;
    this.index = engine.index();
    this.view = state.view();
    this.assessment = assessment;
    this.state = state;
  }

  @Override
  public Assessment assessment() {
    return assessment;
  }

  @Override
  public Viewpoint viewpoint() {
    return view.circumstances().viewpoint();
  }

  @Override
  public Overlays overlays() {
    return index.corpus().overlays();
  }

  @Override
  public FrameworkCoverage coverage(FrameworkId framework) {
    return new FrameworkCoverage(framework, state.tally(view.portion(framework)));
  }

  @Override
  public GroupCoverage groupCoverage(RequirementId group) {
    return new GroupCoverage(group, state.tally(engine.portion(view, group)));
  }

  @Override
  public Tally coverage() {
    return state.tally(view.portion(frameworks()));
  }

  @Override
  public Coverage coverage(RequirementId provision) {
    return measure().of(index.provisionNumber(provision));
  }

  private Measure measure() {
    return new Measure(state, assessment);
  }

  @Override
  public Optional<Application> application(RequirementId provision) {
    return view.standing(index.provisionNumber(provision)).dates();
  }

  @Override
  public List<Gap> gaps(FrameworkId... frameworks) {
    List<FrameworkId> asked = Stream.of(frameworks).distinct().toList();
    Portion portion = view.portion(asked.isEmpty() ? frameworks() : asked);
    return new Gaps(state, assessment.target()).list(portion);
  }

  @Override
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.Planned || statement instanceof Statement.NotImplemented) {
        Statement.OfProvision of = (Statement.OfProvision) statement;
        int p = index.provisionNumber(of.provision());
        Content content = measure().content(p);
        if (state.counts(p) && !content.held().isEmpty()) {
          conflicts.add(new Conflict(of, content.held(), content.asked()));
        }
      }
    }
    return conflicts;
  }

  @Override
  public Reuse reuse() {
    return new ReuseCount(state, view.portion(frameworks())).count();
  }

  @Override
  public Plan plan(PlanRequest request) {
    return new Planner(this).plan(request);
  }

  @Override
  public Derivation derivation(RequirementId provision) {
    Coverage coverage = coverage(provision);
    if (coverage.measured().isEmpty()) {
      return new Derivation(provision, coverage, List.of(), overlays().dropped(provision));
    }
    int p = index.provisionNumber(provision);
    return new Derivation(
        provision,
        coverage,
        new Grounds(state, assessment.target()).of(p),
        overlays().dropped(provision));
  }

  @Override
  public WhyNot whyNot(RequirementId provision) {
    Derivation derivation = derivation(provision);
    int p = index.provisionNumber(provision);
    return new WhyNot(
        provision,
        derivation.coverage(),
        derivation.parts().isEmpty() ? List.of() : new Lacks(state).list(p, derivation.parts()),
        derivation.dropped());
  }

  @Override
  public Sensitivity sensitivity(RequirementId provision) {
    Coverage coverage = coverage(provision);
    return new Sensitivity(
        provision,
        coverage,
        coverage.measured().isEmpty()
            ? List.of()
            : new Hinges(state, assessment, reading, index.provisionNumber(provision)).list());
  }

  @Override
  public Analysis with(Change... changes) {
    Assessment after = assessment;
    for (Change change : changes) {
      if (change instanceof Change.State stated) {
        Finding.refuse(engine.check().statement(stated.statement()));
      } else if (change instanceof Change.Collect collected) {
        Finding.refuse(engine.check().evidence(collected.evidence()));
      }
      after = change.applyTo(after);
    }
    State held =
        reading == Reading.ALONE
            ? state.after(after)
            : State.of(view, after, reading.of(view, after));
    return new CompiledAnalysis(engine, after, held, reading);
  }

  private List<FrameworkId> frameworks() {
    return assessment.frameworks().isEmpty()
        ? index.corpus().frameworks().stream().map(Framework::id).toList()
        : assessment.frameworks().stream().distinct().toList();
  }

  State state() {
    return state;
  }
}
