package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The gaps of a plain analysis, from the definition of a gap and of the order of gaps. */
final class PlainGaps {
  private final Corpus corpus;
  private final PlainAnalysis plain;
  private final PlainDemands demands;
  private final Map<ElementId, Set<EvidenceType>> showing;

  PlainGaps(Corpus corpus, PlainAnalysis plain) {
    this.corpus = corpus;
    this.plain = plain;
    this.demands = plain.demands();
    this.showing = plain.holdings().showing();
  }

  /** Returns the gaps of some frameworks, in their order. */
  List<Gap> of(List<FrameworkId> frameworks) {
    Map<Pair, List<Assignment>> lacking = new TreeMap<>(demands.order());
    for (RequirementId id : plain.measured(frameworks)) {
      for (Assignment asked : demands.of(id)) {
        if (!plain.isHeld(asked)) {
          lacking.computeIfAbsent(asked.pair(), pair -> new ArrayList<>()).add(asked);
        }
      }
    }
    List<Gap> gaps = new ArrayList<>();
    lacking.forEach((pair, askers) -> gaps.add(gap(pair, askers)));
    gaps.sort(order());
    return gaps;
  }

  private Gap gap(Pair pair, List<Assignment> lacking) {
    List<RequirementId> provisions = lacking.stream().map(Assignment::provision).toList();
    return new Gap(
        pair,
        corpus.element(pair.element()).orElseThrow().statement(),
        lacking.stream().anyMatch(plain::isElsewhere) ? Gap.Need.EXTEND : Gap.Need.NEW,
        lacking.stream().allMatch(plain::isHeldOrPossible)
            ? Gap.Certainty.OPEN
            : Gap.Certainty.MISSING,
        provisions,
        application(provisions),
        provisions.stream().anyMatch(plain::isInForce) ? Gap.Force.IN_FORCE : Gap.Force.UPCOMING,
        showing.getOrDefault(pair.element(), Set.of()).stream()
            .filter(type -> type.subjects().contains(pair.subject()))
            .map(EvidenceType::id)
            .toList());
  }

  /** The earliest set by law; without any set by law, the earliest. */
  private Application application(List<RequirementId> provisions) {
    List<Application> all =
        provisions.stream().map(id -> plain.given().application(id).orElseThrow()).toList();
    List<Application> byLaw = all.stream().filter(Application::isSetByLaw).toList();
    return (byLaw.isEmpty() ? all : byLaw)
        .stream().min(Comparator.comparing(Application::earliest)).orElseThrow();
  }

  private Comparator<Gap> order() {
    List<RequirementId> documents = demands.provisions();
    Comparator<Gap> byWeight = Comparator.comparing(this::weight);
    return byWeight
        .thenComparing((one, other) -> weight(one) < 2 ? 0 : one.since().compareTo(other.since()))
        .thenComparing(gap -> -gap.provisions().size())
        .thenComparing(gap -> documents.indexOf(gap.provisions().get(0)))
        .thenComparing(Gap::pair, demands.order());
  }

  /** 0 where an obligation in force asks for it, 1 where anything in force does, 2 later. */
  private int weight(Gap gap) {
    if (gap.inForce() == Gap.Force.UPCOMING) {
      return 2;
    }
    return gap.provisions().stream().anyMatch(this::isObligationInForce) ? 0 : 1;
  }

  private boolean isObligationInForce(RequirementId id) {
    return plain.isInForce(id) && demands.provision(id).kind() == ProvisionKind.OBLIGATION;
  }
}
