package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.json.JsonTree;
import io.github.aimscrosswalk.text.TextStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object read as it streams by. Long lists are handed over value by value, so that only one
 * of their values is a tree in memory at a time; the other fields come back as one tree. A value of
 * more than {@value #MOST_VALUES} parts is refused, so that no input can make a tree of bearable
 * bytes unbearably large. A fault of grammar ends the reading with an {@link InvalidDataException}
 * of that one problem.
 */
final class JsonStream {
  private static final int MOST_VALUES = 50_000;
  private static final int DEEPEST = 20;
  private static final int LONGEST = 1 << 20;

  private final String source;
  private final JsonParser parser;
  private int values;

  private JsonStream(String source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /**
   * Reads a whole document.
   *
   * @param source the name of the input as it shall stand in messages
   * @param text the characters
   * @param lists what takes the values of the lists that are handed over, by the name of their
   *     field
   * @return the document without these lists; an unknown field of any size is kept as a mere word
   */
  static JsonTree read(
      String source, TextStream text, Map<String, Consumer<JsonTree>> lists, List<String> fields)
      throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return new JsonStream(source, parser).document(text, lists, fields);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private JsonTree document(
      TextStream text, Map<String, Consumer<JsonTree>> lists, List<String> fields) {
    try {
      if (parser.nextToken() == null && text.isBlank()) {
        throw fault(Code.EMPTY_INPUT, 0, "input without content", "check the name of the file");
      }
      JsonTree tree = parser.currentToken() == JsonToken.START_OBJECT ? top(lists, fields) : tree();
      if (parser.nextToken() != null) {
        throw fault(Code.MALFORMED, line(), "more after the end of the document", "remove it");
      }
      return tree;
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  private JsonTree top(Map<String, Consumer<JsonTree>> lists, List<String> fields) {
    int line = line();
    Map<String, JsonTree> kept = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      Consumer<JsonTree> list = lists.get(name);
      if (list != null && token == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.accept(tree());
        }
      } else if (list != null || fields.contains(name)) {
        kept.put(name, tree());
      } else {
        kept.put(name, new JsonTree.Other(line(), ""));
        parser.skipChildren();
      }
      if (kept.size() > MOST_VALUES) {
        throw tooLarge();
      }
    }
    return new JsonTree.Fields(line, kept);
  }

  private JsonTree tree() {
    values = 0;
    return value();
  }

  private JsonTree value() {
    if (++values > MOST_VALUES) {
      throw tooLarge();
    }
    int line = line();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonTree> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value());
      }
      return new JsonTree.Fields(line, fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonTree> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new JsonTree.Items(line, items);
    }
    String text = parser.getString();
    return token == JsonToken.VALUE_STRING
        ? new JsonTree.Text(line, text)
        : new JsonTree.Other(line, text);
  }

  private int line() {
    return Math.max(0, parser.currentTokenLocation().getLineNr());
  }

  private InvalidDataException malformed(JacksonException e) {
    TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    return fault(
        Code.MALFORMED,
        Math.max(0, at.getLineNr()),
        "not JSON: " + message.lines().findFirst().orElse(""),
        "mend the text at this line, or check that the file is whole");
  }

  private InvalidDataException tooLarge() {
    return fault(
        Code.TOO_LARGE,
        line(),
        "value of more than " + MOST_VALUES + " parts",
        "check the brackets before it");
  }

  private InvalidDataException fault(Code code, int line, String message, String repair) {
    return new InvalidDataException(List.of(new Diagnostic(code, source, line, message, repair)));
  }
}
