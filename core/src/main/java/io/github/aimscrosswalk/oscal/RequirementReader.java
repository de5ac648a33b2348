package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Decision;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads implemented requirements, and joins what they say of the same control. */
final class RequirementReader {
  private static final String STATUS = ImplementationWriter.STATUS;

  private final Problems problems;
  private final OscalInput input;
  private final AssessmentCheck check;
  private final List<FrameworkId> known;
  private final Map<RequirementId, List<ControlState>> states = new LinkedHashMap<>();
  private final Map<RequirementId, Taken> taken = new LinkedHashMap<>();

  /** Whether the requirement at hand names a state that could not be taken, which is told. */
  private boolean told;

  private record Taken(Inclusion inclusion, int line) {}

  RequirementReader(
      Problems problems, OscalInput input, AssessmentCheck check, List<FrameworkId> known) {
    this.problems = problems;
    this.input = input;
    this.check = check;
    this.known = known;
  }

  /** Reads the requirements of one control implementation. */
  void read(JsonObject implementation, Optional<FrameworkId> framework) {
    Map<RequirementId, List<ControlState>> own = new HashMap<>();
    Map<RequirementId, Integer> lines = new HashMap<>();
    for (JsonObject requirement : implementation.objects("implemented-requirements")) {
      input.uuid(requirement);
      Optional<RequirementId> control =
          requirement
              .text("control-id")
              .flatMap(id -> control(id, framework, requirement.line("control-id")));
      List<OscalInput.Prop> props = input.props(requirement);
      List<ControlState> said = said(requirement, props, control.isPresent());
      requirement.skip("description", "links", "set-parameters", "responsible-roles");
      requirement.end();
      control
          .flatMap(id -> InclusionProps.read(id, props, input))
          .ifPresent(inclusion -> include(inclusion, requirement.line()));
      if (control.isEmpty() || said.isEmpty()) {
        continue;
      }
      RequirementId id = control.get();
      Integer other = lines.putIfAbsent(id, requirement.line());
      if (other == null) {
        own.put(id, said);
        states.computeIfAbsent(id, c -> new ArrayList<>()).addAll(said);
      } else {
        twice(id, own.getOrDefault(id, List.of()), said, requirement.line(), other);
      }
    }
  }

  private void include(Inclusion inclusion, int line) {
    Taken other = taken.putIfAbsent(inclusion.provision(), new Taken(inclusion, line));
    if (other != null && !other.inclusion().equals(inclusion)) {
      problems.add(
          Code.CONTRADICTION,
          line,
          "'" + inclusion.provision() + "' is taken in otherwise in line " + other.line(),
          "keep one decision");
    }
  }

  /** Returns why controls are taken in; notes those that are left out all the same. */
  List<Inclusion> inclusions() {
    List<Inclusion> inclusions = new ArrayList<>();
    taken.forEach(
        (control, it) -> {
          List<ControlState> said = states.getOrDefault(control, List.of());
          if (!said.isEmpty() && ControlState.join(control, said) instanceof Statement.Excluded) {
            problems.add(
                Code.CONTRADICTION,
                it.line(),
                "'" + control + "' is taken in and left out",
                "keep one of them");
          } else {
            inclusions.add(it.inclusion());
          }
        });
    return inclusions;
  }

  private void twice(
      RequirementId id, List<ControlState> first, List<ControlState> second, int line, int other) {
    boolean same = ControlState.join(id, first).equals(ControlState.join(id, second));
    problems.add(
        same ? Code.DUPLICATE : Code.CONTRADICTION,
        line,
        "'" + id + "' is also spoken of in line " + other + (same ? "" : ", and differently"),
        "keep one implemented requirement");
  }

