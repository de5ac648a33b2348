package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.WhyNot.Lack;
import io.github.aimscrosswalk.analysis.WhyNot.Obstacle;
import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.List;

/** Tells what stands in the way of the pairs that a provision does not certainly have. */
final class Lacks {
  private final State state;
  private final View view;

  Lacks(State state) {
    this.state = state;
    this.view = state.view();
  }

  /** Returns one lack for each such pair, given the grounds of all its pairs. */
  List<Lack> list(int p, List<Derivation.Part> parts) {
    List<Lack> lacks = new ArrayList<>();
    Ask ask = view.ask(p);
    for (int i = 0; i < ask.size(); i++) {
      if (!state.isDefinite(p, i)) {
        int code = ask.codes()[i];
        lacks.add(
            new Lack(
                ask.assignments().get(i),
                parts.get(i).corrected(),
                view.index().element(PairBits.element(code)).statement(),
                obstacle(p, i, parts.get(i).grounds()),
                parts.get(i).grounds(),
                view.index().evidenceTypesOf(code)));
      }
    }
    return lacks;
  }

  private Obstacle obstacle(int p, int i, List<Ground> grounds) {
    if (state.isPossible(p, i)) {
      return grounds.stream().anyMatch(ground -> ground.weight() == Ground.Weight.DOUBTED)
          ? Obstacle.DOUBTED
          : Obstacle.UNCERTAIN;
    }
    return state.isElsewhere(view.ask(p).numbers()[i]) ? Obstacle.ELSEWHERE : Obstacle.MISSING;
  }
}
