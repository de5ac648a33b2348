package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.mapping.MappingNetwork;
import io.github.aimscrosswalk.mapping.Reached;
import io.github.aimscrosswalk.mapping.Reached.Certainty;
import io.github.aimscrosswalk.view.Layout;
import io.github.aimscrosswalk.view.Lines.Status;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Concludes by mapping sets what else is held. They speak for provisions of frameworks that have no
 * elements; between two provisions that are taken apart, elements alone count.
 */
final class Reach {
  private final View view;
  private final Index index;
  private final MappingNetwork network;
  private final Map<String, Integer> provisions = new HashMap<>();

  Reach(View view, MappingNetwork network) {
    this.view = view;
    this.index = view.index();
    this.network = network;
    for (String node : network.nodes()) {
      MappedFrameworks.provision(node, index.corpus())
          .ifPresent(id -> provisions.put(node, index.provisionNumber(id)));
    }
  }

  /** Returns what is concluded from what is held, and not held yet. */
  List<Source> from(long[] sets) {
    Set<String> full = new HashSet<>();
    Set<String> perhapsFull = new HashSet<>();
    Set<String> mapped = new HashSet<>();
    provisions.forEach(
        (node, p) -> {
          int status = status(p, sets);
          if ((status & Status.FULL) != 0) {
            full.add(node);
          } else if ((status & Status.PERHAPS_FULL) != 0) {
            perhapsFull.add(node);
          }
          if (isMapped(p)) {
            mapped.add(node);
          }
        });
    List<Source> reached = new ArrayList<>();
    add(network.reach(full, perhapsFull), sets, true, reached);
    full.retainAll(mapped);
    perhapsFull.retainAll(mapped);
    add(network.reach(full, perhapsFull), sets, false, reached);
    return reached;
  }

  /** What is not taken apart or left out holds nothing. */
  private int status(int p, long[] sets) {
    boolean counts =
        PairBits.has(view.apart(), p) && !Layout.has(sets, view.layout().excluded(), p);
    return counts ? view.lines().status(p, sets, 0) : 0;
  }

  private boolean isMapped(int p) {
    return view.ask(p).size() == 1
        && MappedFrameworks.isWhole(view.ask(p).assignments().get(0).pair().element());
  }

  private void add(List<Reached> found, long[] sets, boolean mapped, List<Source> to) {
    for (Reached reached : found) {
      Integer p = provisions.get(reached.node());
      if (p != null && isMapped(p) == mapped && raises(reached, p, sets)) {
        Row possible = view.givenPerhaps(p);
        Row definite = reached.certainty() == Certainty.DEFINITE ? view.given(p) : Row.EMPTY;
        to.add(
            new Source(new Ground.Source.Mapped(reached), definite, possible, view.population(p)));
      }
    }
  }

  /** Tells whether a provision is not yet held as far as it is reached. */
  private boolean raises(Reached reached, int p, long[] sets) {
    int wanted =
        reached.certainty() == Certainty.DEFINITE && view.given(p) == view.givenPerhaps(p)
            ? Status.FULL
            : Status.PERHAPS_FULL;
    return view.ask(p).size() > 0 && (view.lines().status(p, sets, 0) & wanted) == 0;
  }
}
