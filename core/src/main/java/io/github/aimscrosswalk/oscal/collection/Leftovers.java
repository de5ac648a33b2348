package io.github.aimscrosswalk.oscal.collection;

import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.json.JsonText;
import io.github.aimscrosswalk.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields of OSCAL that SSSOM has no slot for: kept together as JSON in one extension slot. */
final class Leftovers {
  private static final int MAX_DEPTH = 40;

  private Leftovers() {}

  /** Takes fields of an object. */
  static Map<String, JsonTree> take(JsonObject object, String... names) {
    Map<String, JsonTree> taken = new LinkedHashMap<>();
    for (String name : names) {
      object.any(name).ifPresent(value -> taken.put(name, value));
    }
    return taken;
  }

  /** Keeps fields in a slot; nothing if there is none. */
  static void keep(Map<String, JsonTree> fields, String slot, Map<String, List<String>> slots) {
    if (!fields.isEmpty()) {
      slots.put(slot, List.of(JsonText.compact(new JsonTree.Fields(0, fields))));
    }
  }

  /** Returns the fields that a slot holds; a new map. */
  static Map<String, JsonTree> parse(String slot, String json) {
    Problems problems = new Problems(slot);
    Optional<JsonTree> tree = JsonTree.parse(json, MAX_DEPTH, problems);
    if (!problems.list().isEmpty()
        || tree.isEmpty()
        || !(tree.get() instanceof JsonTree.Fields fields)) {
      throw new IllegalArgumentException(
          "expected a JSON object in '" + slot + "', found '" + json + "'");
    }
    return new LinkedHashMap<>(fields.values());
  }

  /** Returns the values of a list that may not be there. */
  static List<JsonTree> items(@Nullable JsonTree list) {
    return list instanceof JsonTree.Items items ? items.values() : List.of();
  }

  static Optional<String> text(Map<String, JsonTree> fields, String name) {
    return fields.get(name) instanceof JsonTree.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }
}
