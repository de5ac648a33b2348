package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Overlays that do not fit the data: one bad file for each fault. */
final class OverlayFaultsTest {
  @Test
  void correction_withoutReason_isMissingField() {
    assertThat(BadFiles.ofOverlay("missing-reason"))
        .containsExactly(
            "missing-reason.overlay.tsv:6: MISSING_FIELD: reason is empty; fill it in");
  }

  @Test
  void framework_misspelt_offersTheNearest() {
    assertThat(BadFiles.ofOverlay("unknown-framework"))
        .containsExactly(
            "unknown-framework.overlay.tsv:6: UNKNOWN_FRAMEWORK: no framework 'alfa-2020'; did you mean 'alpha-2020'?");
  }

  @Test
  void framework_ofAnotherEdition_namesTheOneThatIsThere() {
    assertThat(BadFiles.ofOverlay("wrong-edition"))
        .containsExactly(
            "wrong-edition.overlay.tsv:6: WRONG_EDITION: no edition 'alpha-2019'; this release holds 'alpha-2020'");
  }

  @Test
  void provision_withoutFramework_saysTheForm() {
    assertThat(BadFiles.ofOverlay("provision-without-framework"))
        .containsExactly(
            "provision-without-framework.overlay.tsv:6: INVALID_VALUE: expected framework:locator, found '4.1'");
  }

  @Test
  void provision_unknown_offersTheNearest() {
    assertThat(BadFiles.ofOverlay("unknown-provision"))
        .containsExactly(
            "unknown-provision.overlay.tsv:6: UNKNOWN_PROVISION: no provision 'alpha-2020:4.9'; did you mean '4.1', '4.2', 'A.1'?");
  }

  @Test
  void provision_isGroup_namesThoseBelow() {
    assertThat(BadFiles.ofOverlay("group-as-provision"))
        .containsExactly(
            "group-as-provision.overlay.tsv:6: NOT_A_PROVISION: 'alpha-2020:4' is not assessed itself; speak of 4.1, 4.2");
  }

  @Test
  void element_unknown_offersTheNearest() {
    assertThat(BadFiles.ofOverlay("unknown-element"))
        .containsExactly(
            "unknown-element.overlay.tsv:6: UNKNOWN_ELEMENT: no element 'logs.keept'; did you mean 'logs.kept'?");
  }

  @Test
  void element_withoutPractice_saysTheForm() {
    assertThat(BadFiles.ofOverlay("malformed-element"))
        .containsExactly(
            "malformed-element.overlay.tsv:6: INVALID_VALUE: expected practice.name, found 'logs'");
  }

