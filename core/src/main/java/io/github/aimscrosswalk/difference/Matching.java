package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.corpus.Succession;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Ties things of two sides, and gathers those that hang together. A succession ties what nothing
 * else ties; it is read forwards where the side after is the later one, and backwards otherwise, so
 * that the difference of two sides swapped is the mirror of theirs. Not thread-safe.
 */
final class Matching {
  private final Map<String, Integer> before = new LinkedHashMap<>();
  private final Map<String, Integer> after = new LinkedHashMap<>();
  private final Map<String, List<Tie>> from = new HashMap<>();
  private final Map<String, List<Tie>> to = new HashMap<>();

  /** Things that hang together by ties, each side in document order; one side may be empty. */
  record Group(List<String> before, List<String> after, List<Tie> ties) {
    boolean isOneToOne() {
      return before.size() == 1 && after.size() == 1;
    }
  }

  Matching(List<String> before, List<String> after) {
    before.forEach(id -> this.before.put(id, this.before.size()));
    after.forEach(id -> this.after.put(id, this.after.size()));
  }

  void tie(String one, String other, Tie.Basis basis, String source) {
    Tie tie = new Tie(Optional.of(one), Optional.of(other), basis, source);
    from.computeIfAbsent(one, id -> new ArrayList<>()).add(tie);
    to.computeIfAbsent(other, id -> new ArrayList<>()).add(tie);
  }

  List<Tie> from(String id) {
    return from.getOrDefault(id, List.of());
  }

  List<Tie> to(String id) {
    return to.getOrDefault(id, List.of());
  }

  /** Which of the two sides an identifier is of. */
  enum End {
    BEFORE,
    AFTER
  }

  /**
   * Adds the ties that successions state between things that are free for it.
   *
   * @param rows the rows of one sort of thing
   * @param days the days of the two sides
   * @param free whether a thing of a side may be tied by a row
   */
  void addSuccessions(List<Succession> rows, Days days, BiPredicate<String, End> free) {
    List<Tie> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Succession row : rows) {
      boolean forwards = days.passes(row.since()) && isFree(row.from(), row.to(), free);
      boolean backwards = days.swapped().passes(row.since()) && isFree(row.to(), row.from(), free);
      String one = forwards ? row.from() : row.to();
      String other = forwards ? row.to() : row.from();
      if ((forwards || backwards) && seen.add(one + " " + other)) {
        Tie.Basis basis = Tie.Basis.STATED_SUCCESSION;
        found.add(new Tie(Optional.of(one), Optional.of(other), basis, source(row)));
      }
    }
    found.forEach(t -> tie(t.before().get(), t.after().get(), t.basis(), t.source()));
  }

  private boolean isFree(String one, String other, BiPredicate<String, End> free) {
    return before.containsKey(one)
        && after.containsKey(other)
        && free.test(one, End.BEFORE)
        && free.test(other, End.AFTER);
  }

  private static String source(Succession row) {
    String basis = row.basis() == Succession.Basis.INFERRED ? " (inferred)" : "";
    return row.setBy() + basis + (row.note().isEmpty() ? "" : ": " + row.note());
  }

  /** The days of two sides, if they have one. */
  record Days(Optional<LocalDate> before, Optional<LocalDate> after) {
    Days swapped() {
      return new Days(after, before);
    }

    /** Tells whether the later side is after a day, and the earlier one before it. */
    boolean passes(Optional<LocalDate> since) {
      return since.isEmpty()
          || before.isEmpty()
          || after.isEmpty()
          || (before.get().isBefore(since.get()) && !after.get().isBefore(since.get()));
    }
  }

  /** Returns what hangs together: by the first thing before, then what is new. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    Set<String> seenBefore = new HashSet<>();
    Set<String> seenAfter = new HashSet<>();
    for (String id : before.keySet()) {
      if (!seenBefore.contains(id)) {
        groups.add(group(id, seenBefore, seenAfter));
      }
    }
    for (String id : after.keySet()) {
      if (!seenAfter.contains(id)) {
        groups.add(new Group(List.of(), List.of(id), List.of()));
      }
    }
    return groups;
  }

  private Group group(String first, Set<String> seenBefore, Set<String> seenAfter) {
    Set<String> ones = new TreeSet<>(Comparator.comparing(before::get));
    Set<String> others = new TreeSet<>(Comparator.comparing(after::get));
    Deque<String> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      String one = next.remove();
      if (ones.add(one)) {
        for (Tie tie : from(one)) {
          others.add(tie.after().get());
          to(tie.after().get()).forEach(t -> next.add(t.before().get()));
        }
      }
    }
    seenBefore.addAll(ones);
    seenAfter.addAll(others);
    List<Tie> ties = new ArrayList<>();
    for (String one : ones) {
      from(one).stream()
          .sorted(Comparator.comparing(t -> after.get(t.after().get())))
          .forEach(ties::add);
    }
    return new Group(List.copyOf(ones), List.copyOf(others), ties);
  }
}
