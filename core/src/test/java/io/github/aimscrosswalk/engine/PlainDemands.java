package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each provision asks for in its wording of the day, in the order of the elements. */
final class PlainDemands {
  private final Map<RequirementId, Provision> provisions = new LinkedHashMap<>();
  private final Map<ElementId, Integer> places = new HashMap<>();
  private final Map<RequirementId, List<Assignment>> demands = new HashMap<>();

  PlainDemands(Corpus corpus, Viewpoint viewpoint) {
    for (Framework framework : corpus.frameworks()) {
      framework.provisions().forEach(p -> provisions.put(p.id(), p));
    }
    for (Element element : corpus.hub().elements()) {
      places.put(element.id(), places.size());
    }
    for (Assignment assignment : corpus.hub().assignments()) {
      Optional<LocalDate> wording = wording(provision(assignment.provision()), viewpoint);
      if (assignment.wording().isEmpty() || assignment.wording().equals(wording)) {
        demands.computeIfAbsent(assignment.provision(), p -> new ArrayList<>()).add(assignment);
      }
    }
    Comparator<Assignment> byPair = Comparator.comparing(Assignment::pair, order());
    demands.values().forEach(list -> list.sort(byPair));
  }

  /** The last wording known that has begun; the first of them if none has. */
  private static Optional<LocalDate> wording(Provision provision, Viewpoint viewpoint) {
    List<LocalDate> known =
        provision.heading().wordings().stream()
            .map(Wording::inForceFrom)
            .filter(from -> viewpoint.knownAt().map(day -> !from.isAfter(day)).orElse(true))
            .toList();
    return known.stream()
        .filter(from -> !from.isAfter(viewpoint.asOf()))
        .reduce((first, second) -> second)
        .or(() -> known.stream().findFirst());
  }

  /** Returns the order of pairs: that of the elements in the data, then of the subjects. */
  Comparator<Pair> order() {
    return Comparator.comparing((Pair pair) -> places.get(pair.element()))
        .thenComparing(Pair::subject);
  }

  /** Returns all provisions in document order. */
  List<RequirementId> provisions() {
    return List.copyOf(provisions.keySet());
  }

  Provision provision(RequirementId id) {
    return provisions.get(id);
  }

  /** Returns what a provision asks for; empty if nobody has taken it apart. */
  List<Assignment> of(RequirementId provision) {
    return demands.getOrDefault(provision, List.of());
  }
}
