package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Overlap;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.view.Circumstances;
import io.github.aimscrosswalk.view.Portion;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.List;

/** Counts how far parts are reached by what others ask for. */
final class OverlapCount {
  /** An organisation that nothing depends on. */
  static final Target ANYBODY = new Target(Target.Kind.ORGANISATION, "anybody");

  private final Engine engine;
  private final View view;

  OverlapCount(Engine engine, Scope scope, Viewpoint viewpoint) {
    this.engine = engine;
    this.view = engine.views().of(new Circumstances(scope, Target.Kind.ORGANISATION, viewpoint));
  }

  /** Counts every part against every other, and against itself, row by row. */
  List<Overlap> count(List<Part> parts) {
    List<Portion> portions = new ArrayList<>();
    for (Part part : parts) {
      Interruption.check("counting overlaps");
      portions.add(portion(part).applying());
    }
    Crossings crossings = new Crossings(view, portions.stream().map(Portion::all).toList());
    List<Overlap> overlaps = new ArrayList<>(parts.size() * parts.size());
    for (int from = 0; from < parts.size(); from++) {
      Interruption.check("counting overlaps");
      Portion whole = portions.get(from);
      long[] held = whole.offered(() -> new Filling(view, ANYBODY, offered(whole)).sets());
      int[] counts = crossings.count(held);
      for (int to = 0; to < parts.size(); to++) {
        Counts read = CompiledBatch.read(counts, to * CompiledBatch.COUNTS);
        overlaps.add(new Overlap(parts.get(from), parts.get(to), read));
      }
    }
    return overlaps;
  }

  private Portion portion(Part part) {
    return part.node().isPresent()
        ? engine.portion(view, part.node().get())
        : view.portion(part.framework());
  }

  /** Returns what gives all that provisions ask for. */
  private List<Source> offered(Portion portion) {
    List<Source> sources = new ArrayList<>();
    for (int p : PairBits.bits(portion.provisions())) {
      Statement all = new Statement.Implemented(view.index().provision(p).id(), List.of());
      Ground.Source origin = new Ground.Source.Stated(all);
      sources.add(new Source(origin, view.given(p), view.givenPerhaps(p), view.population(p)));
    }
    return sources;
  }
}
