package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
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
    out.prop(STATE, OscalIds.name(evidence.state()));
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
    return Optional.of(
        new Evidence(
            id,
            type.get().value(),
            title,
            collected.get(),
            until,
            state(props, input),
            subjects(props, input),
            input.only(props, SYSTEM).map(OscalInput.Prop::exact)));
  }

  private static Evidence.State state(List<OscalInput.Prop> props, OscalInput input) {
    return input
        .only(props, STATE)
        .flatMap(p -> input.constant(Evidence.State.values(), p))
        .orElse(Evidence.State.FINAL);
  }

  private static List<Subject> subjects(List<OscalInput.Prop> props, OscalInput input) {
    return OscalInput.ours(props, SUBJECT).stream()
        .flatMap(p -> input.constant(Subject.values(), p).stream())
        .toList();
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
