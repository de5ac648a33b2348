package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.json.JsonTree;
import io.github.aimscrosswalk.text.TextStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one assessment, noting every problem with its line. Statements and evidence are taken as
 * they come, so that a file of any length takes the memory of its values, and little beside. What
 * is not JSON gives {@link #items} and then {@link #assessment} the same trees.
 */
final class AssessmentReader {
  static final String STATEMENTS = "statements";
  static final String EVIDENCE = "evidence";

  /** The fields beside the two lists; the first is for editors, and says nothing. */
  private static final List<String> FIELDS =
      List.of(
          "$schema", "format", "id", "about", "frameworks", "scope", "placedOnMarket", "assurance");

  private final String source;
  private final Problems problems;
  private final FieldValues fields;
  private final AssessmentCheck check;
  private final AssessmentItems items;

  AssessmentReader(String source, Corpus corpus) {
    this.source = source;
    this.problems = new Problems(source);
    this.fields = new FieldValues(problems);
    this.check = new AssessmentCheck(corpus);
    this.items = new AssessmentItems(fields, check);
  }

  Problems problems() {
    return problems;
  }

  AssessmentItems items() {
    return items;
  }

  /** Reads a whole JSON document. */
  Assessment read(InputStream from) throws IOException {
    TextStream text = new TextStream(source, from, TextStream.Encodings.UTF_8);
    JsonTree top =
        JsonStream.read(
            source, text, Map.of(STATEMENTS, items::statement, EVIDENCE, items::evidence), FIELDS);
    return assessment(top);
  }

  /** Reads what is said beside the items taken already, and ends the reading. */
  Assessment assessment(JsonTree tree) {
    JsonObject top = fields.object(tree);
    checkFormat(top);
    top.optionalText("$schema");
    Optional<String> id = top.text("id");
    Target target = target(top.object("about"));
    List<FrameworkId> frameworks = frameworks(top);
    Scope scope = scope(top);
    Assurance assurance =
        fields
            .constant(Assurance.values(), top.optionalText("assurance"), top, "assurance")
            .orElse(Assurance.ATTESTED);
    top.items(STATEMENTS);
    top.items(EVIDENCE);
    top.end();
    problems.throwIfAny();
    return new Assessment(
        id.orElseThrow(),
        target,
        frameworks,
        scope,
        assurance,
        items.statements(),
        items.inclusions(),
        items.evidence());
  }

  /** A file of another version is told to be that, and nothing else: it may say what it likes. */
  private void checkFormat(JsonObject top) {
    String format = top.text("format").orElse(AssessmentJson.FORMAT);
    if (!format.equals(AssessmentJson.FORMAT)) {
      Problems alone = new Problems(source);
      alone.add(
          Code.WRONG_VERSION,
          top.line("format"),
          "format '" + format + "'",
          "this release reads '" + AssessmentJson.FORMAT + "'");
      alone.throwIfAny();
    }
  }

  private Target target(JsonObject about) {
    Target.Kind kind =
        fields
            .constant(Target.Kind.values(), about.text("kind"), about, "kind")
            .orElse(Target.Kind.ORGANISATION);
    Target target = new Target(kind, about.text("name").orElse("?"));
    about.end();
    return target;
  }

  private List<FrameworkId> frameworks(JsonObject top) {
    List<FrameworkId> frameworks = new ArrayList<>();
    for (JsonObject.Line item : top.texts("frameworks")) {
      fields
          .id(FrameworkId::of, item.value(), item.line())
          .filter(f -> fields.passes(check.framework(f), item.line()))
          .ifPresent(frameworks::add);
    }
    return frameworks;
  }

  private Scope scope(JsonObject top) {
    List<String> terms = new ArrayList<>();
    for (JsonObject.Line item : top.texts("scope")) {
      if (fields.id(Scope::of, item.value(), item.line()).isPresent()
          && fields.passes(check.scopeTerm(item.value()), item.line())) {
        terms.add(item.value());
      }
    }
    Scope scope = Scope.of(terms);
    fields.passes(check.scope(scope), top.line("scope"));
    return fields.day(top, "placedOnMarket").map(scope::placedOnMarket).orElse(scope);
  }
}
