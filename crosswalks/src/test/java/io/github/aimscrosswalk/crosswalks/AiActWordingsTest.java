package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.difference.Difference;
import io.github.aimscrosswalk.difference.DifferenceMarkdown;
import io.github.aimscrosswalk.difference.Migration;
import io.github.aimscrosswalk.difference.Migration.Outcome;
import io.github.aimscrosswalk.difference.Tie;
import io.github.aimscrosswalk.difference.Transition;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.difference.Transition.Part;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Regulation (EU) 2026/1744 made of the AI Act, read from its Art. 1 by hand.
 *
 * <pre>
 * Art. 4         replaced: para. 1 binds providers and deployers, without a level
 * Art. 10(5)     deleted; its six conditions are those of the inserted Art. 4a(1)
 * Art. 25(2)     replaced: the duty, and three points that it includes
 * Art. 25(4)     replaced in part: suppliers of models, too
 * Art. 43(3)     replaced: the quality management system is assessed, too
 * Annex VIII B   points 7 and 9 deleted; Art. 49(2) stays
 * Art. 9, 27(1)  untouched, though their dates moved
 * </pre>
 */
final class AiActWordingsTest {
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();
  private static final LocalDate BEFORE = LocalDate.of(2026, 7, 26);
  private static final LocalDate AFTER = LocalDate.of(2026, 7, 27);
  private static final Difference LAW = CROSSWALK.diff(EU_AI_ACT, BEFORE, AFTER);

  private static RequirementId id(String locator) {
    return new RequirementId(EU_AI_ACT, locator);
  }

  private static Statement implemented(String locator) {
    return new Statement.Implemented(id(locator), List.of());
  }

  private static Statement partial(String locator, String... elements) {
    return new Statement.Partial(
        id(locator), List.of(elements).stream().map(ElementId::of).toList());
  }

  private static Migration migrate(String... implemented) {
    return LAW.migrate(Assessment.builder("acme").implemented(EU_AI_ACT, implemented).build());
  }

  @ParameterizedTest
  @CsvSource({
    "4, MOVED, STATED_WORDING",
    "10.5.a, MOVED, STATED_SUCCESSION",
    "10.5.f, MOVED, STATED_SUCCESSION",
    "25.2, SPLIT, STATED_WORDING",
    "25.4, REWORDED, STATED_WORDING",
    "43.3, REWORDED, STATED_WORDING",
    "10.1, REWORDED, STATED_WORDING",
    "111.2, REWORDED, STATED_WORDING",
    "annex-VIII.B.7, ENDED, STATED_DAY",
    "annex-VIII.B.9, ENDED, STATED_DAY",
    "5.1.ba, NEW, STATED_DAY",
    "4a.2.a, NEW, STATED_DAY",
    "75.1a, NEW, STATED_DAY",
    "annex-I.1, MOVED, STATED_SUCCESSION",
    "9.1, KEPT, SAME_TEXT",
    "27.1.a, KEPT, SAME_TEXT",
    "49.2, KEPT, SAME_TEXT",
    "50.2, KEPT, SAME_TEXT"
  })
  void requirement_ofTheAct_becameWhatTheActSays(String locator, Kind kind, Tie.Basis basis) {
    List<Transition> rows = LAW.about(id(locator));

    assertThat(rows).extracting(Transition::kind).containsExactly(kind);
    assertThat(rows.get(0).ties()).extracting(Tie::basis).contains(basis);
  }

  @Test
  void demands_ofMovedAndRewordedDuties_changeAsTheWordsDo() {
    assertThat(LAW.about(id("4")).get(0).lost())
        .containsExactly("training.sufficient-level-pursued@ai");
    assertThat(LAW.about(id("4")).get(0).gained()).isEmpty();
    assertThat(LAW.about(id("25.4")).get(0).gained())
        .containsExactly("supplier-management.model-suppliers-agreed@ai");
    for (String point : List.of("a", "b", "c", "d", "e", "f")) {
      assertThat(LAW.about(id("10.5." + point)).get(0).after())
          .containsExactly("eu-ai-act-2024:4a.1." + point);
      assertThat(LAW.about(id("10.5." + point)).get(0).gained()).isEmpty();
    }
  }

