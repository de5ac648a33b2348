package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.json.JsonObject;
import io.github.aimscrosswalk.json.JsonTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes values of an assessment out of the fields of an object, noting what cannot be read. */
final class FieldValues {
  private final Problems problems;
  private final Values values;

  FieldValues(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
  }

  JsonObject object(JsonTree tree) {
    return new JsonObject(tree, problems);
  }

  void add(Code code, int line, String message, String repair) {
    problems.add(code, line, message, repair);
  }

  /** Notes what a check found; tells whether that was nothing. */
  boolean passes(List<Finding> findings, int line) {
    findings.forEach(f -> problems.add(f.code(), line, f.message(), f.repair()));
    return findings.isEmpty();
  }

  <T> Optional<T> id(Function<String, T> parser, String text, int line) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException e) {
      problems.add(Code.INVALID_VALUE, line, String.valueOf(e.getMessage()), "");
      return Optional.empty();
    }
  }

  <T> List<T> ids(Function<String, T> parser, JsonObject object, String field) {
    List<T> ids = new ArrayList<>();
    object.texts(field).forEach(t -> id(parser, t.value(), t.line()).ifPresent(ids::add));
    return ids;
  }

  Optional<LocalDate> day(JsonObject object, String field) {
    return object.optionalText(field).flatMap(text -> values.date(text, object.line(field), field));
  }

  Optional<LocalDate> requiredDay(JsonObject object, String field) {
    return object.text(field).flatMap(text -> values.date(text, object.line(field), field));
  }

  /** Reads a text that may be left out, but not blank. */
  Optional<String> optionalName(JsonObject object, String field) {
    return object.has(field) ? object.text(field) : object.optionalText(field);
  }

  <E extends Enum<E>> Optional<E> constant(
      E[] known, Optional<String> text, JsonObject object, String field) {
    return text.flatMap(t -> values.constant(known, t, object.line(field), field));
  }

  <E extends Enum<E>> List<E> constants(E[] known, JsonObject object, String field, String what) {
    List<E> found = new ArrayList<>();
    for (JsonObject.Line item : object.texts(field)) {
      values.constant(known, item.value(), item.line(), what).ifPresent(found::add);
    }
    return found;
  }
}
