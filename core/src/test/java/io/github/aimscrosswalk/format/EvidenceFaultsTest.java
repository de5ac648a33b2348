package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Evidence types and what they show: each bad file takes the place of one of the tables of {@link
 * Fixtures}.
 */
final class EvidenceFaultsTest {
  @TempDir Path folder;

  @Test
  void types_unsorted_areNotCanonical() {
    assertThat(BadFiles.ofTables(folder, "unsorted.evidence-types.tsv"))
        .containsExactly(
            "evidence-types.tsv:3: NOT_CANONICAL: 'event-log' after 'risk-report'; sort the rows");
  }

  @Test
  void type_ofUnknownForm_namesThoseThatExist() {
    assertThat(BadFiles.ofTables(folder, "unknown-form.evidence-types.tsv"))
        .containsExactly(
            "evidence-types.tsv:5: INVALID_VALUE: form 'film' is not known; write one of document,"
                + " record, log");
  }

  @Test
  void type_withWrongPeriod_showsTheForm() {
    assertThat(BadFiles.ofTables(folder, "wrong-period.evidence-types.tsv"))
        .containsExactly(
            "evidence-types.tsv:2: INVALID_VALUE: fresh_for '3 months' is no period of at most a"
                + " hundred years; write such as P1Y, P3M");
  }

  /** Added to a day it would lead out of the calendar, when an assessment is analysed. */
  @Test
  void type_thatLastsForEver_isRefused() {
    assertThat(BadFiles.ofTables(folder, "endless-period.evidence-types.tsv"))
        .containsExactly(
            "evidence-types.tsv:2: INVALID_VALUE: fresh_for 'P2147483647Y' is no period of at most a"
                + " hundred years; write such as P1Y, P3M");
  }

  @Test
  void type_withoutSubjects_isMissingField() {
    assertThat(BadFiles.ofTables(folder, "missing-subjects.evidence-types.tsv"))
        .containsExactly(
            "evidence-types.tsv:5: MISSING_FIELD: subjects is empty; name at least one subject");
  }

  @Test
  void type_ofPracticeWithSource_isContradictory() {
    assertThat(BadFiles.ofTables(folder, "source-of-practice.evidence-types.tsv"))
        .containsExactly(
            "evidence-types.tsv:2: INVALID_VALUE: freshness_source 'Art. 12' with freshness_basis"
                + " 'practice'; name the place in law or standard, or none for practice");
  }

  @Test
  void demonstrations_unsorted_areNotCanonical() {
    assertThat(BadFiles.ofTables(folder, "unsorted.demonstrates.tsv"))
        .containsExactly(
            "demonstrates.tsv:4: NOT_CANONICAL: 'risk-report risk.process-defined' after"
                + " 'risk-report risk.results-kept'; sort the rows");
  }

  @Test
  void demonstration_twice_isDuplicate() {
    assertThat(BadFiles.ofTables(folder, "duplicate-row.demonstrates.tsv"))
        .containsExactly(
            "demonstrates.tsv:3: DUPLICATE: 'event-log logs.kept' comes twice; keep one row");
  }

  @Test
  void demonstration_ofUnknownElement_offersTheNearest() {
    assertThat(BadFiles.ofTables(folder, "unknown-element.demonstrates.tsv"))
        .containsExactly(
            "demonstrates.tsv:5: UNKNOWN_ELEMENT: no element 'staff.traind'; did you mean"
                + " 'staff.trained'?");
  }

  @Test
  void demonstration_byUnknownType_offersTheNearest() {
    assertThat(BadFiles.ofTables(folder, "unknown-evidence-type.demonstrates.tsv"))
        .containsExactly(
            "demonstrates.tsv:5: UNKNOWN_EVIDENCE_TYPE: no evidence type 'training-plans'; did you"
                + " mean 'training-plan'?");
  }
}
