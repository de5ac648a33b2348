package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Carries elements, and pairs of them with a subject, from one side to the other. */
final class Pairs {
  private final Map<String, Matching.Group> groups = new HashMap<>();

  Pairs(List<Matching.Group> elements) {
    for (Matching.Group group : elements) {
      group.before().forEach(id -> groups.put(id, group));
    }
  }

  /** Tells whether an element has the same identifier and words on both sides. */
  boolean isKept(ElementId element) {
    return same(element).filter(element::equals).isPresent()
        && Objects.requireNonNull(groups.get(element.value()), "group").ties().get(0).basis()
            == Tie.Basis.SAME_TEXT;
  }

  /** Returns the one element after that an element became, or became part of. */
  Optional<ElementId> after(ElementId before) {
    return Optional.ofNullable(groups.get(before.value()))
        .filter(group -> group.after().size() == 1)
        .map(group -> ElementId.of(group.after().get(0)));
  }

  /** Returns the element after that is this one and no other. */
  Optional<ElementId> same(ElementId before) {
    return after(before)
        .filter(e -> Objects.requireNonNull(groups.get(before.value()), "group").isOneToOne());
  }

  /** Returns the elements that were merged into the one that an element became, itself included. */
  List<ElementId> together(ElementId before) {
    return Objects.requireNonNull(groups.get(before.value()), "group").before().stream()
        .map(ElementId::of)
        .toList();
  }

  /**
   * Returns the pairs after that hold wherever pairs before do. An element that was split says
   * nothing of its parts, and of those that were merged all must be there.
   */
  Set<Pair> carried(Set<Pair> before) {
    Set<Pair> carried = new HashSet<>();
    for (Pair pair : before) {
      Optional<ElementId> after = after(pair.element());
      boolean all =
          after.isPresent()
              && together(pair.element()).stream()
                  .allMatch(e -> before.contains(new Pair(e, pair.subject())));
      if (all) {
        carried.add(new Pair(after.get(), pair.subject()));
      }
    }
    return carried;
  }
}
