package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts which evidence serves which provisions. */
final class ReuseCount {
  private final CompiledAnalysis analysis;
  private final View view;
  private final Index index;

  ReuseCount(CompiledAnalysis analysis) {
    this.analysis = analysis;
    this.view = analysis.view();
    this.index = view.index();
  }

  private record Item(Ground.Source.Shown shown, Source source) {
    boolean isFresh() {
      return shown.standing() == Evidence.Standing.FRESH;
    }
  }

  Reuse count(List<FrameworkId> frameworks) {
    List<Item> items = new ArrayList<>();
    for (Source source : analysis.holdings().sources()) {
      if (source.origin() instanceof Ground.Source.Shown shown) {
        items.add(new Item(shown, source));
      }
    }
    List<Integer> provisions = new ArrayList<>();
    for (FrameworkId framework : frameworks) {
      int[] range = index.range(framework);
      for (int p = range[0]; p < range[1]; p++) {
        if (analysis.counts(p)) {
          provisions.add(p);
        }
      }
    }
    provisions.sort(Comparator.naturalOrder());
    List<EvidenceUse> uses = new ArrayList<>();
    items.forEach(item -> uses.add(use(item, items, provisions)));
    List<EvidenceUse> fresh =
        uses.stream().filter(u -> u.standing() == Evidence.Standing.FRESH).toList();
    int alone = fresh.stream().mapToInt(EvidenceUse::frameworks).sum();
    int together = (int) fresh.stream().filter(u -> u.frameworks() > 0).count();
    uses.sort(Comparator.comparingInt((EvidenceUse u) -> -u.serves().size()));
    return new Reuse(uses, alone, together);
  }

  private EvidenceUse use(Item item, List<Item> all, List<Integer> provisions) {
    List<RequirementId> serves = new ArrayList<>();
    long[] asked = index.emptySet();
    for (int p : provisions) {
      PairBits.addAll(asked, view.ask(p).bits());
      if (PairBits.hasAny(item.source().possible(), view.ask(p).bits())) {
        serves.add(index.provision(p).id());
      }
    }
    Set<FrameworkId> frameworks =
        serves.stream().map(RequirementId::framework).collect(Collectors.toSet());
    return new EvidenceUse(
        item.shown().evidence(),
        item.shown().standing(),
        serves,
        frameworks.size(),
        alone(item, all, asked));
  }

  private List<Pair> alone(Item item, List<Item> all, long[] asked) {
    List<Pair> alone = new ArrayList<>();
    if (!item.isFresh()) {
      return alone;
    }
    long[] left = item.source().definite().clone();
    for (Item other : all) {
      if (other != item && other.isFresh()) {
        for (int i = 0; i < left.length; i++) {
          left[i] &= ~other.source().definite()[i];
        }
      }
    }
    for (int i = 0; i < left.length; i++) {
      left[i] &= asked[i];
    }
    for (int bit : PairBits.bits(left)) {
      alone.add(index.pair(bit));
    }
    return alone;
  }
}
