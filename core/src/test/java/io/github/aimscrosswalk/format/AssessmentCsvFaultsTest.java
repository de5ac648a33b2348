package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Tables that are no assessment: one file per fault in {@code bad/}. */
final class AssessmentCsvFaultsTest {
  private static final String HEAD = "row,format,id,kind,name\n";
  private static final String TOP = "assessment,aims-crosswalk-assessment/1,x,organisation,";

  @Test
  void column_unknown_offersTheNearest() {
    assertThat(BadFiles.ofCsv("unknown-column"))
        .containsExactly(
            "unknown-column.assessment.csv:1: UNKNOWN_FIELD: column 'oner' is not known; did you"
                + " mean 'owner'?");
  }

  @Test
  void column_twiceInAnyCase_isToldAlone() {
    assertThat(BadFiles.ofCsv("column-twice"))
        .containsExactly(
            "column-twice.assessment.csv:1: WRONG_COLUMNS: column 'status' twice; keep one of the"
                + " two");
  }

  @Test
  void columns_withoutRow_areToldAlone() {
    assertThat(BadFiles.ofCsv("no-row-column"))
        .containsExactly(
            "no-row-column.assessment.csv:1: WRONG_COLUMNS: first line without a column 'row'; name"
                + " the columns in the first line, such as row, provision, status");
  }

