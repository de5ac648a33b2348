package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import org.junit.jupiter.api.Test;

/**
 * Values in assessments that cannot be: one file per fault in {@code bad/}, read against the tree
 * of {@link Fixtures}.
 */
final class AssessmentFaultsTest {
  @Test
  void date_thatIsNoDay_isInvalid() {
    assertThat(BadFiles.ofAssessment("impossible-day"))
        .containsExactly(
            "impossible-day.assessment.json:6: INVALID_DATE: collected '2026-02-30' is no day of"
                + " the calendar; write year-month-day, such as 2026-11-21");
  }

  @Test
  void date_withFiveDigitYear_isInvalid() {
    assertThat(BadFiles.ofAssessment("five-digit-year"))
        .containsExactly(
            "five-digit-year.assessment.json:6: INVALID_DATE: due '20260-01-31' is no day of the"
                + " calendar; write year-month-day, such as 2026-11-21");
  }

  @Test
  void date_dayFirst_isInvalid() {
    assertThat(BadFiles.ofAssessment("impossible-placing"))
        .containsExactly(
            "impossible-placing.assessment.json:5: INVALID_DATE: placedOnMarket '31.01.2026' is no"
                + " day of the calendar; write year-month-day, such as 2026-11-21");
  }

  @Test
  void dates_reversed_nameTheEvidence() {
    assertThat(BadFiles.ofAssessment("reversed-dates"))
        .containsExactly(
            "reversed-dates.assessment.json:7: REVERSED_DATES: evidence 'log-2' is valid until a"
                + " day before it was collected; mend one of the dates");
  }

  @Test
  void statement_twice_namesBothLines() {
    assertThat(BadFiles.ofAssessment("duplicate-statement"))
        .containsExactly(
            "duplicate-statement.assessment.json:8: DUPLICATE: 'alpha-2020:4.1' is also spoken of"
                + " in line 6; keep one statement");
  }

  @Test
  void finding_twice_namesBothLines() {
    assertThat(BadFiles.ofAssessment("duplicate-finding"))
        .containsExactly(
            "duplicate-finding.assessment.json:7: DUPLICATE: 'logs.kept@ai' is also spoken of in"
                + " line 6; keep one statement");
  }

  @Test
  void statements_contradicting_nameBothLines() {
    assertThat(BadFiles.ofAssessment("contradicting-statements"))
        .containsExactly(
            "contradicting-statements.assessment.json:7: CONTRADICTION: 'alpha-2020:4.1' is also"
                + " spoken of in line 6, and differently; keep one statement");
  }

  @Test
  void evidenceId_twice_namesBothLines() {
    assertThat(BadFiles.ofAssessment("duplicate-evidence-id"))
        .containsExactly(
            "duplicate-evidence-id.assessment.json:7: DUPLICATE: evidence 'log-1' is also in line"
                + " 6; give each its own id");
  }

  @Test
  void justification_missing_namesLine() {
    assertThat(BadFiles.ofAssessment("missing-justification"))
        .containsExactly(
            "missing-justification.assessment.json:7: MISSING_FIELD: field 'justification' is"
                + " missing or blank");
  }

  @Test
  void justification_blank_isMissing() {
    assertThat(BadFiles.ofAssessment("blank-justification"))
        .containsExactly(
            "blank-justification.assessment.json:6: MISSING_FIELD: field 'justification' is missing"
                + " or blank");
  }

  @Test
  void format_missing_namesLine() {
    assertThat(BadFiles.ofAssessment("missing-version"))
        .containsExactly(
            "missing-version.assessment.json:1: MISSING_FIELD: field 'format' is missing or blank");
  }

  @Test
  void format_ofOtherVersion_namesTheOneRead() {
    assertThat(BadFiles.ofAssessment("wrong-version"))
        .containsExactly(
            "wrong-version.assessment.json:2: WRONG_VERSION: format 'aims-crosswalk-assessment/2';"
                + " this release reads 'aims-crosswalk-assessment/1'");
  }

  @Test
  void id_missing_namesLine() {
    assertThat(BadFiles.ofAssessment("missing-id"))
        .containsExactly(
            "missing-id.assessment.json:1: MISSING_FIELD: field 'id' is missing or blank");
  }

  @Test
  void about_missing_namesLine() {
    assertThat(BadFiles.ofAssessment("missing-about"))
        .containsExactly(
            "missing-about.assessment.json:1: MISSING_FIELD: field 'about' is missing");
  }

  @Test
  void name_blank_isMissing() {
    assertThat(BadFiles.ofAssessment("blank-name"))
        .containsExactly(
            "blank-name.assessment.json:4: MISSING_FIELD: field 'name' is missing or blank");
  }

  @Test
  void status_missing_namesLine() {
    assertThat(BadFiles.ofAssessment("missing-status"))
        .containsExactly(
            "missing-status.assessment.json:6: MISSING_FIELD: field 'status' is missing or blank");
  }

  @Test
  void subject_missing_namesLine() {
    assertThat(BadFiles.ofAssessment("missing-subject"))
        .containsExactly(
            "missing-subject.assessment.json:6: MISSING_FIELD: field 'subject' is missing or"
                + " blank");
  }

