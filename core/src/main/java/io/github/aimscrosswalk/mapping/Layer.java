package io.github.aimscrosswalk.mapping;

import io.github.aimscrosswalk.mapping.Cell.Draft;
import io.github.aimscrosswalk.mapping.Cell.Ends;
import io.github.aimscrosswalk.mapping.Intake.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of one rationale say, closed. From a contradiction everything would follow,
 * so the statements that make one are set aside, nothing is concluded of the pair itself, and the
 * closure starts anew with the others, until there is no contradiction. Cost: one closure, and one
 * more for each time that contradictions are found; each time sets at least one statement aside.
 */
final class Layer {
  private final List<Statement> statements;
  private final Map<Ends, List<Integer>> numbers = new TreeMap<>();
  private final Map<Ends, Cell> contradictions = new TreeMap<>();
  private final Set<Integer> disputed = new TreeSet<>();
  private final Closure closure;

  Layer(int nodes, List<Statement> statements, int between) {
    this.statements = List.copyOf(statements);
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Ends ends = Ends.of(statement.from(), statement.to());
      numbers.computeIfAbsent(ends, e -> new ArrayList<>()).add(i);
    }
    dispute(stated(true).values());
    Closure attempt;
    List<Cell> found;
    do {
      Map<Ends, Cell> stated = stated(false);
      attempt = new Closure(nodes, stated, between, contradictions.keySet());
      found = attempt.close(stated);
      dispute(found);
    } while (!found.isEmpty());
    closure = attempt;
  }

  /** Returns what is stated of nodes themselves, or else of pairs, without what is set aside. */
  private Map<Ends, Cell> stated(boolean ofThemselves) {
    Map<Ends, Cell> stated = new TreeMap<>();
    numbers.forEach(
        (ends, all) -> {
          List<Integer> left = all.stream().filter(i -> !disputed.contains(i)).toList();
          if (!left.isEmpty() && (ends.low() == ends.high()) == ofThemselves) {
            stated.put(ends, stated(ends, left));
          }
        });
    return stated;
  }

  /** Where what is stated of a pair contradicts itself, all of it is kept as the reason. */
  private Cell stated(Ends ends, List<Integer> all) {
    Map<Relations, List<Integer>> alike = new LinkedHashMap<>();
    for (int i : all) {
      Statement statement = statements.get(i);
      Relations relations = statement.relations();
      Relations upwards = statement.from() == ends.low() ? relations : relations.inverse();
      alike.computeIfAbsent(upwards, r -> new ArrayList<>()).add(i);
    }
    List<Cell.Reason> reasons = new ArrayList<>();
    alike.forEach((relations, given) -> reasons.add(new Cell.Given(relations, given)));
    Draft draft = new Draft(ends);
    reasons.forEach(draft::narrow);
    Cell cell = draft.settle();
    return cell.relations.isContradiction() ? new Cell(ends, cell.relations, reasons) : cell;
  }

  /** Takes down the contradictions and sets aside what is stated of the pair or makes them. */
  private void dispute(Collection<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.relations.isContradiction()) {
        contradictions.put(cell.ends, cell);
        disputed.addAll(numbers.getOrDefault(cell.ends, List.of()));
        disputed.addAll(basis(cell));
      }
    }
  }

  /** Returns the numbers of the statements that a cell rests on. */
  private static Set<Integer> basis(Cell cell) {
    Set<Integer> basis = new TreeSet<>();
    Set<Cell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Cell> open = new ArrayDeque<>(List.of(cell));
    while (!open.isEmpty()) {
      Cell next = open.remove();
      if (seen.add(next)) {
        for (Cell.Reason reason : next.reasons) {
          if (reason instanceof Cell.Through through) {
            open.add(through.first());
            open.add(through.second());
          } else {
            basis.addAll(((Cell.Given) reason).statements());
          }
        }
      }
    }
    return basis;
  }

  /** Returns the contradictions, by lower and higher node. */
  Collection<Cell> contradictions() {
    return contradictions.values();
  }

  /** Returns the statements that are set aside, in their order. */
  List<Statement> disputed() {
    return disputed.stream().map(statements::get).toList();
  }

  Statement statement(int number) {
    return statements.get(number);
  }

  /** Returns the nodes near a node, ascending. */
  int[] near(int node) {
    return closure.near(node);
  }

  /** Returns what is known of a node and the one at a place among those near it, if anything. */
  @Nullable Cell cell(int node, int place) {
    return closure.cell(node, place);
  }

  /** Returns what is known of two nodes, perhaps a contradiction; null if nothing is. */
  @Nullable Cell between(int from, int to) {
    Cell contradiction = contradictions.get(Ends.of(from, to));
    if (contradiction != null) {
      return contradiction;
    }
    int place = Arrays.binarySearch(closure.near(from), to);
    return place < 0 ? null : closure.cell(from, place);
  }
}
