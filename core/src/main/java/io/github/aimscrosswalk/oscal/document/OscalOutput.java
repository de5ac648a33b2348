package io.github.aimscrosswalk.oscal.document;

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
public final class OscalOutput {
  /** The version of the models but for mappings; what is written holds in later 1.x as well. */
  public static final String VERSION = "1.1.3";

  /** What every document of results says. */
  public static final String NOT_COMPLIANCE =
      "Coverage is counted from what is stated and held. It is not compliance, and no certificate"
          + " or legal opinion.";

  private final JsonGenerator json;
  private boolean lazyProps;
  private boolean propsBegun;

  private OscalOutput(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a document whose one field is its model; the stream is flushed, not closed.
   *
   * @param model the name of the model
   * @param to where to, in UTF-8
   * @param body writes the fields of the model
   * @throws IOException if writing fails
   */
  public static void write(String model, OutputStream to, Consumer<OscalOutput> body)
      throws IOException {
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

  /**
   * Begins an object in a field.
   *
   * @param name the field
   */
  public void begin(String name) {
    json.writeName(name);
    json.writeStartObject();
  }

  /** Begins an object in a list. */
  public void begin() {
    json.writeStartObject();
  }

  /** Ends an object. */
  public void end() {
    json.writeEndObject();
  }

  /**
   * Begins a list in a field.
   *
   * @param name the field
   */
  public void beginList(String name) {
    json.writeName(name);
    json.writeStartArray();
  }

  /** Ends a list. */
  public void endList() {
    json.writeEndArray();
  }

  /**
   * Writes a list of objects; nothing if there is none, as OSCAL has no empty lists.
   *
   * @param <T> what the objects are made of
   * @param name the field
   * @param items one for each object
   * @param fields writes the fields of one
   */
  public <T> void objects(String name, Iterable<T> items, Consumer<T> fields) {
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

  /**
   * Writes a text.
   *
   * @param name the field
   * @param value the text
   */
  public void text(String name, String value) {
    json.writeName(name);
    json.writeString(value);
  }

  /**
   * Writes a list of texts; nothing if there is none.
   *
   * @param name the field
   * @param values the texts
   */
  public void texts(String name, Iterable<String> values) {
    if (values.iterator().hasNext()) {
      beginList(name);
      values.forEach(json::writeString);
      endList();
    }
  }

  /**
   * Writes a number with the characters given.
   *
   * @param name the field
   * @param value the number, as JSON writes it
   */
  public void number(String name, String value) {
    json.writeName(name);
    json.writeRawValue(value);
  }

  /**
   * Writes fields that were read from JSON.
   *
   * @param fields the values by name
   */
  public void trees(Map<String, JsonTree> fields) {
    JsonText.fields(fields, json);
  }

  /**
   * Writes a text as one line: a title, or a value of a property.
   *
   * @param name the field
   * @param value the text
   */
  public void line(String name, String value) {
    text(name, line(value));
  }

  /**
   * Returns a text on one line without blanks around it; a hyphen if nothing is left.
   *
   * @param value the text
   * @return the line, not empty
   */
  public static String line(String value) {
    String line = value.replaceAll("[\\s\\x00-\\x1f\\x85\\u2028\\u2029]+", " ").strip();
    return line.isEmpty() ? "-" : line;
  }

  /**
   * Writes what the metadata must have, and leaves them open for more.
   *
   * @param title the title
   * @param lastModified when the document is said to be made
   * @param version the version of what it says
   * @param oscalVersion the version of its model
   * @throws IllegalArgumentException if the year is not from 1900 to 2999
   */
  public void beginMetadata(
      String title, Instant lastModified, String version, String oscalVersion) {
    begin("metadata");
    line("title", title);
    text("last-modified", time(lastModified));
    line("version", version);
    text("oscal-version", oscalVersion);
  }

  /**
   * Returns a time as OSCAL writes it.
   *
   * @param instant the time
   * @return the text, in universal time
   * @throws IllegalArgumentException if the year is not from 1900 to 2999
   */
  public static String time(Instant instant) {
    inRange(instant.atZone(ZoneOffset.UTC).getYear());
    return instant.toString();
  }

  /**
   * Returns the first moment of a day, in universal time.
   *
   * @param day the day
   * @return the text
   * @throws IllegalArgumentException if the year is not from 1900 to 2999
   */
  public static String time(LocalDate day) {
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
  public void beginProps(List<JsonTree> others) {
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

  /** Ends properties, if any were begun. */
  public void endProps() {
    if (propsBegun) {
      endList();
    }
    lazyProps = false;
    propsBegun = false;
  }

  /**
   * Writes a property of ours whose remarks are kept even if they are blank.
   *
   * @param name its name
   * @param value its value, put on one line
   * @param remarks its remarks
   */
  public void propWithRemarks(String name, String value, String remarks) {
    beginProp();
    begin();
    text("name", name);
    text("ns", OscalIds.NS);
    line("value", value);
    text("remarks", remarks);
    end();
  }

  /**
   * Writes a property that OSCAL names.
   *
   * @param name its name
   * @param value its value, put on one line
   */
  public void oscalProp(String name, String value) {
    begin();
    text("name", name);
    line("value", value);
    end();
  }

  /**
   * Writes a property of ours; none if it says nothing.
   *
   * @param name its name
   * @param value its value, put on one line
   */
  public void prop(String name, String value) {
    if (!value.isBlank()) {
      beginProp();
      begin();
      text("name", name);
      text("ns", OscalIds.NS);
      line("value", value);
      end();
    }
  }

  /**
   * Writes a property of ours with remarks; without them, if they say nothing.
   *
   * @param name its name
   * @param value its value, put on one line
   * @param remarks its remarks; may be blank
   */
  public void prop(String name, String value, String remarks) {
    begin();
    text("name", name);
    text("ns", OscalIds.NS);
    line("value", value);
    if (!remarks.isBlank()) {
      text("remarks", remarks);
    }
    end();
  }

  /**
   * Writes a property of ours whose value is read back as it is, whatever is in it.
   *
   * @param name its name
   * @param value its value
   */
  public void exactProp(String name, String value) {
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

  /**
   * Writes a link.
   *
   * @param href where to
   * @param rel what for
   */
  public void link(String href, String rel) {
    begin();
    text("href", href);
    text("rel", rel);
    end();
  }
}
