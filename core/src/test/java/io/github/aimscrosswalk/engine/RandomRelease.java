package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.corpus.Succession;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Heading;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Draws the next release of a corpus: provisions that are moved, split, merged, reworded, ended,
 * new or asked otherwise, identifiers that stand for something else, elements renamed and merged,
 * each with the succession that states it, if there is one. The same seed gives the same release.
 */
final class RandomRelease {
  private final Random random;
  private final Corpus before;
  private final Map<ElementId, ElementId> elements = new LinkedHashMap<>();
  private final Map<RequirementId, List<RequirementId>> places = new HashMap<>();
  private final Set<RequirementId> recoded = new HashSet<>();
  private final List<Assignment> added = new ArrayList<>();
  private final List<Succession> rows = new ArrayList<>();

  private RandomRelease(Corpus before, long seed) {
    this.before = before;
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
  }

  static Corpus after(Corpus before, long seed) {
    return new RandomRelease(before, seed).draw();
  }

  /** Returns a corpus of provisions whose labels all say something else. */
  static Corpus relabelled(Corpus corpus, String label) {
    List<Framework> frameworks = new ArrayList<>();
    for (Framework old : corpus.frameworks()) {
      List<Requirement> nodes = new ArrayList<>();
      old.provisions().forEach(p -> nodes.add(node(p, p.id(), label, p.conditions())));
      frameworks.add(new Framework(old.id(), old.edition(), nodes, old.rules()));
    }
    return new Corpus(corpus.release(), frameworks, corpus.hub());
  }

  private Corpus draw() {
    Hub hub = before.hub();
    List<Element> all = elements(hub.elements());
    List<Framework> frameworks = before.frameworks().stream().map(this::framework).toList();
    Hub after =
        new Hub(
            hub.practices(),
            all,
            assignments(hub.assignments()),
            implications(hub.implications()),
            hub.evidenceTypes(),
            demonstrations(hub.demonstrations()));
    rows.sort(Comparator.comparing(r -> r.thing() + " " + r.from() + " " + r.to()));
    return new Corpus("next", frameworks, after).withSuccessions(rows);
  }

  private void state(Succession.Thing thing, Object from, Object to) {
    rows.add(
        new Succession(
            thing,
            from.toString(),
            to.toString(),
            Optional.empty(),
            "the next release",
            Succession.Basis.LITERAL,
            ""));
  }

