package io.github.aimscrosswalk.examples.content;

import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The pairs of nodes that a published set relates: those it names, and those that it relates to the
 * same control of its own.
 */
final class PublishedPairs {
  static final Comparator<RequirementId> BY_TEXT = Comparator.comparing(RequirementId::toString);

  /** Two nodes of different frameworks. */
  record Link(RequirementId from, RequirementId to) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      return toString().compareTo(other.toString());
    }
  }

  private final Set<Link> links = new HashSet<>();

  private PublishedPairs() {}

  /** Takes the mappings of a set, without those that say that there is no counterpart. */
  static PublishedPairs of(MappingSet set, Function<String, Optional<RequirementId>> node) {
    PublishedPairs pairs = new PublishedPairs();
    Map<String, List<RequirementId>> byControl = new HashMap<>();
    for (Mapping mapping : set.mappings()) {
      Optional<RequirementId> object = node.apply(mapping.object());
      if (object.isEmpty() || mapping.value("predicate_modifier").isPresent()) {
        continue;
      }
      Optional<RequirementId> subject = node.apply(mapping.subject());
      if (subject.isPresent()) {
        pairs.links.add(new Link(subject.get(), object.get()));
      } else {
        byControl.computeIfAbsent(mapping.subject(), s -> new ArrayList<>()).add(object.get());
      }
    }
    for (List<RequirementId> nodes : byControl.values()) {
      for (RequirementId a : nodes) {
        nodes.forEach(b -> pairs.links.add(new Link(a, b)));
      }
    }
    return pairs;
  }

  /** Returns the pairs between two frameworks, the first one's node first. */
  Set<Link> between(Framework first, Framework second) {
    Set<Link> between = new HashSet<>();
    for (Link link : links) {
      if (isOf(link.from(), first) && isOf(link.to(), second)) {
        between.add(link);
      } else if (isOf(link.from(), second) && isOf(link.to(), first)) {
        between.add(new Link(link.to(), link.from()));
      }
    }
    return between;
  }

  private static boolean isOf(RequirementId id, Framework framework) {
    return id.framework().equals(framework.id());
  }
}
