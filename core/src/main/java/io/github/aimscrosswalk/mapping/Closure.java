package io.github.aimscrosswalk.mapping;

import io.github.aimscrosswalk.mapping.Cell.Draft;
import io.github.aimscrosswalk.mapping.Cell.Ends;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The algebraic closure of stated cells over the pairs of nodes that are near each other.
 *
 * <p>Layout: {@code near[a]} has the nodes that a bounded number of stated cells leads to from a,
 * ascending; {@code cells[a][i]} is what is known of a and {@code near[a][i]}, null for nothing. A
 * cell stands in the rows of both its ends. So the triangles of a pair are the merge of two sorted
 * rows.
 *
 * <p>The closure goes in rounds: each looks at the triangles of what changed in the last and
 * narrows cells by what was known then, never by what the round itself finds. So the shortest
 * reasoning is found first, and a contradiction is found from all its sides at once: what is found
 * does not depend on the order of the nodes. A cell can be narrowed five times at most, so the cost
 * is at most five times the pairs near each other times the longest row.
 */
final class Closure {
  private final int[][] near;
  private final @Nullable Cell[][] cells;

  /**
   * Prepares the rows.
   *
   * @param nodes how many nodes there are
   * @param stated what is stated, not of a node itself
   * @param between how many nodes may lie between two nodes near each other
   * @param closed pairs of which nothing is to be known
   */
  Closure(int nodes, Map<Ends, Cell> stated, int between, Set<Ends> closed) {
    BitSet[] adjacent = new BitSet[nodes];
    Arrays.setAll(adjacent, node -> new BitSet());
    for (Ends ends : stated.keySet()) {
      adjacent[ends.low()].set(ends.high());
      adjacent[ends.high()].set(ends.low());
    }
    near = new int[nodes][];
    cells = new Cell[nodes][];
    for (int node = 0; node < nodes; node++) {
      BitSet reached = reach(node, adjacent, between);
      for (int other = reached.nextSetBit(0); other >= 0; other = reached.nextSetBit(other + 1)) {
        reached.set(other, other != node && !closed.contains(Ends.of(node, other)));
      }
      near[node] = reached.stream().toArray();
      cells[node] = new Cell[near[node].length];
    }
  }

  private static BitSet reach(int start, BitSet[] adjacent, int between) {
    BitSet reached = new BitSet();
    reached.set(start);
    ArrayDeque<Integer> front = new ArrayDeque<>(List.of(start));
    for (int step = 0; step <= between && !front.isEmpty(); step++) {
      for (int count = front.size(); count > 0; count--) {
        BitSet next = (BitSet) adjacent[front.remove()].clone();
        next.andNot(reached);
        reached.or(next);
        next.stream().forEach(front::add);
      }
    }
    return reached;
  }

  /**
   * Closes what is stated.
   *
   * @param stated what is stated, not of a node itself
   * @return the contradictions of the first round that has any, after which the rows are of no use;
   *     empty if there are none
   */
  List<Cell> close(Map<Ends, Cell> stated) {
    Map<Ends, Cell> changed = stated;
    while (!changed.isEmpty()) {
      List<Cell> contradictions = new ArrayList<>();
      for (Cell cell : changed.values()) {
        if (cell.relations.isContradiction()) {
          contradictions.add(cell);
        }
        put(cell);
      }
      if (!contradictions.isEmpty()) {
        return contradictions;
      }
      changed = narrowed(changed);
    }
    return List.of();
  }

  private void put(Cell cell) {
    int low = cell.ends.low();
    int high = cell.ends.high();
    cells[low][Arrays.binarySearch(near[low], high)] = cell;
    cells[high][Arrays.binarySearch(near[high], low)] = cell;
  }

  /** One round: the cells narrowed by the triangles of those that changed. */
  private Map<Ends, Cell> narrowed(Map<Ends, Cell> changed) {
    Map<Ends, Draft> drafts = new TreeMap<>();
    for (Cell cell : changed.values()) {
      int low = cell.ends.low();
      int high = cell.ends.high();
      int i = 0;
      int j = 0;
      while (i < near[low].length && j < near[high].length) {
        int order = Integer.compare(near[low][i], near[high][j]);
        if (order == 0) {
          int third = near[low][i];
          Cell atLow = cells[low][i];
          Cell atHigh = cells[high][j];
          compose(low, cell, high, atHigh, third, atLow, drafts);
          compose(high, cell, low, atLow, third, atHigh, drafts);
        }
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
    }
    Map<Ends, Cell> narrowed = new TreeMap<>();
    drafts.forEach((ends, draft) -> narrowed.put(ends, draft.settle()));
    return narrowed;
  }

  /** Narrows what is known of two nodes by the cells that lead from one to the other by a third. */
  private static void compose(
      int from,
      Cell first,
      int via,
      @Nullable Cell second,
      int to,
      @Nullable Cell known,
      Map<Ends, Draft> drafts) {
    if (second == null) {
      return;
    }
    Relations composed = first.from(from).then(second.from(via));
    Relations before = known == null ? Relations.ANY : known.from(from);
    if (before.isWithin(composed)) {
      return;
    }
    Cell.Through reason =
        from < to
            ? new Cell.Through(composed, via, first, second)
            : new Cell.Through(composed.inverse(), via, second, first);
    drafts
        .computeIfAbsent(
            Ends.of(from, to), ends -> known == null ? new Draft(ends) : new Draft(known))
        .narrow(reason);
  }

  /**
   * Returns the nodes that something may be known of.
   *
   * @param node a node
   * @return the other nodes, ascending
   */
  int[] near(int node) {
    return near[node];
  }

  /**
   * Returns what is known of a node and one near it.
   *
   * @param node a node
   * @param place the place of the other in {@link #near}
   * @return the cell; null if nothing is known
   */
  @Nullable Cell cell(int node, int place) {
    return cells[node][place];
  }
}
