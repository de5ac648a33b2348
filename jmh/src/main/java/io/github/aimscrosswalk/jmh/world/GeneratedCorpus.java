package io.github.aimscrosswalk.jmh.world;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A corpus made by seeded draws, in the shape of the bundled one (as {@link Shape} prints it on 21
 * November 2026). Taken over:
 *
 * <ul>
 *   <li>pairs a provision: mean 2.7, and the frequencies of 1 to 9;
 *   <li>practices a provision: mean 1.2; elements a practice: mean 9.6;
 *   <li>subjects an element: mean 1.12; shares of the subjects; half of the elements found at each
 *       AI system;
 *   <li>implications: 13 to a hundred elements, within a practice, without a cycle;
 *   <li>evidence types an element: mean 1.2, four in a hundred without any; subjects a type.
 * </ul>
 *
 * <p>Not taken over, since the size asked for rules it out: 60,000 provisions on 50,000 pairs mean
 * 3.1 provisions a pair, nearly each in another framework, where the bundled data have 1.2 and
 * 1.04; some hundred evidence types on 44,600 elements mean that each shows about a hundred, where
 * bundled ones show eleven. The tree has one group to four provisions; the bundled one has more
 * groups than provisions, as definitions and the like are groups. No conditions, rules or wordings:
 * applicability is no part of what is compared.
 */
public enum GeneratedCorpus {
  /** 200 frameworks, 60,000 provisions, 50,000 pairs, 500 evidence types. */
  LARGE(200, 60_000, 50_000, 500),
  /** 8 frameworks, 400 provisions, 800 pairs, 60 evidence types. */
  SMALL(8, 400, 800, 60);

  private static final long SEED = 42;

  /** How many provisions in the bundled data ask for 1, 2, 3 … pairs; beyond 8 all are 9. */
  private static final int[] PAIRS_A_PROVISION = {212, 236, 146, 67, 37, 17, 12, 13, 15};

  private static final int ANOTHER_PRACTICE = 50;
  private static final int ANOTHER_SUBJECT = 100;

  private final int frameworks;
  private final int provisions;
  private final int pairs;
  private final int types;

  GeneratedCorpus(int frameworks, int provisions, int pairs, int types) {
    this.frameworks = frameworks;
    this.provisions = provisions;
    this.pairs = pairs;
    this.types = types;
  }

  /**
   * Makes the corpus.
   *
   * @return the corpus, the same each time
   */
  public Corpus corpus() {
    Draw draw = new Draw(SEED);
    GeneratedHub hub = new GeneratedHub(draw, pairs, types);
    List<GeneratedFramework> made = new ArrayList<>();
    for (int i = 0; i < frameworks; i++) {
      made.add(new GeneratedFramework(i, size(i), hub.subject()));
    }
    Map<Provision, Set<Pair>> asks = asks(draw, hub, made);
    List<Assignment> assignments = new ArrayList<>();
    asks.forEach(
        (provision, of) ->
            of.forEach(pair -> assignments.add(GeneratedFramework.asks(provision.id(), pair))));
    List<Framework> list = made.stream().map(GeneratedFramework::framework).toList();
    List<Element> elements = hub.elements();
    return new Corpus(
        "generated-" + provisions,
        list,
        new Hub(
            hub.practices(),
            elements,
            assignments,
            hub.implications(),
            hub.evidenceTypes(),
            hub.demonstrations()));
  }

  /** From half the mean to one and a half times the mean, and together all of them. */
  private int size(int framework) {
    return bound(framework + 1) - bound(framework);
  }

  private int bound(int framework) {
    long mean = provisions / frameworks;
    long slope = mean * framework * framework / (2L * frameworks);
    return framework == frameworks ? provisions : (int) (mean * framework / 2 + slope);
  }

  private static Map<Provision, Set<Pair>> asks(
      Draw draw, GeneratedHub hub, List<GeneratedFramework> frameworks) {
    Map<Provision, Set<Pair>> asks = new LinkedHashMap<>();
    Map<String, List<Provision>> byPractice = new HashMap<>();
    for (GeneratedFramework framework : frameworks) {
      for (Provision provision : framework.provisions()) {
        Set<Pair> asked = draw(draw, hub, framework);
        asks.put(provision, asked);
        for (Pair pair : asked) {
          String practice = pair.element().practice();
          byPractice.computeIfAbsent(practice, p -> new ArrayList<>()).add(provision);
        }
      }
    }
    placeRest(draw, hub, asks, byPractice);
    return asks;
  }

  private static Set<Pair> draw(Draw draw, GeneratedHub hub, GeneratedFramework framework) {
    Set<Pair> asked = new TreeSet<>(order());
    int wanted = draw.weighted(PAIRS_A_PROVISION) + 1;
    List<Pair> of = List.of();
    for (int tries = 0; asked.size() < wanted && tries < 4 * wanted; tries++) {
      if (of.isEmpty() || draw.happens(ANOTHER_PRACTICE)) {
        of =
            draw.happens(ANOTHER_SUBJECT)
                ? hub.practiceOf(hub.subject())
                : hub.practiceOf(framework.subject());
      }
      asked.add(draw.one(of));
    }
    return asked;
  }

  /** Gives each pair that no provision asks for yet to one that asks for its practice. */
  private static void placeRest(
      Draw draw,
      GeneratedHub hub,
      Map<Provision, Set<Pair>> asks,
      Map<String, List<Provision>> byPractice) {
    Set<Pair> rest = new TreeSet<>(order());
    rest.addAll(hub.pairs());
    asks.values().forEach(rest::removeAll);
    List<Provision> any = List.copyOf(asks.keySet());
    for (Pair pair : rest) {
      List<Provision> near = byPractice.getOrDefault(pair.element().practice(), any);
      Objects.requireNonNull(asks.get(draw.one(near))).add(pair);
    }
  }

  private static Comparator<Pair> order() {
    return Comparator.comparing(Pair::element).thenComparing(Pair::subject);
  }
}
