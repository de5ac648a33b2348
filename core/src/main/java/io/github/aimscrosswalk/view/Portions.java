package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.index.PairBits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The portions of a view: each framework, and the sets of frameworks asked about together, of which
 * the first few are kept. Thread-safe.
 */
final class Portions {
  /** How many sets of frameworks are kept: few are ever asked about, but nothing bounds them. */
  private static final int KEPT = 64;

  private final View view;
  private final Map<FrameworkId, Integer> places = new HashMap<>();
  private final List<Portion> each = new ArrayList<>();
  private final Map<BitSet, Portion> together = new ConcurrentHashMap<>();

  Portions(View view) {
    this.view = view;
    for (Framework framework : view.index().corpus().frameworks()) {
      places.put(framework.id(), places.size());
      each.add(make(List.of(framework.id())));
    }
  }

  private Portion make(Collection<FrameworkId> of) {
    long[] provisions = PairBits.empty(view.index().provisionCount());
    for (FrameworkId framework : of) {
      int[] range = view.index().range(framework);
      for (int p = range[0]; p < range[1]; p++) {
        PairBits.add(provisions, p);
      }
    }
    return Portion.of(view, provisions);
  }

  Portion of(FrameworkId framework) {
    return each.get(place(framework));
  }

  private int place(FrameworkId framework) {
    Integer place = places.get(framework);
    if (place == null) {
      throw new IllegalArgumentException("expected a framework, found '" + framework + "'");
    }
    return place;
  }

  Portion of(Collection<FrameworkId> asked) {
    if (asked.size() == 1) {
      return of(asked.iterator().next());
    }
    BitSet key = new BitSet();
    for (FrameworkId framework : asked) {
      key.set(place(framework));
    }
    Portion known = together.get(key);
    if (known == null) {
      known = make(asked);
      if (together.size() < KEPT) {
        together.put(key, known);
      }
    }
    return known;
  }
}
