package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.certification.StatementOfApplicability;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.oscal.document.NameUuid;
import io.github.aimscrosswalk.oscal.document.OscalIds;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes one assessment as a component definition: one component, one control implementation a
 * framework, evidence as resources. What OSCAL has no field for stands in properties of ours.
 */
final class ImplementationWriter {
  static final String STATUS = "implementation-status";
  static final String ASSESSMENT_ID = "assessment-id";
  static final String ABOUT = "about";
  static final String ABOUT_NAME = "about-name";
  static final String FRAMEWORK = "framework";
  static final String SCOPE = "scope";
  static final String PLACED = "placed-on-market";
  static final String ASSURANCE = "assurance";
  static final String FOUND = "found";
  static final String SUBJECT = "subject";
  static final String ELEMENT = "element";
  static final String DUE = "due";

  private final Corpus corpus;
  private final Assessment assessment;
  private final OscalOutput out;
  private final Map<RequirementId, Statement.OfProvision> stated = new LinkedHashMap<>();
  private final Map<RequirementId, Inclusion> included = new LinkedHashMap<>();

  ImplementationWriter(Corpus corpus, Assessment assessment, OscalOutput out) {
    this.corpus = corpus;
    this.assessment = assessment;
    this.out = out;
  }

  private String uuid(String kind, String name) {
    return NameUuid.of(kind, assessment.id(), name);
  }

  void write(Instant lastModified) {
    out.text(
        "uuid",
        NameUuid.of("component-definition", corpus.release(), AssessmentJson.write(assessment)));
    String title = "Implementation statement of " + assessment.target().name();
    out.beginMetadata(title, lastModified, corpus.release(), OscalOutput.VERSION);
    out.text("remarks", OscalOutput.NOT_COMPLIANCE);
    out.end();
    out.beginList("components");
    out.begin();
    component();
    out.end();
    out.endList();
    if (!assessment.evidence().isEmpty()) {
      out.begin("back-matter");
      out.objects("resources", assessment.evidence(), this::resource);
      out.end();
    }
  }

  private void component() {
    component(assessment, uuid("component", assessment.target().name()), out);
    Map<FrameworkId, List<RequirementId>> byFramework = new LinkedHashMap<>();
    for (RequirementId provision : provisions()) {
      byFramework.computeIfAbsent(provision.framework(), f -> new ArrayList<>()).add(provision);
    }
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.Found found) {
        out.prop(FOUND, found.pair().toString());
      }
    }
    out.endList();
    out.objects(
        "control-implementations",
        byFramework.entrySet(),
        entry -> implementation(entry.getKey(), entry.getValue()));
  }

  /** Writes what a component is and what it is about, and leaves its properties open for more. */
  static void component(Assessment assessment, String uuid, OscalOutput out) {
    boolean system = assessment.target().kind() == Target.Kind.AI_SYSTEM;
    out.text("uuid", uuid);
    out.text("type", system ? "software" : "process-procedure");
    out.line("title", assessment.target().name());
    out.text("description", system ? "One AI system." : "An organisation with all its systems.");
    out.beginList("props");
    out.exactProp(ASSESSMENT_ID, assessment.id());
    out.prop(ABOUT, OscalIds.name(assessment.target().kind()));
    out.exactProp(ABOUT_NAME, assessment.target().name());
    assessment.frameworks().forEach(framework -> out.prop(FRAMEWORK, framework.value()));
    Scope scope = assessment.scope();
    scope.terms().forEach(term -> out.exactProp(SCOPE, term));
    scope.placedOnMarket().ifPresent(day -> out.prop(PLACED, day.toString()));
    out.prop(ASSURANCE, OscalIds.name(assessment.assurance()));
  }

  /** Returns what is stated of, then what is only taken in. */
  private Set<RequirementId> provisions() {
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.OfProvision of) {
        stated.put(of.provision(), of);
      }
    }
    assessment.inclusions().forEach(inclusion -> included.put(inclusion.provision(), inclusion));
    Set<RequirementId> provisions = new LinkedHashSet<>(stated.keySet());
    provisions.addAll(included.keySet());
    return provisions;
  }

  private void implementation(FrameworkId framework, List<RequirementId> provisions) {
    out.text("uuid", uuid("control-implementation", framework.value()));
    out.text("source", OscalIds.iri(framework));
    String label = corpus.framework(framework).map(Framework::label).orElse(framework.value());
    out.text("description", "What is stated about provisions of " + label + ".");
    out.objects("implemented-requirements", provisions, this::requirement);
  }

  private void requirement(RequirementId provision) {
    Optional<Statement.OfProvision> statement = Optional.ofNullable(stated.get(provision));
    out.text("uuid", uuid("implemented-requirement", provision.toString()));
    out.text("control-id", OscalIds.control(provision));
    String state = statement.map(ImplementationWriter::state).orElse("taken in");
    out.text("description", "Stated: " + state.replace('-', ' ') + ".");
    out.beginList("props");
    statement.ifPresent(s -> stated(s, out));
    Inclusion inclusion = included.get(provision);
    if (inclusion != null) {
      InclusionProps.decision(StatementOfApplicability.Decision.INCLUDED, out);
      InclusionProps.write(inclusion, out);
    }
    out.endList();
  }

  /** Writes what is stated of a control, as properties. */
  static void stated(Statement statement, OscalOutput out) {
    out.begin();
    out.text("name", STATUS);
    out.text("value", state(statement));
    if (statement instanceof Statement.Excluded excluded) {
      out.text("remarks", excluded.justification());
    }
    out.end();
    if (statement instanceof Statement.Implemented implemented) {
      for (Subject subject : implemented.subjects()) {
        out.prop(SUBJECT, subject.id());
      }
    } else if (statement instanceof Statement.Partial partial) {
      for (ElementId element : partial.elements()) {
        out.prop(ELEMENT, element.value());
      }
    } else if (statement instanceof Statement.Planned planned) {
      planned.due().ifPresent(day -> out.prop(DUE, day.toString()));
    }
  }

  static String state(Statement statement) {
    if (statement instanceof Statement.Implemented) {
      return "implemented";
    }
    if (statement instanceof Statement.Partial) {
      return "partial";
    }
    if (statement instanceof Statement.Planned) {
      return "planned";
    }
    return statement instanceof Statement.Excluded ? "not-applicable" : "not-implemented";
  }

  private void resource(Evidence evidence) {
    out.text("uuid", uuid("evidence", evidence.id()));
    out.line("title", evidence.title().isBlank() ? evidence.id() : evidence.title());
    out.beginList("props");
    out.oscalProp("type", "evidence");
    EvidenceProps.write(evidence, out);
    out.endList();
  }
}
