package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.json.JsonText;
import io.github.aimscrosswalk.json.JsonTree;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/** One OSCAL document being written: what all models have in common. */
final class OscalOutput {
  /** The version of the models but for mappings; what is written holds in later 1.x as well. */
  static final String VERSION = "1.1.3";

  static final String NOT_COMPLIANCE =
      "Coverage is counted from what is stated and held. It is not compliance, and no certificate"
          + " or legal opinion.";

  private final JsonGenerator json;
  private boolean lazyProps;
  private boolean propsBegun;

  private OscalOutput(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a document whose one field is its model; the stream is flushed, not closed. */
  static void write(String model, OutputStream to, Consumer<OscalOutput> body) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    try {
      // Not closed: that would close the caller's stream.
      JsonGenerator json =
          JsonText.indented(text).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
      json.writeStartObject();
      OscalOutput out = new OscalOutput(json);
      out.begin(model);
      body.accept(out);
      out.end();
      json.writeEndObject();
      json.close();
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
    text.append('\n').flush();
  }

  void begin(String name) {
    json.writeName(name);
    json.writeStartObject();
  }

  void begin() {
    json.writeStartObject();
  }

  void end() {
    json.writeEndObject();
  }

  void beginList(String name) {
    json.writeName(name);
    json.writeStartArray();
  }

  void endList() {
    json.writeEndArray();
  }

  /** Writes a list of objects; nothing if there is none, as OSCAL has no empty lists. */
  <T> void objects(String name, Iterable<T> items, Consumer<T> fields) {
    if (items.iterator().hasNext()) {
      beginList(name);
      for (T item : items) {
        begin();
        fields.accept(item);
        end();
      }
      endList();
    }
  }

  void text(String name, String value) {
    json.writeName(name);
    json.writeString(value);
  }

  void texts(String name, Iterable<String> values) {
    if (values.iterator().hasNext()) {
      beginList(name);
      values.forEach(json::writeString);
      endList();
    }
  }

  /** Writes a number with the characters given. */
  void number(String name, String value) {
    json.writeName(name);
    json.writeRawValue(value);
  }

  void tree(String name, JsonTree value) {
    json.writeName(name);
    JsonText.write(value, json);
  }

  void trees(Map<String, JsonTree> fields) {
    JsonText.fields(fields, json);
  }

  /** Writes a text as one line: a title, or a value of a property. */
  void line(String name, String value) {
    text(name, line(value));
  }

  /** Returns a text on one line without blanks around it; a hyphen if nothing is left. */
  static String line(String value) {
    String line = value.replaceAll("[\\s\\x00-\\x1f\\x85\\u2028\\u2029]+", " ").strip();
    return line.isEmpty() ? "-" : line;
  }

  /** Writes what the metadata must have, and leaves them open for more. */
  void beginMetadata(String title, Instant lastModified, String version, String oscalVersion) {
    begin("metadata");
    line("title", title);
    text("last-modified", time(lastModified));
    line("version", version);
    text("oscal-version", oscalVersion);
  }

  static String time(Instant instant) {
    inRange(instant.atZone(ZoneOffset.UTC).getYear());
    return instant.toString();
  }

  /** Returns the first moment of a day, in universal time. */
  static String time(LocalDate day) {
    inRange(day.getYear());
    return day + "T00:00:00Z";
  }

  private static void inRange(int year) {
    if (year < 1900 || year > 2999) {
      throw new IllegalArgumentException(
          "expected a year from 1900 to 2999, as OSCAL can write, found '" + year + "'");
    }
  }

  /**
   * Begins properties of which there may be none, as OSCAL has no empty lists.
   *
   * @param others properties of others, which come first
   */
  void beginProps(List<JsonTree> others) {
    lazyProps = true;
    propsBegun = false;
    for (JsonTree prop : others) {
      beginProp();
      JsonText.write(prop, json);
    }
  }

  private void beginProp() {
    if (lazyProps && !propsBegun) {
      propsBegun = true;
      beginList("props");
    }
  }

  void endProps() {
    if (propsBegun) {
      endList();
    }
    lazyProps = false;
    propsBegun = false;
  }

  /** Writes the values of a slot as properties of its name. */
  void slot(String slot, List<String> values) {
    boolean named = MappingForm.isToken(slot) && !slot.startsWith("form-");
    for (String value : values) {
      if (named) {
        exactProp(slot, value);
      } else {
        beginProp();
        begin();
        text("name", MappingForm.SLOT);
        text("ns", OscalIds.NS);
        line("value", slot);
        text("remarks", value);
        end();
      }
    }
  }

  /** Writes a property that OSCAL names. */
  void oscalProp(String name, String value) {
    begin();
    text("name", name);
    line("value", value);
    end();
  }

  /** Writes a property of ours; none if it says nothing. */
  void prop(String name, String value) {
    if (!value.isBlank()) {
      beginProp();
      begin();
      text("name", name);
      text("ns", OscalIds.NS);
      line("value", value);
      end();
    }
  }

  /** Writes a property of ours with remarks; without them, if they say nothing. */
  void prop(String name, String value, String remarks) {
    begin();
    text("name", name);
    text("ns", OscalIds.NS);
    line("value", value);
    if (!remarks.isBlank()) {
      text("remarks", remarks);
    }
    end();
  }

  /** Writes a property of ours whose value is read back as it is, whatever is in it. */
  void exactProp(String name, String value) {
    String line = line(value);
    beginProp();
    begin();
    text("name", name);
    text("ns", OscalIds.NS);
    text("value", line);
    if (!line.equals(value)) {
      text("remarks", value);
    }
    end();
  }

  void link(String href, String rel) {
    begin();
    text("href", href);
    text("rel", rel);
    end();
  }
}
