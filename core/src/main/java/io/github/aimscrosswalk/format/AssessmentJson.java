package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.json.JsonText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Assessments as JSON, in the format {@value #FORMAT}, described in {@code docs/assessment.md} and,
 * for programs, by {@link #schema}.
 *
 * <p>The number at the end of the format goes up when a file that was read before would be refused
 * or mean something else. A release reads the number it writes and says so of any other; a field
 * that it does not know is refused, so nothing a later release adds is lost unseen.
 */
public final class AssessmentJson {
  /** The name and version of the format, as it stands in the field {@code format}. */
  public static final String FORMAT = "aims-crosswalk-assessment/1";

  private static final String SCHEMA = "assessment-1.schema.json";

  private AssessmentJson() {}

  /**
   * Returns the JSON Schema (2020-12) of the format. It says all that can be said of a file without
   * a corpus: a file that it refuses is refused by {@link #read}, and one that it takes is refused
   * only for identifiers, for dates in the wrong order, or for things said twice.
   *
   * @return the schema, as JSON
   */
  public static String schema() {
    try (InputStream in = AssessmentJson.class.getResourceAsStream(SCHEMA)) {
      return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an assessment and holds its identifiers to a corpus. Statements and evidence are taken as
   * they stream by, up to {@value TextInput#MAX_BYTES} bytes of them: beside the values themselves
   * the memory of one of them is needed, and an entry for each by which to find what comes twice.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, UTF-8; not closed
   * @param corpus the data that must hold the identifiers
   * @return the assessment
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input
   */
  public static Assessment read(String source, InputStream from, Corpus corpus) throws IOException {
    return new AssessmentReader(source, corpus).read(from);
  }

  /**
   * Writes an assessment. Reading it again gives an equal one.
   *
   * @param assessment the assessment
   * @return the JSON text, indented, ending in a line end
   */
  public static String write(Assessment assessment) {
    StringWriter text = new StringWriter();
    generate(assessment, text);
    return text.append('\n').toString();
  }

  /**
   * Writes an assessment item by item, in UTF-8: the bytes of {@link #write(Assessment)}, without
   * holding them in memory.
   *
   * @param assessment the assessment
   * @param to where to; flushed, not closed
   * @throws IOException if writing fails
   */
  public static void write(Assessment assessment, OutputStream to) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    try {
      generate(assessment, text);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    text.append('\n').flush();
  }

  private static void generate(Assessment assessment, Writer to) {
    try (JsonGenerator json =
        JsonText.indented(to).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)) {
      new Items(json).assessment(assessment);
    }
  }

  /** Writes the fields, those of a statement and of the inclusion of its provision together. */
  private record Items(JsonGenerator json) {
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
      Map<RequirementId, Inclusion> left = new LinkedHashMap<>();
      assessment.inclusions().forEach(i -> left.put(i.provision(), i));
      assessment.statements().forEach(s -> statement(s, left));
      left.values().forEach(this::included);
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

    private void statement(Statement statement, Map<RequirementId, Inclusion> inclusions) {
      json.writeStartObject();
      if (statement instanceof Statement.Found found) {
        text("element", found.pair().element().value());
        text("subject", found.pair().subject().id());
        text("status", "found");
      } else {
        Statement.OfProvision of = (Statement.OfProvision) statement;
        provision(of);
        Optional.ofNullable(inclusions.remove(of.provision())).ifPresent(this::reasons);
      }
      json.writeEndObject();
    }

    private void included(Inclusion inclusion) {
      json.writeStartObject();
      text("provision", inclusion.provision().toString());
      text("status", "included");
      reasons(inclusion);
      json.writeEndObject();
    }

    private void reasons(Inclusion inclusion) {
      list("reasons", inclusion.reasons().stream().map(Values::name).toList());
      if (!inclusion.justification().isEmpty()) {
        text("justification", inclusion.justification());
      }
      inclusion.owner().ifPresent(owner -> text("owner", owner));
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
