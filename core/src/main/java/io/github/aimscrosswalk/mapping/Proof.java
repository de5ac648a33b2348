package io.github.aimscrosswalk.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the reasons of a cell down in order: what a step uses stands before it, and each cell is
 * written once, so the length is that of the reasoning and not of all ways through it.
 */
final class Proof {
  private final List<String> nodes;
  private final Layer layer;
  private final List<Step> steps = new ArrayList<>();
  private final Set<Cell> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Proof(List<String> nodes, Layer layer) {
    this.nodes = nodes;
    this.layer = layer;
  }

  /** Returns what a cell says, read from one of its ends. */
  static Finding of(
      Cell cell, int from, Layer layer, Optional<String> rationale, List<String> nodes) {
    Proof proof = new Proof(nodes, layer);
    int to = other(cell, from);
    proof.write(cell, from);
    return new Finding(nodes.get(from), nodes.get(to), rationale, cell.from(from), proof.steps);
  }

  private static int other(Cell cell, int end) {
    return end == cell.ends.low() ? cell.ends.high() : cell.ends.low();
  }

  private void write(Cell cell, int from) {
    if (!seen.add(cell)) {
      return;
    }
    boolean upwards = from == cell.ends.low();
    String start = nodes.get(from);
    String end = nodes.get(other(cell, from));
    for (Cell.Reason reason : cell.reasons) {
      Relations relations = upwards ? reason.relations() : reason.relations().inverse();
      if (reason instanceof Cell.Through through) {
        write(upwards ? through.first() : through.second(), from);
        write(upwards ? through.second() : through.first(), through.node());
        steps.add(new Step.Composed(start, end, relations, nodes.get(through.node())));
      } else {
        steps.add(new Step.Stated(start, end, relations, mappings((Cell.Given) reason)));
      }
    }
  }

  private List<StatedMapping> mappings(Cell.Given given) {
    return given.statements().stream().map(i -> layer.statement(i).mapping()).toList();
  }
}
