package io.github.aimscrosswalk.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of two nodes at one moment of the closure, with the reasons. It never changes: what
 * becomes known later is another cell, so that reasons cannot go round in circles. Cells share the
 * cells they follow from, so they are compared by identity: comparing contents could take a time
 * exponential in the length of the reasoning.
 */
final class Cell {
  /** The two nodes. */
  final Ends ends;

  /** What is possible, read from the lower to the higher. */
  final Relations relations;

  /** What gives the relations when intersected, none superfluous, read from lower to higher. */
  final List<Reason> reasons;

  /** How many stated reasons it rests on, counted as often as they are used, as far as ints go. */
  final int size;

  Cell(Ends ends, Relations relations, List<Reason> reasons) {
    this.ends = ends;
    this.relations = relations;
    this.reasons = List.copyOf(reasons);
    long sum = 0;
    for (Reason reason : reasons) {
      sum += reason.size();
    }
    this.size = (int) Math.min(Integer.MAX_VALUE, sum);
  }

  /** Two nodes by number, the lower first; both are the same for what is said of a node itself. */
  record Ends(int low, int high) implements Comparable<Ends> {
    static Ends of(int a, int b) {
      return new Ends(Math.min(a, b), Math.max(a, b));
    }

    @Override
    public int compareTo(Ends other) {
      return low != other.low ? Integer.compare(low, other.low) : Integer.compare(high, other.high);
    }
  }

  /** Why the relations are what they are. */
  sealed interface Reason {
    Relations relations();

    int size();
  }

  /** Mappings that say the same, by number. */
  record Given(Relations relations, List<Integer> statements) implements Reason {
    @Override
    public int size() {
      return 1;
    }
  }

  /** The composition of two cells that meet in a node, the first at the lower end. */
  record Through(Relations relations, int node, Cell first, Cell second) implements Reason {
    @Override
    public int size() {
      return (int) Math.min(Integer.MAX_VALUE, (long) first.size + second.size);
    }
  }

  /** Returns the relations as seen from one of the ends. */
  Relations from(int node) {
    return node == ends.low ? relations : relations.inverse();
  }

  /** A cell that is being narrowed. */
  static final class Draft {
    private final Ends ends;
    private final Relations start;
    private final List<Reason> reasons = new ArrayList<>();
    private Relations relations;

    /** Starts with nothing known, but that a node is equal to itself. */
    Draft(Ends ends) {
      this.ends = ends;
      this.start = ends.low == ends.high ? Relations.of(Relationship.EQUAL) : Relations.ANY;
      this.relations = start;
    }

    /** Starts with what is known. */
    Draft(Cell known) {
      this(known.ends);
      reasons.addAll(known.reasons);
      relations = known.relations;
    }

    /** Takes a reason if it adds to what is known. */
    void narrow(Reason reason) {
      if (!relations.isWithin(reason.relations())) {
        relations = relations.intersect(reason.relations());
        reasons.add(reason);
      }
    }

    /** Returns the cell, without the reasons that later ones made superfluous. */
    Cell settle() {
      for (int i = reasons.size() - 2; i >= 0; i--) {
        if (without(i) == relations) {
          reasons.remove(i);
        }
      }
      return new Cell(ends, relations, reasons);
    }

    private Relations without(int left) {
      Relations rest = start;
      for (int i = 0; i < reasons.size(); i++) {
        rest = i == left ? rest : rest.intersect(reasons.get(i).relations());
      }
      return rest;
    }
  }
}
