package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.json.JsonTree;
import io.github.aimscrosswalk.text.CsvInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an assessment from a table. Each row is turned into the JSON object that says the same, a
 * cell for a field, and then read as such: both forms know the same fields and tell the same faults
 * in the same words.
 */
final class AssessmentTable {
  static final String ROW = "row";
  static final String ASSESSMENT = "assessment";
  static final String STATEMENT = "statement";
  static final String EVIDENCE = "evidence";
  static final String NOTE = "note";

  /** The columns in the order in which they are written. */
  static final List<String> COLUMNS =
      List.of(
          ROW,
          "format",
          "id",
          "kind",
          "name",
          "frameworks",
          "scope",
          "placedOnMarket",
          "assurance",
          "provision",
          "element",
          "subject",
          "status",
          "subjects",
          "elements",
          "due",
          "reasons",
          "justification",
          "owner",
          "type",
          "title",
          "collected",
          "validUntil",
          "state",
          "system");

  /** Columns of words of the user's own, in which blanks may mean something. */
  private static final Set<String> OWN_WORDS =
      Set.of("id", "name", "justification", "owner", "title", "system", NOTE);

  private static final Set<String> LISTS =
      Set.of("frameworks", "scope", "subjects", "elements", "reasons");

  private final String source;
  private final AssessmentReader reader;
  private final Problems problems;
  private final List<String> columns = new ArrayList<>();
  private Optional<JsonTree.Fields> top = Optional.empty();

  AssessmentTable(String source, Corpus corpus) {
    this.source = source;
    this.reader = new AssessmentReader(source, corpus);
    this.problems = reader.problems();
  }

  Assessment read(InputStream from) throws IOException {
    CsvInput input = new CsvInput(source, from);
    Optional<CsvInput.Row> row = input.next();
    if (row.isEmpty()) {
      alone(Code.EMPTY_INPUT, 0, "input without content", "check the name of the file");
    }
    columns(row.orElseThrow());
    CsvInput.Row last = row.orElseThrow();
    for (row = input.next(); row.isPresent(); row = input.next()) {
      last = row.get();
      take(last);
    }
    if (last.values().size() < columns.size() && !input.endsInLineEnd()) {
      alone(
          Code.MALFORMED,
          last.line(),
          "last row that ends early, without a line end",
          "check that the file is whole");
    }
    return reader.assessment(top.orElseGet(this::noTop));
  }

  private void alone(Code code, int line, String message, String repair) {
    Problems one = new Problems(source);
    one.add(code, line, message, repair);
    one.throwIfAny();
  }

  private void columns(CsvInput.Row head) {
    Map<String, String> known = new HashMap<>();
    COLUMNS.forEach(column -> known.put(column.toLowerCase(Locale.ROOT), column));
    known.put(NOTE, NOTE);
    for (String name : head.values()) {
      String stripped = name.strip();
      String column = known.getOrDefault(stripped.toLowerCase(Locale.ROOT), "");
      if (!column.isEmpty() && columns.contains(column)) {
        alone(
            Code.WRONG_COLUMNS,
            head.line(),
            "column '" + column + "' twice",
            "keep one of the two");
      }
      columns.add(column);
    }
    if (!columns.contains(ROW)) {
      alone(
          Code.WRONG_COLUMNS,
          head.line(),
          "first line without a column '" + ROW + "'",
          "name the columns in the first line, such as row, provision, status");
    }
    unknownColumns(head);
  }

  private void unknownColumns(CsvInput.Row head) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isEmpty() && !head.values().get(i).isBlank()) {
        String name = head.values().get(i).strip();
        problems.add(
            Code.UNKNOWN_FIELD,
            head.line(),
            "column '" + name + "' is not known",
            Suggestion.nearest(name, COLUMNS));
      }
    }
  }

  private void take(CsvInput.Row row) {
    Map<String, JsonTree> cells = cells(row);
    String kind = cells.remove(ROW) instanceof JsonTree.Text text ? text.value() : "";
    JsonTree.Fields object = new JsonTree.Fields(row.line(), cells);
    switch (kind) {
      case STATEMENT -> reader.items().statement(object);
      case EVIDENCE -> reader.items().evidence(object);
      case ASSESSMENT -> takeTop(object);
      default ->
          problems.add(
              Code.INVALID_VALUE,
              row.line(),
              "row '" + kind + "' is not known",
              "write one of assessment, statement, evidence");
    }
  }

  private Map<String, JsonTree> cells(CsvInput.Row row) {
    Map<String, JsonTree> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.values().size(); i++) {
      String value = row.values().get(i);
      String column = i < columns.size() ? columns.get(i) : "";
      if (!column.isEmpty()) {
        String text = OWN_WORDS.contains(column) ? value : value.strip();
        if (!text.isEmpty()) {
          cells.put(column, LISTS.contains(column) ? list(row.line(), text) : text(row, text));
        }
      } else if (i >= columns.size() && !value.isBlank()) {
        problems.add(
            Code.WRONG_COLUMNS,
            row.line(),
            "row of " + row.values().size() + " values",
            "give " + columns.size() + " values");
        break;
      }
    }
    return cells;
  }

  private static JsonTree text(CsvInput.Row row, String text) {
    return new JsonTree.Text(row.line(), text);
  }

  private static JsonTree list(int line, String text) {
    List<JsonTree> items = new ArrayList<>();
    Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .forEach(item -> items.add(new JsonTree.Text(line, item)));
    return new JsonTree.Items(line, items);
  }

  private void takeTop(JsonTree.Fields object) {
    if (top.isPresent()) {
      problems.add(
          Code.DUPLICATE,
          object.line(),
          "row 'assessment' is also in line " + top.get().line(),
          "keep one");
      return;
    }
    Map<String, JsonTree> fields = new LinkedHashMap<>(object.values());
    Map<String, JsonTree> about = new LinkedHashMap<>();
    for (String name : List.of("kind", "name")) {
      Optional.ofNullable(fields.remove(name)).ifPresent(value -> about.put(name, value));
    }
    fields.put("about", new JsonTree.Fields(object.line(), about));
    top = Optional.of(new JsonTree.Fields(object.line(), fields));
  }

  private JsonTree.Fields noTop() {
    problems.add(
        Code.MISSING_FIELD,
        0,
        "row 'assessment' is missing",
        "write one, with format, id, kind and name");
    problems.throwIfAny();
    return new JsonTree.Fields(0, Map.of());
  }
}
