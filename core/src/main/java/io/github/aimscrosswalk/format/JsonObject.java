package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One JSON object being read field by field. A field of a wrong kind is noted; {@link #end} notes
 * the fields that nobody asked for. A row of CSV is read as the object that says the same.
 */
final class JsonObject {
  private final int line;
  private final Map<String, JsonTree> fields;
  private final boolean broken;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  /** A text with its line. */
  record Line(int line, String value) {}

  JsonObject(JsonTree tree, Problems problems) {
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

  int line() {
    return line;
  }

  int line(String field) {
    JsonTree value = fields.get(field);
    return value == null ? line : value.line();
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  private Optional<JsonTree> value(String field) {
    asked.add(field);
    return Optional.ofNullable(fields.get(field));
  }

  Optional<String> text(String field) {
    Optional<String> text = optionalText(field);
    boolean blank = text.filter(String::isBlank).isPresent();
    if (!broken && (!has(field) || blank)) {
      problems.add(
          Code.MISSING_FIELD, line(field), "field '" + field + "' is missing or blank", "");
      return Optional.empty();
    }
    return blank ? Optional.empty() : text;
  }

  Optional<String> optionalText(String field) {
    Optional<JsonTree> value = value(field);
    if (value.isPresent() && value.get() instanceof JsonTree.Text text) {
      return Optional.of(text.value());
    }
    value.ifPresent(v -> wrongKind(v, "'" + field + "' in quotes"));
    return Optional.empty();
  }

  List<JsonTree> items(String field) {
    Optional<JsonTree> value = value(field);
    if (value.isPresent() && value.get() instanceof JsonTree.Items items) {
      return items.values();
    }
    value.ifPresent(v -> wrongKind(v, "'" + field + "' as a list"));
    return List.of();
  }

  List<Line> texts(String field) {
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

  JsonObject object(String field) {
    Optional<JsonTree> value = value(field);
    if (value.isEmpty()) {
      if (!broken) {
        problems.add(Code.MISSING_FIELD, line, "field '" + field + "' is missing", "");
      }
      return new JsonObject(new JsonTree.Fields(line, Map.of()), new Problems(""));
    }
    return new JsonObject(value.get(), problems);
  }

  /** Takes fields as asked for, where a fault elsewhere makes them useless. */
  void skip(String... names) {
    asked.addAll(List.of(names));
  }

  /** Notes every field that was not asked for. */
  void end() {
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
