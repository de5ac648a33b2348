package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Practice;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.evidence.Freshness;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Draws small corpora with everything in them that the engine has to tell apart: elements of every
 * level, chains of what entails what, readings and statuses of every kind, pairs asked for in one
 * wording only, provisions that nobody took apart. The same seed gives the same corpus.
 */
final class RandomHub {
  static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  private final Random random;
  private final List<Element> elements = new ArrayList<>();

  private RandomHub(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /**
   * Draws a corpus.
   *
   * @param seed which one
   * @return the corpus
   */
  static Corpus corpus(long seed) {
    return new RandomHub(seed).draw();
  }

  private Corpus draw() {
    List<Practice> practices = new ArrayList<>();
    for (int p = 0; p < 2 + random.nextInt(4); p++) {
      practices.add(new Practice("p" + p, "Practice " + p, ""));
      int count = 1 + random.nextInt(5);
      for (int e = 0; e < count; e++) {
        elements.add(element("p" + p + ".e" + e));
      }
    }
    List<Framework> frameworks = new RandomFrameworks(random).draw(2 + random.nextInt(3));
    List<EvidenceType> types = types();
    return new Corpus(
        "random",
        frameworks,
        new Hub(
            practices,
            elements,
            assignments(frameworks),
            implications(),
            types,
            demonstrations(types)));
  }

  private Element element(String id) {
    Element.Level level =
        Draw.oneOf(
            random,
            Element.Level.ORGANISATION,
            Element.Level.ORGANISATION,
            Element.Level.AI_SYSTEM,
            Element.Level.AI_SYSTEM,
            Element.Level.INFORMATION_SYSTEM,
            Element.Level.SUPPLIER);
    return new Element(ElementId.of(id), "It is " + id + ".", level, Element.Kind.PROPERTY);
  }

  /** Elements entail only those after them in some order, so that nothing leads back. */
  private List<Implication> implications() {
    List<Element> order = new ArrayList<>(elements);
    Collections.shuffle(order, random);
    List<Implication> implications = new ArrayList<>();
    for (int to = 1; to < order.size(); to++) {
      for (int count = random.nextInt(3); count > 0; count--) {
        ElementId from = order.get(random.nextInt(to)).id();
        implications.add(new Implication(from, order.get(to).id(), "so it is"));
      }
    }
    return implications.stream().distinct().toList();
  }

  private List<Assignment> assignments(List<Framework> frameworks) {
    List<Assignment> assignments = new ArrayList<>();
    for (Framework framework : frameworks) {
      for (Provision provision : framework.provisions()) {
        Set<Pair> pairs = new HashSet<>();
        for (int count = random.nextInt(6); count > 0; count--) {
          Pair pair = new Pair(Draw.from(random, elements).id(), subject());
          if (pairs.add(pair)) {
            assignments.add(assignment(provision, pair));
          }
        }
      }
    }
    return assignments;
  }

  private Assignment assignment(Provision provision, Pair pair) {
    List<Wording> wordings = provision.heading().wordings();
    Optional<LocalDate> wording =
        wordings.isEmpty() || random.nextBoolean()
            ? Optional.empty()
            : Optional.of(Draw.from(random, wordings).inForceFrom());
    return new Assignment(
        provision.id(),
        pair,
        wording,
        "its text",
        Draw.oneOf(
            random,
            Assignment.Reading.LITERAL,
            Assignment.Reading.LITERAL,
            Assignment.Reading.INTERPRETIVE),
        Draw.oneOf(random, Assignment.Status.values()),
        List.of("tester"),
        "");
  }

  private Subject subject() {
    return Draw.oneOf(
        random,
        Subject.AI,
        Subject.AI,
        Subject.INFORMATION_SECURITY,
        Subject.SERVICE,
        Subject.PRIVACY);
  }

  private List<EvidenceType> types() {
    List<EvidenceType> types = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int t = 0; t < count; t++) {
      Optional<Period> lasts =
          Draw.maybe(random, 0.8, Draw.oneOf(random, Period.ofYears(1), Period.ofMonths(3)));
      Freshness freshness = new Freshness(lasts, "", Freshness.Basis.PRACTICE, "");
      List<Subject> subjects = Draw.some(random, List.of(Subject.values()), 0.4);
      types.add(
          new EvidenceType(
              "t" + t,
              "Type " + t,
              "",
              EvidenceType.Form.RECORD,
              freshness,
              subjects.isEmpty() ? List.of(Subject.AI) : subjects));
    }
    return types;
  }

  private List<Demonstration> demonstrations(List<EvidenceType> types) {
    List<Demonstration> demonstrations = new ArrayList<>();
    for (EvidenceType type : types) {
      for (Element element : Draw.some(random, elements, 0.2)) {
        demonstrations.add(new Demonstration(type.id(), element.id(), ""));
      }
    }
    return demonstrations;
  }

  /** Returns the provisions of a corpus in document order. */
  static List<RequirementId> provisions(Corpus corpus) {
    return corpus.frameworks().stream()
        .flatMap(framework -> framework.provisions().stream())
        .map(Provision::id)
        .toList();
  }
}
