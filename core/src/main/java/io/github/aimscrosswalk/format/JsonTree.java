package io.github.aimscrosswalk.format;

import java.util.List;
import java.util.Map;

/** A JSON document in which every value knows its line, so that problems can name it. */
sealed interface JsonTree {
  int line();

  record Text(int line, String value) implements JsonTree {}

  record Other(int line, String value) implements JsonTree {}

  record Items(int line, List<JsonTree> values) implements JsonTree {}

  record Fields(int line, Map<String, JsonTree> values) implements JsonTree {}
}
