package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Assessments as JSON, in the format {@value #FORMAT}, described in {@code docs/assessment.md}. */
public final class AssessmentJson {
  /** The name and version of the format, as it stands in the field {@code format}. */
  public static final String FORMAT = "aims-crosswalk-assessment/1";

  private AssessmentJson() {}

  /**
   * Reads an assessment and holds its identifiers to a corpus.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, UTF-8; not closed
   * @param corpus the data that must hold the identifiers
   * @return the assessment
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input
   */
  public static Assessment read(String source, InputStream from, Corpus corpus) throws IOException {
    return new AssessmentReader(source, corpus).read(TextInput.read(source, from));
  }

  /**
   * Writes an assessment. Reading it again gives an equal one.
   *
   * @param assessment the assessment
   * @return the JSON text, indented, ending in a line end
   */
  public static String write(Assessment assessment) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.indented(text)) {
      new Writer(json).assessment(assessment);
    }
    return text.append('\n').toString();
  }

  private record Writer(JsonGenerator json) {
    void assessment(Assessment assessment) {
      json.writeStartObject();
      text("format", FORMAT);
      text("id", assessment.id());
      json.writeName("about");
      json.writeStartObject();
      text("kind", Values.name(assessment.target().kind()));
      text("name", assessment.target().name());
      json.writeEndObject();
      list("frameworks", assessment.frameworks().stream().map(FrameworkId::value).toList());
      scope(assessment.scope());
      text("assurance", Values.name(assessment.assurance()));
      json.writeName("statements");
      json.writeStartArray();
      assessment.statements().forEach(this::statement);
      json.writeEndArray();
      json.writeName("evidence");
      json.writeStartArray();
      assessment.evidence().forEach(this::evidence);
      json.writeEndArray();
      json.writeEndObject();
    }

    private void text(String name, String value) {
      json.writeName(name);
      json.writeString(value);
    }

    private void list(String name, List<String> values) {
      if (!values.isEmpty()) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
      }
    }

    private void scope(Scope scope) {
      list("scope", scope.terms());
      scope.placedOnMarket().ifPresent(day -> text("placedOnMarket", day.toString()));
    }

    private void statement(Statement statement) {
      json.writeStartObject();
      if (statement instanceof Statement.Found found) {
        text("element", found.pair().element().value());
        text("subject", found.pair().subject().id());
        text("status", "found");
      } else {
        provision((Statement.OfProvision) statement);
      }
      json.writeEndObject();
    }

    private void provision(Statement.OfProvision statement) {
      text("provision", statement.provision().toString());
      if (statement instanceof Statement.Implemented implemented) {
        text("status", "implemented");
        list("subjects", implemented.subjects().stream().map(Subject::id).toList());
      } else if (statement instanceof Statement.Partial partial) {
        text("status", "partial");
        list("elements", partial.elements().stream().map(e -> e.value()).toList());
      } else if (statement instanceof Statement.Planned planned) {
        text("status", "planned");
        planned.due().ifPresent(day -> text("due", day.toString()));
      } else if (statement instanceof Statement.Excluded excluded) {
        text("status", "excluded");
        text("justification", excluded.justification());
      } else {
        text("status", "not-implemented");
      }
    }

    private void evidence(Evidence item) {
      json.writeStartObject();
      text("id", item.id());
      text("type", item.type());
      if (!item.title().isEmpty()) {
        text("title", item.title());
      }
      text("collected", item.collected().toString());
      item.validUntil().ifPresent(day -> text("validUntil", day.toString()));
      if (item.state() == Evidence.State.DRAFT) {
        text("state", "draft");
      }
      list("subjects", item.subjects().stream().map(Subject::id).toList());
      item.system().ifPresent(system -> text("system", system));
      json.writeEndObject();
    }
  }
}
