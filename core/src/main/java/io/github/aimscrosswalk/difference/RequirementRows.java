package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.corpus.Succession;
import io.github.aimscrosswalk.difference.Nodes.Node;
import io.github.aimscrosswalk.difference.Transition.Field;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.framework.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Ties the requirements of two sides, and tells what became of each. */
final class RequirementRows {
  private final Nodes before;
  private final Nodes after;
  private final Pairs pairs;
  private final Matching matching;
  private final List<Matching.Group> groups;
  private final List<Transition> rows = new ArrayList<>();
  private final Map<String, Transition> byBefore = new HashMap<>();

  RequirementRows(Nodes before, Nodes after, Pairs pairs, List<Succession> successions) {
    this.before = before;
    this.after = after;
    this.pairs = pairs;
    this.matching = new Matching(before.ids(), after.ids());
    SameText same = new SameText(before, after);
    for (String id : before.ids()) {
      same.tie(id).ifPresent(tie -> matching.tie(id, id, tie.basis(), tie.source()));
    }
    matching.addSuccessions(
        successions, new Matching.Days(before.side().day(), after.side().day()), this::isFree);
    this.groups = matching.groups();
    for (Matching.Group group : groups) {
      Transition row = row(group);
      rows.add(row);
      group.before().forEach(id -> byBefore.put(id, row));
    }
  }

  Nodes before() {
    return before;
  }

  Nodes after() {
    return after;
  }

  /** Returns what hangs together. */
  List<Matching.Group> groups() {
    return groups;
  }

  /** Returns what became of each requirement: by those before, then what is new. */
  List<Transition> rows() {
    return rows;
  }

  /** Returns what became of a requirement that was there before. */
  Transition row(String id) {
    return Objects.requireNonNull(byBefore.get(id), "row");
  }

  /** Returns the provisions that a provision became. */
  List<String> targets(String id) {
    return matching.from(id).stream()
        .map(tie -> tie.after().get())
        .filter(other -> after.at(other).assessed())
        .toList();
  }

  /** Returns the provisions that became a provision, in document order. */
  List<String> sources(String id) {
    return matching.to(id).stream()
        .map(tie -> tie.before().get())
        .filter(other -> before.at(other).assessed())
        .toList();
  }

  /** A requirement that is no longer, or was not yet, assessed itself may have a successor. */
  private boolean isFree(String id, Matching.End end) {
    boolean tied =
        end == Matching.End.BEFORE ? !matching.from(id).isEmpty() : !matching.to(id).isEmpty();
    Nodes here = end == Matching.End.BEFORE ? before : after;
    Nodes there = end == Matching.End.BEFORE ? after : before;
    return !tied || (here.at(id).assessed() && !there.at(id).assessed());
  }

  private Transition row(Matching.Group group) {
    List<Tie> ties = group.ties().isEmpty() ? List.of(untied(group)) : group.ties();
    Map<String, String> asked = demands(group.before(), before, pairs::same);
    Map<String, String> asks = demands(group.after(), after, Optional::of);
    Set<String> lost = rest(asked, asks);
    Set<String> gained = rest(asks, asked);
    List<Field> fields = group.isOneToOne() ? fields(group) : List.of();
    boolean changed = !fields.isEmpty() || !lost.isEmpty() || !gained.isEmpty();
    return new Transition(
        Transition.Part.REQUIREMENT,
        kind(group, changed),
        group.before(),
        group.after(),
        ties,
        fields,
        List.copyOf(lost),
        List.copyOf(gained));
  }

  private Kind kind(Matching.Group group, boolean changed) {
    if (group.before().isEmpty() || group.after().isEmpty()) {
      return group.before().isEmpty() ? Kind.NEW : Kind.ENDED;
    }
    List<String> ones = group.before().stream().filter(id -> before.at(id).assessed()).toList();
    List<String> others = group.after().stream().filter(id -> after.at(id).assessed()).toList();
    boolean assessed = !ones.isEmpty() && !others.isEmpty();
    ones = assessed ? ones : group.before();
    others = assessed ? others : group.after();
    if (ones.size() > 1 || others.size() > 1) {
      return ones.size() == 1 ? Kind.SPLIT : others.size() == 1 ? Kind.MERGED : Kind.REARRANGED;
    }
    if (!ones.equals(others)) {
      return Kind.MOVED;
    }
    boolean stated = group.ties().get(0).basis() == Tie.Basis.STATED_SUCCESSION;
    boolean reworded = !before.at(ones.get(0)).texts().equals(after.at(others.get(0)).texts());
    return reworded || stated ? Kind.REWORDED : changed ? Kind.REVISED : Kind.KEPT;
  }

  private Tie untied(Matching.Group group) {
    boolean ended = group.after().isEmpty();
    String id = ended ? group.before().get(0) : group.after().get(0);
    Optional<String> one = ended ? Optional.of(id) : Optional.empty();
    Optional<String> other = ended ? Optional.empty() : Optional.of(id);
    Optional<Node> twin = (ended ? after : before).node(id);
    if (twin.isPresent()) {
      String text =
          "it stands for "
              + twin.get().requirement().notation()
              + " '"
              + twin.get().requirement().label()
              + "' there";
      return new Tie(one, other, Tie.Basis.REUSED_IDENTIFIER, text);
    }
    Optional<String> stated =
        outside((ended ? before : after).at(id), (ended ? after : before).side().day());
    return new Tie(
        one,
        other,
        stated.isPresent() ? Tie.Basis.STATED_DAY : Tie.Basis.NOTHING_STATED,
        stated.orElse("nothing is stated to be the same"));
  }

  /** Returns why the text of a requirement is not in force on a day, if it is not. */
  private static Optional<String> outside(Node node, Optional<LocalDate> day) {
    Optional<Wording> wording = day.flatMap(d -> node.wording());
    Optional<String> over =
        wording
            .flatMap(Wording::inForceUntil)
            .filter(last -> last.isBefore(day.get()))
            .map(last -> "text in force until " + last);
    return over.or(
        () ->
            wording
                .filter(w -> w.inForceFrom().isAfter(day.get()))
                .map(w -> "text in force from " + w.inForceFrom() + ", set by " + w.setBy()));
  }

  /** Returns what requirements ask for, by what it is called after; ended elements by a blank. */
  private static Map<String, String> demands(
      List<String> ids, Nodes nodes, Function<ElementId, Optional<ElementId>> after) {
    Map<String, String> demands = new TreeMap<>();
    for (String id : ids) {
      for (Assignment a : nodes.at(id).asked()) {
        String rest = "@" + a.pair().subject() + text(a, nodes);
        String name = a.pair().element() + rest;
        String key = after.apply(a.pair().element()).map(e -> e + rest).orElse(" " + name);
        demands.put(key, name);
      }
    }
    return demands;
  }

  private static Set<String> rest(Map<String, String> demands, Map<String, String> others) {
    Set<String> rest = new TreeSet<>();
    demands.forEach(
        (key, name) -> {
          if (!others.containsKey(key)) {
            rest.add(name);
          }
        });
    return rest;
  }

  private static String text(Assignment assignment, Nodes nodes) {
    return nodes.side().day().isPresent()
        ? ""
        : assignment.wording().map(day -> " in the text of " + day).orElse("");
  }

  private List<Field> fields(Matching.Group group) {
    Node one = before.at(group.before().get(0));
    Node other = after.at(group.after().get(0));
    return Fields.of(
        RequirementFields.of(one, before.side()), RequirementFields.of(other, after.side()));
  }
}
