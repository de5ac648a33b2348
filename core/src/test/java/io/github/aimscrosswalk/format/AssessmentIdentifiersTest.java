package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import org.junit.jupiter.api.Test;

/**
 * Identifiers in assessments that the crosswalk does not hold: one file per fault in {@code bad/},
 * against the tree of {@link Fixtures}.
 */
final class AssessmentIdentifiersTest {
  @Test
  void framework_unknown_offersThoseThatExist() {
    assertThat(BadFiles.ofAssessment("unknown-framework"))
        .containsExactly(
            "unknown-framework.assessment.json:5: UNKNOWN_FRAMEWORK: no framework 'gamma-1999';"
                + " write one of alpha-2020, beta-2021");
  }

  @Test
  void framework_misspelt_offersTheNearest() {
    assertThat(BadFiles.ofAssessment("misspelt-framework"))
        .containsExactly(
            "misspelt-framework.assessment.json:5: UNKNOWN_FRAMEWORK: no framework 'alpa-2020'; did"
                + " you mean 'alpha-2020'?");
  }

  @Test
  void framework_otherEdition_namesTheOneHeld() {
    assertThat(BadFiles.ofAssessment("wrong-edition"))
        .containsExactly(
            "wrong-edition.assessment.json:6: WRONG_EDITION: no edition 'alpha-2019'; this release"
                + " holds 'alpha-2020'");
  }

  @Test
  void provision_unknown_offersTheNearest() {
    assertThat(BadFiles.ofAssessment("unknown-provision"))
        .containsExactly(
            "unknown-provision.assessment.json:7: UNKNOWN_PROVISION: no provision 'alpha-2020:A.9';"
                + " did you mean 'A.1', 'A.2', '4.1'?");
  }

  @Test
  void provision_isGroup_offersTheProvisionsBelow() {
    assertThat(BadFiles.ofAssessment("group-as-provision"))
        .containsExactly(
            "group-as-provision.assessment.json:6: NOT_A_PROVISION: 'alpha-2020:4' is not assessed"
                + " itself; speak of 4.1, 4.2");
  }

  @Test
  void provision_withoutFramework_isInvalid() {
    assertThat(BadFiles.ofAssessment("provision-without-framework"))
        .containsExactly(
            "provision-without-framework.assessment.json:6: INVALID_VALUE: expected"
                + " framework:locator, found '4.1'");
  }

  @Test
  void element_unknown_offersTheNearest() {
    assertThat(BadFiles.ofAssessment("unknown-element"))
        .containsExactly(
            "unknown-element.assessment.json:7: UNKNOWN_ELEMENT: no element 'risk.repeatible'; did"
                + " you mean 'risk.repeatable'?");
  }

  @Test
  void element_notAskedByProvision_namesThoseAsked() {
    assertThat(BadFiles.ofAssessment("element-not-asked"))
        .containsExactly(
            "element-not-asked.assessment.json:6: ELEMENT_NOT_ASKED: 'alpha-2020:4.2' does not ask"
                + " for 'risk.repeatable'; it asks for [risk.results-kept]");
  }

  @Test
  void element_withoutPractice_isInvalid() {
    assertThat(BadFiles.ofAssessment("wrong-form-of-element"))
        .containsExactly(
            "wrong-form-of-element.assessment.json:6: INVALID_VALUE: expected practice.name, found"
                + " 'repeatable'");
  }

  @Test
  void evidenceType_unknown_offersTheNearest() {
    assertThat(BadFiles.ofAssessment("unknown-evidence-type"))
        .containsExactly(
            "unknown-evidence-type.assessment.json:6: UNKNOWN_EVIDENCE_TYPE: no evidence type"
                + " 'event-logs'; did you mean 'event-log'?");
  }

  @Test
  void evidence_aboutSubjectNotOfItsType_namesThose() {
    assertThat(BadFiles.ofAssessment("subject-not-of-type"))
        .containsExactly(
            "subject-not-of-type.assessment.json:6: INVALID_VALUE: evidence of type 'event-log'"
                + " cannot be about 'privacy'; write of [ai]");
  }

  @Test
  void scopeTerm_ofUnknownDimension_offersTheNearest() {
    assertThat(BadFiles.ofAssessment("unknown-scope-term"))
        .containsExactly(
            "unknown-scope-term.assessment.json:5: UNKNOWN_SCOPE_TERM: no dimension 'rolle' in"
                + " 'rolle:provider'; did you mean 'role'?");
  }

  @Test
  void scopeTerm_withoutValue_isInvalid() {
    assertThat(BadFiles.ofAssessment("scope-term-without-value"))
        .containsExactly(
            "scope-term-without-value.assessment.json:5: INVALID_VALUE: expected dimension:value,"
                + " found 'provider'");
  }

  @Test
  void subject_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofAssessment("unknown-subject"))
        .containsExactly(
            "unknown-subject.assessment.json:6: INVALID_VALUE: subject 'safety' is not known; write"
                + " one of ai, information-security, service, privacy");
  }

  @Test
  void kind_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofAssessment("unknown-kind"))
        .containsExactly(
            "unknown-kind.assessment.json:4: INVALID_VALUE: kind 'company' is not known; write one"
                + " of organisation, ai-system");
  }

  @Test
  void assurance_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofAssessment("unknown-assurance"))
        .containsExactly(
            "unknown-assurance.assessment.json:5: INVALID_VALUE: assurance 'audited' is not known;"
                + " write one of attested, evidenced");
  }

  @Test
  void state_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofAssessment("unknown-state"))
        .containsExactly(
            "unknown-state.assessment.json:6: INVALID_VALUE: state 'signed' is not known; write one"
                + " of final, draft");
  }

  @Test
  void status_unknown_namesThoseThatExist() {
    assertThat(BadFiles.ofAssessment("unknown-status"))
        .containsExactly(
            "unknown-status.assessment.json:6: INVALID_VALUE: status 'done'; write one of"
                + " implemented, partial, planned, not-implemented, included, excluded");
  }

  @Test
  void status_foundOfProvision_isInvalid() {
    assertThat(BadFiles.ofAssessment("found-provision"))
        .containsExactly(
            "found-provision.assessment.json:6: INVALID_VALUE: status 'found'; write one of"
                + " implemented, partial, planned, not-implemented, included, excluded");
  }

  @Test
  void status_implementedOfElement_isInvalid() {
    assertThat(BadFiles.ofAssessment("implemented-element"))
        .containsExactly(
            "implemented-element.assessment.json:6: INVALID_VALUE: status 'implemented'; write"
                + " found");
  }

  @Test
  void provision_unknown_isNotOfferedGroups() {
    String text =
        """
        {"format": "aims-crosswalk-assessment/1", "id": "x",
         "about": {"kind": "organisation", "name": "X"},
         "statements": [{"provision": "alpha-2020:4.3", "status": "not-implemented"}]}
        """;

    assertThat(BadFiles.ofAssessmentText(text))
        .containsExactly(
            "a.json:3: UNKNOWN_PROVISION: no provision 'alpha-2020:4.3';"
                + " did you mean '4.1', '4.2', 'A.1'?");
  }
}
