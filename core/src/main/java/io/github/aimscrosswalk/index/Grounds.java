package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Ground.Weight;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the grounds on which the pairs of one provision are held, when asked. */
final class Grounds {
  private final View view;
  private final Index index;
  private final Holdings holdings;

  Grounds(View view, Holdings holdings) {
    this.view = view;
    this.index = view.index();
    this.holdings = holdings;
  }

  List<Derivation.Part> of(int p) {
    List<Derivation.Part> parts = new ArrayList<>();
    Ask ask = view.ask(p);
    for (int i = 0; i < ask.bits().length; i++) {
      List<Ground> grounds = new ArrayList<>();
      for (Source source : holdings.sources()) {
        ground(p, ask.bits()[i], source).ifPresent(grounds::add);
      }
      parts.add(new Derivation.Part(ask.assignments().get(i), grounds));
    }
    return parts;
  }

  private Optional<Ground> ground(int p, int bit, Source source) {
    Population target = view.population(p);
    if (PairBits.has(holdings.definite(source, target), bit)) {
      return Optional.of(explain(source, bit, Weight.HELD));
    }
    if (PairBits.has(holdings.possible(source, target), bit)) {
      return Optional.of(explain(source, bit, Weight.POSSIBLE));
    }
    int element = bit / PairBits.SUBJECTS;
    for (Subject subject : Subject.values()) {
      int elsewhere = Index.bit(element, subject);
      if (PairBits.has(source.definite(), elsewhere)) {
        return Optional.of(explain(source, elsewhere, Weight.TRANSFERABLE));
      }
    }
    return Optional.empty();
  }

  private Ground explain(Source source, int bit, Weight weight) {
    long[] given = weight == Weight.POSSIBLE ? source.givenPossible() : source.givenDefinite();
    if (PairBits.has(given, bit)) {
      return new Ground(source.origin(), index.pair(bit), List.of(), weight);
    }
    List<Pair> chain = chain(given, bit);
    return new Ground(source.origin(), chain.get(0), chain.subList(1, chain.size()), weight);
  }

  /** Returns the shortest chain of implications from a pair the source gives to the pair. */
  private List<Pair> chain(long[] given, int bit) {
    int subject = bit % PairBits.SUBJECTS;
    Map<Integer, Integer> next = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(bit / PairBits.SUBJECTS));
    while (!open.isEmpty()) {
      int element = open.poll();
      if (PairBits.has(given, element * PairBits.SUBJECTS + subject)) {
        return walk(element, subject, next);
      }
      for (Implication implication : index.corpus().hub().implications()) {
        int from = index.elementNumber(implication.from());
        if (index.elementNumber(implication.to()) == element && !next.containsKey(from)) {
          next.put(from, element);
          open.add(from);
        }
      }
    }
    return Collections.singletonList(index.pair(bit));
  }

  private List<Pair> walk(int start, int subject, Map<Integer, Integer> next) {
    List<Pair> chain = new ArrayList<>();
    Integer element = start;
    while (element != null) {
      chain.add(index.pair(element * PairBits.SUBJECTS + subject));
      element = next.get(element);
    }
    return chain;
  }
}
