package io.github.aimscrosswalk.json;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One JSON object being read field by field. A field of a wrong kind is noted; {@link #end} notes
 * the fields that nobody asked for. A row of CSV is read as the object that says the same.
 */
public final class JsonObject {
  private final int line;
  private final Map<String, JsonTree> fields;
  private final boolean broken;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * A text with its line.
   *
   * @param line the line
   * @param value the text
   */
  public record Line(int line, String value) {}

  /**
   * Makes an object to be read; a tree of another kind is noted, and reads as an object without
   * fields of which nothing is said to be missing.
   *
   * @param tree the object
   * @param problems where problems are noted
   */
  public JsonObject(JsonTree tree, Problems problems) {
    this.line = tree.line();
    this.problems = problems;
    this.broken = !(tree instanceof JsonTree.Fields);
    if (tree instanceof JsonTree.Fields object) {
      this.fields = object.values();
    } else {
      this.fields = Map.of();
      wrongKind(tree, "an object");
    }
  }

  /**
   * Returns the line on which the object begins.
   *
   * @return the line
   */
  public int line() {
    return line;
  }

  /**
   * Returns the line of a field.
   *
   * @param field its name
   * @return its line; that of the object if it is not there
   */
  public int line(String field) {
    JsonTree value = fields.get(field);
    return value == null ? line : value.line();
  }

  /**
   * Tells whether a field is there.
   *
   * @param field its name
   * @return whether it is
   */
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  private Optional<JsonTree> value(String field) {
    asked.add(field);
    return Optional.ofNullable(fields.get(field));
  }

  /**
   * Reads a text that must be there; it is noted if it is missing or blank.
   *
   * @param field its name
   * @return the text
   */
  public Optional<String> text(String field) {
    Optional<String> text = optionalText(field);
    boolean blank = text.filter(String::isBlank).isPresent();
    if (!broken && (!has(field) || blank)) {
      problems.add(
          Code.MISSING_FIELD, line(field), "field '" + field + "' is missing or blank", "");
      return Optional.empty();
    }
    return blank ? Optional.empty() : text;
  }

  /**
   * Reads a text.
   *
   * @param field its name
   * @return the text, perhaps blank; empty if it is not there or no text
   */
  public Optional<String> optionalText(String field) {
    Optional<JsonTree> value = value(field);
    if (value.isPresent() && value.get() instanceof JsonTree.Text text) {
      return Optional.of(text.value());
    }
    value.ifPresent(v -> wrongKind(v, "'" + field + "' in quotes"));
    return Optional.empty();
  }

  /**
   * Reads a list.
   *
   * @param field its name
   * @return its values; empty if it is not there or no list
   */
  public List<JsonTree> items(String field) {
    Optional<JsonTree> value = value(field);
    if (value.isPresent() && value.get() instanceof JsonTree.Items items) {
      return items.values();
    }
    value.ifPresent(v -> wrongKind(v, "'" + field + "' as a list"));
    return List.of();
  }

  /**
   * Reads a list of texts.
   *
   * @param field its name
   * @return the texts, without values of another kind, which are noted
   */
  public List<Line> texts(String field) {
    List<Line> texts = new ArrayList<>();
    for (JsonTree item : items(field)) {
      if (item instanceof JsonTree.Text text) {
        texts.add(new Line(text.line(), text.value()));
      } else {
        wrongKind(item, "a text in '" + field + "'");
      }
    }
    return texts;
  }

  /**
   * Reads an object that must be there.
   *
   * @param field its name
   * @return the object; one that notes nothing, if it is not there
   */
  public JsonObject object(String field) {
    Optional<JsonTree> value = value(field);
    if (value.isEmpty()) {
      if (!broken) {
        problems.add(Code.MISSING_FIELD, line, "field '" + field + "' is missing", "");
      }
      return new JsonObject(new JsonTree.Fields(line, Map.of()), new Problems(""));
    }
    return new JsonObject(value.get(), problems);
  }

  /**
   * Reads a list of objects.
   *
   * @param field its name
   * @return the objects; empty if it is not there or no list
   */
  public List<JsonObject> objects(String field) {
    return items(field).stream().map(item -> new JsonObject(item, problems)).toList();
  }

  /**
   * Reads an object that may be left out.
   *
   * @param field its name
   * @return the object
   */
  public Optional<JsonObject> optionalObject(String field) {
    return value(field).map(tree -> new JsonObject(tree, problems));
  }

  /**
   * Reads a value of any kind.
   *
   * @param field its name
   * @return the value
   */
  public Optional<JsonTree> any(String field) {
    return value(field);
  }

  /**
   * Takes the fields that were not asked for, with what is in them.
   *
   * @return the fields, in the order of the text
   */
  public Map<String, JsonTree> rest() {
    Map<String, JsonTree> rest = new LinkedHashMap<>(fields);
    rest.keySet().removeAll(asked);
    asked.addAll(rest.keySet());
    return rest;
  }

  /**
   * Takes fields as asked for: those that are of no use, or that a fault elsewhere makes useless.
   *
   * @param names their names
   */
  public void skip(String... names) {
    asked.addAll(List.of(names));
  }

  /** Notes every field that was not asked for. */
  public void end() {
    fields.forEach(
        (name, value) -> {
          if (!asked.contains(name)) {
            problems.add(
                Code.UNKNOWN_FIELD,
                value.line(),
                "field '" + name + "' is not known here",
                Suggestion.nearest(name, asked));
          }
        });
  }

  private void wrongKind(JsonTree found, String expected) {
    problems.add(Code.INVALID_VALUE, found.line(), "value of a wrong kind", "write " + expected);
  }
}
