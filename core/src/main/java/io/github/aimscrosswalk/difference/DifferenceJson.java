package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.difference.Transition.Field;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.difference.Transition.Part;
import io.github.aimscrosswalk.json.JsonText;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a difference, or a migration, as JSON for programs to read. Names of constants are in
 * lower case with hyphens. The same difference always gives the same text.
 */
public final class DifferenceJson {
  private DifferenceJson() {}

  /**
   * Returns a difference as one object: its sides, how many things of each part are kept, and every
   * other transition.
   *
   * @param difference the difference
   * @return JSON, ending in a line end
   */
  public static String write(Difference difference) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.indented(text)) {
      json.writeStartObject();
      json.writeStringProperty("format", "aims-crosswalk-difference/1");
      json.writeStringProperty("before", difference.before().toString());
      json.writeStringProperty("after", difference.after().toString());
      json.writeName("kept");
      json.writeStartObject();
      for (Part part : Part.values()) {
        long kept =
            difference.transitions(part).stream().filter(t -> t.kind() == Kind.KEPT).count();
        json.writeNumberProperty(name(part), kept);
      }
      json.writeEndObject();
      json.writeName("changes");
      json.writeStartArray();
      difference.changes().forEach(row -> transition(row, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void transition(Transition row, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("part", name(row.part()));
    json.writeStringProperty("kind", name(row.kind()));
    texts("before", row.before(), json);
    texts("after", row.after(), json);
    json.writeName("ties");
    json.writeStartArray();
    for (Tie tie : row.ties()) {
      json.writeStartObject();
      tie.before().ifPresent(id -> json.writeStringProperty("before", id));
      tie.after().ifPresent(id -> json.writeStringProperty("after", id));
      json.writeStringProperty("basis", name(tie.basis()));
      json.writeStringProperty("source", tie.source());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("fields");
    json.writeStartArray();
    for (Field field : row.fields()) {
      json.writeStartObject();
      json.writeStringProperty("name", field.name());
      json.writeStringProperty("before", field.before());
      json.writeStringProperty("after", field.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("lost", row.lost(), json);
    texts("gained", row.gained(), json);
    json.writeEndObject();
  }

  /**
   * Returns what became of each part of an assessment as one object. The assessment itself is
   * written by its own formats.
   *
   * @param migration the migration
   * @return JSON, ending in a line end
   */
  public static String write(Migration migration) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.indented(text)) {
      json.writeStartObject();
      json.writeStringProperty("format", "aims-crosswalk-migration/1");
      json.writeStringProperty("assessment", migration.before().id());
      json.writeName("entries");
      json.writeStartArray();
      for (Migration.Entry entry : migration.entries()) {
        json.writeStartObject();
        json.writeStringProperty("item", name(entry.item()));
        json.writeStringProperty("about", entry.about());
        json.writeStringProperty("outcome", name(entry.outcome()));
        texts("now", entry.now(), json);
        json.writeStringProperty("sentence", entry.sentence());
        json.writeStringProperty("repair", entry.repair());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void texts(String name, List<String> values, JsonGenerator json) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
