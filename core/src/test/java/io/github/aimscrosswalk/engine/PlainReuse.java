package io.github.aimscrosswalk.engine;

import static java.util.stream.Collectors.toSet;

import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.engine.PlainHoldings.Fact;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The reuse of a plain analysis, from its definition: what is shown, for whichever systems. */
final class PlainReuse {
  private final PlainAnalysis plain;
  private final PlainHoldings holdings;
  private final PlainDemands demands;

  PlainReuse(PlainAnalysis plain) {
    this.plain = plain;
    this.holdings = plain.holdings();
    this.demands = plain.demands();
  }

  private List<Evidence> evidence() {
    return plain.given().assessment().evidence();
  }

  /** Returns which evidence serves which provisions. */
  Reuse count() {
    List<EvidenceUse> items = new ArrayList<>();
    int alone = 0;
    int together = 0;
    for (Evidence evidence : evidence()) {
      EvidenceUse use = use(evidence);
      items.add(use);
      if (use.standing() == Evidence.Standing.FRESH) {
        alone += use.frameworks();
        together += use.serves().isEmpty() ? 0 : 1;
      }
    }
    items.sort(Comparator.comparing((EvidenceUse use) -> -use.serves().size()));
    return new Reuse(items, alone, together);
  }

  private EvidenceUse use(Evidence evidence) {
    Set<Pair> shown = pairs(holdings.shown(evidence).possible());
    List<RequirementId> serves =
        plain.measured(plain.frameworks()).stream()
            .filter(id -> demands.of(id).stream().anyMatch(a -> shown.contains(a.pair())))
            .toList();
    Set<FrameworkId> frameworks = new HashSet<>();
    serves.forEach(id -> frameworks.add(id.framework()));
    return new EvidenceUse(
        evidence, holdings.standing(evidence), serves, frameworks.size(), alone(evidence));
  }

  private static Set<Pair> pairs(Set<Fact> facts) {
    return facts.stream().map(Fact::pair).collect(toSet());
  }

  /** Evidence that is not fresh shows nothing for certain, so it neither carries nor shares. */
  private List<Pair> alone(Evidence evidence) {
    Set<Pair> alone = new TreeSet<>(demands.order());
    for (RequirementId id : plain.measured(plain.frameworks())) {
      demands.of(id).forEach(asked -> alone.add(asked.pair()));
    }
    alone.retainAll(pairs(holdings.shown(evidence).certain()));
    for (Evidence other : evidence()) {
      if (!other.equals(evidence)) {
        alone.removeAll(pairs(holdings.shown(other).certain()));
      }
    }
    return List.copyOf(alone);
  }
}