  private List<Element> elements(List<Element> old) {
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      Element element = old.get(i);
      Element next = i + 1 < old.size() ? old.get(i + 1) : element;
      int action = random.nextInt(12);
      if (action == 0) {
        all.add(renamed(element, element.id() + "r"));
      } else if (action == 1) {
        all.add(new Element(element.id(), "It is not.", element.level(), element.kind()));
        elements.put(element.id(), element.id());
      } else if (action == 2 && next != element && next.level() == element.level()) {
        all.add(renamed(element, element.id() + "m"));
        elements.put(next.id(), ElementId.of(element.id() + "m"));
        state(Succession.Thing.ELEMENT, next.id(), element.id() + "m");
        i++;
      } else {
        all.add(element);
        elements.put(element.id(), element.id());
      }
    }
    all.sort(Comparator.comparing(Element::id));
    return all;
  }

  private Element renamed(Element element, String id) {
    elements.put(element.id(), ElementId.of(id));
    state(Succession.Thing.ELEMENT, element.id(), id);
    return new Element(ElementId.of(id), element.statement(), element.level(), element.kind());
  }

  private Framework framework(Framework old) {
    Set<RequirementId> parents = new HashSet<>();
    old.requirements().forEach(r -> r.parent().ifPresent(parents::add));
    List<Requirement> nodes = new ArrayList<>();
    List<Requirement> all = old.requirements();
    for (int i = 0; i < all.size(); i++) {
      Requirement node = all.get(i);
      boolean leaf = node instanceof Provision && !parents.contains(node.id());
      boolean last = i + 1 == all.size();
      boolean mergeable =
          leaf
              && !last
              && all.get(i + 1) instanceof Provision
              && !parents.contains(all.get(i + 1).id())
              && random.nextInt(12) == 0;
      if (mergeable) {
        nodes.add(moved((Provision) node, "m", ((Provision) all.get(i + 1)).id()));
        i++;
      } else if (leaf) {
        nodes.addAll(leaf((Provision) node));
      } else {
        nodes.add(node);
        places.put(node.id(), List.of(node.id()));
      }
    }
    return new Framework(old.id(), old.edition(), nodes, rules(old.rules(), old, nodes));
  }

  private List<Requirement> leaf(Provision node) {
    RequirementId id = node.id();
    places.put(id, List.of(id));
    switch (random.nextInt(14)) {
      case 0:
        return List.of(moved(node, "r"));
      case 1:
        return List.of(moved(node, "s1"), moved(node, "s2"));
      case 2:
        places.put(id, List.of());
        return List.of();
      case 3:
        recoded.add(id);
        return List.of(node(node, id, "Something else", node.conditions()));
      case 4:
        state(Succession.Thing.REQUIREMENT, id, id);
        return List.of(node(node, id, "In other words", node.conditions()));
      case 5:
        return List.of(node(node, id, node.label(), conditions(node.conditions())));
      case 6:
        recoded.add(id);
        return List.of(node);
      case 7:
        added.addAll(random.nextBoolean() ? List.of() : more(id));
        return List.of(node);
      default:
        return List.of(node);
    }
  }

  private Provision moved(Provision node, String suffix, RequirementId... others) {
    RequirementId to = new RequirementId(node.id().framework(), node.id().locator() + suffix);
    List<RequirementId> now = new ArrayList<>(places.getOrDefault(node.id(), List.of()));
    now.remove(node.id());
    now.add(to);
    places.put(node.id(), List.copyOf(now));
    state(Succession.Thing.REQUIREMENT, node.id(), to);
    for (RequirementId other : others) {
      places.put(other, List.of(to));
      state(Succession.Thing.REQUIREMENT, other, to);
    }
    if (random.nextInt(3) == 0) {
      added.addAll(more(to));
    }
    return node(node, to, node.label(), random.nextInt(4) > 0 ? node.conditions() : List.of());
  }

  private List<Assignment> more(RequirementId provision) {
    if (before.hub().assignments().isEmpty()) {
      return List.of();
    }
    Assignment drawn = Draw.from(random, before.hub().assignments());
    return List.of(at(provision, drawn));
  }

  private static Provision node(
      Provision old, RequirementId id, String label, List<Condition> conditions) {
    Heading h = old.heading();
    Heading heading =
        new Heading(
            id,
            h.parent(),
            h.nodeType(),
            h.notation(),
            label,
            h.officialTitle(),
            h.normativity(),
            h.wordings(),
            h.link(),
            h.note());
    return new Provision(heading, old.kind(), conditions, old.assessableUntil());
  }

  private List<Condition> conditions(List<Condition> old) {
    return random.nextBoolean() || old.isEmpty()
        ? List.of()
        : List.of(new Condition(old.get(0).dimension(), List.of(old.get(0).values().get(0))));
  }

  private List<ApplicationRule> rules(
      List<ApplicationRule> old, Framework framework, List<Requirement> nodes) {
    Set<String> there = new HashSet<>();
    nodes.forEach(n -> there.add(n.id().locator()));
    List<ApplicationRule> rules = new ArrayList<>();
    for (ApplicationRule rule : old) {
      List<String> named =
          rule.provisions().stream()
              .flatMap(l -> places.get(new RequirementId(framework.id(), l)).stream())
              .map(RequirementId::locator)
              .filter(there::contains)
              .toList();
      if (!named.isEmpty()) {
        rules.add(
            new ApplicationRule(
                rule.id(),
                named,
                List.of(),
                rule.conditions(),
                rule.placedFrom(),
                rule.placedBefore(),
                rule.effect(),
                rule.appliesFrom(),
                rule.knownFrom(),
                rule.knownUntil(),
                rule.setBy(),
                rule.basis(),
                rule.note()));
      }
    }
    return rules;
  }

  private List<Assignment> assignments(List<Assignment> old) {
    List<Assignment> all = new ArrayList<>();
    for (Assignment assignment : old) {
      for (RequirementId place : places.get(assignment.provision())) {
        boolean split = places.get(assignment.provision()).size() > 1;
        boolean dropped = recoded.contains(place) && random.nextBoolean();
        if (!dropped && !(split && random.nextBoolean())) {
          all.add(at(place, assignment));
        }
      }
    }
    all.addAll(added);
    Set<String> seen = new HashSet<>();
    all.removeIf(a -> !seen.add(a.provision() + " " + a.pair()));
    return all;
  }

  private Assignment at(RequirementId provision, Assignment old) {
    return new Assignment(
        provision,
        new Pair(elements.get(old.pair().element()), old.pair().subject()),
        old.provision().equals(provision) ? old.wording() : Optional.empty(),
        old.basis(),
        old.reading(),
        old.status(),
        old.annotators(),
        old.note());
  }

  /** Leaves out what entails elements that were merged: nothing shall lead back to itself. */
  private List<Implication> implications(List<Implication> old) {
    return old.stream()
        .filter(i -> !isMerged(i.from()) && !isMerged(i.to()))
        .map(i -> new Implication(elements.get(i.from()), elements.get(i.to()), i.reason()))
        .distinct()
        .toList();
  }

  private boolean isMerged(ElementId element) {
    return elements.get(element).value().endsWith("m");
  }

  private List<Demonstration> demonstrations(List<Demonstration> old) {
    return old.stream()
        .filter(d -> !isMerged(d.element()))
        .map(d -> new Demonstration(d.evidenceType(), elements.get(d.element()), d.note()))
        .distinct()
        .toList();
  }
}
