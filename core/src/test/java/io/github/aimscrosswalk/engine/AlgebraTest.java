package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static io.github.aimscrosswalk.engine.SmallCorpus.id;
import static io.github.aimscrosswalk.engine.SmallCorpus.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How single provisions stand.
 *
 * <pre>
 * law                            sec                          evidence
 * ├─ 1  p.a@ai  p.b@ai           ├─ 1  p.a@is  q.c@is         ├─ record (ai)      p.a  p.b
 * ├─ 2  q.c@ai                   └─ 2  -                      └─ review (ai, is)  q.c
 * └─ 3  r.d@ai  r.e@ai  r.f@ai
 *
 * r.d entails r.e, which entails r.f; is = information security
 * </pre>
 */
final class AlgebraTest {
  private static final FrameworkId LAW = FrameworkId.of("law");
  private static final FrameworkId SEC = FrameworkId.of("sec");
  private static final Crosswalk CROSSWALK =
      new SmallCorpus()
          .provision("law:1", "p.a@ai", "p.b@ai")
          .provision("law:2", "q.c@ai")
          .provision("law:3", "r.d@ai", "r.e@ai", "r.f@ai")
          .provision("sec:1", "p.a@information-security", "q.c@information-security")
          .provision("sec:2")
          .implies("r.d", "r.e")
          .implies("r.e", "r.f")
          .type("record", "p.a", "p.b")
          .type("review", List.of(Subject.AI, Subject.INFORMATION_SECURITY), "q.c")
          .crosswalk();

  @Test
  void provision_withNothingStated_isNone() {
    assertThat(coverage(assessment(), "law:1"))
        .isEqualTo(new Coverage.None(content("", "", "", "p.a@ai p.b@ai")));
  }

  @Test
  void provision_implemented_isFull() {
    assertThat(coverage(assessment().implemented(LAW, "1"), "law:1"))
        .isEqualTo(new Coverage.Full(content("p.a@ai p.b@ai", "", "", "")));
  }

  @Test
  void provision_elementHeldAboutOtherSubject_isNoneWithTransferable() {
    assertThat(coverage(assessment().implemented(SEC, "1"), "law:1"))
        .isEqualTo(new Coverage.None(content("", "", "p.a@ai", "p.b@ai")));
    assertThat(coverage(assessment().implemented(SEC, "1"), "law:2"))
        .isEqualTo(new Coverage.None(content("", "", "q.c@ai", "")));
  }

  @Test
  void provision_elementPerhapsThereAboutOtherSubject_isMissing() {
    assertThat(coverage(assessment().partial(SEC, "1"), "law:2"))
        .isEqualTo(new Coverage.None(content("", "", "", "q.c@ai")));
  }

  @Test
  void provision_implementedAboutNamedSubject_holdsThatSubjectOnly() {
    Statement aboutAi = new Statement.Implemented(id("sec:1"), List.of(Subject.AI));
    Assessment.Builder stated = assessment().state(aboutAi);

    assertThat(coverage(stated, "law:2"))
        .isEqualTo(new Coverage.Full(content("q.c@ai", "", "", "")));
    assertThat(coverage(stated, "law:1"))
        .isEqualTo(new Coverage.Partial(content("p.a@ai", "", "", "p.b@ai")));
    assertThat(coverage(stated, "sec:1"))
        .isEqualTo(
            new Coverage.None(
                content("", "", "p.a@information-security q.c@information-security", "")));
  }

  @Test
  void provision_partlyWithElementsNamed_holdsThoseAndPerhapsTheRest() {
    assertThat(coverage(assessment().partial(LAW, "1", "p.b"), "law:1"))
        .isEqualTo(new Coverage.Partial(content("p.b@ai", "p.a@ai", "", "")));
  }

  @Test
  void provision_partlyWithNothingNamed_isPossible() {
    assertThat(coverage(assessment().partial(LAW, "1"), "law:1"))
        .isEqualTo(new Coverage.Possible(content("", "p.a@ai p.b@ai", "", "")));
  }

  @Test
  void provision_possibleAndTransferable_countsAsPossible() {
    assertThat(coverage(assessment().implemented(SEC, "1").partial(LAW, "2"), "law:2"))
        .isEqualTo(new Coverage.Possible(content("", "q.c@ai", "", "")));
  }

  @Test
  void provision_plannedOrNotImplemented_holdsNothing() {
    Statement planned = new Statement.Planned(id("law:1"), Optional.of(DAY));
    Statement not = new Statement.NotImplemented(id("law:2"));
    Assessment.Builder stated = assessment().state(planned).state(not);

    assertThat(coverage(stated, "law:1")).isEqualTo(coverage(assessment(), "law:1"));
    assertThat(coverage(stated, "law:2")).isEqualTo(coverage(assessment(), "law:2"));
  }

  @Test
  void element_foundTrue_isHeldAboutItsSubject() {
    Assessment.Builder found = assessment().found("q.c", Subject.INFORMATION_SECURITY);

    assertThat(coverage(found, "sec:1"))
        .isEqualTo(
            new Coverage.Partial(
                content("q.c@information-security", "", "", "p.a@information-security")));
    assertThat(coverage(found, "law:2"))
        .isEqualTo(new Coverage.None(content("", "", "q.c@ai", "")));
  }

  @Test
  void provision_excluded_tellsTheReason() {
    assertThat(coverage(assessment().exclude(LAW, "1", "no such systems"), "law:1"))
        .isEqualTo(new Coverage.Excluded("no such systems"));
  }

