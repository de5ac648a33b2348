package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.text.CsvOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Assessments as a table for spreadsheets: one row for the assessment itself, one for each
 * statement and each piece of evidence. Columns and what they may hold are described in {@code
 * docs/assessment.md}; they are the fields of {@link AssessmentJson}, of the same names.
 */
public final class AssessmentCsv {
  private AssessmentCsv() {}

  /**
   * Reads an assessment and holds its identifiers to a corpus. Separated by commas, semicolons or
   * tabs; in UTF-8, in UTF-16 with a byte order mark, or in Windows-1252, which is told from UTF-8
   * by its first character that is not ASCII. Rows are taken as they stream by.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes; not closed
   * @param corpus the data that must hold the identifiers
   * @return the assessment
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input
   */
  public static Assessment read(String source, InputStream from, Corpus corpus) throws IOException {
    return new AssessmentTable(source, corpus).read(from);
  }

  /**
   * Writes an assessment row by row: UTF-8 with a byte order mark, by which spreadsheets know it,
   * commas, lines that end in CR LF. A text that a spreadsheet would take for a formula gets an
   * apostrophe before it. Reading it again gives an equal assessment.
   *
   * @param assessment the assessment
   * @param to where to; flushed, not closed
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if a term of scope has a semicolon, or a blank at its end,
   *     which a cell of several terms cannot hold; nothing is written then
   */
  public static void write(Assessment assessment, OutputStream to) throws IOException {
    assessment.scope().terms().forEach(AssessmentCsv::checkTerm);
    Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    text.append('\uFEFF');
    Rows rows = new Rows(new CsvOutput(text));
    rows.assessment(assessment);
    rows.csv().flush();
    text.flush();
  }

  private static void checkTerm(String term) {
    if (term.indexOf(';') >= 0 || !term.equals(term.strip())) {
      throw new IllegalArgumentException(
          "expected a term of scope without semicolon and blanks at its ends, found '"
              + term
              + "'");
    }
  }

  /** Writes the rows; the inclusion of a provision stands in the row of its statement. */
  private record Rows(CsvOutput csv) {
    void assessment(Assessment assessment) {
      csv.row(AssessmentTable.COLUMNS);
      top(assessment);
      Map<RequirementId, Inclusion> left = new LinkedHashMap<>();
      assessment.inclusions().forEach(i -> left.put(i.provision(), i));
      assessment.statements().forEach(s -> statement(s, left));
      left.values().forEach(this::included);
      assessment.evidence().forEach(this::evidence);
    }

    private void row(Map<String, String> cells) {
      csv.row(AssessmentTable.COLUMNS.stream().map(c -> cells.getOrDefault(c, "")).toList());
    }

    private static Map<String, String> cells(String row) {
      Map<String, String> cells = new HashMap<>();
      cells.put(AssessmentTable.ROW, row);
      return cells;
    }

    private static String list(List<String> values) {
      return String.join("; ", values);
    }

    private void top(Assessment assessment) {
      Map<String, String> cells = cells(AssessmentTable.ASSESSMENT);
      cells.put("format", AssessmentJson.FORMAT);
      cells.put("id", assessment.id());
      cells.put("kind", Values.name(assessment.target().kind()));
      cells.put("name", assessment.target().name());
      cells.put(
          "frameworks", list(assessment.frameworks().stream().map(FrameworkId::value).toList()));
      Scope scope = assessment.scope();
      cells.put("scope", list(scope.terms()));
      scope.placedOnMarket().ifPresent(day -> cells.put("placedOnMarket", day.toString()));
      cells.put("assurance", Values.name(assessment.assurance()));
      row(cells);
    }

    private void statement(Statement statement, Map<RequirementId, Inclusion> inclusions) {
      Map<String, String> cells = cells(AssessmentTable.STATEMENT);
      if (statement instanceof Statement.Found found) {
        cells.put("element", found.pair().element().value());
        cells.put("subject", found.pair().subject().id());
        cells.put("status", "found");
      } else {
        Statement.OfProvision of = (Statement.OfProvision) statement;
        provision(of, cells);
        Optional.ofNullable(inclusions.remove(of.provision())).ifPresent(i -> reasons(i, cells));
      }
      row(cells);
    }

    private static void provision(Statement.OfProvision statement, Map<String, String> cells) {
      cells.put("provision", statement.provision().toString());
      if (statement instanceof Statement.Implemented implemented) {
        cells.put("status", "implemented");
        cells.put("subjects", list(implemented.subjects().stream().map(Subject::id).toList()));
      } else if (statement instanceof Statement.Partial partial) {
        cells.put("status", "partial");
        cells.put("elements", list(partial.elements().stream().map(e -> e.value()).toList()));
      } else if (statement instanceof Statement.Planned planned) {
        cells.put("status", "planned");
        planned.due().ifPresent(day -> cells.put("due", day.toString()));
      } else if (statement instanceof Statement.Excluded excluded) {
        cells.put("status", "excluded");
        cells.put("justification", excluded.justification());
      } else {
        cells.put("status", "not-implemented");
      }
    }

    private void included(Inclusion inclusion) {
      Map<String, String> cells = cells(AssessmentTable.STATEMENT);
      cells.put("provision", inclusion.provision().toString());
      cells.put("status", "included");
      reasons(inclusion, cells);
      row(cells);
    }

    private static void reasons(Inclusion inclusion, Map<String, String> cells) {
      cells.put("reasons", list(inclusion.reasons().stream().map(Values::name).toList()));
      cells.put("justification", inclusion.justification());
      inclusion.owner().ifPresent(owner -> cells.put("owner", owner));
    }

    private void evidence(Evidence item) {
      Map<String, String> cells = cells(AssessmentTable.EVIDENCE);
      cells.put("id", item.id());
      cells.put("type", item.type());
      cells.put("title", item.title());
      cells.put("collected", item.collected().toString());
      item.validUntil().ifPresent(day -> cells.put("validUntil", day.toString()));
      if (item.state() == Evidence.State.DRAFT) {
        cells.put("state", "draft");
      }
      cells.put("subjects", list(item.subjects().stream().map(Subject::id).toList()));
      item.system().ifPresent(system -> cells.put("system", system));
      row(cells);
    }
  }
}
