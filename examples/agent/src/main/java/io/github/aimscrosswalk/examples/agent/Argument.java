package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.examples.agent.Question.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One argument: what a host is told of it, and how its value is read. Reading throws a {@link
 * Refusal} that says what was expected.
 *
 * @param name its name
 * @param schema its JSON Schema
 * @param absent what counts if it is not given; empty if it must be
 * @param read reads a value
 */
record Argument(
    String name,
    Map<String, Object> schema,
    Optional<Object> absent,
    Function<Object, Object> read) {
  private static final int LONGEST = 200;

  /** Returns the schema of all arguments of a question; others are refused. */
  static Map<String, Object> schema(List<Argument> arguments) {
    Map<String, Object> properties = new LinkedHashMap<>();
    arguments.forEach(argument -> properties.put(argument.name, argument.schema));
    List<String> required =
        arguments.stream().filter(a -> a.absent.isEmpty()).map(Argument::name).toList();
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  static Argument day() {
    return new Argument(
        "day",
        Map.of(
            "type", "string",
            "format", "date",
            "description", "The day the answer is about, year-month-day"),
        Optional.empty(),
        value -> date(string("day", value)));
  }

  static Argument oneOf(String name, String description, List<String> known) {
    return new Argument(
        name,
        Map.of("type", "string", "enum", known, "description", description),
        Optional.empty(),
        value -> known(name, value, known));
  }

  static Argument oneOf(String name, String description, List<String> known, String otherwise) {
    return new Argument(
        name,
        Map.of("type", "string", "enum", known, "default", otherwise, "description", description),
        Optional.of(otherwise),
        value -> known(name, value, known));
  }

  static Argument someOf(String name, String description, List<String> known) {
    return new Argument(
        name,
        Map.of(
            "type",
            "array",
            "items",
            Map.of("type", "string", "enum", known),
            "uniqueItems",
            true,
            "maxItems",
            known.size(),
            "description",
            description),
        Optional.of(List.of()),
        value -> several(name, value, known));
  }

  static Argument text(String name, String description) {
    return new Argument(
        name,
        Map.of("type", "string", "maxLength", LONGEST, "description", description),
        Optional.empty(),
        value -> string(name, value));
  }

  static Argument number(String name, String description, int least, int most, int otherwise) {
    return new Argument(
        name,
        Map.of(
            "type", "integer",
            "minimum", least,
            "maximum", most,
            "default", otherwise,
            "description", description),
        Optional.of(otherwise),
        value -> between(name, value, least, most));
  }

  private static String string(String name, Object value) {
    if (value instanceof String text && text.length() <= LONGEST) {
      return text;
    }
    throw new Refusal(
        "expected " + name + " a text of at most " + LONGEST + " characters, found " + said(value));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refusal("expected day year-month-day, such as '2026-11-21', found " + said(text));
    }
  }

  private static String known(String name, Object value, List<String> known) {
    if (value instanceof String text && known.contains(text)) {
      return text;
    }
    String near = value instanceof String text ? Suggestion.nearest(text, known) : "";
    throw new Refusal(
        "expected "
            + name
            + " one of "
            + String.join(", ", known)
            + ", found "
            + said(value)
            + (near.isEmpty() ? "" : "; " + near));
  }

  private static List<String> several(String name, Object value, List<String> known) {
    if (value instanceof List<?> list && list.size() <= known.size()) {
      return list.stream().map(item -> known(name, item, known)).distinct().toList();
    }
    throw new Refusal(
        "expected "
            + name
            + " a list of at most "
            + known.size()
            + ", found "
            + said(value)
            + "; leave it out for all");
  }

  private static int between(String name, Object value, int least, int most) {
    if (value instanceof Integer number && number >= least && number <= most) {
      return number;
    }
    throw new Refusal(
        "expected " + name + " from " + least + " to " + most + ", found " + said(value));
  }

  /** Returns a value for a message, cut short if it is long. */
  static String said(Object value) {
    String text = String.valueOf(value);
    return "'" + (text.length() > 100 ? text.substring(0, 100) + "…" : text) + "'";
  }
}
