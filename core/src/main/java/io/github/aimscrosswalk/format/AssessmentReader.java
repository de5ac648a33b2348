package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.AssessmentCheck.Finding;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.json.JsonTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one assessment, noting every problem with its line. */
final class AssessmentReader {
  private static final int MAX_DEPTH = 20;

  private final Problems problems;
  private final Values values;
  private final AssessmentCheck check;
  private final Map<Object, Integer> linesOfStatements = new HashMap<>();
  private final Map<Object, Statement> stated = new HashMap<>();
  private final Map<String, Integer> linesOfEvidence = new HashMap<>();

  AssessmentReader(String source, Corpus corpus) {
    this.problems = new Problems(source);
    this.values = new Values(problems);
    this.check = new AssessmentCheck(corpus);
  }

  Assessment read(TextInput input) {
    Optional<JsonTree> tree = JsonTree.parse(input.text(), MAX_DEPTH, problems);
    problems.throwIfAny();
    JsonObject top = object(tree.orElseThrow());
    String format = top.text("format").orElse(AssessmentJson.FORMAT);
    if (!format.equals(AssessmentJson.FORMAT)) {
      problems.add(
          Code.WRONG_VERSION,
          top.line("format"),
          "format '" + format + "'",
          "this release reads '" + AssessmentJson.FORMAT + "'");
      problems.throwIfAny();
    }
    Optional<String> id = top.text("id");
    Target target = target(top.object("about"));
    List<FrameworkId> frameworks = frameworks(top);
    Scope scope = scope(top);
    Assurance assurance =
        top.optionalText("assurance")
            .flatMap(
                a -> values.constant(Assurance.values(), a, top.line("assurance"), "assurance"))
            .orElse(Assurance.ATTESTED);
    List<Statement> statements = new ArrayList<>();
    top.items("statements").forEach(s -> statement(object(s)).ifPresent(statements::add));
    List<Evidence> evidence = new ArrayList<>();
    top.items("evidence").forEach(e -> evidence(object(e)).ifPresent(evidence::add));
    top.end();
    problems.throwIfAny();
    return new Assessment(
        id.orElseThrow(), target, frameworks, scope, assurance, statements, evidence);
  }

  private JsonObject object(JsonTree tree) {
    return new JsonObject(tree, problems);
  }

  private Target target(JsonObject about) {
    Target.Kind kind =
        about
            .text("kind")
            .flatMap(k -> values.constant(Target.Kind.values(), k, about.line("kind"), "kind"))
            .orElse(Target.Kind.ORGANISATION);
    Target target = new Target(kind, about.text("name").orElse("?"));
    about.end();
    return target;
  }

  private List<FrameworkId> frameworks(JsonObject top) {
    List<FrameworkId> frameworks = new ArrayList<>();
    for (JsonObject.Line item : top.texts("frameworks")) {
      id(FrameworkId::of, item.value(), item.line())
          .filter(f -> found(check.framework(f), item.line()))
          .ifPresent(frameworks::add);
    }
    return frameworks;
  }

  private Scope scope(JsonObject top) {
    List<String> terms = new ArrayList<>();
    for (JsonObject.Line item : top.texts("scope")) {
      if (id(Scope::of, item.value(), item.line()).isPresent()
          && found(check.scopeTerm(item.value()), item.line())) {
        terms.add(item.value());
      }
    }
    Scope scope = Scope.of(terms);
    found(check.scope(scope), top.line("scope"));
    return day(top, "placedOnMarket").map(scope::placedOnMarket).orElse(scope);
  }

  private Optional<LocalDate> day(JsonObject object, String field) {
    return object.optionalText(field).flatMap(text -> values.date(text, object.line(field), field));
  }

  /** Notes what a check found; tells whether that was nothing. */
  private boolean found(List<Finding> findings, int line) {
    findings.forEach(f -> problems.add(f.code(), line, f.message(), f.repair()));
    return findings.isEmpty();
  }

