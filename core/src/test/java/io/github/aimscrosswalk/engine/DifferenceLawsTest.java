package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.AssessmentCheck;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.difference.Difference;
import io.github.aimscrosswalk.difference.Migration;
import io.github.aimscrosswalk.difference.Side;
import io.github.aimscrosswalk.difference.Tie;
import io.github.aimscrosswalk.difference.Transition;
import io.github.aimscrosswalk.difference.Transition.Field;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.difference.Transition.Part;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Laws of differences and migrations, on random releases and on random days. */
final class DifferenceLawsTest {
  private static final LocalDate DAY = RandomHub.DAY;

  static LongStream seeds() {
    return LongStream.range(5000, 5080);
  }

  private static Corpus before(long seed) {
    return RandomHub.corpus(seed);
  }

  private static Corpus after(long seed) {
    return RandomRelease.after(before(seed), seed);
  }

  private static Difference releases(long seed) {
    return Difference.between(Side.of(before(seed)), Side.of(after(seed)));
  }

  private static Difference days(long seed) {
    Side side = Side.of(before(seed));
    return Difference.between(side.on(DAY.minusDays(200)), side.on(DAY.plusDays(200)));
  }

  /** Draws an assessment in which some of what is stated is taken in for a reason, too. */
  private static Assessment assessment(Corpus corpus, long seed) {
    Assessment drawn = new RandomAssessment(corpus, seed).draw(50);
    List<Inclusion> inclusions = new ArrayList<>();
    for (Statement statement : drawn.statements()) {
      if (statement instanceof Statement.OfProvision of
          && !(statement instanceof Statement.Excluded)) {
        inclusions.add(
            new Inclusion(
                of.provision(), List.of(Inclusion.Reason.RISK), "why", Optional.of("who")));
      }
    }
    return new Assessment(
        drawn.id(),
        drawn.target(),
        drawn.frameworks(),
        drawn.scope(),
        drawn.assurance(),
        drawn.statements(),
        inclusions,
        drawn.evidence());
  }

  @Test
  void release_againstItself_isKeptInEveryPart() {
    seeds().forEach(DifferenceLawsTest::release_againstItself_isKeptInEveryPart);
  }

  private static void release_againstItself_isKeptInEveryPart(long seed) {
    Corpus release = after(seed);
    Difference same = Difference.between(Side.of(release), Side.of(after(seed)));

    assertThat(same.changes()).isEmpty();
    assertThat(same.transitions(Part.REQUIREMENT))
        .hasSize(release.frameworks().stream().mapToInt(f -> f.requirements().size()).sum());
    assertThat(same.transitions(Part.ASSIGNMENT)).hasSize(release.hub().assignments().size());
  }

  @Test
  void sides_swapped_giveTheMirror() {
    seeds().forEach(DifferenceLawsTest::sides_swapped_giveTheMirror);
  }

  private static void sides_swapped_giveTheMirror(long seed) {
    for (Difference difference : List.of(releases(seed), days(seed))) {
      Difference swapped = Difference.between(difference.after(), difference.before());
      Set<Transition> mirrored = new HashSet<>();
      difference.transitions().forEach(t -> mirrored.add(mirror(t)));

      Set<Transition> found = new HashSet<>(swapped.transitions());
      assertThat(found.stream().filter(t -> !mirrored.contains(t)).findFirst())
          .as("seed %s", seed)
          .isEmpty();
      assertThat(found).hasSameSizeAs(mirrored);
    }
  }

  private static Transition mirror(Transition t) {
    Kind kind =
        switch (t.kind()) {
          case SPLIT -> Kind.MERGED;
          case MERGED -> Kind.SPLIT;
          case ENDED -> Kind.NEW;
          case NEW -> Kind.ENDED;
          default -> t.kind();
        };
    List<Tie> ties = new ArrayList<>();
    t.ties().forEach(i -> ties.add(new Tie(i.after(), i.before(), i.basis(), i.source())));
    List<Field> fields = new ArrayList<>();
    t.fields().forEach(f -> fields.add(new Field(f.name(), f.after(), f.before())));
    return new Transition(
        t.part(), kind, t.after(), t.before(), ties, fields, t.gained(), t.lost());
  }