  /** Returns one statement a control, in the order in which they were first named. */
  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    states.forEach(
        (control, said) -> {
          Statement statement = ControlState.join(control, said);
          if (input.found(check.statement(statement), said.get(0).line())) {
            statements.add(statement);
          }
        });
    return statements;
  }

  private Optional<RequirementId> control(String id, Optional<FrameworkId> source, int line) {
    Optional<RequirementId> named = OscalIds.requirement(id);
    boolean ours = named.filter(r -> known.contains(r.framework())).isPresent();
    if (!ours && source.isPresent()) {
      return input
          .parse(locator -> new RequirementId(source.get(), locator), id, line)
          .filter(r -> input.found(check.provision(r), line));
    }
    if (named.isEmpty()) {
      problems.add(
          Code.UNKNOWN_PROVISION,
          line,
          "control '" + id + "' names no framework, nor does the profile",
          "write framework_locator, such as iso-42001-2023_6.1.2");
      return named;
    }
    if (ours && source.filter(s -> !s.equals(named.get().framework())).isPresent()) {
      problems.add(
          Code.CONTRADICTION,
          line,
          "control '" + id + "' is not of the source '" + source.get() + "'",
          "name it under its own source");
      return Optional.empty();
    }
    return named.filter(r -> input.found(check.provision(r), line));
  }

  /** Returns what a requirement says of its state; if not itself, then by its parts. */
  private List<ControlState> said(
      JsonObject requirement, List<OscalInput.Prop> props, boolean isKnown) {
    told = false;
    List<ControlState> parts = new ArrayList<>();
    String remarks = requirement.optionalText("remarks").orElse("");
    Optional<ControlState> whole = ofProps(props, remarks);
    components(requirement, remarks, parts);
    for (JsonObject statement : requirement.objects("statements")) {
      input.uuid(statement);
      String own = statement.optionalText("remarks").filter(r -> !r.isBlank()).orElse(remarks);
      ofProps(input.props(statement), own).ifPresent(parts::add);
      components(statement, own, parts);
      statement.skip("statement-id", "description", "links", "responsible-roles");
      statement.end();
    }
    List<ControlState> said = whole.map(List::of).orElse(parts);
    boolean decided =
        InclusionProps.decision(props, input).filter(d -> d != Decision.EXCLUDED).isPresent();
    if (said.isEmpty() && isKnown && !told && !decided) {
      problems.add(
          Code.MISSING_FIELD,
          requirement.line(),
          "implemented requirement without " + STATUS,
          "write one of " + String.join(", ", names()));
    }
    return said;
  }

  private void components(JsonObject object, String remarks, List<ControlState> parts) {
    for (JsonObject component : object.objects("by-components")) {
      input.uuid(component);
      String own = component.optionalText("remarks").filter(r -> !r.isBlank()).orElse(remarks);
      Optional<ControlState> ofProps = ofProps(input.props(component), own);
      Optional<JsonObject> status = component.optionalObject(STATUS);
      if (status.isPresent()) {
        JsonObject it = status.get();
        String why = it.optionalText("remarks").filter(r -> !r.isBlank()).orElse(own);
        it.text("state").flatMap(s -> state(s, why, it.line(), List.of())).ifPresent(parts::add);
        it.end();
      } else {
        ofProps.ifPresent(parts::add);
      }
      component.skip("component-uuid", "description", "links", "set-parameters", "export");
      component.skip("inherited", "satisfied", "responsible-roles");
      component.end();
    }
  }

  private Optional<ControlState> ofProps(List<OscalInput.Prop> props, String remarks) {
    for (OscalInput.Prop prop : props) {
      if (prop.is(OscalInput.OSCAL, STATUS)) {
        String why = prop.remarks().isBlank() ? remarks : prop.remarks();
        return state(prop.value(), why, prop.line(), props);
      }
    }
    return Optional.empty();
  }

  private static List<String> names() {
    return Arrays.stream(ControlState.State.values()).map(OscalIds::name).toList();
  }

  private Optional<ControlState> state(
      String name, String remarks, int line, List<OscalInput.Prop> props) {
    int at = names().indexOf(name);
    if (at < 0) {
      told = true;
      problems.add(
          Code.INVALID_VALUE,
          line,
          STATUS + " '" + name + "' is not known",
          "write one of " + String.join(", ", names()));
      return Optional.empty();
    }
    ControlState.State state = ControlState.State.values()[at];
    boolean excluded = state == ControlState.State.NOT_APPLICABLE;
    if (excluded && remarks.isBlank()) {
      told = true;
      problems.add(
          Code.MISSING_FIELD, line, "not-applicable without remarks", "say why it does not apply");
      return Optional.empty();
    }
    Optional<LocalDate> due = input.only(props, ImplementationWriter.DUE).flatMap(input::day);
    List<ElementId> elements = new ArrayList<>();
    OscalInput.ours(props, ImplementationWriter.ELEMENT)
        .forEach(p -> input.parse(ElementId::of, p.value(), p.line()).ifPresent(elements::add));
    List<Subject> subjects = new ArrayList<>();
    OscalInput.ours(props, ImplementationWriter.SUBJECT)
        .forEach(p -> input.constant(Subject.values(), p).ifPresent(subjects::add));
    return Optional.of(
        new ControlState(line, state, excluded ? remarks : "", due, elements, subjects));
  }
}
