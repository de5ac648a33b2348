package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.corpus.Succession;
import io.github.aimscrosswalk.corpus.Succession.Thing;
import io.github.aimscrosswalk.difference.Difference;
import io.github.aimscrosswalk.difference.DifferenceJson;
import io.github.aimscrosswalk.difference.Migration;
import io.github.aimscrosswalk.difference.Migration.Entry;
import io.github.aimscrosswalk.difference.Migration.Outcome;
import io.github.aimscrosswalk.difference.Side;
import io.github.aimscrosswalk.difference.Tie;
import io.github.aimscrosswalk.difference.Transition;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.difference.Transition.Part;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.ScopeTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What becomes of statements between two editions.
 *
 * <pre>
 * old:1  p.a@ai p.b@ai   split  → new:1  p.a@ai          new:2  p.b@ai p.c@ai
 * old:3  p.d@ai          merged → new:3  p.d@ai p.e@ai
 * old:4  p.e@ai          merged ↗
 * old:5  p.f@ai p.g@ai   moved  → new:5  p.f@ai
 * old:6  p.g@ai          ended
 * old:7  p.h@ai, for risk:high,   moved → new:7  p.h@ai, for all
 * old:8  nothing known   moved  → new:8  p.i@ai
 *                                 new:9  p.i@ai, of which nothing is stated
 * </pre>
 */
final class MigrationTest {
  private static final FrameworkId OLD = FrameworkId.of("old");
  private static final FrameworkId NEW = FrameworkId.of("new");
  private static final Crosswalk EDITIONS =
      Crosswalk.of(
          new SmallCorpus()
              .provision("old:1", "p.a@ai", "p.b@ai")
              .provision("old:3", "p.d@ai")
              .provision("old:4", "p.e@ai")
              .provision("old:5", "p.f@ai", "p.g@ai")
              .provision("old:6", "p.g@ai")
              .provisionWhere("old:7", "risk:high", "p.h@ai")
              .provision("old:8")
              .provision("new:1", "p.a@ai")
              .provision("new:2", "p.b@ai", "p.c@ai")
              .provision("new:3", "p.d@ai", "p.e@ai")
              .provision("new:5", "p.f@ai")
              .provision("new:7", "p.h@ai")
              .provision("new:8", "p.i@ai")
              .provision("new:9", "p.i@ai")
              .corpus()
              .withSuccessions(
                  List.of(
                      row("old:1", "new:1"),
                      row("old:1", "new:2"),
                      row("old:3", "new:3"),
                      row("old:4", "new:3"),
                      row("old:5", "new:5"),
                      row("old:7", "new:7"),
                      row("old:8", "new:8"))));

  private static Succession row(String from, String to) {
    return row(Thing.REQUIREMENT, from, to);
  }

  private static Succession row(Thing thing, String from, String to) {
    return new Succession(
        thing, from, to, Optional.empty(), "the new edition", Succession.Basis.LITERAL, "");
  }

  private static Migration migrate(Statement... statements) {
    Assessment.Builder builder = Assessment.builder("acme");
    List.of(statements).forEach(builder::state);
    return EDITIONS.diff(OLD, NEW).migrate(builder.build());
  }

  private static Statement implemented(String id) {
    return new Statement.Implemented(SmallCorpus.id(id), List.of());
  }

  private static Statement partial(String id, String... elements) {
    return new Statement.Partial(
        SmallCorpus.id(id), List.of(elements).stream().map(ElementId::of).toList());
  }

  private static Statement excluded(String id) {
    return new Statement.Excluded(SmallCorpus.id(id), "not ours");
  }

  private static void assertCarried(Migration migration, Outcome outcome, Statement... after) {
    assertThat(migration.after().statements()).containsExactly(after);
    assertThat(migration.entries()).extracting(Entry::outcome).containsOnly(outcome);
  }

  @Test
  void editions_areTiedByWhatIsStatedOnly() {
    assertThat(EDITIONS.diff(OLD, NEW).transitions(Part.REQUIREMENT))
        .extracting(t -> t.kind() + " " + t.before() + " " + t.after())
        .containsExactly(
            "SPLIT [old:1] [new:1, new:2]",
            "MERGED [old:3, old:4] [new:3]",
            "MOVED [old:5] [new:5]",
            "ENDED [old:6] []",
            "MOVED [old:7] [new:7]",
            "MOVED [old:8] [new:8]",
            "NEW [] [new:9]");
  }

  @Test
  void implemented_split_isCarriedAsFarAsElementsTell() {
    assertCarried(
        migrate(implemented("old:1")),
        Outcome.IN_PART,
        implemented("new:1"),
        partial("new:2", "p.b"));
  }

  @Test
  void partialInGeneral_split_isPerhapsThereInEachPart() {
    assertCarried(migrate(partial("old:1")), Outcome.TO_REVIEW, partial("new:1"), partial("new:2"));
  }

  @Test
  void partialNamed_split_isCarriedWhereItsElementWent() {
    assertCarried(migrate(partial("old:1", "p.b")), Outcome.IN_PART, partial("new:2", "p.b"));
  }

