package io.github.aimscrosswalk.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws documents from a JSON Schema: whatever the schema lets through may come, so that a field
 * which it allows and the reader does not is found. Words come from lists by the name of their
 * definition; some exist in the fixtures and some do not, but all are of the right form.
 */
final class SchemaWalk {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "name",
          List.of(
              "x", "event-log", "event-log", "risk-report", "Prüf \"Q\"", " a ", "=1", "\u0001"),
          "day",
          List.of("2024-02-29", "2026-01-31", "1900-01-01", "2999-12-31"),
          "framework",
          List.of("alpha-2020", "beta-2021", "alpha-2020", "gamma-1"),
          "term",
          List.of("role:provider", "role:deployer", "risk:high", "role:x:y", "colour:red"),
          "provision",
          List.of(
              "alpha-2020:4.1",
              "alpha-2020:4.2",
              "alpha-2020:A.1",
              "alpha-2020:A.2",
              "beta-2021:2.1",
              "beta-2021:2.2",
              "beta-2021:2.3",
              "alpha-2020:4",
              "alpha-2019:4.1",
              "x:y"),
          "element",
          List.of("logs.kept", "logs.possible", "risk.repeatable", "staff.trained", "no.such"));

  private final JsonNode schema;
  private final Random random;

  SchemaWalk(JsonNode schema, Random random) {
    this.schema = schema;
    this.random = random;
  }

  JsonNode document() {
    return draw(schema, "");
  }

  private JsonNode draw(JsonNode at, String name) {
    if (at.has("$ref")) {
      String definition = at.get("$ref").asString().replace("#/$defs/", "");
      return draw(schema.get("$defs").get(definition), definition);
    }
    if (WORDS.containsKey(name)) {
      return NODES.stringNode(oneOf(WORDS.get(name)));
    }
    if (at.has("const")) {
      return at.get("const");
    }
    for (String choice : List.of("enum", "oneOf")) {
      if (at.has(choice)) {
        JsonNode chosen = at.get(choice).get(random.nextInt(at.get(choice).size()));
        return choice.equals("enum") ? chosen : draw(chosen, "");
      }
    }
    return switch (at.get("type").asString()) {
      case "object" -> object(at);
      case "array" -> array(at);
      default -> NODES.stringNode(oneOf(List.of("", "words", "\"\\\n")));
    };
  }

  private ObjectNode object(JsonNode at) {
    ObjectNode object = NODES.objectNode();
    List<String> required = new ArrayList<>();
    at.get("required").forEach(r -> required.add(r.asString()));
    at.get("properties")
        .properties()
        .forEach(
            property -> {
              if (required.contains(property.getKey()) || random.nextInt(3) == 0) {
                object.set(property.getKey(), draw(property.getValue(), ""));
              }
            });
    return object;
  }

  private ArrayNode array(JsonNode at) {
    ArrayNode array = NODES.arrayNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      array.add(draw(at.get("items"), ""));
    }
    return array;
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Changes one place of a document in a way that may or may not be allowed. */
  void change(JsonNode document) {
    List<JsonNode> containers = new ArrayList<>();
    collect(document, containers);
    JsonNode place = oneOf(containers);
    if (place instanceof ObjectNode object) {
      change(object);
    } else {
      ((ArrayNode) place).add(odd());
    }
  }

  private void change(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(4) == 0) {
      object.set(oneOf(List.of("due", "owner", "reasons", "stauts", "note", "title")), odd());
      return;
    }
    String name = oneOf(names);
    if (random.nextInt(3) == 0) {
      object.remove(name);
    } else {
      object.set(name, odd());
    }
  }

  private JsonNode odd() {
    List<JsonNode> values = new ArrayList<>();
    for (String text :
        List.of("", " ", "x", "2026-02-30", "31.01.2026", "2026-11-21", "partial", "found", "a b"))
      values.add(NODES.stringNode(text));
    for (String text : List.of("ai", "risk", "organisation", "final", "a:b", "a.b", "A.B", "9:x"))
      values.add(NODES.stringNode(text));
    values.add(NODES.numberNode(7));
    values.add(NODES.booleanNode(true));
    values.add(NODES.nullNode());
    values.add(NODES.arrayNode());
    values.add(NODES.objectNode());
    values.add(NODES.arrayNode().add("ai"));
    values.add(NODES.arrayNode().add("risk").add("law"));
    values.add(NODES.arrayNode().add(NODES.objectNode()));
    return oneOf(values);
  }

  private static void collect(JsonNode at, List<JsonNode> containers) {
    if (at.isContainer()) {
      containers.add(at);
      at.forEach(child -> collect(child, containers));
    }
  }
}
