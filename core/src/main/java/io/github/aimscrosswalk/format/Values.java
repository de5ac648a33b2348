package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.evidence.Freshness;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.framework.Condition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parses single values; a value that cannot be read is noted and comes back empty. */
final class Values {
  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  Optional<LocalDate> date(String text, int line, String field) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() < 1900 || day.getYear() > 2999) {
        throw new DateTimeException("out of range");
      }
      return Optional.of(day);
    } catch (DateTimeException e) {
      problems.add(
          Code.INVALID_DATE,
          line,
          field + " '" + text + "' is no day of the calendar",
          "write year-month-day, such as 2026-11-21");
      return Optional.empty();
    }
  }

  Optional<LocalDate> optionalDate(String text, int line, String field) {
    return text.isEmpty() ? Optional.empty() : date(text, line, field);
  }

  Optional<Period> period(String text, int line, String field) {
    try {
      Optional<Period> period = text.isEmpty() ? Optional.empty() : Optional.of(Period.parse(text));
      if (period.isPresent() && !Freshness.canLast(period.get())) {
        throw new DateTimeException("out of range");
      }
      return period;
    } catch (DateTimeException e) {
      problems.add(
          Code.INVALID_VALUE,
          line,
          field + " '" + text + "' is no period of at most a hundred years",
          "write such as P1Y, P3M");
      return Optional.empty();
    }
  }

  /** Reads a constant written in lower case with hyphens. */
  <E extends Enum<E>> Optional<E> constant(E[] known, String text, int line, String field) {
    List<String> names = Arrays.stream(known).map(Values::name).toList();
    int at = names.indexOf(text);
    if (at >= 0) {
      return Optional.of(known[at]);
    }
    problems.add(
        Code.INVALID_VALUE,
        line,
        field + " '" + text + "' is not known",
        "write one of " + String.join(", ", names));
    return Optional.empty();
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> list(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
  }

  /** Reads {@code dimension:value} terms, separated by semicolons, as conditions by dimension. */
  List<Condition> conditions(String text, int line) {
    Map<String, TreeSet<String>> byDimension = new TreeMap<>();
    for (String term : list(text)) {
      int colon = term.indexOf(':');
      if (colon < 1 || colon == term.length() - 1) {
        problems.add(Code.INVALID_VALUE, line, "condition '" + term + "'", "write dimension:value");
        continue;
      }
      byDimension
          .computeIfAbsent(term.substring(0, colon), d -> new TreeSet<>())
          .add(term.substring(colon + 1));
    }
    List<Condition> conditions = new ArrayList<>();
    byDimension.forEach((d, values) -> conditions.add(new Condition(d, List.copyOf(values))));
    return conditions;
  }

  void unknown(Code code, int line, String what, String name, Iterable<String> known) {
    List<String> names = new ArrayList<>();
    known.forEach(names::add);
    problems.add(code, line, "no " + what + " '" + name + "'", Suggestion.nearest(name, names));
  }

  boolean present(String text, int line, String field) {
    if (text.isBlank()) {
      problems.add(Code.MISSING_FIELD, line, field + " is empty", "fill it in");
    }
    return !text.isBlank();
  }
}
