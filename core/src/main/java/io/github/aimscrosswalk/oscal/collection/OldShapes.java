package io.github.aimscrosswalk.oscal.collection;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Confidence and coverage, in the shape of OSCAL 1.2.2 and, where a document is older, in that of
 * 1.2.0: there both are a value in a field {@code STRVALUE}, or a bare value, and confidence may be
 * a word and a number at once.
 */
final class OldShapes {
  private static final String VALUE = "STRVALUE";

  private final Problems problems;
  private final boolean old;

  OldShapes(Problems problems, boolean old) {
    this.problems = problems;
    this.old = old;
  }

  /** Reads confidence into two slots: a number and a word. */
  void confidence(JsonTree tree, String share, String category, Map<String, List<String>> slots) {
    Optional<JsonObject> object = object(tree);
    if (object.isEmpty()) {
      either(tree, share, category, slots);
      return;
    }
    JsonObject fields = object.get();
    fields.optionalText("category").ifPresent(c -> put(category, c, tree.line(), slots));
    fields.any("percentage").ifPresent(p -> share(p, share, slots));
    if (old) {
      fields.any(VALUE).ifPresent(v -> either(v, share, category, slots));
    } else if (fields.has("category") && fields.has("percentage")) {
      problems.add(
          Code.CONTRADICTION,
          tree.line(),
          "confidence-score with category and percentage",
          "keep one of them");
    }
    fields.end();
    if (!fields.has("category") && !fields.has("percentage") && !(old && fields.has(VALUE))) {
      problems.add(
          Code.MISSING_FIELD,
          tree.line(),
          "confidence-score without category and percentage",
          "give one of them");
    }
  }

  private void either(
      JsonTree value, String share, String category, Map<String, List<String>> slots) {
    boolean number =
        value instanceof JsonTree.Other
            || value instanceof JsonTree.Text text && MappingForm.isShare(text.value());
    if (number) {
      share(value, share, slots);
    } else if (value instanceof JsonTree.Text text) {
      put(category, text.value(), value.line(), slots);
    } else {
      notShare(value);
    }
  }

  /** Reads coverage into two slots: a number and how it was gained. */
  void coverage(JsonTree tree, String share, String method, Map<String, List<String>> slots) {
    Optional<JsonObject> object = object(tree);
    if (object.isEmpty()) {
      share(tree, share, slots);
      return;
    }
    JsonObject fields = object.get();
    fields.optionalText("generation-method").ifPresent(m -> put(method, m, tree.line(), slots));
    fields.any("target-coverage").ifPresent(v -> share(v, share, slots));
    if (old) {
      fields.any(VALUE).ifPresent(v -> share(v, share, slots));
    }
    if (!fields.has("target-coverage") && !(old && fields.has(VALUE))) {
      problems.add(
          Code.MISSING_FIELD, tree.line(), "field 'target-coverage' is missing", "fill it in");
    }
    fields.end();
  }

  /** A bare value is read in older documents only; in others it is told as of a wrong kind. */
  private Optional<JsonObject> object(JsonTree tree) {
    boolean bare = tree instanceof JsonTree.Text || tree instanceof JsonTree.Other;
    return old && bare ? Optional.empty() : Optional.of(new JsonObject(tree, problems));
  }

  private void share(JsonTree value, String slot, Map<String, List<String>> slots) {
    Optional<String> number = Optional.empty();
    if (value instanceof JsonTree.Other other) {
      number = Optional.of(other.value());
    } else if (old && value instanceof JsonTree.Text text) {
      number = Optional.of(text.value());
    }
    if (number.filter(MappingForm::isShare).isPresent()) {
      put(slot, number.get(), value.line(), slots);
    } else {
      notShare(value);
    }
  }

  private void notShare(JsonTree value) {
    problems.add(
        Code.INVALID_VALUE, value.line(), "value that is no share", "write a number from 0 to 1");
  }

  private void put(String slot, String value, int line, Map<String, List<String>> slots) {
    if (value.isBlank()) {
      problems.add(Code.MISSING_FIELD, line, "blank value", "fill it in");
      return;
    }
    List<String> other = slots.putIfAbsent(slot, List.of(value));
    if (other != null && !other.equals(List.of(value))) {
      problems.add(
          Code.CONTRADICTION,
          line,
          "'" + value + "' stands beside '" + other.get(0) + "'",
          "keep one of them");
    }
  }

  /** Brings what is kept as JSON into the shape of 1.2.2. */
  void mend(Map<String, JsonTree> fields) {
    JsonTree confidence = fields.get("confidence-score");
    if (confidence != null) {
      Map<String, List<String>> slots = new LinkedHashMap<>();
      confidence(confidence, "percentage", "category", slots);
      fields.put("confidence-score", tree(confidence.line(), slots, "percentage"));
    }
    JsonTree coverage = fields.get("coverage");
    if (coverage != null) {
      Map<String, List<String>> slots = new LinkedHashMap<>();
      coverage(coverage, "target-coverage", "generation-method", slots);
      fields.put("coverage", tree(coverage.line(), slots, "target-coverage"));
    }
  }

  private static JsonTree tree(int line, Map<String, List<String>> slots, String number) {
    Map<String, JsonTree> values = new LinkedHashMap<>();
    slots.forEach(
        (name, value) ->
            values.put(
                name,
                name.equals(number)
                    ? new JsonTree.Other(line, value.get(0))
                    : new JsonTree.Text(line, value.get(0))));
    return new JsonTree.Fields(line, values);
  }
}
