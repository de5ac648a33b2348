package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Decision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalInput;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.util.List;
import java.util.Optional;

/** The properties that say whether a control is taken in, why, and who answers for it. */
final class InclusionProps {
  private static final String DECISION = "decision";
  private static final String REASON = "reason";
  private static final String JUSTIFICATION = "justification";
  private static final String OWNER = "owner";

  private InclusionProps() {}

  static void decision(Decision decision, OscalOutput out) {
    out.prop(DECISION, OscalIds.name(decision));
  }

  static void write(Inclusion inclusion, OscalOutput out) {
    inclusion.reasons().forEach(reason -> out.prop(REASON, OscalIds.name(reason)));
    if (!inclusion.justification().isEmpty()) {
      out.exactProp(JUSTIFICATION, inclusion.justification());
    }
    inclusion.owner().ifPresent(owner -> out.exactProp(OWNER, owner));
  }

  /** Returns the decision, if there is one that is known; others are noted. */
  static Optional<Decision> decision(List<OscalInput.Prop> props, OscalInput input) {
    return input.only(props, DECISION).flatMap(p -> input.constant(Decision.values(), p));
  }

  /** Returns why a control is taken in, if the properties say that it is. */
  static Optional<Inclusion> read(
      RequirementId control, List<OscalInput.Prop> props, OscalInput input) {
    if (decision(props, input).filter(d -> d == Decision.INCLUDED).isEmpty()) {
      return Optional.empty();
    }
    List<Inclusion.Reason> reasons =
        OscalInput.ours(props, REASON).stream()
            .flatMap(p -> input.constant(Inclusion.Reason.values(), p).stream())
            .toList();
    String justification = text(props, JUSTIFICATION, input).orElse("");
    return Optional.of(new Inclusion(control, reasons, justification, text(props, OWNER, input)));
  }

  private static Optional<String> text(List<OscalInput.Prop> props, String name, OscalInput input) {
    return input.only(props, name).map(OscalInput.Prop::exact).filter(text -> !text.isBlank());
  }
}
