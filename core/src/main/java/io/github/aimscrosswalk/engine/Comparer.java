package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.analysis.Comparison.Cause;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares two analyses, provision by provision. */
final class Comparer {
  private final Analysis before;
  private final Analysis after;
  private final boolean overlaysDiffer;

  /** Why pairs are held otherwise that are asked for as before. */
  private final Cause holdings;

  private final boolean onlyOverlaysDiffer;

  Comparer(Analysis before, Analysis after) {
    this.before = before;
    this.after = after;
    boolean policiesDiffer = !before.viewpoint().policy().equals(after.viewpoint().policy());
    this.holdings =
        policiesDiffer && before.assessment().equals(after.assessment())
            ? Cause.POLICY
            : Cause.HOLDINGS;
    this.overlaysDiffer = !before.overlays().equals(after.overlays());
    this.onlyOverlaysDiffer =
        overlaysDiffer
            && before.assessment().equals(after.assessment())
            && before.viewpoint().equals(after.viewpoint());
  }

  Comparison compare(Corpus corpus) {
    List<Comparison.Move> moves = new ArrayList<>();
    List<Comparison.Count> counts = new ArrayList<>();
    for (Framework framework : corpus.frameworks()) {
      for (Provision provision : framework.provisions()) {
        Interruption.check("comparing analyses");
        move(provision.id()).ifPresent(moves::add);
      }
      FrameworkCoverage then = before.coverage(framework.id());
      FrameworkCoverage now = after.coverage(framework.id());
      if (!then.equals(now)) {
        counts.add(new Comparison.Count(then, now));
      }
    }
    return new Comparison(moves, counts);
  }

  private Optional<Comparison.Move> move(RequirementId provision) {
    Coverage then = before.coverage(provision);
    Coverage now = after.coverage(provision);
    if (then.equals(now)) {
      return Optional.empty();
    }
    List<Pair> heldThen = held(then);
    List<Pair> heldNow = held(now);
    return Optional.of(
        new Comparison.Move(
            provision,
            then,
            now,
            onlyOverlaysDiffer ? List.of(Cause.OVERLAY) : causes(then, now, corrected(provision)),
            parts(after, provision, heldNow, heldThen),
            parts(before, provision, heldThen, heldNow)));
  }

  private static List<Pair> held(Coverage coverage) {
    return coverage.measured().map(Content::held).orElse(List.of());
  }

  private static List<Derivation.Part> parts(
      Analysis analysis, RequirementId provision, List<Pair> held, List<Pair> other) {
    Set<Pair> changed = new HashSet<>(held);
    other.forEach(changed::remove);
    if (changed.isEmpty()) {
      return List.of();
    }
    return analysis.derivation(provision).parts().stream()
        .filter(part -> changed.contains(part.assignment().pair()))
        .toList();
  }

  /** Returns the pairs of a provision that were corrected before or after, but not alike. */
  private Set<Pair> corrected(RequirementId provision) {
    Set<Pair> pairs = new HashSet<>();
    if (overlaysDiffer) {
      Set<Corrected> then = new HashSet<>(before.overlays().corrected(provision));
      Set<Corrected> now = new HashSet<>(after.overlays().corrected(provision));
      Set<Corrected> alike = new HashSet<>(then);
      alike.retainAll(now);
      then.addAll(now);
      then.removeAll(alike);
      then.forEach(corrected -> pairs.add(corrected.assignment().pair()));
    }
    return pairs;
  }

  private List<Cause> causes(Coverage then, Coverage now, Set<Pair> corrected) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    if (then instanceof Coverage.Excluded || now instanceof Coverage.Excluded) {
      causes.add(Cause.EXCLUSION);
    } else if (!application(then).equals(application(now))) {
      causes.add(Cause.APPLICATION);
    }
    if (isAsked(then) && isAsked(now)) {
      Map<Pair, Integer> pairsThen = pairs(then);
      Map<Pair, Integer> pairsNow = pairs(now);
      Set<Pair> all = new HashSet<>(pairsThen.keySet());
      all.addAll(pairsNow.keySet());
      for (Pair pair : all) {
        Integer held = pairsThen.get(pair);
        Integer heldNow = pairsNow.get(pair);
        if (!Objects.equals(held, heldNow)) {
          Cause other = held == null || heldNow == null ? Cause.WORDING : holdings;
          causes.add(corrected.contains(pair) ? Cause.OVERLAY : other);
        }
      }
    }
    return causes.isEmpty() ? List.of(holdings) : List.copyOf(causes);
  }

  /** Returns that by which two coverages apply alike. */
  private static Object application(Coverage coverage) {
    if (coverage instanceof Coverage.NotYet notYet) {
      return notYet.application();
    }
    boolean applies =
        !(coverage instanceof Coverage.NotApplicable || coverage instanceof Coverage.Ended);
    return applies ? "applies" : coverage;
  }

  /** Tells whether it is a matter of pairs, be there none of them. */
  private static boolean isAsked(Coverage coverage) {
    Coverage then = coverage instanceof Coverage.NotYet notYet ? notYet.then() : coverage;
    return then instanceof Coverage.Unknown || then.measured().isPresent();
  }

  /** Returns how each pair that is asked for is held. */
  private static Map<Pair, Integer> pairs(Coverage coverage) {
    Map<Pair, Integer> pairs = new HashMap<>();
    coverage
        .measured()
        .ifPresent(
            content -> {
              content.held().forEach(pair -> pairs.put(pair, 0));
              content.possible().forEach(pair -> pairs.put(pair, 1));
              content.transferable().forEach(pair -> pairs.put(pair, 2));
              content.missing().forEach(pair -> pairs.put(pair, 3));
            });
    return pairs;
  }
}
