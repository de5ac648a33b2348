package io.github.aimscrosswalk.examples.monitoring;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.format.TextInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A log of events, one a line, values parted by tabs. A line that cannot be read does not keep the
 * others from being read: it stands in the list with what is wrong with it.
 */
final class EventLog {
  /** The columns, which the first line names. */
  static final String COLUMNS = "day\tevent\tevidence\ttype\tmade\tlast-day\tsubjects\ttitle";

  private EventLog() {}

  /**
   * One line of the log.
   *
   * @param event what it says; empty if it cannot be read
   * @param problems what is wrong with it; empty if it can be read
   */
  record Entry(Optional<EvidenceEvent> event, List<Diagnostic> problems) {
    Entry {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a log.
   *
   * @throws IOException if reading fails
   * @throws InvalidDataException if it is no log at all: empty, not UTF-8, of other columns
   */
  static List<Entry> read(Path file, Corpus corpus) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(TextInput.read(String.valueOf(file.getFileName()), in), corpus);
    }
  }

  private static List<Entry> read(TextInput input, Corpus corpus) {
    List<String> lines = input.text().lines().toList();
    Problems problems = new Problems(input.source());
    if (!lines.get(0).equals(COLUMNS)) {
      problems.add(
          Code.WRONG_COLUMNS,
          1,
          "expected the columns '" + COLUMNS.replace('\t', ' ') + "', found '" + lines.get(0) + "'",
          "name them in this order, parted by tabs");
    }
    if (!input.text().endsWith("\n")) {
      problems.add(
          Code.MALFORMED, lines.size(), "last line without a line end", "check the file is whole");
    }
    problems.throwIfAny();
    List<Entry> entries = new ArrayList<>();
    for (int number = 2; number <= lines.size(); number++) {
      entries.add(new EventLine(input.source(), number, corpus).read(lines.get(number - 1)));
    }
    return List.copyOf(entries);
  }
}