  @Test
  void provision_nobodyTookApart_isUnknownWithWhatIsStated() {
    Statement implemented = new Statement.Implemented(id("sec:2"), List.of());

    assertThat(coverage(assessment(), "sec:2")).isEqualTo(new Coverage.Unknown(Optional.empty()));
    assertThat(coverage(assessment().state(implemented), "sec:2"))
        .isEqualTo(new Coverage.Unknown(Optional.of(implemented)));
  }

  @Test
  void evidence_fresh_makesItsElementsHeld() {
    assertThat(coverage(assessment().evidence("record", DAY), "law:1"))
        .isEqualTo(new Coverage.Full(content("p.a@ai p.b@ai", "", "", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-15, , FINAL, true", // its last day
    "2025-06-14, , FINAL, false", // a day over its year
    "2025-06-14, 2026-06-15, FINAL, true", // the user knows better
    "2026-06-01, 2026-06-14, FINAL, false", // the user knows better
    "2026-06-15, , FINAL, true", // its first day
    "2026-06-16, , FINAL, false", // not yet effective
    "2026-06-01, , DRAFT, false" // a draft
  })
  void evidence_onTheDay_isCertainOnlyIfFresh(
      LocalDate collected, LocalDate validUntil, Evidence.State state, boolean certain) {
    Evidence item =
        new Evidence(
            "e",
            "record",
            "",
            collected,
            Optional.ofNullable(validUntil),
            state,
            List.of(),
            Optional.empty());

    assertThat(coverage(assessment().evidence(item), "law:1"))
        .isEqualTo(
            certain
                ? new Coverage.Full(content("p.a@ai p.b@ai", "", "", ""))
                : new Coverage.Possible(content("", "p.a@ai p.b@ai", "", "")));
  }

  @Test
  void evidence_withoutSubjectOfTypeWithSeveral_isPossibleAboutEach() {
    Assessment.Builder silent = assessment().evidence("review", DAY);

    assertThat(coverage(silent, "law:2"))
        .isEqualTo(new Coverage.Possible(content("", "q.c@ai", "", "")));
    assertThat(coverage(silent, "sec:1"))
        .isEqualTo(
            new Coverage.Possible(
                content("", "q.c@information-security", "", "p.a@information-security")));
  }

  @Test
  void evidence_withSubjectOfTypeWithSeveral_isCertainAboutThatOne() {
    Assessment.Builder aboutSecurity =
        assessment().evidence("review", DAY, Subject.INFORMATION_SECURITY);

    assertThat(coverage(aboutSecurity, "sec:1"))
        .isEqualTo(
            new Coverage.Partial(
                content("q.c@information-security", "", "", "p.a@information-security")));
    assertThat(coverage(aboutSecurity, "law:2"))
        .isEqualTo(new Coverage.None(content("", "", "q.c@ai", "")));
  }

  @Test
  void statement_underEvidencedAssurance_isPossibleOnly() {
    Assessment.Builder evidenced = assessment().assurance(Assurance.EVIDENCED);
    evidenced.implemented(LAW, "1").partial(LAW, "3", "r.d").found("q.c", Subject.AI);

    assertThat(coverage(evidenced, "law:1"))
        .isEqualTo(new Coverage.Possible(content("", "p.a@ai p.b@ai", "", "")));
    assertThat(coverage(evidenced, "law:2"))
        .isEqualTo(new Coverage.Possible(content("", "q.c@ai", "", "")));
    assertThat(coverage(evidenced, "law:3"))
        .isEqualTo(new Coverage.Possible(content("", "r.d@ai r.e@ai r.f@ai", "", "")));
  }

  @Test
  void evidence_underEvidencedAssurance_isCertain() {
    Assessment.Builder evidenced =
        assessment().assurance(Assurance.EVIDENCED).implemented(LAW, "1").evidence("record", DAY);

    assertThat(coverage(evidenced, "law:1")).isInstanceOf(Coverage.Full.class);
  }

  @Test
  void element_entailedByHeld_isHeldThroughTheWholeChain() {
    assertThat(coverage(assessment().found("r.d", Subject.AI), "law:3"))
        .isEqualTo(new Coverage.Full(content("r.d@ai r.e@ai r.f@ai", "", "", "")));
    assertThat(coverage(assessment().found("r.e", Subject.AI), "law:3"))
        .isEqualTo(new Coverage.Partial(content("r.e@ai r.f@ai", "", "", "r.d@ai")));
  }

  @Test
  void element_entailedAboutOtherSubject_isTransferable() {
    assertThat(coverage(assessment().found("r.e", Subject.PRIVACY), "law:3"))
        .isEqualTo(new Coverage.None(content("", "", "r.e@ai r.f@ai", "r.d@ai")));
  }

  @Test
  void element_entailedByPossible_isPossible() {
    Crosswalk index =
        new SmallCorpus()
            .provision("law:1", "r.d@ai")
            .provision("law:2", "r.e@ai")
            .implies("r.d", "r.e")
            .crosswalk();
    Assessment partly = assessment().partial(LAW, "1").build();

    assertThat(index.analyze(partly, DAY).coverage(id("law:2")))
        .isEqualTo(new Coverage.Possible(content("", "r.e@ai", "", "")));
  }

  private static Assessment.Builder assessment() {
    return Assessment.builder("acme");
  }

  private static Coverage coverage(Assessment.Builder assessment, String provision) {
    return CROSSWALK.analyze(assessment.build(), DAY).coverage(id(provision));
  }

  private static Content content(
      String held, String possible, String transferable, String missing) {
    return new Content(
        pairs(words(held)),
        pairs(words(possible)),
        pairs(words(transferable)),
        pairs(words(missing)));
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }
}