  @Test
  void everyThing_ofEitherSide_standsInOneTransition() {
    seeds().forEach(DifferenceLawsTest::everyThing_ofEitherSide_standsInOneTransition);
  }

  private static void everyThing_ofEitherSide_standsInOneTransition(long seed) {
    for (Part part : Part.values()) {
      Set<String> before = new HashSet<>();
      Set<String> after = new HashSet<>();
      for (Transition row : releases(seed).transitions(part)) {
        assertThat(row.before()).allMatch(before::add);
        assertThat(row.after()).allMatch(after::add);
        assertThat(row.ties()).isNotEmpty();
      }
      if (part == Part.REQUIREMENT) {
        assertThat(before).isEqualTo(requirements(before(seed)));
        assertThat(after).isEqualTo(requirements(after(seed)));
      }
    }
  }

  private static Set<String> requirements(Corpus corpus) {
    Set<String> ids = new HashSet<>();
    corpus.frameworks().forEach(f -> f.requirements().forEach(r -> ids.add(r.id().toString())));
    return ids;
  }

  @Test
  void assessment_carriedToTheSameRelease_isTheSameBytes() {
    seeds().forEach(DifferenceLawsTest::assessment_carriedToTheSameRelease_isTheSameBytes);
  }

  private static void assessment_carriedToTheSameRelease_isTheSameBytes(long seed) {
    Corpus corpus = before(seed);
    Assessment assessment = assessment(corpus, seed);
    Difference same = Difference.between(Side.of(corpus), Side.of(before(seed)));
    Migration migration = same.migrate(assessment);

    assertThat(migration.after()).isEqualTo(assessment);
    assertThat(AssessmentJson.write(migration.after())).isEqualTo(AssessmentJson.write(assessment));
    assertThat(migration.entries(Migration.Outcome.UNCHANGED)).isEqualTo(migration.entries());
  }

  @Test
  void everyPart_ofAnAssessment_isToldOfOnce() {
    seeds().forEach(DifferenceLawsTest::everyPart_ofAnAssessment_isToldOfOnce);
  }

  private static void everyPart_ofAnAssessment_isToldOfOnce(long seed) {
    for (Difference difference : List.of(releases(seed), days(seed))) {
      Assessment assessment = assessment(difference.before().corpus(), seed);
      List<String> parts = new ArrayList<>();
      assessment.frameworks().forEach(f -> parts.add("FRAMEWORK " + f));
      assessment.scope().terms().forEach(t -> parts.add("SCOPE_TERM " + t));
      assessment.statements().forEach(s -> parts.add("STATEMENT " + s.about()));
      assessment.inclusions().forEach(i -> parts.add("INCLUSION " + i.provision()));
      assessment.evidence().forEach(e -> parts.add("EVIDENCE " + e.id()));
      Migration migration = difference.migrate(assessment);

      assertThat(migration.entries()).extracting(e -> e.item() + " " + e.about()).isEqualTo(parts);
      assertThat(migration.entries())
          .allMatch(e -> e.now().isEmpty() == (e.outcome() == Migration.Outcome.NOT_CARRIED));
    }
  }

  @Test
  void assessment_carried_isOneOfTheReleaseAfter() {
    seeds().forEach(DifferenceLawsTest::assessment_carried_isOneOfTheReleaseAfter);
  }

  private static void assessment_carried_isOneOfTheReleaseAfter(long seed) {
    Difference difference = releases(seed);
    Assessment after = difference.migrate(assessment(before(seed), seed)).after();

    assertThat(new AssessmentCheck(difference.after().corpus()).check(after)).isEmpty();
  }

  @Test
  void provision_keptInTheNextRelease_neverHoldsMore() {
    seeds().forEach(DifferenceLawsTest::provision_keptInTheNextRelease_neverHoldsMore);
  }

