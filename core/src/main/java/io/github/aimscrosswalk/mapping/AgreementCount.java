package io.github.aimscrosswalk.mapping;

import io.github.aimscrosswalk.mapping.MappingAgreement.Both;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Counts what two mapping sets say of the nodes that occur in both. */
final class AgreementCount {
  private final Set<String> common;
  private final Side first;
  private final Side second;

  AgreementCount(MappingSet one, MappingSet other) {
    this.common = nodes(one);
    common.retainAll(nodes(other));
    this.first = new Side(one, common);
    this.second = new Side(other, common);
  }

  private static Set<String> nodes(MappingSet set) {
    Set<String> nodes = new HashSet<>();
    for (Mapping mapping : set.mappings()) {
      mapping.value("subject_id").ifPresent(nodes::add);
      mapping.value("object_id").ifPresent(nodes::add);
    }
    nodes.removeIf(Mapping::isAbsence);
    return nodes;
  }

  /** Two nodes, whichever way round. */
  private record Link(String low, String high) {
    static Link of(Mapping mapping) {
      String one = mapping.subject();
      String other = mapping.object();
      return one.compareTo(other) <= 0 ? new Link(one, other) : new Link(other, one);
    }
  }

  private record Key(Link link, Optional<String> rationale) {}

  /** What one set says between the nodes of both. */
  private static final class Side {
    /** What is left possible, from the lower node to the higher. */
    final Map<Key, Relations> said = new LinkedHashMap<>();

    /** The first mapping of each key, which says in which direction it is told. */
    final Map<Key, Mapping> told = new LinkedHashMap<>();

    final Map<Link, List<Mapping>> links = new LinkedHashMap<>();
    final Set<String> subjects = new HashSet<>();
    final Set<String> objects = new HashSet<>();

    Side(MappingSet set, Set<String> common) {
      Map<String, Relations> readings = Intake.guaranteed();
      for (Mapping mapping : set.mappings()) {
        if (Intake.isBetweenEntities(mapping)
            && common.contains(mapping.subject())
            && common.contains(mapping.object())) {
          add(mapping, Intake.read(readings, mapping), set.value(Intake.RATIONALE));
        }
      }
    }

    private void add(Mapping mapping, Relations relations, Optional<String> rationaleOfSet) {
      subjects.add(mapping.subject());
      objects.add(mapping.object());
      Link link = Link.of(mapping);
      Key key = new Key(link, mapping.value(Intake.RATIONALE).or(() -> rationaleOfSet));
      boolean turned = !link.low().equals(mapping.subject());
      said.merge(key, turned ? relations.inverse() : relations, Relations::intersect);
      told.putIfAbsent(key, mapping);
      boolean vague = relations.isUnknown() && mapping.value("predicate_modifier").isEmpty();
      if (vague || !relations.contains(Relationship.NO_RELATIONSHIP)) {
        links.computeIfAbsent(link, l -> new ArrayList<>()).add(mapping);
      }
    }

    List<Mapping> without(Side other) {
      List<Mapping> rest = new ArrayList<>();
      links.forEach(
          (link, mappings) -> {
            if (!other.links.containsKey(link)) {
              rest.addAll(mappings);
            }
          });
      return rest;
    }
  }

  MappingAgreement compare() {
    List<Both> pairs = new ArrayList<>();
    first.said.forEach(
        (key, relations) -> {
          Relations others = second.said.get(key);
          if (others != null) {
            pairs.add(both(key, relations, others));
          }
        });
    Agreement links = Agreement.of(first.links.keySet(), second.links.keySet(), possible());
    return new MappingAgreement(links, pairs, first.without(second), second.without(first));
  }

  private Both both(Key key, Relations relations, Relations others) {
    Mapping told = Objects.requireNonNull(first.told.get(key), "told");
    boolean turned = !key.link().low().equals(told.subject());
    return new Both(
        told.subject(),
        told.object(),
        key.rationale(),
        turned ? relations.inverse() : relations,
        turned ? others.inverse() : others);
  }

  /** Counts pairs of a subject and an object of the first set, and what else is linked. */
  private long possible() {
    long both = first.subjects.stream().filter(first.objects::contains).count();
    long possible = (long) first.subjects.size() * first.objects.size();
    possible -= both + both * (both - 1) / 2;
    Set<Link> linked = new HashSet<>(first.links.keySet());
    linked.addAll(second.links.keySet());
    return possible + linked.stream().filter(link -> !isCounted(link)).count();
  }

  private boolean isCounted(Link link) {
    return !link.low().equals(link.high())
        && (isFromTo(link.low(), link.high()) || isFromTo(link.high(), link.low()));
  }

  private boolean isFromTo(String subject, String object) {
    return first.subjects.contains(subject) && first.objects.contains(object);
  }
}
