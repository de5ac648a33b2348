package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Assignments of elements to provisions: each bad file takes the place of one of the tables of
 * {@link Fixtures}.
 */
final class DecompositionFaultsTest {
  @TempDir Path folder;

  @Test
  void provision_isGroup_isRefused() {
    assertThat(BadFiles.ofTables(folder, "group-as-provision.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:2: NOT_A_PROVISION: '4' is not assessed itself; assign to"
                + " the provisions below it");
  }

  @Test
  void element_unknown_offersTheNearest() {
    assertThat(BadFiles.ofTables(folder, "unknown-element.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:6: UNKNOWN_ELEMENT: no element 'logs.keept'; did you mean"
                + " 'logs.kept'?");
  }

  @Test
  void subject_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofTables(folder, "unknown-subject.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:6: INVALID_VALUE: subject 'robots' is not known; write"
                + " one of ai, information-security, service, privacy");
  }

  @Test
  void wording_ofProvisionWithOne_isRefused() {
    assertThat(BadFiles.ofTables(folder, "unknown-wording.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:6: INVALID_VALUE: no wording of 'alpha-2020:A.2' from"
                + " 2024-07-01; leave it empty: there is one wording");
  }

  @Test
  void wording_thatDoesNotExist_namesThoseThatDo() {
    assertThat(BadFiles.ofTables(folder, "unknown-wording.decomposition.beta-2021.tsv"))
        .containsExactly(
            "decomposition/beta-2021.tsv:4: INVALID_VALUE: no wording of 'beta-2021:2.2' from"
                + " 2024-06-30; write one of [2021-01-01, 2024-07-01]");
  }

  @Test
  void wording_fromNoDay_isInvalidDate() {
    assertThat(BadFiles.ofTables(folder, "impossible-wording.decomposition.beta-2021.tsv"))
        .containsExactly(
            "decomposition/beta-2021.tsv:4: INVALID_DATE: wording '2024-06-31' is no day of the"
                + " calendar; write year-month-day, such as 2026-11-21");
  }

  @Test
  void basis_empty_isMissingField() {
    assertThat(BadFiles.ofTables(folder, "missing-basis.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:6: MISSING_FIELD: basis is empty; fill it in");
  }

  @Test
  void annotators_empty_isMissingField() {
    assertThat(BadFiles.ofTables(folder, "missing-annotators.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:6: MISSING_FIELD: annotators is empty; fill it in");
  }

  @Test
  void interpretive_withoutNote_isMissingField() {
    assertThat(BadFiles.ofTables(folder, "interpretive-without-note.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:6: MISSING_FIELD: note of an interpretive assignment is"
                + " empty; fill it in");
  }

  @Test
  void elements_unsorted_areNotCanonical() {
    assertThat(BadFiles.ofTables(folder, "unsorted.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:3: NOT_CANONICAL: row of '4.1' out of order; sort by"
                + " document order, element, subject, wording");
  }

  @Test
  void provisions_unsorted_areNotCanonical() {
    assertThat(BadFiles.ofTables(folder, "unsorted-provisions.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:5: NOT_CANONICAL: row of '4.2' out of order; sort by"
                + " document order, element, subject, wording");
  }

  @Test
  void row_twice_isDuplicate() {
    assertThat(BadFiles.ofTables(folder, "duplicate-row.decomposition.alpha-2020.tsv"))
        .containsExactly(
            "decomposition/alpha-2020.tsv:3: DUPLICATE: '4.1' asks for 'risk.process-defined ai'"
                + " twice; keep one row");
  }

  @Test
  void provision_unknown_isToldOnceAndOffersTheNearest() {
    assertThat(BadFiles.ofTables(folder, "unknown-provision.decomposition.alpha-2020.tsv"))
        .singleElement()
        .asString()
        .startsWith(
            "decomposition/alpha-2020.tsv:4: UNKNOWN_PROVISION: no provision of alpha-2020 '4.9';"
                + " did you mean '4.1', '4.2'");
  }
}
