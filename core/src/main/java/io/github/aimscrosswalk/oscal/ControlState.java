package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one component, or one part of a control, says of the implementation of the control.
 *
 * @param line where it says so
 * @param state the state
 * @param reason why the control does not apply; empty for other states
 * @param due the day by which what is planned shall be
 * @param elements the elements that are there, for what is partial
 * @param subjects what it is implemented about
 */
record ControlState(
    int line,
    State state,
    String reason,
    Optional<LocalDate> due,
    List<ElementId> elements,
    List<Subject> subjects) {
  /** The states of OSCAL, and one of ours that it lacks. */
  enum State {
    IMPLEMENTED,
    PARTIAL,
    PLANNED,
    ALTERNATIVE,
    NOT_APPLICABLE,
    NOT_IMPLEMENTED
  }

  ControlState {
    elements = List.copyOf(elements);
    subjects = List.copyOf(subjects);
  }

  /**
   * Joins what all say of one control. A component to which it does not apply says nothing of the
   * others. Where the rest agree, that is the answer; where they do not, something is there and
   * something is not.
   */
  static Statement join(RequirementId control, List<ControlState> all) {
    List<ControlState> said = all.stream().filter(s -> s.state() != State.NOT_APPLICABLE).toList();
    if (said.isEmpty()) {
      String reasons =
          all.stream().map(ControlState::reason).distinct().collect(Collectors.joining("; "));
      return new Statement.Excluded(control, reasons);
    }
    Set<State> states = said.stream().map(ControlState::state).collect(Collectors.toSet());
    if (states.equals(Set.of(State.IMPLEMENTED))) {
      return new Statement.Implemented(control, subjects(said));
    }
    if (states.equals(Set.of(State.PLANNED))) {
      return new Statement.Planned(control, lastDue(said));
    }
    if (Set.of(State.PLANNED, State.NOT_IMPLEMENTED).containsAll(states)) {
      return new Statement.NotImplemented(control);
    }
    // An alternative reaches the aim by other means: which elements then hold is not known.
    Set<ElementId> elements = new LinkedHashSet<>();
    said.forEach(s -> elements.addAll(s.elements()));
    return new Statement.Partial(control, new ArrayList<>(elements));
  }

  /** Returns the subjects all name together; none if one speaks of what the control is about. */
  private static List<Subject> subjects(List<ControlState> said) {
    Set<Subject> subjects = new LinkedHashSet<>();
    for (ControlState state : said) {
      if (state.subjects().isEmpty()) {
        return List.of();
      }
      subjects.addAll(state.subjects());
    }
    return new ArrayList<>(subjects);
  }

  /** Returns the day by which all of it shall be; empty if one names none. */
  private static Optional<LocalDate> lastDue(List<ControlState> said) {
    Optional<LocalDate> last = said.get(0).due();
    for (ControlState state : said) {
      if (state.due().isEmpty() || last.isEmpty()) {
        return Optional.empty();
      }
      last = state.due().get().isAfter(last.get()) ? state.due() : last;
    }
    return last;
  }
}
