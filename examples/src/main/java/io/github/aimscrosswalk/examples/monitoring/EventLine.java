package io.github.aimscrosswalk.examples.monitoring;

import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads one line of a log of events and finds everything that is wrong with it. */
final class EventLine {
  private static final int VALUES = EventLog.COLUMNS.split("\t").length;
  private static final List<String> EVENTS = List.of("collected", "expired", "withdrawn");

  private final Problems problems;
  private final int line;
  private final Corpus corpus;

  EventLine(String source, int line, Corpus corpus) {
    this.problems = new Problems(source);
    this.line = line;
    this.corpus = corpus;
  }

  EventLog.Entry read(String text) {
    String[] values = text.split("\t", -1);
    Optional<EvidenceEvent> event = Optional.empty();
    if (values.length == VALUES) {
      event = event(values);
    } else {
      problems.add(
          Code.WRONG_COLUMNS,
          line,
          "row of " + values.length + " values",
          "give " + VALUES + " values, separated by tabs; empty ones too");
    }
    return new EventLog.Entry(event, problems.list());
  }

  private Optional<EvidenceEvent> event(String[] values) {
    Optional<LocalDate> day = day("day", values[0]);
    if (values[0].isEmpty()) {
      missing("day");
    }
    if (values[2].isBlank()) {
      missing("evidence");
    }
    if (!EVENTS.contains(values[1])) {
      problems.add(
          Code.INVALID_VALUE, line, "no event '" + values[1] + "'", "write one of " + EVENTS);
    }
    Optional<Evidence> item = Optional.empty();
    if (values[1].equals("collected")) {
      item = item(values, day);
    } else if (Arrays.stream(values, 3, VALUES - 1).anyMatch(v -> !v.isEmpty())) {
      problems.add(
          Code.CONTRADICTION,
          line,
          "event '" + values[1] + "' with a type, a date made, a last day or subjects",
          "only what is collected has these: leave them empty");
    }
    return problems.list().isEmpty()
        ? Optional.of(event(values[1], day.orElseThrow(), values[2], item))
        : Optional.empty();
  }

  private EvidenceEvent event(String word, LocalDate day, String id, Optional<Evidence> item) {
    return switch (word) {
      case "collected" -> new EvidenceEvent.Collected(line, day, item.orElseThrow());
      case "expired" -> new EvidenceEvent.Expired(line, day, id);
      default -> new EvidenceEvent.Withdrawn(line, day, id);
    };
  }

  /** Returns the piece of evidence; empty if it cannot be one, in which case a problem is noted. */
  private Optional<Evidence> item(String[] values, Optional<LocalDate> known) {
    Optional<LocalDate> made = values[4].isEmpty() ? known : day("made", values[4]);
    Optional<LocalDate> last = day("last-day", values[5]);
    List<Subject> subjects = subjects(values[6]);
    if (values[3].isEmpty()) {
      missing("type");
    }
    if (made.isEmpty() || values[2].isBlank() || values[3].isEmpty()) {
      return Optional.empty();
    }
    if (last.isPresent() && last.get().isBefore(made.get())) {
      problems.add(
          Code.REVERSED_DATES,
          line,
          "last day '" + last.get() + "' before the day made '" + made.get() + "'",
          "check both");
      return Optional.empty();
    }
    return Optional.of(known(item(values, made.get(), last, subjects)));
  }

  private static Evidence item(
      String[] values, LocalDate made, Optional<LocalDate> last, List<Subject> subjects) {
    Evidence.State state = Evidence.State.FINAL;
    return new Evidence(
        values[2], values[3], values[7], made, last, state, subjects, Optional.empty());
  }

  private Evidence known(Evidence item) {
    new AssessmentCheck(corpus)
        .evidence(item)
        .forEach(f -> problems.add(f.code(), line, f.message(), f.repair()));
    return item;
  }

  private List<Subject> subjects(String value) {
    List<String> known = Arrays.stream(Subject.values()).map(Subject::id).toList();
    List<Subject> subjects = new ArrayList<>();
    for (String name : value.isEmpty() ? new String[0] : value.split(" ")) {
      Optional<Subject> subject = Subject.of(name);
      subject.ifPresent(subjects::add);
      if (subject.isEmpty()) {
        String near = Suggestion.nearest(name, known);
        String repair = near.isEmpty() ? "write of " + known + ", parted by blanks" : near;
        problems.add(Code.INVALID_VALUE, line, "no subject '" + name + "'", repair);
      }
    }
    return subjects;
  }

  /** Returns the day of a column; empty if there is none, or none of the calendar. */
  private Optional<LocalDate> day(String column, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      problems.add(
          Code.INVALID_DATE,
          line,
          column + " '" + value + "' is no day",
          "write a day of the calendar as year-month-day");
      return Optional.empty();
    }
  }

  private void missing(String column) {
    problems.add(Code.MISSING_FIELD, line, "no " + column, "give the " + column);
  }
}
