package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Assessments that are no JSON, or not of bearable form: one file per fault in {@code bad/}. */
final class AssessmentTextTest {
  @Test
  void text_malformed_namesLine() {
    assertThat(BadFiles.ofAssessment("malformed"))
        .singleElement()
        .asString()
        .startsWith("malformed.assessment.json:3: MALFORMED: not JSON: ")
        .endsWith("; mend the text at this line, or check that the file is whole");
  }

  @Test
  void text_truncated_isMalformed() {
    assertThat(BadFiles.ofAssessment("truncated"))
        .singleElement()
        .asString()
        .startsWith("truncated.assessment.json:4: MALFORMED: not JSON: ");
  }

  @Test
  void text_truncatedAnywhere_isOneProblem() {
    String whole =
        """
        {"format": "aims-crosswalk-assessment/1", "id": "x",
         "about": {"kind": "organisation", "name": "X"},
         "scope": ["role:provider", "risk:high"], "assurance": "evidenced",
         "statements": [{"provision": "alpha-2020:4.1", "status": "implemented"}]}\
        """;

    for (int length = 1; length < whole.length(); length++) {
      assertThat(BadFiles.ofAssessmentText(whole.substring(0, length)))
          .as("the first %d characters", length)
          .singleElement()
          .asString()
          .contains(": MALFORMED: not JSON: ");
    }
  }

  @Test
  void text_withSecondDocument_isMalformed() {
    assertThat(BadFiles.ofAssessment("two-documents"))
        .containsExactly(
            "two-documents.assessment.json:6: MALFORMED: more after the end of the document;"
                + " remove it");
  }

  @Test
  void field_twice_isMalformed() {
    assertThat(BadFiles.ofAssessment("duplicate-field"))
        .singleElement()
        .asString()
        .startsWith("duplicate-field.assessment.json:6: MALFORMED: not JSON: ")
        .contains("assurance");
  }

  @Test
  void nesting_tooDeep_isMalformed() {
    assertThat(BadFiles.ofAssessment("deep-nesting"))
        .singleElement()
        .asString()
        .startsWith("deep-nesting.assessment.json:3: MALFORMED: not JSON: ");
  }

  @Test
  void nesting_withoutEnd_isMalformed() {
    assertThat(BadFiles.ofAssessmentText("[".repeat(500_000)))
        .singleElement()
        .asString()
        .startsWith("a.json:1: MALFORMED: not JSON: ");
  }

  @Test
  void number_ofEndlessDigits_isMalformed() {
    assertThat(BadFiles.ofAssessmentText("{\"id\": " + "9".repeat(100_000) + "}"))
        .singleElement()
        .asString()
        .startsWith("a.json:1: MALFORMED: not JSON: ")
        .hasSizeLessThan(300);
  }

  @Test
  void bytes_ofLatin1_areNotUtf8() {
    assertThat(BadFiles.ofAssessment("latin-1"))
        .containsExactly(
            "latin-1.assessment.json:4: WRONG_ENCODING: bytes that are not UTF-8;"
                + " save the file as UTF-8, without a byte order mark");
  }

  @Test
  void file_empty_isEmptyInput() {
    assertThat(BadFiles.ofAssessment("empty"))
        .containsExactly(
            "empty.assessment.json: EMPTY_INPUT: input without content;"
                + " check the name of the file");
  }

  @Test
  void file_blank_isEmptyInput() {
    assertThat(BadFiles.ofAssessment("blank"))
        .containsExactly(
            "blank.assessment.json: EMPTY_INPUT: input without content;"
                + " check the name of the file");
  }
}
