package io.github.aimscrosswalk.jmh.baseline;

import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a good developer writes in an afternoon: hash maps and sets of the model's own values. What
 * does not change from question to question is worked out once: the pairs of each framework, who
 * asks for a pair, what is held, by pair, by element and by practice.
 */
public final class HashedCollections implements Engine {
  private final Facts facts;
  private final Facts.Part asked;
  private final Map<FrameworkId, Set<Pair>> pairsOf = new HashMap<>();
  private final Map<FrameworkId, Map<Pair, List<String>>> askersOf = new HashMap<>();
  private final Map<Pair, Set<String>> typesOf = new HashMap<>();
  private Possession definite;
  private Possession possible;

  /** What is held: pairs, the subjects of their elements, their practices. */
  private record Possession(
      Set<Pair> pairs, Map<ElementId, Set<Subject>> subjects, Set<String> practices) {
    static Possession of(Set<Pair> pairs) {
      Possession held = new Possession(new HashSet<>(pairs), new HashMap<>(), new HashSet<>());
      for (Pair pair : pairs) {
        held.subjects
            .computeIfAbsent(pair.element(), e -> EnumSet.noneOf(Subject.class))
            .add(pair.subject());
        held.practices.add(pair.element().practice());
      }
      return held;
    }

    boolean elsewhere(Pair pair) {
      Set<Subject> about = subjects.get(pair.element());
      return about != null && (about.size() > 1 || !about.contains(pair.subject()));
    }

    boolean touches(List<Pair> of) {
      for (Pair pair : of) {
        if (practices.contains(pair.element().practice())) {
          return true;
        }
      }
      return false;
    }
  }

  /** One gap, as it is shown to a user. */
  private record Lack(
      Pair pair, String statement, boolean extend, List<String> provisions, Set<String> types) {}

  /**
   * Puts facts into maps.
   *
   * @param facts the facts
   */
  public HashedCollections(Facts facts) {
    this.facts = facts;
    this.asked = facts.parts().get(facts.place(facts.world().asked()));
    for (Facts.Part part : facts.parts()) {
      Map<Pair, List<String>> askers = new LinkedHashMap<>();
      for (Facts.Ask ask : part.asks()) {
        String id = ask.provision().toString();
        ask.pairs().forEach(p -> askers.computeIfAbsent(p, x -> new ArrayList<>()).add(id));
      }
      askersOf.put(part.framework(), askers);
      pairsOf.put(part.framework(), new HashSet<>(askers.keySet()));
    }
    for (Pair pair : askers(asked.framework()).keySet()) {
      typesOf.put(pair, facts.typesOf(pair));
    }
    this.definite = Possession.of(facts.definite());
    this.possible = Possession.of(facts.possible());
  }

  /**
   * Begins with what each statement and piece of evidence shows: unites it and counts the coverage
   * of all frameworks.
   *
   * @return ten numbers a framework
   */
  public Map<FrameworkId, int[]> fresh() {
    definite = Possession.of(facts.definite());
    possible = Possession.of(facts.possible());
    return coverageOfAll();
  }

  private Map<Pair, List<String>> askers(FrameworkId framework) {
    return Objects.requireNonNull(askersOf.get(framework), "framework");
  }

  private Set<Pair> pairs(Facts.Part part) {
    return Objects.requireNonNull(pairsOf.get(part.framework()), "framework");
  }

  @Override
  public Object answer(Question question) {
    return switch (question) {
      case COVERAGE -> coverage(asked);
      case COVERAGE_OF_ALL -> coverageOfAll();
      case GAPS -> gaps();
      case REUSE -> reuse();
      case OVERLAP -> overlap();
    };
  }

  private Map<FrameworkId, int[]> coverageOfAll() {
    Map<FrameworkId, int[]> all = new HashMap<>();
    facts.parts().forEach(part -> all.put(part.framework(), coverage(part)));
    return all;
  }

