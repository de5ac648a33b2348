package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.PortfolioAnalysis;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.view.Layout;
import io.github.aimscrosswalk.view.Population;
import io.github.aimscrosswalk.view.Segment;
import io.github.aimscrosswalk.view.Segment.Trust;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * An organisation with its AI systems. Each system is analysed with the sources of both; for all of
 * them the sets of pairs that the systems hold are intersected, segment by segment.
 */
final class Portfolio implements PortfolioAnalysis {
  private final Index index;
  private final View view;
  private final CompiledAnalysis all;
  private final State alone;
  private final List<CompiledAnalysis> systems = new ArrayList<>();

  Portfolio(Engine engine, Assessment organisation, List<Assessment> parts, Viewpoint viewpoint) {
    this.index = engine.index();
    this.view = engine.view(organisation, viewpoint);
    this.alone = State.of(view, organisation);
    for (Assessment system : parts) {
      View own = engine.view(system, viewpoint);
      Assessment merged = merge(organisation, system);
      Reading reading = new Inheritance(view, organisation);
      State state = State.of(own, merged, reading.of(own, merged));
      systems.add(new CompiledAnalysis(engine, merged, state, reading));
    }
    State together = State.of(view, sources(), together());
    this.all = new CompiledAnalysis(engine, organisation, together);
  }

  /** Returns a system with all that the organisation states and holds for it. */
  private static Assessment merge(Assessment organisation, Assessment system) {
    List<Statement> statements = new ArrayList<>(inherited(organisation, system));
    statements.addAll(system.statements());
    List<Evidence> evidence = new ArrayList<>(organisation.evidence());
    evidence.addAll(system.evidence());
    return system.withStatements(statements).withEvidence(evidence);
  }

  /** Returns what the organisation states and the system says nothing else about. */
  private static List<Statement> inherited(Assessment organisation, Assessment system) {
    Set<Object> own = new HashSet<>();
    system.statements().forEach(statement -> own.add(statement.about()));
    return organisation.statements().stream()
        .filter(statement -> !own.contains(statement.about()))
        .toList();
  }

  /** Returns what the organisation has, and what each system has for itself. */
  private List<Source> sources() {
    List<Source> sources = new ArrayList<>(alone.sources());
    for (CompiledAnalysis system : systems) {
      Population itself = Population.of(system.assessment().target().name());
      for (Source source : system.state().sources()) {
        sources.add(source.of(source.definite(), source.possible(), itself));
      }
    }
    return sources;
  }

  private static boolean belongs(CompiledAnalysis system, Population population) {
    return population.conditions().stream().allMatch(system.assessment().scope()::admits);
  }

  /** Returns what is held for all systems. */
  private long[] together() {
    long[] sets = alone.sets().clone();
    for (int s = 0; s < view.segments().size(); s++) {
      Segment segment = view.segments().get(s);
      List<CompiledAnalysis> concerned =
          systems.stream().filter(system -> belongs(system, segment.population())).toList();
      int from = s * view.layout().words();
      for (int word = 0; word < view.layout().words(); word++) {
        if (!concerned.isEmpty()) {
          sets[from + word] |=
              segment.trust() == Trust.RELIED_ON ? common(concerned, Layout::definite, word) : 0;
          sets[from + view.layout().possible() + word] |= common(concerned, Layout::possible, word);
        }
        sets[from + view.layout().perhapsElsewhere() + word] |= perhapsElsewhere(concerned, word);
      }
    }
    for (CompiledAnalysis system : systems) {
      addElsewhere(system.state(), sets);
    }
    return sets;
  }

  /** Returns the pairs that all of some systems hold. */
  private static long common(List<CompiledAnalysis> systems, ToIntFunction<Layout> set, int word) {
    long common = -1;
    for (CompiledAnalysis system : systems) {
      common &= held(system.state(), set, word);
    }
    return common;
  }

  /** What one system perhaps has is elsewhere, unless it is the only one concerned. */
  private long perhapsElsewhere(List<CompiledAnalysis> concerned, int word) {
    long elsewhere = 0;
    for (CompiledAnalysis system : systems) {
      elsewhere |= held(system.state(), Layout::perhapsElsewhere, word);
      if (concerned.size() != 1 || concerned.get(0) != system) {
        elsewhere |= held(system.state(), Layout::possible, word);
      }
    }
    return elsewhere;
  }

  /** Returns the pairs of a set of a system, in any segment; all are about that system. */
  private static long held(State system, ToIntFunction<Layout> set, int word) {
    Layout layout = system.view().layout();
    long held = 0;
    for (int s = 0; s < layout.segments(); s++) {
      held |= system.sets()[set.applyAsInt(layout) + s * layout.words() + word];
    }
    return held;
  }

  private void addElsewhere(State system, long[] sets) {
    Layout from = system.view().layout();
    Layout to = view.layout();
    for (int word = 0; word < to.words(); word++) {
      sets[to.elsewhere() + word] |=
          system.sets()[from.elsewhere() + word] | held(system, Layout::definite, word);
    }
    for (int word = 0; word < to.practiceWords(); word++) {
      sets[to.certainPractices() + word] |= system.sets()[from.certainPractices() + word];
      sets[to.possiblePractices() + word] |= system.sets()[from.possiblePractices() + word];
    }
  }

  @Override
  public List<Analysis> systems() {
    return List.copyOf(systems);
  }

  @Override
  public FrameworkCoverage coverage(FrameworkId framework) {
    return all.coverage(framework);
  }

  @Override
  public Coverage coverage(RequirementId provision) {
    return all.coverage(provision);
  }

  @Override
  public List<Gap> gaps(FrameworkId... frameworks) {
    return all.gaps(frameworks);
  }

  @Override
  public List<Breaker> breakers(RequirementId provision) {
    int p = index.provisionNumber(provision);
    if (coverage(provision).measured().isEmpty()) {
      return List.of();
    }
    List<Breaker> breakers = new ArrayList<>();
    for (CompiledAnalysis system : systems) {
      if (belongs(system, view.population(p))) {
        List<Pair> lacks = lacks(system.state(), p);
        if (!lacks.isEmpty()) {
          breakers.add(new Breaker(system.assessment().target().name(), lacks));
        }
      }
    }
    return breakers;
  }

  /** Returns the pairs that neither a system has, nor the organisation for all. */
  private List<Pair> lacks(State system, int p) {
    List<Pair> lacks = new ArrayList<>();
    Ask ask = view.ask(p);
    for (int i = 0; i < ask.size(); i++) {
      int pair = ask.numbers()[i];
      long held = held(system, Layout::definite, pair >>> 6);
      if (!alone.isDefinite(p, i) && (held >>> pair & 1) == 0) {
        lacks.add(ask.assignments().get(i).pair());
      }
    }
    return lacks;
  }
}