  @Test
  void excluded_split_hidesNothingNew() {
    assertCarried(migrate(excluded("old:1")), Outcome.IN_PART, excluded("new:1"));
  }

  @Test
  void planned_split_isPlannedInEachPart() {
    LocalDate due = LocalDate.of(2027, 1, 1);
    Migration migration = migrate(new Statement.Planned(SmallCorpus.id("old:1"), Optional.of(due)));

    assertCarried(
        migration,
        Outcome.TO_REVIEW,
        new Statement.Planned(SmallCorpus.id("new:1"), Optional.of(due)),
        new Statement.Planned(SmallCorpus.id("new:2"), Optional.of(due)));
  }

  @Test
  void merged_allImplemented_isImplemented() {
    assertCarried(
        migrate(implemented("old:3"), implemented("old:4")),
        Outcome.TO_REVIEW,
        implemented("new:3"));
  }

  @Test
  void merged_oneImplemented_isPartial() {
    assertCarried(migrate(implemented("old:3")), Outcome.IN_PART, partial("new:3", "p.d"));
    assertThat(migrate(implemented("old:3"), excluded("old:4")).after().statements())
        .containsExactly(partial("new:3", "p.d"));
  }

  @Test
  void merged_plannedAndNotImplemented_isNotCarried() {
    Migration migration =
        migrate(
            new Statement.Planned(SmallCorpus.id("old:3"), Optional.empty()),
            new Statement.NotImplemented(SmallCorpus.id("old:4")));

    assertCarried(migration, Outcome.NOT_CARRIED);
    assertThat(migration.entries()).hasSize(2);
  }

  @Test
  void moved_askingForLess_isToReview() {
    Migration migration = migrate(implemented("old:5"));

    assertCarried(migration, Outcome.TO_REVIEW, implemented("new:5"));
    assertThat(migration.entries().get(0).sentence()).contains("no longer asked for: p.g@ai");
  }

  @Test
  void aboutAnotherSubject_isCarriedOnlyWhole() {
    Statement security =
        new Statement.Implemented(SmallCorpus.id("old:1"), List.of(Subject.INFORMATION_SECURITY));

    assertCarried(
        migrate(security),
        Outcome.IN_PART,
        new Statement.Implemented(SmallCorpus.id("new:1"), List.of(Subject.INFORMATION_SECURITY)));
  }

  @Test
  void ended_isNotCarried_andSaysWhy() {
    Migration migration = migrate(implemented("old:6"));

    assertCarried(migration, Outcome.NOT_CARRIED);
    assertThat(migration.entries().get(0).sentence())
        .isEqualTo(
            "old 6 has ended, and nothing is stated to have taken its place: nothing is stated to"
                + " be the same");
  }

  @Test
  void circumstances_widened_makeNothingCertain() {
    assertCarried(migrate(implemented("old:7")), Outcome.IN_PART, partial("new:7"));
    assertCarried(migrate(excluded("old:7")), Outcome.NOT_CARRIED);
  }

  @Test
  void notTakenApartBefore_isPerhapsThere() {
    assertCarried(migrate(implemented("old:8")), Outcome.IN_PART, partial("new:8"));
  }

  @Test
  void ownStatement_aboutTheSuccessor_stands() {
    Migration migration = migrate(implemented("old:5"), partial("new:5"));

    assertThat(migration.after().statements()).containsExactly(partial("new:5"));
    assertThat(migration.entries())
        .extracting(Entry::outcome)
        .containsExactly(Outcome.NOT_CARRIED, Outcome.UNCHANGED);
  }

  @Test
  void inclusions_merged_areJoined_andTheOwnerStaysIfTheSame() {
    Assessment before =
        Assessment.builder("acme")
            .include(
                new Inclusion(
                    SmallCorpus.id("old:3"),
                    List.of(Inclusion.Reason.LAW),
                    "one",
                    Optional.of("CISO")))
            .include(
                new Inclusion(
                    SmallCorpus.id("old:4"),
                    List.of(Inclusion.Reason.RISK),
                    "two",
                    Optional.of("CTO")))
            .build();

    assertThat(EDITIONS.diff(OLD, NEW).migrate(before).after().inclusions())
        .containsExactly(
            new Inclusion(
                SmallCorpus.id("new:3"),
                List.of(Inclusion.Reason.RISK, Inclusion.Reason.LAW),
                "one; two",
                Optional.empty()));
  }

  @Test
  void framework_chosen_isTheNextEdition() {
    Assessment before = Assessment.builder("acme").frameworks(OLD).build();

    assertThat(EDITIONS.diff(OLD, NEW).migrate(before).after().frameworks()).containsExactly(NEW);
  }

