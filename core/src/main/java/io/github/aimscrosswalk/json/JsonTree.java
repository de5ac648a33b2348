package io.github.aimscrosswalk.json;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A JSON document in which every value knows its line, so that problems can name it. */
public sealed interface JsonTree {
  /** The most characters a string may have. */
  int MAX_STRING = 1 << 20;

  /**
   * Returns the line on which the value begins.
   *
   * @return the line, from 1
   */
  int line();

  /**
   * A string.
   *
   * @param line the line
   * @param value what stands between the quotation marks, unescaped
   */
  record Text(int line, String value) implements JsonTree {}

  /**
   * A number, {@code true}, {@code false} or {@code null}.
   *
   * @param line the line
   * @param value the characters as they were written
   */
  record Other(int line, String value) implements JsonTree {}

  /**
   * An array.
   *
   * @param line the line
   * @param values its values
   */
  record Items(int line, List<JsonTree> values) implements JsonTree {}

  /**
   * An object.
   *
   * @param line the line
   * @param values its values by name, in the order of the text
   */
  record Fields(int line, Map<String, JsonTree> values) implements JsonTree {}

  /**
   * Parses a document; a fault of grammar is noted and the result empty.
   *
   * @param text the whole document
   * @param maxDepth how deep objects and arrays may be nested
   * @param problems where faults are noted
   * @return the document
   */
  static Optional<JsonTree> parse(String text, int maxDepth, Problems problems) {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(maxDepth)
                    .maxStringLength(MAX_STRING)
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return parse(parser, problems);
    }
  }

  private static Optional<JsonTree> parse(JsonParser parser, Problems problems) {
    try {
      parser.nextToken();
      JsonTree tree = value(parser);
      if (parser.nextToken() != null) {
        int line = parser.currentTokenLocation().getLineNr();
        problems.add(Code.MALFORMED, line, "more after the end of the document", "remove it");
      }
      return Optional.of(tree);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      int line = Math.max(0, at.getLineNr());
      String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
      problems.add(
          Code.MALFORMED,
          line,
          "not JSON: " + message.lines().findFirst().orElse(""),
          "mend the text at this line, or check that the file is whole");
      return Optional.empty();
    }
  }

  private static JsonTree value(JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonTree> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return new Fields(line, fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonTree> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Items(line, items);
    }
    String text = parser.getString();
    return token == JsonToken.VALUE_STRING ? new Text(line, text) : new Other(line, text);
  }
}
