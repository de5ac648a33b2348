package io.github.aimscrosswalk.examples.gate;

import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.format.TextInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file of accepted gaps, committed beside the assessment: one a line, values parted by tabs,
 * sorted by element and subject, so that a change reads well in a review.
 */
final class Baseline {
  /** The columns, which the first line names. */
  static final String COLUMNS = "element\tsubject\tlast-day\treason";

  private static final int VALUES = 4;

  private final Problems problems;
  private final List<String> elements;
  private final List<AcceptedGap> accepted = new ArrayList<>();
  private final Set<Pair> seen = new HashSet<>();

  private Baseline(String source, Corpus corpus) {
    this.problems = new Problems(source);
    this.elements =
        corpus.hub().elements().stream().map(Element::id).map(ElementId::value).toList();
  }

  /**
   * Reads the file.
   *
   * @return the accepted gaps, in the order of the file
   * @throws InvalidDataException with every problem of the file
   */
  static List<AcceptedGap> read(TextInput input, Corpus corpus) {
    Baseline baseline = new Baseline(input.source(), corpus);
    List<String> lines = input.text().lines().toList();
    if (!lines.get(0).equals(COLUMNS)) {
      baseline.problems.add(
          Code.WRONG_COLUMNS,
          1,
          "expected the columns '" + COLUMNS.replace('\t', ' ') + "', found '" + lines.get(0) + "'",
          "name them in this order, parted by tabs");
      baseline.problems.throwIfAny();
    }
    for (int line = 2; line <= lines.size(); line++) {
      baseline.read(line, lines.get(line - 1));
    }
    baseline.problems.throwIfAny();
    return List.copyOf(baseline.accepted);
  }

  /** Returns a file that accepts gaps, all until one day and for one reason. */
  static String write(List<Gap> gaps, LocalDate lastDay, String reason) {
    StringBuilder text = new StringBuilder(COLUMNS).append('\n');
    gaps.stream()
        .map(gap -> gap.pair().element() + "\t" + gap.pair().subject())
        .sorted()
        .forEach(
            pair ->
                text.append(pair)
                    .append('\t')
                    .append(lastDay)
                    .append('\t')
                    .append(reason)
                    .append('\n'));
    return text.toString();
  }

  private void read(int line, String text) {
    String[] values = text.split("\t", -1);
    if (values.length != VALUES) {
      problems.add(
          Code.WRONG_COLUMNS,
          line,
          "row of " + values.length + " values",
          "give " + VALUES + " values, separated by tabs");
      return;
    }
    if (values[3].isBlank()) {
      problems.add(Code.MISSING_FIELD, line, "no reason", "say why the gap is accepted");
    }
    Optional<Pair> pair = pair(line, values[0], values[1]);
    Optional<LocalDate> lastDay = day(line, values[2]);
    if (pair.isPresent() && lastDay.isPresent()) {
      add(line, pair.get(), lastDay.get(), values[3]);
    }
  }

  private Optional<Pair> pair(int line, String element, String about) {
    Optional<Subject> subject = Subject.of(about);
    if (!elements.contains(element)) {
      problems.add(
          Code.UNKNOWN_ELEMENT,
          line,
          "no element '" + element + "'",
          Suggestion.nearest(element, elements));
      return Optional.empty();
    }
    if (subject.isEmpty()) {
      problems.add(
          Code.INVALID_VALUE,
          line,
          "no subject '" + about + "'",
          "write one of " + Arrays.toString(Subject.values()));
    }
    return subject.map(s -> new Pair(ElementId.of(element), s));
  }

  private void add(int line, Pair pair, LocalDate lastDay, String reason) {
    if (seen.add(pair)) {
      accepted.add(new AcceptedGap(line, pair, lastDay, reason));
    } else {
      problems.add(Code.DUPLICATE, line, "'" + pair + "' accepted twice", "keep one of the lines");
    }
  }

  private Optional<LocalDate> day(int line, String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      problems.add(
          Code.INVALID_DATE,
          line,
          "last-day '" + value + "' is no day",
          "write a day of the calendar as year-month-day");
      return Optional.empty();
    }
  }
}