  @Test
  void identifiers_usedForSomethingElse_areEndedAndNew() {
    Corpus one = new SmallCorpus().provision("std:1", "p.a@ai").type("t", "p.a").corpus();
    Corpus other = RandomRelease.relabelled(one, "Something else");
    Difference difference = Difference.between(Side.of(one), Side.of(other));

    assertThat(difference.transitions(Part.REQUIREMENT))
        .extracting(Transition::kind)
        .containsExactly(Kind.ENDED, Kind.NEW);
    assertThat(difference.transitions(Part.REQUIREMENT).get(0).ties())
        .extracting(Tie::basis)
        .containsExactly(Tie.Basis.REUSED_IDENTIFIER);
    Migration migration =
        difference.migrate(Assessment.builder("acme").state(implemented("std:1")).build());
    assertCarried(migration, Outcome.NOT_CARRIED);
    assertThat(migration.entries().get(0).sentence()).contains("its identifier is used again");
  }

  @Test
  void identifier_statedToBeTheSame_isReworded() {
    Corpus one = new SmallCorpus().provision("std:1", "p.a@ai").corpus();
    Corpus other =
        RandomRelease.relabelled(one, "In other words")
            .withSuccessions(List.of(row("std:1", "std:1")));
    Difference difference = Difference.between(Side.of(one), Side.of(other));

    assertThat(difference.transitions(Part.REQUIREMENT))
        .extracting(Transition::kind)
        .containsExactly(Kind.REWORDED);
    assertCarried(
        difference.migrate(Assessment.builder("acme").state(implemented("std:1")).build()),
        Outcome.TO_REVIEW,
        implemented("std:1"));
  }

  @Test
  void found_elementRenamed_isCarriedAndToReview() {
    Corpus one = new SmallCorpus().provision("std:1", "p.a@ai", "p.b@ai").corpus();
    Corpus other =
        new SmallCorpus()
            .provision("std:1", "p.c@ai", "p.b@ai")
            .corpus()
            .withSuccessions(List.of(row(Thing.ELEMENT, "p.a", "p.c")));
    Assessment before =
        Assessment.builder("acme").found("p.a", Subject.AI).found("p.b", Subject.AI).build();
    Migration migration = Difference.between(Side.of(one), Side.of(other)).migrate(before);

    assertThat(migration.after().statements())
        .containsExactly(
            new Statement.Found(SmallCorpus.pair("p.c@ai")),
            new Statement.Found(SmallCorpus.pair("p.b@ai")));
    assertThat(migration.entries())
        .extracting(Entry::outcome)
        .containsExactly(Outcome.TO_REVIEW, Outcome.UNCHANGED);
  }

  @Test
  void evidence_typeThatShowsMore_isNotCarriedToIt() {
    Corpus one = new SmallCorpus().provision("std:1", "p.a@ai").type("t", "p.a").corpus();
    SmallCorpus more = new SmallCorpus().provision("std:1", "p.a@ai").type("u", "p.a", "p.b");
    SmallCorpus less = new SmallCorpus().provision("std:1", "p.a@ai").type("u", "p.a");
    Assessment before = Assessment.builder("acme").evidence("t", LocalDate.of(2026, 1, 1)).build();
    List<Outcome> outcomes = new ArrayList<>();
    for (SmallCorpus after : List.of(more, less)) {
      Side side =
          Side.of(after.corpus().withSuccessions(List.of(row(Thing.EVIDENCE_TYPE, "t", "u"))));
      Migration migration = Difference.between(Side.of(one), side).migrate(before);
      outcomes.add(migration.entries().get(0).outcome());
      assertThat(migration.after().evidence()).hasSize(after == more ? 0 : 1);
    }

    assertThat(outcomes).containsExactly(Outcome.NOT_CARRIED, Outcome.RENAMED);
  }

  @Test
  void scope_withATermLost_isSilentInItsDimension() {
    Corpus one =
        new SmallCorpus()
            .provision("std:1", "p.a@ai")
            .corpus()
            .withScopeTerms(List.of(term("risk", "low"), term("risk", "high"), term("role", "x")));
    Corpus other = one.withScopeTerms(List.of(term("risk", "low"), term("role", "x")));
    Assessment before =
        Assessment.builder("acme").scope(Scope.of("risk:low", "risk:high", "role:x")).build();
    Migration migration = Difference.between(Side.of(one), Side.of(other)).migrate(before);

    assertThat(migration.after().scope()).isEqualTo(Scope.of("role:x"));
    assertThat(migration.entries())
        .extracting(Entry::outcome)
        .containsExactly(Outcome.NOT_CARRIED, Outcome.NOT_CARRIED, Outcome.UNCHANGED);
  }

  private static ScopeTerm term(String dimension, String value) {
    return new ScopeTerm(dimension, value, value, "");
  }

  @Test
  void json_ofASplit_namesWhatItRestsOn() {
    Difference difference = EDITIONS.diff(OLD, NEW);

    assertThat(DifferenceJson.write(difference))
        .isEqualTo(DifferenceJson.write(EDITIONS.diff(OLD, NEW)))
        .contains(
            "\"kind\" : \"split\"", "\"basis\" : \"stated-succession\"", "\"the new edition\"");
    assertThat(DifferenceJson.write(migrate(implemented("old:1"))))
        .contains("\"outcome\" : \"in-part\"", "\"about\" : \"old:1\"");
  }

  @Test
  void framework_notHeld_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EDITIONS.diff(OLD, FrameworkId.of("other")))
        .withMessage("expected a framework, found 'other'");
  }
}
