package io.github.aimscrosswalk.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How JSON is written: indented by two blanks, with line ends of one character. */
public final class JsonText {
  private JsonText() {}

  /**
   * Returns a generator of indented text.
   *
   * @param to where to; closed with the generator
   * @return the generator
   */
  public static JsonGenerator indented(Writer to) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    PrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return printer;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    return new JsonFactory().createGenerator(context, to);
  }

  /**
   * Returns a tree as text on one line, numbers with the characters they were read with.
   *
   * @param tree the tree
   * @return the text
   */
  public static String compact(JsonTree tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      write(tree, json);
    }
    return text.toString();
  }

  /**
   * Writes a tree.
   *
   * @param tree the tree
   * @param json where to
   */
  public static void write(JsonTree tree, JsonGenerator json) {
    if (tree instanceof JsonTree.Text text) {
      json.writeString(text.value());
    } else if (tree instanceof JsonTree.Items items) {
      json.writeStartArray();
      items.values().forEach(item -> write(item, json));
      json.writeEndArray();
    } else if (tree instanceof JsonTree.Fields fields) {
      json.writeStartObject();
      fields(fields.values(), json);
      json.writeEndObject();
    } else {
      json.writeRawValue(((JsonTree.Other) tree).value());
    }
  }

  /**
   * Writes fields into an object that has been begun.
   *
   * @param fields the values by name
   * @param json where to
   */
  public static void fields(Map<String, JsonTree> fields, JsonGenerator json) {
    fields.forEach(
        (name, value) -> {
          json.writeName(name);
          write(value, json);
        });
  }
}
