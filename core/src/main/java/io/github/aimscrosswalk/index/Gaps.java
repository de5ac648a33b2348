package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists gaps: one for each pair that some provision asks for and does not certainly hold. */
final class Gaps {
  private final CompiledAnalysis analysis;
  private final View view;
  private final Holdings holdings;
  private final Index index;

  Gaps(CompiledAnalysis analysis) {
    this.analysis = analysis;
    this.view = analysis.view();
    this.holdings = analysis.holdings();
    this.index = view.index();
  }

  private record Ranked(Gap gap, boolean duty, int document) {}

  List<Gap> list(List<FrameworkId> frameworks) {
    Map<Integer, List<Integer>> askers = new TreeMap<>();
    for (FrameworkId framework : frameworks) {
      int[] range = index.range(framework);
      for (int p = range[0]; p < range[1]; p++) {
        if (analysis.counts(p)) {
          collect(p, askers);
        }
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    askers.forEach((bit, provisions) -> ranked.add(rank(bit, provisions)));
    ranked.sort(order());
    return ranked.stream().map(Ranked::gap).toList();
  }

  private void collect(int p, Map<Integer, List<Integer>> askers) {
    Held held = holdings.heldFor(p);
    for (int bit : view.ask(p).bits()) {
      if (!PairBits.has(held.definite(), bit)) {
        askers.computeIfAbsent(bit, b -> new ArrayList<>()).add(p);
      }
    }
  }

  private static Comparator<Ranked> order() {
    Comparator<Ranked> dutyFirst = Comparator.comparing(r -> !r.duty());
    return dutyFirst
        .thenComparing(r -> r.gap().inForce())
        .thenComparing(
            r -> r.gap().inForce() == Gap.Force.IN_FORCE ? LocalDate.MIN : r.gap().since())
        .thenComparingInt(r -> -r.gap().provisions().size())
        .thenComparingInt(Ranked::document);
  }

  private Ranked rank(int bit, List<Integer> provisions) {
    provisions.sort(Comparator.naturalOrder());
    List<RequirementId> ids = provisions.stream().map(p -> index.provision(p).id()).toList();
    Application first =
        provisions.stream()
            .map(this::application)
            .min(
                Comparator.comparing((Application a) -> !a.isSetByLaw())
                    .thenComparing(Application::earliest))
            .orElseThrow();
    boolean inForce =
        provisions.stream().anyMatch(p -> view.standing(p) instanceof View.Standing.InForce);
    boolean duty = provisions.stream().anyMatch(this::isDutyInForce);
    boolean perhaps =
        provisions.stream().allMatch(p -> PairBits.has(holdings.heldFor(p).possible(), bit));
    boolean elsewhere =
        provisions.stream()
            .anyMatch(p -> PairBits.has(holdings.heldFor(p).definiteElsewhere(), bit));
    int element = bit / PairBits.SUBJECTS;
    Gap gap =
        new Gap(
            index.pair(bit),
            index.element(element).statement(),
            elsewhere ? Gap.Need.EXTEND : Gap.Need.NEW,
            perhaps ? Gap.Certainty.OPEN : Gap.Certainty.MISSING,
            ids,
            first,
            inForce ? Gap.Force.IN_FORCE : Gap.Force.UPCOMING,
            index.evidenceTypesOf(bit));
    return new Ranked(gap, duty, provisions.get(0));
  }

  private boolean isDutyInForce(int p) {
    return index.provision(p).kind() == ProvisionKind.OBLIGATION
        && view.standing(p) instanceof View.Standing.InForce;
  }

  private Application application(int p) {
    return view.standing(p) instanceof View.Standing.InForce inForce
        ? inForce.application()
        : ((View.Standing.Upcoming) view.standing(p)).application();
  }
}