  @Test
  void row_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofCsv("unknown-row"))
        .containsExactly(
            "unknown-row.assessment.csv:3: INVALID_VALUE: row 'statment' is not known; write one of"
                + " assessment, statement, evidence");
  }

  @Test
  void assessmentRow_missing_isToldOnce() {
    assertThat(BadFiles.ofCsv("no-assessment-row"))
        .containsExactly(
            "no-assessment-row.assessment.csv: MISSING_FIELD: row 'assessment' is missing; write"
                + " one, with format, id, kind and name");
  }

  @Test
  void assessmentRow_twice_namesBothLines() {
    assertThat(BadFiles.ofCsv("two-assessment-rows"))
        .containsExactly(
            "two-assessment-rows.assessment.csv:3: DUPLICATE: row 'assessment' is also in line 2;"
                + " keep one");
  }

  @Test
  void format_ofOtherVersion_isToldAlone() {
    assertThat(BadFiles.ofCsv("wrong-version"))
        .containsExactly(
            "wrong-version.assessment.csv:2: WRONG_VERSION: format 'aims-crosswalk-assessment/7';"
                + " this release reads 'aims-crosswalk-assessment/1'");
  }

  @Test
  void row_longerThanTheFirst_isOfWrongColumns() {
    assertThat(BadFiles.ofCsv("long-row"))
        .containsExactly(
            "long-row.assessment.csv:3: WRONG_COLUMNS: row of 19 values; give 18 values");
  }

  @Test
  void quote_neverClosed_namesTheRowItOpensIn() {
    assertThat(BadFiles.ofCsv("open-quote"))
        .containsExactly(
            "open-quote.assessment.csv:3: MALFORMED: quotation mark that does not fit; put a value"
                + " in quotation marks as a whole, and double those within it");
  }

  @Test
  void quote_closedTooEarly_isMalformed() {
    assertThat(BadFiles.ofCsv("text-after-quote"))
        .containsExactly(
            "text-after-quote.assessment.csv:3: MALFORMED: quotation mark that does not fit; put a"
                + " value in quotation marks as a whole, and double those within it");
  }

  @Test
  void file_cutOffInARow_isMalformed() {
    assertThat(BadFiles.ofCsv("truncated"))
        .containsExactly(
            "truncated.assessment.csv:3: MALFORMED: last row that ends early, without a line end;"
                + " check that the file is whole");
  }

  @Test
  void dates_ofACountry_areRefusedWithRepair() {
    String repair = " is no day of the calendar; write year-month-day, such as 2026-11-21";
    assertThat(BadFiles.ofCsv("local-date"))
        .containsExactly(
            "local-date.assessment.csv:3: INVALID_DATE: collected '31.01.2026'" + repair,
            "local-date.assessment.csv:4: INVALID_DATE: collected '1/31/2026'" + repair,
            "local-date.assessment.csv:5: INVALID_DATE: due '2027-1-31'" + repair);
  }

  @Test
  void edition_notHeld_namesTheOneHeld() {
    assertThat(BadFiles.ofCsv("wrong-edition"))
        .containsExactly(
            "wrong-edition.assessment.csv:3: WRONG_EDITION: no edition 'alpha-2019'; this release"
                + " holds 'alpha-2020'");
  }

  @Test
  void cell_ofOtherStatus_isUnknownHere() {
    assertThat(BadFiles.ofCsv("field-of-other-status"))
        .containsExactly(
            "field-of-other-status.assessment.csv:3: UNKNOWN_FIELD: field 'owner' is not known"
                + " here");
  }

  @Test
  void reason_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofCsv("unknown-reason"))
        .containsExactly(
            "unknown-reason.assessment.csv:3: INVALID_VALUE: reason 'fashion' is not known; write"
                + " one of risk, law, contract, business");
  }

  @Test
  void rows_twice_nameBothLines() {
    assertThat(BadFiles.ofCsv("duplicate-rows"))
        .containsExactly(
            "duplicate-rows.assessment.csv:4: DUPLICATE: 'alpha-2020:4.1' is also spoken of in line"
                + " 3; keep one statement",
            "duplicate-rows.assessment.csv:6: DUPLICATE: evidence 'log-1' is also in line 5; give"
                + " each its own id");
  }

  @Test
  void rows_contradicting_nameBothLines() {
    assertThat(BadFiles.ofCsv("contradicting-rows"))
        .containsExactly(
            "contradicting-rows.assessment.csv:4: CONTRADICTION: 'alpha-2020:A.1' is also spoken of"
                + " in line 3, and differently; keep one statement",
            "contradicting-rows.assessment.csv:6: CONTRADICTION: 'alpha-2020:A.2' is also spoken of"
                + " in line 5, and differently; keep one statement");
  }

  @Test
  void cells_missing_areToldAll() {
    assertThat(BadFiles.ofCsv("missing-cells"))
        .containsExactly(
            "missing-cells.assessment.csv:2: MISSING_FIELD: field 'kind' is missing or blank",
            "missing-cells.assessment.csv:2: MISSING_FIELD: field 'name' is missing or blank",
            "missing-cells.assessment.csv:3: MISSING_FIELD: field 'status' is missing or blank",
            "missing-cells.assessment.csv:4: MISSING_FIELD: field 'justification' is missing or"
                + " blank");
  }

  @Test
  void bytes_utf8AndThenNot_areNotGuessed() {
    byte[] mixed =
        (HEAD + TOP + "M\u00C3\u00A4rz\n\nM\u00E4rz\n").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(BadFiles.ofCsv("a.csv", mixed))
        .containsExactly(
            "a.csv:4: WRONG_ENCODING: bytes that are not UTF-8; save the file as UTF-8, without a"
                + " byte order mark");
  }

  @Test
  void bytes_thatWindowsDoesNotHave_areRefused() {
    byte[] other = (HEAD + TOP + "\u00E4\u0081\n").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(BadFiles.ofCsv("a.csv", other))
        .singleElement()
        .asString()
        .startsWith("a.csv:2: WRONG_ENCODING: bytes that are not windows-1252; ");
  }

  @Test
  void bytes_ofUtf16WithoutMark_areRefused() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      assertThat(BadFiles.ofCsv("a.csv", (HEAD + TOP + "X\n").getBytes(charset)))
          .containsExactly(
              "a.csv:1: WRONG_ENCODING: bytes that look like UTF-16 without a byte order mark; save"
                  + " the file as UTF-8, without a byte order mark");
    }
  }

  @Test
  void bytes_ofBrokenUtf16_areRefused() {
    byte[] whole = ("\uFEFF" + HEAD + TOP + "X\n").getBytes(StandardCharsets.UTF_16LE);
    byte[] odd = Arrays.copyOf(whole, whole.length - 1);

    assertThat(BadFiles.ofCsv("a.csv", odd))
        .singleElement()
        .asString()
        .contains(": WRONG_ENCODING: bytes that are not UTF-16LE; ");
  }

  @Test
  void file_withoutContent_isEmpty() {
    for (String nothing : new String[] {"", "\uFEFF", "\r\n \n", ";;;\r\n;;;\r\n", "sep=;\n"}) {
      assertThat(BadFiles.ofCsv("a.csv", nothing.getBytes(StandardCharsets.UTF_8)))
          .containsExactly("a.csv: EMPTY_INPUT: input without content; check the name of the file");
    }
  }
}
