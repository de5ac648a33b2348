package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.corpus.Succession;
import io.github.aimscrosswalk.difference.Transition.Field;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.difference.Transition.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Ties things of one sort, other than requirements, and tells what became of each. */
final class ThingRows {
  private final Part part;
  private final Map<String, Thing> before;
  private final Map<String, Thing> after;
  private final Matching matching;
  private final List<Matching.Group> groups;

  /**
   * Ties things.
   *
   * @param part what sort of thing
   * @param before the things before
   * @param after the things after
   * @param successions the rows of that sort; empty for what has no successor
   * @param days the days of the sides
   */
  ThingRows(
      Part part,
      List<Thing> before,
      List<Thing> after,
      List<Succession> successions,
      Matching.Days days) {
    this.part = part;
    this.before = byKey(before);
    this.after = byKey(after);
    this.matching =
        new Matching(List.copyOf(this.before.keySet()), List.copyOf(this.after.keySet()));
    for (Thing thing : this.before.values()) {
      Thing twin = this.after.get(thing.key());
      if (twin != null && twin.identity().equals(thing.identity())) {
        matching.tie(thing.key(), twin.key(), Tie.Basis.SAME_TEXT, "same identifier and words");
      }
    }
    matching.addSuccessions(successions, days, this::isFree);
    this.groups = matching.groups();
  }

  private static Map<String, Thing> byKey(List<Thing> things) {
    Map<String, Thing> byKey = new LinkedHashMap<>();
    things.forEach(thing -> byKey.put(thing.key(), thing));
    return byKey;
  }

  private boolean isFree(String key, Matching.End end) {
    return (end == Matching.End.BEFORE ? matching.from(key) : matching.to(key)).isEmpty();
  }

  /** Returns what hangs together, by keys. */
  List<Matching.Group> groups() {
    return groups;
  }

  /** Returns what became of each: by those before, then what is new. */
  List<Transition> rows() {
    return groups.stream().map(this::row).toList();
  }

  private Transition row(Matching.Group group) {
    boolean single = group.before().size() < 2 && group.after().size() < 2;
    List<Field> fields =
        single ? Fields.of(said(group.before(), before), said(group.after(), after)) : List.of();
    List<String> ids = ids(group.before(), before);
    List<String> others = ids(group.after(), after);
    List<Tie> ties = new ArrayList<>();
    group.ties().forEach(t -> ties.add(named(t)));
    return new Transition(
        part,
        kind(group, ids.equals(others), fields.isEmpty()),
        ids,
        others,
        ties.isEmpty() ? List.of(untied(group)) : ties,
        fields,
        List.of(),
        List.of());
  }

  /** Returns what is said of the one thing of a side; nothing if it is not there. */
  private static Map<String, String> said(List<String> keys, Map<String, Thing> things) {
    return keys.isEmpty()
        ? Map.of()
        : Objects.requireNonNull(things.get(keys.get(0)), "thing").fields();
  }

  private static List<String> ids(List<String> keys, Map<String, Thing> things) {
    return keys.stream().map(key -> Objects.requireNonNull(things.get(key), "thing").id()).toList();
  }

  private Tie named(Tie tie) {
    return new Tie(
        tie.before().map(key -> Objects.requireNonNull(before.get(key), "thing").id()),
        tie.after().map(key -> Objects.requireNonNull(after.get(key), "thing").id()),
        tie.basis(),
        tie.source());
  }

  private static Kind kind(Matching.Group group, boolean sameName, boolean sameFields) {
    if (group.before().isEmpty() || group.after().isEmpty()) {
      return group.before().isEmpty() ? Kind.NEW : Kind.ENDED;
    }
    if (!group.isOneToOne()) {
      return group.before().size() == 1
          ? Kind.SPLIT
          : group.after().size() == 1 ? Kind.MERGED : Kind.REARRANGED;
    }
    if (!sameName) {
      return Kind.MOVED;
    }
    boolean stated = group.ties().get(0).basis() == Tie.Basis.STATED_SUCCESSION;
    return stated ? Kind.REWORDED : sameFields ? Kind.KEPT : Kind.REVISED;
  }

  private Tie untied(Matching.Group group) {
    boolean ended = group.after().isEmpty();
    String key = ended ? group.before().get(0) : group.after().get(0);
    String id = Objects.requireNonNull((ended ? before : after).get(key), "thing").id();
    Thing twin = (ended ? after : before).get(key);
    return new Tie(
        ended ? Optional.of(id) : Optional.empty(),
        ended ? Optional.empty() : Optional.of(id),
        twin == null ? Tie.Basis.NOTHING_STATED : Tie.Basis.REUSED_IDENTIFIER,
        twin == null
            ? "nothing is stated to be the same"
            : "it stands for '" + twin.identity() + "' there");
  }
}