  @Test
  void subject_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofOverlay("unknown-subject"))
        .containsExactly(
            "unknown-subject.overlay.tsv:6: INVALID_VALUE: subject 'robots' is not known; write one of ai, information-security, service, privacy");
  }

  @Test
  void wording_thatDoesNotExist_namesThoseThatDo() {
    assertThat(BadFiles.ofOverlay("unknown-wording"))
        .containsExactly(
            "unknown-wording.overlay.tsv:6: INVALID_VALUE: no wording of 'beta-2021:2.2' from 2024-06-30; write one of [2021-01-01, 2024-07-01]");
  }

  @Test
  void wording_fromNoDay_isInvalidDate() {
    assertThat(BadFiles.ofOverlay("impossible-wording"))
        .containsExactly(
            "impossible-wording.overlay.tsv:6: INVALID_DATE: wording '2024-06-31' is no day of the calendar; write year-month-day, such as 2026-11-21");
  }

  @Test
  void drop_ofWhatIsNotThere_namesWhatIs() {
    assertThat(BadFiles.ofOverlay("drop-of-what-is-not-there"))
        .containsExactly(
            "drop-of-what-is-not-there.overlay.tsv:6: ELEMENT_NOT_ASKED: 'alpha-2020:4.2' does not ask for 'logs.kept@ai'; it asks for [risk.results-kept@ai]");
  }

  @Test
  void drop_ofAnotherSubject_namesWhatIsThere() {
    assertThat(BadFiles.ofOverlay("drop-of-another-subject"))
        .containsExactly(
            "drop-of-another-subject.overlay.tsv:6: ELEMENT_NOT_ASKED: 'beta-2021:2.1' does not ask for 'risk.process-defined@ai'; it asks for [logs.possible@ai, risk.process-defined@information-security]");
  }

  @Test
  void drop_withoutTheOnlyWording_asksForIt() {
    assertThat(BadFiles.ofOverlay("drop-without-its-wording"))
        .containsExactly(
            "drop-without-its-wording.overlay.tsv:6: ELEMENT_NOT_ASKED: 'beta-2021:2.2' does not ask for 'risk.results-kept@ai'; name the wording: it asks for [risk.results-kept@ai from 2024-07-01]");
  }

  @Test
  void drop_ofOneWordingWhereAllAreAsked_saysSo() {
    assertThat(BadFiles.ofOverlay("drop-of-one-wording-of-all"))
        .containsExactly(
            "drop-of-one-wording-of-all.overlay.tsv:6: ELEMENT_NOT_ASKED: 'beta-2021:2.2' does not ask for 'staff.trained@ai from 2024-07-01'; it asks for it in every wording: leave the wording empty");
  }

  @Test
  void drop_withBasis_isRefused() {
    assertThat(BadFiles.ofOverlay("drop-with-basis"))
        .containsExactly(
            "drop-with-basis.overlay.tsv:6: UNKNOWN_FIELD: basis 'sentence 1' of what is dropped; leave it empty");
  }

  @Test
  void drop_twice_isDuplicate() {
    assertThat(BadFiles.ofOverlay("dropped-twice"))
        .containsExactly(
            "dropped-twice.overlay.tsv:7: DUPLICATE: 'alpha-2020:4.1 risk.repeatable@ai' is corrected twice alike; keep one row");
  }

  @Test
  void change_ofWhatIsNotThere_saysThatNothingIs() {
    assertThat(BadFiles.ofOverlay("change-of-what-is-not-there"))
        .containsExactly(
            "change-of-what-is-not-there.overlay.tsv:6: ELEMENT_NOT_ASKED: 'alpha-2020:A.2' does not ask for 'logs.kept@ai'; it is not taken apart yet");
  }

  @Test
  void change_toWhatIsThere_isRefused() {
    assertThat(BadFiles.ofOverlay("change-of-nothing"))
        .containsExactly(
            "change-of-nothing.overlay.tsv:6: INVALID_VALUE: 'alpha-2020:4.1 risk.repeatable@ai' is as the change says already; say what differs, or leave the row out");
  }

  @Test
  void change_withoutStatus_namesThoseThatExist() {
    assertThat(BadFiles.ofOverlay("change-without-status"))
        .containsExactly(
            "change-without-status.overlay.tsv:6: INVALID_VALUE: status '' is not known; write one of draft, double-coded, expert-reviewed");
  }

  @Test
  void add_ofWhatIsThere_isDuplicate() {
    assertThat(BadFiles.ofOverlay("add-of-what-is-there"))
        .containsExactly(
            "add-of-what-is-there.overlay.tsv:6: DUPLICATE: 'alpha-2020:4.2' asks for 'risk.results-kept@ai' already; change it, or leave the row out");
  }

  @Test
  void add_inEveryWordingOfWhatIsThereInOne_isDuplicate() {
    assertThat(BadFiles.ofOverlay("add-of-what-is-there-in-one-wording"))
        .containsExactly(
            "add-of-what-is-there-in-one-wording.overlay.tsv:6: DUPLICATE: 'beta-2021:2.2' asks for 'risk.results-kept@ai from 2024-07-01' already; drop that one too");
  }

  @Test
  void add_ofWhatIsDropped_isContradiction() {
    assertThat(BadFiles.ofOverlay("added-and-dropped"))
        .containsExactly(
            "added-and-dropped.overlay.tsv:7: CONTRADICTION: 'alpha-2020:4.1 logs.kept@ai' is corrected twice, and not alike; keep one row; to change it, write one change");
  }

  @Test
  void add_withoutBasis_isMissingField() {
    assertThat(BadFiles.ofOverlay("add-without-basis"))
        .containsExactly(
            "add-without-basis.overlay.tsv:6: MISSING_FIELD: basis is empty; fill it in");
  }

  @Test
  void add_withoutReading_namesThoseThatExist() {
    assertThat(BadFiles.ofOverlay("add-without-reading"))
        .containsExactly(
            "add-without-reading.overlay.tsv:6: INVALID_VALUE: reading '' is not known; write one of literal, interpretive");
  }

  @Test
  void verb_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofOverlay("unknown-change"))
        .containsExactly(
            "unknown-change.overlay.tsv:6: INVALID_VALUE: change 'remove' is not known; write one of add, drop, change");
  }

  @Test
  void id_withBlankAndCapital_saysTheForm() {
    assertThat(BadFiles.ofOverlay("malformed-id"))
        .containsExactly(
            "malformed-id.overlay.tsv:1: INVALID_VALUE: overlay 'Acme 2026'; write letters and digits in lower case, with dots or hyphens between them, such as acme-2026");
  }

  @Test
  void author_missing_saysWhereToWriteIt() {
    assertThat(BadFiles.ofOverlay("missing-author"))
        .containsExactly(
            "missing-author.overlay.tsv:1: MISSING_FIELD: field 'author' is missing or blank; write '# author: …' above the column names");
  }

  @Test
  void title_blank_isMissingField() {
    assertThat(BadFiles.ofOverlay("blank-title"))
        .containsExactly(
            "blank-title.overlay.tsv:2: MISSING_FIELD: field 'title' is missing or blank; write '# title: …' above the column names");
  }

  @Test
  void day_impossible_isInvalidDate() {
    assertThat(BadFiles.ofOverlay("impossible-day"))
        .containsExactly(
            "impossible-day.overlay.tsv:4: INVALID_DATE: recorded '2026-11-31' is no day of the calendar; write year-month-day, such as 2026-11-21");
  }

  @Test
  void field_misspelt_offersTheNearest() {
    assertThat(BadFiles.ofOverlay("misspelt-field"))
        .containsExactly(
            "misspelt-field.overlay.tsv:1: MISSING_FIELD: field 'title' is missing or blank; write '# title: …' above the column names",
            "misspelt-field.overlay.tsv:2: UNKNOWN_FIELD: field 'titel' is not known here; did you mean 'title'?");
  }

  @Test
  void field_twice_isDuplicate() {
    assertThat(BadFiles.ofOverlay("field-twice"))
        .containsExactly(
            "field-twice.overlay.tsv:5: DUPLICATE: field 'author' comes twice; keep one line");
  }

  @Test
  void fields_withTabs_areInvalidValues() {
    assertThat(BadFiles.ofOverlay("tab-in-field"))
        .containsExactly(
            "tab-in-field.overlay.tsv:2: INVALID_VALUE: field 'title' with a tab in it; write a blank in its place",
            "tab-in-field.overlay.tsv:3: INVALID_VALUE: field 'author' with a tab in it; write a blank in its place");
  }

  @Test
  void columns_otherThanOurs_areNamed() {
    assertThat(BadFiles.ofOverlay("wrong-columns"))
        .containsExactly(
            "wrong-columns.overlay.tsv:5: WRONG_COLUMNS: columns 'change, provision, element, subject, wording, basis, reading, status, reason'; expected columns 'change, provision, element, subject, wording, basis, reading, status, author, reason', separated by tabs");
  }

  @Test
  void file_withManyFaults_tellsAllAtOnce() {
    assertThat(BadFiles.ofOverlay("many-faults"))
        .containsExactly(
            "many-faults.overlay.tsv:1: MISSING_FIELD: field 'author' is missing or blank; write '# author: …' above the column names",
            "many-faults.overlay.tsv:4: UNKNOWN_FIELD: field 'because' is not known here; begin a comment with a capital letter",
            "many-faults.overlay.tsv:6: MISSING_FIELD: reason is empty; fill it in",
            "many-faults.overlay.tsv:6: UNKNOWN_PROVISION: no provision 'alpha-2020:4.9'; did you mean '4.1', '4.2', 'A.1'?",
            "many-faults.overlay.tsv:7: MISSING_FIELD: basis is empty; fill it in",
            "many-faults.overlay.tsv:7: INVALID_VALUE: reading 'guessed' is not known; write one of literal, interpretive",
            "many-faults.overlay.tsv:7: DUPLICATE: 'alpha-2020:4.2' asks for 'risk.results-kept@ai' already; change it, or leave the row out",
            "many-faults.overlay.tsv:8: MISSING_FIELD: reason is empty; fill it in",
            "many-faults.overlay.tsv:8: INVALID_VALUE: change 'keep' is not known; write one of add, drop, change",
            "many-faults.overlay.tsv:8: INVALID_VALUE: subject 'cats' is not known; write one of ai, information-security, service, privacy",
            "many-faults.overlay.tsv:8: INVALID_DATE: wording 'soon' is no day of the calendar; write year-month-day, such as 2026-11-21",
            "many-faults.overlay.tsv:8: UNKNOWN_FRAMEWORK: no framework 'gamma-1999'; write one of alpha-2020, beta-2021",
            "many-faults.overlay.tsv:8: UNKNOWN_ELEMENT: no element 'x.y'",
            "many-faults.overlay.tsv:9: ELEMENT_NOT_ASKED: 'alpha-2020:4.2' does not ask for 'logs.kept@ai'; it asks for [risk.results-kept@ai]");
  }
}
