package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.certification.StatementOfApplicability;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Decision;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Entry;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Support;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.oscal.document.NameUuid;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes one statement of applicability. What an assessment says stands in the same properties as
 * in an implementation statement; what is found beside it, in properties of its own.
 */
final class ApplicabilityWriter {
  private final StatementOfApplicability statement;
  private final Assessment assessment;
  private final OscalOutput out;

  ApplicabilityWriter(StatementOfApplicability statement, OscalOutput out) {
    this.statement = statement;
    this.assessment = statement.assessment();
    this.out = out;
  }

  private String uuid(String kind, String name) {
    return NameUuid.of(kind, assessment.id(), statement.framework().value(), name);
  }

  void write(Instant lastModified) {
    String found =
        statement.entries().stream()
            .map(e -> e.coverage().measured().map(this::counts).orElse("-"))
            .collect(Collectors.joining(","));
    out.text(
        "uuid",
        NameUuid.of(
            "statement-of-applicability",
            statement.release(),
            statement.framework().value(),
            statement.asOf().toString(),
            found,
            AssessmentJson.write(assessment)));
    String title =
        "Statement of applicability of " + assessment.target().name() + ": " + statement.label();
    out.beginMetadata(title, lastModified, statement.release(), OscalOutput.VERSION);
    out.text("remarks", OscalOutput.NOT_COMPLIANCE);
    out.end();
    out.beginList("components");
    out.begin();
    component();
    out.end();
    out.endList();
    Map<String, Support> support = new LinkedHashMap<>();
    statement.entries().stream()
        .flatMap(entry -> entry.support().stream())
        .forEach(item -> support.putIfAbsent(item.evidence().id(), item));
    if (!support.isEmpty()) {
      out.begin("back-matter");
      out.objects("resources", support.values(), this::resource);
      out.end();
    }
  }

  private String counts(Content content) {
    return content.held().size() + "/" + content.possible().size() + "/" + content.asked();
  }

  private void component() {
    ImplementationWriter.component(assessment, uuid("component", assessment.target().name()), out);
    out.prop("as-of", statement.asOf().toString());
    for (Decision decision : Decision.values()) {
      out.prop(OscalIds.name(decision), Integer.toString(statement.count(decision)));
    }
    out.endList();
    out.objects("control-implementations", List.of(statement), this::implementation);
  }

  private void implementation(StatementOfApplicability whole) {
    out.text("uuid", uuid("control-implementation", ""));
    out.text("source", OscalIds.iri(whole.framework()));
    out.text("description", "Every control of " + whole.label() + ", taken in or left out.");
    out.objects("implemented-requirements", whole.entries(), this::requirement);
  }

  private void requirement(Entry entry) {
    out.text("uuid", uuid("applicability", entry.control().id().locator()));
    out.text("control-id", OscalIds.control(entry.control().id()));
    String decision = OscalIds.name(entry.decision());
    String state =
        entry.statement().map(s -> "; stated: " + ImplementationWriter.state(s)).orElse("");
    out.text("description", "Decision: " + decision + state.replace('-', ' ') + ".");
    out.beginList("props");
    entry.statement().ifPresent(s -> ImplementationWriter.stated(s, out));
    InclusionProps.decision(entry.decision(), out);
    entry.inclusion().ifPresent(inclusion -> InclusionProps.write(inclusion, out));
    entry.coverage().measured().ifPresent(this::held);
    entry.lacks().forEach(lack -> out.prop("lacking", OscalIds.name(lack)));
    out.endList();
    out.objects("links", entry.support(), this::link);
  }

  private void held(Content content) {
    out.prop("pairs-held", Integer.toString(content.held().size()));
    out.prop("pairs-possible", Integer.toString(content.possible().size()));
    out.prop("pairs-asked", Integer.toString(content.asked()));
  }

  private void link(Support support) {
    out.text("href", "#" + evidence(support));
    out.text("rel", "evidence");
  }

  private String evidence(Support support) {
    return NameUuid.of("evidence", assessment.id(), support.evidence().id());
  }

  private void resource(Support support) {
    out.text("uuid", evidence(support));
    String title = support.evidence().title();
    out.line("title", Optional.of(title).filter(t -> !t.isBlank()).orElse(support.evidence().id()));
    out.beginList("props");
    out.oscalProp("type", "evidence");
    EvidenceProps.write(support.evidence(), out);
    out.prop("standing", OscalIds.name(support.standing()));
    support.lastDay().ifPresent(day -> out.prop("last-day", day.toString()));
    out.endList();
  }
}