  private <T> Optional<T> id(Function<String, T> parser, String text, int line) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException e) {
      problems.add(Code.INVALID_VALUE, line, String.valueOf(e.getMessage()), "");
      return Optional.empty();
    }
  }

  private Optional<Statement> statement(JsonObject object) {
    Optional<Statement> statement = object.has("element") ? finding(object) : ofProvision(object);
    object.optionalText("note");
    object.end();
    if (statement.isEmpty() || !found(check.statement(statement.get()), object.line())) {
      return Optional.empty();
    }
    Object about =
        statement.get() instanceof Statement.OfProvision of
            ? of.provision()
            : ((Statement.Found) statement.get()).pair();
    Statement other = stated.putIfAbsent(about, statement.get());
    if (other == null) {
      linesOfStatements.put(about, object.line());
      return statement;
    }
    boolean same = other.equals(statement.get());
    problems.add(
        same ? Code.DUPLICATE : Code.CONTRADICTION,
        object.line(),
        "'"
            + about
            + "' is also spoken of in line "
            + linesOfStatements.get(about)
            + (same ? "" : ", and differently"),
        "keep one statement");
    return Optional.empty();
  }

  private Optional<Statement> finding(JsonObject object) {
    Optional<ElementId> element =
        object.text("element").flatMap(e -> id(ElementId::of, e, object.line("element")));
    Optional<Subject> subject =
        object
            .text("subject")
            .flatMap(s -> values.constant(Subject.values(), s, object.line("subject"), "subject"));
    object.text("status").filter(s -> !s.equals("found")).ifPresent(s -> wrongStatus(s, object));
    return element.flatMap(e -> subject.map(s -> new Statement.Found(new Pair(e, s))));
  }

  private void wrongStatus(String status, JsonObject object) {
    problems.add(
        Code.INVALID_VALUE,
        object.line("status"),
        "status '" + status + "'",
        object.has("element")
            ? "write found"
            : "write one of implemented, partial, planned, not-implemented, excluded");
  }

  private Optional<Statement> ofProvision(JsonObject object) {
    Optional<RequirementId> provision =
        object
            .text("provision")
            .flatMap(p -> id(RequirementId::parse, p, object.line("provision")));
    Optional<String> status = object.text("status");
    if (provision.isEmpty() || status.isEmpty()) {
      object.skip("subjects", "elements", "due", "justification");
      return Optional.empty();
    }
    RequirementId id = provision.get();
    switch (status.get()) {
      case "implemented":
        return Optional.of(new Statement.Implemented(id, subjects(object)));
      case "partial":
        List<ElementId> elements = new ArrayList<>();
        object
            .texts("elements")
            .forEach(e -> id(ElementId::of, e.value(), e.line()).ifPresent(elements::add));
        return Optional.of(new Statement.Partial(id, elements));
      case "planned":
        return Optional.of(new Statement.Planned(id, day(object, "due")));
      case "not-implemented":
        return Optional.of(new Statement.NotImplemented(id));
      case "excluded":
        return object.text("justification").map(j -> new Statement.Excluded(id, j));
      default:
        wrongStatus(status.get(), object);
        object.skip("subjects", "elements", "due", "justification");
        return Optional.empty();
    }
  }

  private List<Subject> subjects(JsonObject object) {
    List<Subject> subjects = new ArrayList<>();
    for (JsonObject.Line item : object.texts("subjects")) {
      values
          .constant(Subject.values(), item.value(), item.line(), "subject")
          .ifPresent(subjects::add);
    }
    return subjects;
  }

  private Optional<Evidence> evidence(JsonObject object) {
    Optional<String> id = object.text("id");
    Optional<String> type = object.text("type");
    Optional<LocalDate> collected =
        object
            .text("collected")
            .flatMap(text -> values.date(text, object.line("collected"), "collected"));
    Optional<LocalDate> until = day(object, "validUntil");
    Evidence.State state =
        object
            .optionalText("state")
            .flatMap(
                s -> values.constant(Evidence.State.values(), s, object.line("state"), "state"))
            .orElse(Evidence.State.FINAL);
    List<Subject> subjects = subjects(object);
    String title = object.optionalText("title").orElse("");
    Optional<String> system = object.optionalText("system");
    object.end();
    if (id.isEmpty() || type.isEmpty() || collected.isEmpty()) {
      return Optional.empty();
    }
    if (until.filter(collected.get()::isAfter).isPresent()) {
      problems.add(
          Code.REVERSED_DATES,
          object.line("validUntil"),
          "evidence '" + id.get() + "' is valid until a day before it was collected",
          "mend one of the dates");
      return Optional.empty();
    }
    Evidence item =
        new Evidence(id.get(), type.get(), title, collected.get(), until, state, subjects, system);
    Integer other = linesOfEvidence.putIfAbsent(id.get(), object.line());
    if (other != null) {
      problems.add(
          Code.DUPLICATE,
          object.line(),
          "evidence '" + id.get() + "' is also in line " + other,
          "give each its own id");
    }
    return found(check.evidence(item), object.line()) ? Optional.of(item) : Optional.empty();
  }
}