  private int[] coverage(Facts.Part part) {
    int[] counts = new int[Lines.COVERAGE];
    for (Facts.Ask ask : part.asks()) {
      counts[0]++;
      counts[1] += definite.pairs().containsAll(ask.pairs()) ? 1 : 0;
      counts[2] += possible.pairs().containsAll(ask.pairs()) ? 1 : 0;
      counts[8] += definite.touches(ask.pairs()) ? 1 : 0;
      counts[9] += possible.touches(ask.pairs()) ? 1 : 0;
    }
    for (Pair pair : pairs(part)) {
      boolean certain = definite.pairs().contains(pair);
      boolean perhaps = possible.pairs().contains(pair);
      counts[3]++;
      counts[4] += certain ? 1 : 0;
      counts[5] += perhaps ? 1 : 0;
      counts[6] += !perhaps && definite.elsewhere(pair) ? 1 : 0;
      counts[7] += !certain && possible.elsewhere(pair) ? 1 : 0;
    }
    return counts;
  }

  private List<Lack> gaps() {
    List<Lack> gaps = new ArrayList<>();
    askers(asked.framework())
        .forEach(
            (pair, provisions) -> {
              if (!definite.pairs().contains(pair)) {
                gaps.add(
                    new Lack(
                        pair,
                        facts.statement(pair),
                        definite.elsewhere(pair),
                        provisions,
                        typesOf.getOrDefault(pair, Set.of())));
              }
            });
    return gaps;
  }

  private int[] reuse() {
    List<FrameworkId> chosen = facts.world().chosen();
    int[] served = new int[facts.items().size() * chosen.size()];
    for (int i = 0; i < facts.items().size(); i++) {
      Set<Pair> shown = facts.items().get(i).pairs();
      for (int f = 0; f < chosen.size(); f++) {
        Set<String> serves = new HashSet<>();
        Map<Pair, List<String>> askers = askers(chosen.get(f));
        shown.forEach(pair -> serves.addAll(askers.getOrDefault(pair, List.of())));
        served[i * chosen.size() + f] = serves.size();
      }
    }
    return served;
  }

  private int[] overlap() {
    int count = facts.parts().size();
    int[] matrix = new int[count * count * Lines.OVERLAP];
    int at = 0;
    for (Facts.Part from : facts.parts()) {
      Possession held = Possession.of(facts.closed(pairs(from)));
      for (Facts.Part to : facts.parts()) {
        for (Facts.Ask ask : to.asks()) {
          matrix[at] += held.pairs().containsAll(ask.pairs()) ? 1 : 0;
          matrix[at + 3] += held.touches(ask.pairs()) ? 1 : 0;
        }
        for (Pair pair : pairs(to)) {
          boolean certain = held.pairs().contains(pair);
          matrix[at + 1] += certain ? 1 : 0;
          matrix[at + 2] += !certain && held.elsewhere(pair) ? 1 : 0;
        }
        at += Lines.OVERLAP;
      }
    }
    return matrix;
  }

  @Override
  public List<String> lines(Question question) {
    return switch (question) {
      case COVERAGE -> List.of(Lines.coverage(asked.framework(), coverage(asked), 0));
      case COVERAGE_OF_ALL ->
          coverageOfAll().entrySet().stream()
              .map(e -> Lines.coverage(e.getKey(), e.getValue(), 0))
              .sorted()
              .toList();
      case GAPS -> gaps().stream().map(HashedCollections::line).sorted().toList();
      case REUSE ->
          Lines.reuse(
              facts.items().stream().map(Facts.Shown::id).toList(),
              facts.world().chosen(),
              reuse());
      case OVERLAP -> Lines.overlap(facts.frameworks(), overlap());
    };
  }

  private static String line(Lack lack) {
    return Lines.gap(
        lack.pair().toString(), lack.statement(), lack.extend(), lack.provisions(), lack.types());
  }
}
