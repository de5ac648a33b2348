package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.json.JsonTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the statements and the evidence of one assessment, one by one, and notes what comes twice.
 * Beside the values it keeps one entry for each, with the line it came from.
 */
final class AssessmentItems {
  private static final String[] OF_STATUS = {
    "subjects", "elements", "due", "justification", "reasons", "owner"
  };

  private final FieldValues fields;
  private final AssessmentCheck check;
  private final Map<Object, Said> said = new HashMap<>();
  private final Map<String, Integer> linesOfEvidence = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Inclusion> inclusions = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /** What one object says of a provision, or of an element and a subject. */
  private record Said(
      int line, Object about, Optional<Statement> statement, Optional<Inclusion> inclusion) {
    boolean sameAs(Said other) {
      return statement.equals(other.statement) && inclusion.equals(other.inclusion);
    }
  }

  AssessmentItems(FieldValues fields, AssessmentCheck check) {
    this.fields = fields;
    this.check = check;
  }

  List<Statement> statements() {
    return statements;
  }

  List<Inclusion> inclusions() {
    return inclusions;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  void statement(JsonTree tree) {
    JsonObject object = fields.object(tree);
    Optional<Said> read = object.has("element") ? finding(object) : ofProvision(object);
    object.optionalText("note");
    object.end();
    read.filter(this::isKnown).filter(this::isFirst).ifPresent(this::keep);
  }

  private void keep(Said first) {
    first.statement().ifPresent(statements::add);
    first.inclusion().ifPresent(inclusions::add);
  }

  private boolean isKnown(Said read) {
    return fields.passes(
        read.statement().isPresent()
            ? check.statement(read.statement().get())
            : check.provision((RequirementId) read.about()),
        read.line());
  }

  private boolean isFirst(Said read) {
    Said other = said.putIfAbsent(read.about(), read);
    if (other == null) {
      return true;
    }
    boolean same = read.sameAs(other);
    fields.add(
        same ? Code.DUPLICATE : Code.CONTRADICTION,
        read.line(),
        "'"
            + read.about()
            + "' is also spoken of in line "
            + other.line()
            + (same ? "" : ", and differently"),
        "keep one statement");
    return false;
  }

  private Optional<Said> finding(JsonObject object) {
    Optional<ElementId> element =
        object.text("element").flatMap(e -> fields.id(ElementId::of, e, object.line("element")));
    Optional<Subject> subject =
        fields.constant(Subject.values(), object.text("subject"), object, "subject");
    object.text("status").filter(s -> !s.equals("found")).ifPresent(s -> wrongStatus(s, object));
    if (element.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    Pair pair = new Pair(element.get(), subject.get());
    return Optional.of(
        new Said(object.line(), pair, Optional.of(new Statement.Found(pair)), Optional.empty()));
  }

  private void wrongStatus(String status, JsonObject object) {
    fields.add(
        Code.INVALID_VALUE,
        object.line("status"),
        "status '" + status + "'",
        object.has("element")
            ? "write found"
            : "write one of implemented, partial, planned, not-implemented, included, excluded");
  }

  private Optional<Said> ofProvision(JsonObject object) {
    Optional<RequirementId> provision =
        object
            .text("provision")
            .flatMap(p -> fields.id(RequirementId::parse, p, object.line("provision")));
    Optional<String> status = object.text("status");
    if (provision.isEmpty() || status.isEmpty()) {
      object.skip(OF_STATUS);
      return Optional.empty();
    }
    RequirementId id = provision.get();
    boolean included = status.get().equals("included");
    Optional<Statement> statement =
        included ? Optional.empty() : statement(id, status.get(), object);
    if (!included && statement.isEmpty()) {
      return Optional.empty();
    }
    Optional<Inclusion> inclusion =
        statement.filter(s -> s instanceof Statement.Excluded).isPresent()
            ? Optional.empty()
            : inclusion(id, object);
    return Optional.of(new Said(object.line(), id, statement, inclusion));
  }

  private Optional<Statement> statement(RequirementId id, String status, JsonObject object) {
    switch (status) {
      case "implemented":
        return Optional.of(new Statement.Implemented(id, subjects(object)));
      case "partial":
        return Optional.of(
            new Statement.Partial(id, fields.ids(ElementId::of, object, "elements")));
      case "planned":
        return Optional.of(new Statement.Planned(id, fields.day(object, "due")));
      case "not-implemented":
        return Optional.of(new Statement.NotImplemented(id));
      case "excluded":
        return object.text("justification").map(j -> new Statement.Excluded(id, j));
      default:
        wrongStatus(status, object);
        object.skip(OF_STATUS);
        return Optional.empty();
    }
  }

  private Optional<Inclusion> inclusion(RequirementId id, JsonObject object) {
    boolean alone = object.text("status").filter(s -> s.equals("included")).isPresent();
    List<Inclusion.Reason> reasons =
        fields.constants(Inclusion.Reason.values(), object, "reasons", "reason");
    String justification = fields.optionalName(object, "justification").orElse("");
    Optional<String> owner = fields.optionalName(object, "owner");
    Inclusion inclusion = new Inclusion(id, reasons, justification, owner);
    return Optional.of(inclusion).filter(i -> alone || !i.isBare());
  }

  private List<Subject> subjects(JsonObject object) {
    return fields.constants(Subject.values(), object, "subjects", "subject");
  }

  void evidence(JsonTree tree) {
    JsonObject object = fields.object(tree);
    Optional<String> id = object.text("id");
    Optional<String> type = object.text("type");
    Optional<LocalDate> collected = fields.requiredDay(object, "collected");
    Optional<LocalDate> until = fields.day(object, "validUntil");
    Evidence.State state =
        fields
            .constant(Evidence.State.values(), object.optionalText("state"), object, "state")
            .orElse(Evidence.State.FINAL);
    List<Subject> subjects = subjects(object);
    String title = object.optionalText("title").orElse("");
    Optional<String> system = fields.optionalName(object, "system");
    object.end();
    if (id.isEmpty() || type.isEmpty() || collected.isEmpty()) {
      return;
    }
    if (until.filter(collected.get()::isAfter).isPresent()) {
      fields.add(
          Code.REVERSED_DATES,
          object.line("validUntil"),
          "evidence '" + id.get() + "' is valid until a day before it was collected",
          "mend one of the dates");
      return;
    }
    keep(
        new Evidence(id.get(), type.get(), title, collected.get(), until, state, subjects, system),
        object.line());
  }

  private void keep(Evidence item, int line) {
    Integer other = linesOfEvidence.putIfAbsent(item.id(), line);
    if (other != null) {
      fields.add(
          Code.DUPLICATE,
          line,
          "evidence '" + item.id() + "' is also in line " + other,
          "give each its own id");
    }
    if (fields.passes(check.evidence(item), line)) {
      evidence.add(item);
    }
  }
}
