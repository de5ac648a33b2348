package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The requirements of a side that are there, by identifier in document order. */
final class Nodes {
  private final Side side;
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  /**
   * A requirement as it stands on its side.
   *
   * @param requirement the requirement
   * @param framework its framework
   * @param assessed whether it is assessed itself
   * @param texts the wordings that count, each by its first day, oldest first
   * @param asked what it asks for in them
   */
  record Node(
      Requirement requirement,
      Framework framework,
      boolean assessed,
      List<LocalDate> texts,
      List<Assignment> asked) {
    /** Returns every pair it asks for in any of its texts. */
    Set<Pair> ever() {
      Set<Pair> ever = new HashSet<>();
      asked.forEach(a -> ever.add(a.pair()));
      return ever;
    }

    /** Returns the pairs it asks for in each of its texts. */
    Set<Pair> always() {
      Set<Pair> always = new HashSet<>();
      for (Pair pair : ever()) {
        Set<LocalDate> in = new HashSet<>();
        boolean inAll = false;
        for (Assignment assignment : asked) {
          if (assignment.pair().equals(pair)) {
            assignment.wording().ifPresent(in::add);
            inAll |= assignment.wording().isEmpty();
          }
        }
        if (inAll || in.containsAll(texts)) {
          always.add(pair);
        }
      }
      return always;
    }

    /** Returns the last of its wordings that counts; empty if it never had another. */
    Optional<Wording> wording() {
      LocalDate last = texts.get(texts.size() - 1);
      return requirement.heading().wordings().stream()
          .filter(w -> w.inForceFrom().equals(last))
          .findFirst();
    }
  }

  Nodes(Side side) {
    this.side = side;
    Map<RequirementId, List<Assignment>> assignments = new HashMap<>();
    for (Assignment assignment : side.corpus().hub().assignments()) {
      assignments.computeIfAbsent(assignment.provision(), p -> new ArrayList<>()).add(assignment);
    }
    for (FrameworkId id : side.frameworks()) {
      Framework framework = side.corpus().framework(id).orElseThrow();
      for (Requirement requirement : framework.requirements()) {
        List<LocalDate> texts = texts(requirement, framework);
        if (!texts.isEmpty()) {
          List<Assignment> asked = assignments.getOrDefault(requirement.id(), List.of());
          nodes.put(
              requirement.id().toString(),
              new Node(
                  requirement, framework, isAssessed(requirement), texts, inTexts(asked, texts)));
        }
      }
    }
  }

  /** Returns the first days of the wordings that count; empty if it is not there on the day. */
  private List<LocalDate> texts(Requirement requirement, Framework framework) {
    List<Wording> wordings = requirement.heading().wordings();
    if (wordings.isEmpty()) {
      return List.of(framework.edition().inForceFrom());
    }
    if (side.day().isEmpty()) {
      return wordings.stream().map(Wording::inForceFrom).toList();
    }
    LocalDate day = side.day().get();
    Optional<Wording> current = Optional.empty();
    for (Wording wording : wordings) {
      current = day.isBefore(wording.inForceFrom()) ? current : Optional.of(wording);
    }
    return current
        .filter(w -> w.inForceUntil().filter(day::isAfter).isEmpty())
        .map(w -> List.of(w.inForceFrom()))
        .orElse(List.of());
  }

  private boolean isAssessed(Requirement requirement) {
    return requirement instanceof Provision provision
        && (side.day().isEmpty()
            || provision.assessableUntil().filter(side.day().get()::isAfter).isEmpty());
  }

  private List<Assignment> inTexts(List<Assignment> asked, List<LocalDate> texts) {
    return asked.stream()
        .filter(a -> a.wording().isEmpty() || texts.contains(a.wording().get()))
        .toList();
  }

  Side side() {
    return side;
  }

  List<String> ids() {
    return List.copyOf(nodes.keySet());
  }

  Optional<Node> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** Returns a requirement that is there. */
  Node at(String id) {
    return node(id).orElseThrow();
  }
}
