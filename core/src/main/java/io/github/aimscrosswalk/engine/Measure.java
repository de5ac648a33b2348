package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.view.Standing;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells how one provision stands. */
final class Measure {
  private final State state;
  private final View view;
  private final Assessment assessment;

  Measure(State state, Assessment assessment) {
    this.state = state;
    this.view = state.view();
    this.assessment = assessment;
  }

  /** Returns how a provision stands. */
  Coverage of(int p) {
    Standing standing = view.standing(p);
    if (standing instanceof Standing.Ended ended) {
      return new Coverage.Ended(ended.lastDay());
    }
    if (standing instanceof Standing.NotApplicable not) {
      return new Coverage.NotApplicable(not.reason());
    }
    if (state.isExcluded(p) && stated(p).orElseThrow() instanceof Statement.Excluded excluded) {
      return new Coverage.Excluded(excluded.justification());
    }
    Coverage measured = measure(p);
    return standing instanceof Standing.Upcoming upcoming
        ? new Coverage.NotYet(upcoming.application(), measured)
        : measured;
  }

  private Optional<Statement> stated(int p) {
    RequirementId provision = view.index().provision(p).id();
    for (Statement statement : assessment.statements()) {
      if (statement.about().equals(provision)) {
        return Optional.of(statement);
      }
    }
    return Optional.empty();
  }

  private Coverage measure(int p) {
    if (view.ask(p).size() == 0) {
      return new Coverage.Unknown(stated(p));
    }
    Content content = content(p);
    if (content.held().size() == view.ask(p).size()) {
      return new Coverage.Full(content);
    }
    if (!content.held().isEmpty()) {
      return new Coverage.Partial(content);
    }
    return content.possible().isEmpty()
        ? new Coverage.None(content)
        : new Coverage.Possible(content);
  }

  /** Returns the pairs that a provision asks for, sorted by how they are held. */
  Content content(int p) {
    List<Pair> certain = new ArrayList<>();
    List<Pair> possible = new ArrayList<>();
    List<Pair> transferable = new ArrayList<>();
    List<Pair> missing = new ArrayList<>();
    Ask ask = view.ask(p);
    for (int i = 0; i < ask.size(); i++) {
      Pair pair = ask.assignments().get(i).pair();
      if (state.isDefinite(p, i)) {
        certain.add(pair);
      } else if (state.isPossible(p, i)) {
        possible.add(pair);
      } else if (state.isElsewhere(ask.numbers()[i])) {
        transferable.add(pair);
      } else {
        missing.add(pair);
      }
    }
    return new Content(certain, possible, transferable, missing);
  }
}
