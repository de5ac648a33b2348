package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The properties under which a piece of evidence travels. */
final class EvidenceProps {
  static final String ID = "evidence-id";
  static final String TYPE = "evidence-type";
  static final String TITLE = "evidence-title";
  static final String COLLECTED = "collected";
  static final String VALID_UNTIL = "valid-until";
  static final String STATE = "state";
  static final String SUBJECT = "subject";
  static final String SYSTEM = "system";

  private EvidenceProps() {}

  static void write(Evidence evidence, OscalOutput out) {
    out.exactProp(ID, evidence.id());
    out.prop(TYPE, evidence.type());
    if (!evidence.title().isEmpty()) {
      out.exactProp(TITLE, evidence.title());
    }
    out.prop(COLLECTED, evidence.collected().toString());
    evidence.validUntil().ifPresent(day -> out.prop(VALID_UNTIL, day.toString()));
    out.prop(STATE, CatalogWriter.name(evidence.state()));
    for (Subject subject : evidence.subjects()) {
      out.prop(SUBJECT, subject.id());
    }
    evidence.system().ifPresent(system -> out.exactProp(SYSTEM, system));
  }

  /** Reads a piece of evidence from properties among which is its identifier. */
  static Optional<Evidence> read(
      List<OscalInput.Prop> props, int line, OscalInput input, Problems problems) {
    Optional<OscalInput.Prop> type = needed(TYPE, props, line, input, problems);
    Optional<LocalDate> collected =
        needed(COLLECTED, props, line, input, problems).flatMap(input::day);
    Optional<LocalDate> until = input.only(props, VALID_UNTIL).flatMap(input::day);
    Evidence.State state =
        input
            .only(props, STATE)
            .flatMap(p -> input.constant(Evidence.State.values(), p))
            .orElse(Evidence.State.FINAL);
    List<Subject> subjects =
        OscalInput.ours(props, SUBJECT).stream()
            .flatMap(p -> input.constant(Subject.values(), p).stream())
            .toList();
    String id = input.only(props, ID).map(OscalInput.Prop::exact).orElse("");
    if (id.isBlank()) {
      problems.add(Code.MISSING_FIELD, line, "evidence with a blank '" + ID + "'", "fill it in");
    }
    if (type.isEmpty() || collected.isEmpty() || id.isBlank()) {
      return Optional.empty();
    }
    if (until.filter(collected.get()::isAfter).isPresent()) {
      problems.add(
          Code.REVERSED_DATES,
          line,
          "evidence is valid until a day before it was collected",
          "mend one of the dates");
      return Optional.empty();
    }
    String title = input.only(props, TITLE).map(OscalInput.Prop::exact).orElse("");
    Optional<String> system = input.only(props, SYSTEM).map(OscalInput.Prop::exact);
    return Optional.of(
        new Evidence(
            id, type.get().value(), title, collected.get(), until, state, subjects, system));
  }

  private static Optional<OscalInput.Prop> needed(
      String name, List<OscalInput.Prop> props, int line, OscalInput input, Problems problems) {
    Optional<OscalInput.Prop> prop = input.only(props, name);
    if (prop.isEmpty()) {
      problems.add(
          Code.MISSING_FIELD, line, "evidence without property '" + name + "'", "fill it in");
    }
    return prop;
  }
}
