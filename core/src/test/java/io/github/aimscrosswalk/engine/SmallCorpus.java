package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.Crosswalk;
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
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Normativity;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Builds a corpus of a few lines. Requirements are named {@code framework:locator}, a locator with
 * a dot in it belongs to the group before the last dot. Pairs are named {@code
 * practice.name@subject}. Elements come into being where they are first named, at the organisation.
 * All frameworks are in force since 2020.
 */
public final class SmallCorpus {
  public static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  private final Map<FrameworkId, List<Requirement>> frameworks = new LinkedHashMap<>();
  private final Map<FrameworkId, List<ApplicationRule>> rules = new HashMap<>();
  private final Map<ElementId, Element.Level> elements = new TreeMap<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<Implication> implications = new ArrayList<>();
  private final List<EvidenceType> types = new ArrayList<>();
  private final List<Demonstration> demonstrations = new ArrayList<>();

  /** Adds elements that are found at each AI system. */
  public SmallCorpus atEachSystem(String... ids) {
    for (String id : ids) {
      elements.put(ElementId.of(id), Element.Level.AI_SYSTEM);
    }
    return this;
  }

  SmallCorpus group(String id) {
    Heading heading = heading(id(id));
    requirementsOf(id(id)).add(new Group(heading, List.of()));
    return this;
  }

  /** Adds a requirement of a standard that asks for pairs. */
  public SmallCorpus provision(String id, String... pairs) {
    return provision(id, ProvisionKind.REQUIREMENT, List.of(), pairs);
  }

  /** Adds a duty under law that asks for pairs. */
  SmallCorpus duty(String id, String... pairs) {
    return provision(id, ProvisionKind.OBLIGATION, List.of(), pairs);
  }

  /** Adds a provision that holds only where one of the terms {@code dimension:value} does. */
  SmallCorpus provisionWhere(String id, String terms, String... pairs) {
    Map<String, Set<String>> values = new TreeMap<>();
    for (String term : terms.split(" ")) {
      String[] parts = term.split(":", 2);
      values.computeIfAbsent(parts[0], d -> new TreeSet<>()).add(parts[1]);
    }
    List<Condition> conditions = new ArrayList<>();
    values.forEach((d, v) -> conditions.add(new Condition(d, List.copyOf(v))));
    return provision(id, ProvisionKind.REQUIREMENT, conditions, pairs);
  }

  private SmallCorpus provision(
      String id, ProvisionKind kind, List<Condition> conditions, String... pairs) {
    requirementsOf(id(id)).add(new Provision(heading(id(id)), kind, conditions, Optional.empty()));
    for (String text : pairs) {
      assignments.add(
          new Assignment(
              id(id),
              known(pair(text)),
              Optional.empty(),
              "its text",
              Assignment.Reading.LITERAL,
              Assignment.Status.DRAFT,
              List.of("tester"),
              ""));
    }
    return this;
  }

  /** Says by a rule of law from when a requirement and all below it applies. */
  SmallCorpus appliesFrom(String id, LocalDate from) {
    ApplicationRule rule =
        new ApplicationRule(
            "rule-" + id(id).locator(),
            List.of(id(id).locator()),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            ApplicationRule.Effect.APPLIES,
            Optional.of(from),
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            "the law",
            ApplicationRule.Basis.LITERAL,
            "");
    rules.computeIfAbsent(id(id).framework(), f -> new ArrayList<>()).add(rule);
    return this;
  }

  /** Says that an element entails another. */
  public SmallCorpus implies(String from, String to) {
    Implication implication =
        new Implication(known(ElementId.of(from)), known(ElementId.of(to)), "so it is");
    implications.add(implication);
    return this;
  }

  /** Adds an evidence type about artificial intelligence that is fresh for a year. */
  SmallCorpus type(String id, String... shown) {
    return type(id, List.of(Subject.AI), shown);
  }

  /** Adds an evidence type that is fresh for a year. */
  SmallCorpus type(String id, List<Subject> subjects, String... shown) {
    Freshness freshness =
        new Freshness(Optional.of(Period.ofYears(1)), "", Freshness.Basis.PRACTICE, "");
    types.add(new EvidenceType(id, id, "", EvidenceType.Form.RECORD, freshness, subjects));
    for (String element : shown) {
      demonstrations.add(new Demonstration(id, known(ElementId.of(element)), ""));
    }
    return this;
  }

  /** Returns the corpus. */
  public Corpus corpus() {
    List<Framework> built = new ArrayList<>();
    frameworks.forEach(
        (id, requirements) ->
            built.add(
                new Framework(id, edition(id), requirements, rules.getOrDefault(id, List.of()))));
    Set<String> practices = new TreeSet<>();
    List<Element> all = new ArrayList<>();
    elements.forEach(
        (id, level) -> {
          practices.add(id.practice());
          all.add(new Element(id, "It is " + id + ".", level, Element.Kind.PROPERTY));
        });
    List<Practice> grouped = practices.stream().map(p -> new Practice(p, p, "")).toList();
    return new Corpus(
        "test", built, new Hub(grouped, all, assignments, implications, types, demonstrations));
  }

  /** Returns the crosswalk of the corpus. */
  public Crosswalk crosswalk() {
    return Crosswalk.of(corpus());
  }

  private ElementId known(ElementId id) {
    elements.putIfAbsent(id, Element.Level.ORGANISATION);
    return id;
  }

  private Pair known(Pair pair) {
    known(pair.element());
    return pair;
  }

  private List<Requirement> requirementsOf(RequirementId id) {
    return frameworks.computeIfAbsent(id.framework(), f -> new ArrayList<>());
  }

  private static Heading heading(RequirementId id) {
    int dot = id.locator().lastIndexOf('.');
    Optional<RequirementId> parent =
        dot < 0
            ? Optional.empty()
            : Optional.of(new RequirementId(id.framework(), id.locator().substring(0, dot)));
    return new Heading(
        id,
        parent,
        "clause",
        id.locator(),
        "Clause " + id.locator(),
        Optional.empty(),
        Normativity.NORMATIVE,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Framework.Edition edition(FrameworkId id) {
    return new Framework.Edition(
        "Title of " + id, id.value(), "nobody", "2020", LocalDate.of(2020, 1, 1), "free", "");
  }

  /** Returns the requirement {@code framework:locator}. */
  public static RequirementId id(String text) {
    return RequirementId.parse(text);
  }

  /** Returns the pair {@code practice.name@subject}. */
  public static Pair pair(String text) {
    int at = text.indexOf('@');
    Subject subject = Subject.of(text.substring(at + 1)).orElseThrow();
    return new Pair(ElementId.of(text.substring(0, at)), subject);
  }

  /** Returns pairs {@code practice.name@subject}. */
  public static List<Pair> pairs(String... texts) {
    return Arrays.stream(texts).map(SmallCorpus::pair).toList();
  }
}
