package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.examples.agent.Question.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The arguments of one call, each of the type that its {@link Argument} reads. */
final class Arguments {
  private final Map<String, Object> values;

  private Arguments(Map<String, Object> values) {
    this.values = values;
  }

  static Arguments read(List<Argument> known, Map<String, Object> given) {
    List<String> names = known.stream().map(Argument::name).toList();
    List<String> wrong = new ArrayList<>();
    for (String name : given.keySet()) {
      if (!names.contains(name)) {
        wrong.add(unknown(name, names));
      }
    }
    Map<String, Object> values = new HashMap<>();
    for (Argument argument : known) {
      try {
        values.put(argument.name(), value(argument, given));
      } catch (Refusal e) {
        wrong.add(e.getMessage());
      }
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(String.join("\n", wrong));
    }
    return new Arguments(values);
  }

  private static Object value(Argument argument, Map<String, Object> given) {
    Object value = given.get(argument.name());
    if (value != null) {
      return argument.read().apply(value);
    }
    return argument
        .absent()
        .orElseThrow(
            () ->
                new Refusal(
                    "expected "
                        + argument.name()
                        + ", found none; "
                        + argument.schema().get("description")));
  }

  private static String unknown(String name, List<String> names) {
    String near = Suggestion.nearest(name, names);
    return "expected no argument "
        + Argument.said(name)
        + (near.isEmpty() ? ", but " + String.join(", ", names) : "; " + near);
  }

  String text(String name) {
    return (String) value(name);
  }

  int number(String name) {
    return (Integer) value(name);
  }

  LocalDate day() {
    return (LocalDate) value("day");
  }

  List<String> list(String name) {
    return ((List<?>) value(name)).stream().map(String.class::cast).toList();
  }

  private Object value(String name) {
    return Objects.requireNonNull(values.get(name), name);
  }
}