  @Test
  void statements_areCarriedAsFarAsTheNewWordsAllow() {
    Migration migration = migrate("4", "9.1", "10.5.a", "25.2", "25.4", "annex-VIII.B.7");

    assertThat(migration.after().statements())
        .containsExactly(
            implemented("4.1"),
            implemented("9.1"),
            implemented("4a.1.a"),
            partial(
                "25.2.sub3.a",
                "responsibility-allocation.successor-cooperation",
                "responsibility-allocation.successor-information"),
            partial(
                "25.2.sub3.b",
                "responsibility-allocation.successor-cooperation",
                "responsibility-allocation.successor-information"),
            partial(
                "25.2.sub3.c",
                "responsibility-allocation.successor-access",
                "responsibility-allocation.successor-assistance",
                "responsibility-allocation.successor-cooperation"),
            partial(
                "25.4",
                "supplier-management.agreement-state-of-the-art",
                "supplier-management.assistance-agreed-in-writing"));
    assertThat(migration.entries())
        .extracting(Migration.Entry::outcome)
        .containsExactly(
            Outcome.TO_REVIEW,
            Outcome.UNCHANGED,
            Outcome.RENAMED,
            Outcome.IN_PART,
            Outcome.IN_PART,
            Outcome.NOT_CARRIED);
  }

  /** Without being carried, the statement would count for what was added to the paragraph. */
  @Test
  void demand_addedToAParagraph_isNotHeldByAStatementOfBefore() {
    Assessment before = Assessment.builder("acme").implemented(EU_AI_ACT, "25.4").build();
    Assessment after = LAW.migrate(before).after();

    assertThat(held(CROSSWALK.analyze(before, AFTER), "25.4")).hasSize(3);
    assertThat(held(CROSSWALK.analyze(after, AFTER), "25.4")).hasSize(2);
  }

  @Test
  void everythingImplemented_carried_holdsNoMoreThanBefore() {
    String[] all =
        LAW.before().corpus().framework(EU_AI_ACT).orElseThrow().provisions().stream()
            .map(Provision::id)
            .filter(p -> LAW.about(p).stream().anyMatch(t -> t.before().contains(p.toString())))
            .map(RequirementId::locator)
            .toArray(String[]::new);
    Assessment before = Assessment.builder("acme").implemented(EU_AI_ACT, all).build();
    Analysis then = CROSSWALK.analyze(before, BEFORE, BEFORE);
    Analysis now = CROSSWALK.analyze(LAW.migrate(before).after(), AFTER, AFTER);

    for (Transition row : LAW.transitions(Part.REQUIREMENT)) {
      if (row.kind() == Kind.KEPT) {
        String locator = RequirementId.parse(row.before().get(0)).locator();
        boolean assessed = List.of(all).contains(locator);
        assertThat(assessed ? held(then, locator) : List.of())
            .containsAll(assessed ? held(now, locator) : List.of());
      }
    }
    assertThat(held(now, "5.1.ba")).isEmpty();
  }

  private static List<String> held(Analysis analysis, String locator) {
    return analysis.coverage(id(locator)).measured().map(Content::held).orElse(List.of()).stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void rules_known_changeWithTheAct() {
    Set<String> ended =
        LAW.transitions(Part.RULE).stream()
            .filter(t -> t.kind() == Kind.ENDED)
            .flatMap(t -> t.before().stream())
            .collect(Collectors.toSet());

    assertThat(ended).contains("eu-ai-act-2024:sections-1-3-original-annex-iii");
    assertThat(LAW.transitions(Part.RULE))
        .anyMatch(
            t ->
                t.kind() == Kind.NEW
                    && t.after().contains("eu-ai-act-2024:sections-1-3-annex-iii")
                    && t.fields().contains(new Transition.Field("applies from", "", "2027-12-02")));
  }

  @Test
  void report_isTheOneThatWasRead() throws IOException {
    assertThat(DifferenceMarkdown.write(LAW))
        .isEqualTo(Files.readString(Path.of("src/test/resources/differences/ai-act-wordings.md")));
  }

  @Test
  void successions_nameBothTextsOfTheirDay() {
    assertThat(CROSSWALK.corpus().successions())
        .hasSize(13)
        .allSatisfy(
            row -> {
              assertThat(row.since()).contains(AFTER);
              assertThat(LAW.about(RequirementId.parse(row.from())))
                  .isEqualTo(LAW.about(RequirementId.parse(row.to())));
            });
  }
}
