package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Ground.Weight;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.view.Segment;
import io.github.aimscrosswalk.view.Segment.Trust;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the grounds on which the pairs of one provision are held, when asked. */
final class Grounds {
  private final View view;
  private final Index index;
  private final State state;
  private final Target target;

  Grounds(State state, Target target) {
    this.view = state.view();
    this.index = view.index();
    this.state = state;
    this.target = target;
  }

  /** Returns the grounds of each pair that a provision asks for. */
  List<Derivation.Part> of(int p) {
    List<Derivation.Part> parts = new ArrayList<>();
    Ask ask = view.ask(p);
    for (int i = 0; i < ask.size(); i++) {
      List<Ground> grounds = new ArrayList<>();
      for (Source source : state.sources()) {
        ground(p, i, source).ifPresent(grounds::add);
      }
      Assignment assignment = ask.assignments().get(i);
      Optional<Corrected> corrected = index.corpus().overlays().corrected(assignment.id());
      parts.add(new Derivation.Part(assignment, corrected, grounds));
    }
    return parts;
  }

  private Optional<Ground> ground(int p, int i, Source source) {
    int code = view.ask(p).codes()[i];
    Segment segment = view.segments().get(view.segment(p, i));
    boolean reached = Holdings.reaches(source.population(), segment.population(), target);
    if (counts(source.definite(), code, reached)) {
      Weight weight = segment.trust() == Trust.RELIED_ON ? Weight.HELD : Weight.DOUBTED;
      return Optional.of(explain(source.origin(), source.definite(), code, weight));
    }
    if (counts(source.possible(), code, reached)) {
      return Optional.of(explain(source.origin(), source.possible(), code, Weight.POSSIBLE));
    }
    int elsewhere = source.definite().about(PairBits.element(code));
    return elsewhere < 0
        ? Optional.empty()
        : Optional.of(explain(source.origin(), source.definite(), elsewhere, Weight.TRANSFERABLE));
  }

  private static boolean counts(Row row, int code, boolean reached) {
    return row.hasForAll(code) || (reached && row.has(code));
  }

  private Ground explain(Ground.Source origin, Row row, int code, Weight weight) {
    if (row.gives(code)) {
      return new Ground(origin, index.pair(code), List.of(), weight);
    }
    List<Pair> chain = chain(row, code);
    return new Ground(origin, chain.get(0), chain.subList(1, chain.size()), weight);
  }

  /** Returns the shortest chain of implications from a pair the source gives to the pair. */
  private List<Pair> chain(Row row, int code) {
    Map<ElementId, ElementId> next = new HashMap<>();
    Pair wanted = index.pair(code);
    Deque<ElementId> open = new ArrayDeque<>(List.of(wanted.element()));
    while (!open.isEmpty()) {
      ElementId element = open.poll();
      if (row.gives(index.code(new Pair(element, wanted.subject())))) {
        return walk(element, wanted.subject(), next);
      }
      for (Implication implication : index.corpus().hub().implications()) {
        if (implication.to().equals(element) && !next.containsKey(implication.from())) {
          next.put(implication.from(), element);
          open.add(implication.from());
        }
      }
    }
    return List.of(wanted);
  }

  private static List<Pair> walk(ElementId start, Subject subject, Map<ElementId, ElementId> next) {
    List<Pair> chain = new ArrayList<>();
    ElementId element = start;
    while (element != null) {
      chain.add(new Pair(element, subject));
      element = next.get(element);
    }
    return chain;
  }
}