  private static void provision_keptInTheNextRelease_neverHoldsMore(long seed) {
    Difference difference = releases(seed);
    Assessment assessment = assessment(before(seed), seed);
    Analysis then = Crosswalk.of(difference.before().corpus()).analyze(assessment, DAY);
    Analysis now =
        Crosswalk.of(difference.after().corpus())
            .analyze(difference.migrate(assessment).after(), DAY);

    assertNothingGained(difference, then, now);
  }

  @Test
  void provision_keptFromDayToDay_neverHoldsMore() {
    seeds().forEach(DifferenceLawsTest::provision_keptFromDayToDay_neverHoldsMore);
  }

  private static void provision_keptFromDayToDay_neverHoldsMore(long seed) {
    Difference difference = days(seed);
    Crosswalk crosswalk = Crosswalk.of(difference.before().corpus());
    Assessment assessment = assessment(difference.before().corpus(), seed).withEvidence(List.of());
    Analysis then = crosswalk.analyze(assessment, difference.before().day().get());
    Analysis now =
        crosswalk.analyze(difference.migrate(assessment).after(), difference.after().day().get());

    assertNothingGained(difference, then, now);
  }

  private static void assertNothingGained(Difference difference, Analysis then, Analysis now) {
    Map<String, String> names = new HashMap<>();
    for (Transition row : difference.transitions(Part.ELEMENT)) {
      if (row.before().size() == 1 && row.after().size() == 1) {
        names.put(row.after().get(0), row.before().get(0));
      }
    }
    for (Transition row : difference.transitions(Part.REQUIREMENT)) {
      RequirementId id =
          RequirementId.parse((row.before().isEmpty() ? row.after() : row.before()).get(0));
      boolean provision =
          difference.before().corpus().requirement(id).isPresent()
              && RandomHub.provisions(difference.before().corpus()).contains(id);
      if (row.kind() == Kind.KEPT && provision) {
        Set<String> held = new HashSet<>();
        held(then, id).forEach(pair -> held.add(pair.toString()));
        for (Pair pair : held(now, id)) {
          assertThat(held)
              .as("%s", id)
              .contains(names.get(pair.element().value()) + "@" + pair.subject());
        }
      }
    }
  }

  private static List<Pair> held(Analysis analysis, RequirementId provision) {
    return analysis.coverage(provision).measured().map(Content::held).orElse(List.of());
  }

  /** The laws above say nothing of what is never drawn. */
  @Test
  void releases_drawn_haveEveryKindAndOutcome() {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    Map<Migration.Outcome, Integer> outcomes = new EnumMap<>(Migration.Outcome.class);
    Set<Tie.Basis> bases = new HashSet<>();
    seeds()
        .forEach(
            seed -> {
              for (Difference difference : List.of(releases(seed), days(seed))) {
                for (Transition row : difference.transitions(Part.REQUIREMENT)) {
                  kinds.merge(row.kind(), 1, Integer::sum);
                  row.ties().forEach(t -> bases.add(t.basis()));
                }
                difference
                    .migrate(assessment(difference.before().corpus(), seed))
                    .entries()
                    .forEach(e -> outcomes.merge(e.outcome(), 1, Integer::sum));
              }
            });

    assertThat(kinds.keySet())
        .contains(
            Kind.KEPT,
            Kind.REVISED,
            Kind.REWORDED,
            Kind.MOVED,
            Kind.SPLIT,
            Kind.MERGED,
            Kind.ENDED,
            Kind.NEW);
    assertThat(outcomes.keySet()).containsExactlyInAnyOrder(Migration.Outcome.values());
    assertThat(outcomes.values()).allMatch(count -> count > 20);
    assertThat(bases)
        .contains(
            Tie.Basis.SAME_TEXT,
            Tie.Basis.STATED_WORDING,
            Tie.Basis.STATED_SUCCESSION,
            Tie.Basis.STATED_DAY,
            Tie.Basis.REUSED_IDENTIFIER);
  }
}