  @Test
  void collected_missing_namesLine() {
    assertThat(BadFiles.ofAssessment("missing-collected"))
        .containsExactly(
            "missing-collected.assessment.json:6: MISSING_FIELD: field 'collected' is missing or"
                + " blank");
  }

  @Test
  void field_unknown_offersTheNearest() {
    assertThat(BadFiles.ofAssessment("unknown-field"))
        .containsExactly(
            "unknown-field.assessment.json:5: UNKNOWN_FIELD: field 'statments' is not known here;"
                + " did you mean 'statements'?");
  }

  @Test
  void field_ofOtherStatus_isUnknownHere() {
    assertThat(BadFiles.ofAssessment("field-of-other-status"))
        .containsExactly(
            "field-of-other-status.assessment.json:6: UNKNOWN_FIELD: field 'due' is not known"
                + " here");
  }

  @Test
  void value_numberAsText_isOfWrongKind() {
    assertThat(BadFiles.ofAssessment("number-as-id"))
        .containsExactly(
            "number-as-id.assessment.json:3: INVALID_VALUE: value of a wrong kind; write 'id' in"
                + " quotes");
  }

  @Test
  void value_textAsList_isOfWrongKind() {
    assertThat(BadFiles.ofAssessment("text-as-list"))
        .containsExactly(
            "text-as-list.assessment.json:5: INVALID_VALUE: value of a wrong kind; write"
                + " 'frameworks' as a list");
  }

  @Test
  void value_numberInList_isOfWrongKind() {
    assertThat(BadFiles.ofAssessment("number-in-list"))
        .containsExactly(
            "number-in-list.assessment.json:5: INVALID_VALUE: value of a wrong kind; write a text"
                + " in 'frameworks'");
  }

  @Test
  void value_nullAsList_isOfWrongKind() {
    assertThat(BadFiles.ofAssessment("null-as-evidence"))
        .containsExactly(
            "null-as-evidence.assessment.json:5: INVALID_VALUE: value of a wrong kind; write"
                + " 'evidence' as a list");
  }

  @Test
  void value_textAsStatement_isToldOnce() {
    assertThat(BadFiles.ofAssessment("text-as-statement"))
        .containsExactly(
            "text-as-statement.assessment.json:6: INVALID_VALUE: value of a wrong kind; write an"
                + " object");
  }

  @Test
  void value_textAsAbout_isToldOnce() {
    assertThat(BadFiles.ofAssessment("text-as-about"))
        .containsExactly(
            "text-as-about.assessment.json:4: INVALID_VALUE: value of a wrong kind; write an"
                + " object");
  }

  @Test
  void document_thatIsList_isToldOnce() {
    assertThat(BadFiles.ofAssessment("list-as-document"))
        .containsExactly(
            "list-as-document.assessment.json:1: INVALID_VALUE: value of a wrong kind; write an"
                + " object");
  }

  @Test
  void document_withManyFaults_tellsAllByLine() {
    assertThat(BadFiles.ofAssessment("many-faults"))
        .containsExactly(
            "many-faults.assessment.json:4: UNKNOWN_FIELD: field 'colour' is not known here",
            "many-faults.assessment.json:7: UNKNOWN_EVIDENCE_TYPE: no evidence type 'event-logs';"
                + " did you mean 'event-log'?",
            "many-faults.assessment.json:8: INVALID_DATE: collected '2026-02-30' is no day of the"
                + " calendar; write year-month-day, such as 2026-11-21",
            "many-faults.assessment.json:11: UNKNOWN_PROVISION: no provision 'alpha-2020:A.9'; did"
                + " you mean 'A.1', 'A.2', '4.1'?",
            "many-faults.assessment.json:12: MISSING_FIELD: field 'justification' is missing or"
                + " blank",
            "many-faults.assessment.json:14: UNKNOWN_SCOPE_TERM: no dimension 'rolle' in"
                + " 'rolle:provider'; did you mean 'role'?");
  }

  @Test
  void owner_blank_isMissing() {
    assertThat(BadFiles.ofAssessment("blank-owner"))
        .containsExactly(
            "blank-owner.assessment.json:6: MISSING_FIELD: field 'owner' is missing or blank");
  }

  @Test
  void reasons_ofExcluded_areUnknownHere() {
    assertThat(BadFiles.ofAssessment("reasons-of-excluded"))
        .containsExactly(
            "reasons-of-excluded.assessment.json:6: UNKNOWN_FIELD: field 'reasons' is not known"
                + " here");
  }

  @Test
  void reason_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofAssessment("unknown-reason"))
        .containsExactly(
            "unknown-reason.assessment.json:6: INVALID_VALUE: reason 'fashion' is not known; write"
                + " one of risk, law, contract, business");
  }

  @Test
  void provision_includedAndExcluded_namesBothLines() {
    assertThat(BadFiles.ofAssessment("included-and-excluded"))
        .containsExactly(
            "included-and-excluded.assessment.json:7: CONTRADICTION: 'alpha-2020:A.1' is also"
                + " spoken of in line 6, and differently; keep one statement");
  }

  @Test
  void group_included_isNotAProvision() {
    assertThat(BadFiles.ofAssessment("included-group"))
        .containsExactly(
            "included-group.assessment.json:6: NOT_A_PROVISION: 'alpha-2020:4' is not assessed"
                + " itself; speak of 4.1, 4.2");
  }
}
