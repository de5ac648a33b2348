package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Sensitivity.Hinge;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Hub;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.Tables;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds on what the coverage of a provision hangs, by dropping one thing after the other and
 * looking again. Without a source, what is held is filled anew. Without an implication or an
 * assignment the data themselves are others, so a new index is made of them: dear, but as simple as
 * the question. Only those are tried by which something that the provision asks for can be reached.
 */
final class Hinges {
  private static final String WORK = "looking for what an answer hangs on";

  private final View view;
  private final Index index;
  private final State state;
  private final Assessment assessment;
  private final Reading reading;
  private final int p;
  private final Coverage coverage;
  private final Set<ElementId> leading;

  Hinges(State state, Assessment assessment, Reading reading, int p) {
    this.reading = reading;
    this.view = state.view();
    this.index = view.index();
    this.state = state;
    this.assessment = assessment;
    this.p = p;
    this.coverage = new Measure(state, assessment).of(p);
    this.leading = leading();
  }

  /** Returns the elements that the provision asks for, and all that entail any of them. */
  private Set<ElementId> leading() {
    Set<ElementId> found = new HashSet<>();
    for (Assignment assignment : view.ask(p).assignments()) {
      found.add(assignment.pair().element());
    }
    Deque<ElementId> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      ElementId element = open.poll();
      for (Implication implication : index.corpus().hub().implications()) {
        if (implication.to().equals(element) && found.add(implication.from())) {
          open.add(implication.from());
        }
      }
    }
    return found;
  }

  List<Hinge> list() {
    List<Hinge> hinges = new ArrayList<>();
    List<Source> given = new ArrayList<>(state.sources());
    // what mapping sets conclude follows from the others, and is concluded again
    given.removeIf(source -> source.origin() instanceof Ground.Source.Mapped);
    for (Source source : given) {
      Interruption.check(WORK);
      List<Source> rest = rest(given, source);
      Coverage without = new Measure(State.of(view, assessment, rest), assessment).of(p);
      if (!without.equals(coverage)) {
        hinges.add(new Hinge.OfSource(source.origin(), without));
      }
    }
    addImplications(hinges);
    addAssignments(hinges);
    return hinges;
  }

  private void addImplications(List<Hinge> hinges) {
    Hub hub = index.corpus().hub();
    for (Implication implication : hub.implications()) {
      if (leading.contains(implication.to())) {
        Coverage without = in(hub.withImplications(rest(hub.implications(), implication)));
        if (!without.equals(coverage)) {
          hinges.add(new Hinge.OfImplication(implication, without));
        }
      }
    }
  }

  private void addAssignments(List<Hinge> hinges) {
    RequirementId self = index.provision(p).id();
    Set<RequirementId> giving = giving();
    giving.add(self);
    Hub hub = index.corpus().hub();
    for (Assignment assignment : hub.assignments()) {
      if (giving.contains(assignment.provision())
          && leading.contains(assignment.pair().element())) {
        Coverage without = in(hub.withAssignments(rest(hub.assignments(), assignment)));
        boolean own = assignment.provision().equals(self);
        if (own ? !kind(without).equals(kind(coverage)) : !without.equals(coverage)) {
          hinges.add(new Hinge.OfAssignment(assignment, without));
        }
      }
    }
  }

  /** Returns the provisions whose assignments a statement turns into what is held. */
  private Set<RequirementId> giving() {
    Set<RequirementId> giving = new HashSet<>();
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.Implemented implemented) {
        giving.add(implemented.provision());
      } else if (statement instanceof Statement.Partial partial) {
        giving.add(partial.provision());
      }
    }
    return giving;
  }

  /** A provision that will apply later is of the kind that it will then be of. */
  private static Class<?> kind(Coverage coverage) {
    return coverage instanceof Coverage.NotYet notYet
        ? notYet.then().getClass()
        : coverage.getClass();
  }

  /** Returns how the provision stands by other data. */
  private Coverage in(Hub hub) {
    Interruption.check(WORK);
    Corpus corpus = index.corpus().withHub(hub);
    Index changed = new Index(corpus, Tables.of(corpus), index.network());
    View other = new View(changed, view.circumstances());
    State held = State.of(other, assessment, reading.of(other, assessment));
    return new Measure(held, assessment).of(p);
  }

  /** Returns a list without one of its values, which is that same object. */
  private static <T> List<T> rest(List<T> all, T one) {
    List<T> rest = new ArrayList<>(all.size());
    for (T other : all) {
      if (other != one) {
        rest.add(other);
      }
    }
    return rest;
  }
}
