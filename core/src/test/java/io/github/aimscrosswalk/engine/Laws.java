package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Laws of coverage, each for one assessment of any corpus. */
final class Laws {
  private Laws() {}

  static void evidence_collected_neverLowersAnything(RandomCase one) {
    Analysis before = one.analysis();
    Analysis after = before.with(new Change.Collect(one.random().evidence("one more")));
    assertNotLess(one, before, after);
  }

  static void provision_implemented_neverLowersAnything(RandomCase one) {
    Analysis before = one.analysis();
    for (RequirementId id : RandomHub.provisions(one.corpus())) {
      if (mayBeStatedMore(stated(one.assessment(), id))) {
        Statement more = new Statement.Implemented(id, List.of());
        assertNotLess(one, before, before.with(new Change.State(more)));
        return;
      }
    }
  }

  /** Neither what is left out nor what is implemented about other subjects. */
  private static boolean mayBeStatedMore(Optional<Statement> stated) {
    return stated
        .filter(s -> s instanceof Statement.Excluded || s instanceof Statement.Implemented)
        .isEmpty();
  }

  private static Optional<Statement> stated(Assessment assessment, RequirementId id) {
    return assessment.statements().stream().filter(s -> s.about().equals(id)).findFirst();
  }

  static void provision_excluded_neverRaisesWhatOthersHold(RandomCase one) {
    Analysis before = one.analysis();
    List<RequirementId> provisions = RandomHub.provisions(one.corpus());
    RequirementId id = provisions.get((int) (one.seed() % provisions.size()));
    Analysis after = before.with(new Change.State(new Statement.Excluded(id, "not ours")));
    for (RequirementId other : provisions) {
      after
          .coverage(other)
          .measured()
          .ifPresent(content -> assertHolds(one, before.coverage(other).measured().get(), content));
    }
    if (one.assessment().target().kind() == Target.Kind.AI_SYSTEM) {
      for (Framework framework : one.corpus().frameworks()) {
        Counts then = before.coverage(framework.id()).tally().inForce();
        Counts now = after.coverage(framework.id()).tally().inForce();
        assertNotLess(one, now.held(), then.held());
        assertNotLess(one, now.full(), then.full());
      }
    }
  }

  static void content_ofProvision_holdsEachPairAskedForOnce(RandomCase one) {
    Analysis analysis = one.analysis();
    PlainDemands demands = new PlainDemands(one.corpus(), one.viewpoint());
    for (RequirementId id : RandomHub.provisions(one.corpus())) {
      analysis
          .coverage(id)
          .measured()
          .ifPresent(
              content ->
                  assertThat(all(content))
                      .as("%s, %s", one, id)
                      .containsExactlyInAnyOrderElementsOf(
                          demands.of(id).stream().map(Assignment::pair).toList()));
    }
  }

  static void assessment_withNothingPossible_isExactAndPartsThePairs(RandomCase one) {
    Viewpoint all = one.viewpoint().under(Policy.all());
    Analysis analysis = one.crosswalk().analyze(certain(one), all);
    for (Framework framework : one.corpus().frameworks()) {
      Counts counts = analysis.coverage(framework.id()).tally().inForce();
      assertThat(List.of(counts.full(), counts.held(), counts.transferable(), counts.touched()))
          .as("%s, %s", one, framework)
          .allMatch(Interval::isExact);
      List<Gap> gaps =
          analysis.gaps(framework.id()).stream()
              .filter(gap -> gap.provisions().stream().anyMatch(id -> isInForce(analysis, id)))
              .toList();
      int extend = (int) gaps.stream().filter(g -> g.need() == Gap.Need.EXTEND).count();
      assertThat(gaps).as(one.toString()).allMatch(g -> g.certainty() == Gap.Certainty.MISSING);
      assertThat(counts.transferable().lower()).as(one.toString()).isEqualTo(extend);
      assertThat(counts.held().lower() + gaps.size()).as(one.toString()).isEqualTo(counts.pairs());
    }
  }

  private static boolean isInForce(Analysis analysis, RequirementId id) {
    return !(analysis.coverage(id) instanceof Coverage.NotYet);
  }

  /** Returns the assessment without what is merely possible. */
  private static Assessment certain(RandomCase one) {
    Assessment drawn = one.assessment();
    Assessment attested =
        new Assessment(
            drawn.id(),
            drawn.target(),
            drawn.frameworks(),
            drawn.scope(),
            Assurance.ATTESTED,
            drawn.statements(),
            drawn.inclusions(),
            drawn.evidence());
    PlainHoldings holdings = new PlainHoldings(one.corpus(), attested, one.viewpoint());
    return attested
        .withStatements(
            drawn.statements().stream().filter(s -> !(s instanceof Statement.Partial)).toList())
        .withEvidence(
            drawn.evidence().stream()
                .filter(e -> holdings.shown(e).certain().equals(holdings.shown(e).possible()))
                .toList());
  }

  static void order_ofStatementsAndEvidence_changesNothingButTheOrderOfLists(RandomCase one) {
    List<Statement> statements = new ArrayList<>(one.assessment().statements());
    List<Evidence> evidence = new ArrayList<>(one.assessment().evidence());
    Collections.reverse(statements);
    Collections.reverse(evidence);
    Analysis then = one.analysis();
    Analysis now = one.analysis(one.assessment().withStatements(statements).withEvidence(evidence));
    assertThat(Answers.counts(one.corpus(), now))
        .as(one.toString())
        .isEqualTo(Answers.counts(one.corpus(), then));
    assertThat(now.gaps()).as(one.toString()).isEqualTo(then.gaps());
    assertThat(now.conflicts())
        .as(one.toString())
        .containsExactlyInAnyOrderElementsOf(then.conflicts());
    assertThat(now.reuse().items())
        .as(one.toString())
        .containsExactlyInAnyOrderElementsOf(then.reuse().items())
        .isSortedAccordingTo(Comparator.comparing(use -> -use.serves().size()));
    assertThat(now.reuse().requestsSaved()).isEqualTo(then.reuse().requestsSaved());
  }

  /** Closing what is closed adds nothing: what is held may as well be stated. */
  static void pairs_heldInOneSystem_foundOnceMore_changeNothing(RandomCase one) {
    if (one.assessment().target().kind() == Target.Kind.AI_SYSTEM
        && one.assessment().assurance() == Assurance.ATTESTED) {
      Analysis analysis = one.analysis();
      Set<Pair> held = new HashSet<>();
      for (RequirementId id : RandomHub.provisions(one.corpus())) {
        analysis.coverage(id).measured().ifPresent(content -> held.addAll(content.held()));
      }
      Change[] found =
          held.stream()
              .map(pair -> new Change.State(new Statement.Found(pair)))
              .toArray(Change[]::new);
      assertThat(Answers.counts(one.corpus(), analysis.with(found)))
          .as(one.toString())
          .isEqualTo(Answers.counts(one.corpus(), analysis));
    }
  }

  static void policy_withoutSomeRows_neverRaisesALowerBoundNorLowersAnUpperOne(RandomCase one) {
    Policy policy = one.viewpoint().policy();
    Analysis more = one.analysis();
    for (Policy narrower :
        List.of(
            policy.without(Assignment.Reading.INTERPRETIVE),
            policy.without(Assignment.Status.DRAFT))) {
      Analysis less = one.crosswalk().analyze(one.assessment(), one.viewpoint().under(narrower));
      for (Framework framework : one.corpus().frameworks()) {
        Counts wide = more.coverage(framework.id()).tally().inForce();
        Counts narrow = less.coverage(framework.id()).tally().inForce();
        assertThat(List.of(narrow.provisions(), narrow.pairs(), narrow.unknown()))
            .as(one.toString())
            .isEqualTo(List.of(wide.provisions(), wide.pairs(), wide.unknown()));
        assertWithin(one, wide.full(), narrow.full());
        assertWithin(one, wide.held(), narrow.held());
        assertWithin(one, wide.touched(), narrow.touched());
        assertWithin(one, wide.transferable(), narrow.transferable());
      }
      assertThat(pairs(less.gaps())).as(one.toString()).containsAll(pairs(more.gaps()));
    }
  }

  private static Set<Pair> pairs(List<Gap> gaps) {
    Set<Pair> pairs = new HashSet<>();
    gaps.forEach(gap -> pairs.add(gap.pair()));
    return pairs;
  }

  private static void assertWithin(RandomCase one, Interval inner, Interval outer) {
    assertThat(outer.lower()).as(one.toString()).isLessThanOrEqualTo(inner.lower());
    assertThat(outer.upper()).as(one.toString()).isGreaterThanOrEqualTo(inner.upper());
  }

  private static void assertNotLess(RandomCase one, Analysis before, Analysis after) {
    for (RequirementId id : RandomHub.provisions(one.corpus())) {
      before
          .coverage(id)
          .measured()
          .ifPresent(content -> assertHolds(one, after.coverage(id).measured().get(), content));
    }
    for (Framework framework : one.corpus().frameworks()) {
      Counts then = before.coverage(framework.id()).tally().inForce();
      Counts now = after.coverage(framework.id()).tally().inForce();
      assertNotLess(one, then.held(), now.held());
      assertNotLess(one, then.full(), now.full());
      assertNotLess(one, then.touched(), now.touched());
    }
  }

  private static void assertNotLess(RandomCase one, Interval before, Interval after) {
    assertThat(after.lower()).as(one.toString()).isGreaterThanOrEqualTo(before.lower());
    assertThat(after.upper()).as(one.toString()).isGreaterThanOrEqualTo(before.upper());
  }

  private static void assertHolds(RandomCase one, Content more, Content less) {
    assertThat(more.held()).as(one.toString()).containsAll(less.held());
    assertThat(perhaps(more)).as(one.toString()).containsAll(perhaps(less));
  }

  private static List<Pair> perhaps(Content content) {
    List<Pair> pairs = new ArrayList<>(content.held());
    pairs.addAll(content.possible());
    return pairs;
  }

  private static List<Pair> all(Content content) {
    List<Pair> pairs = perhaps(content);
    pairs.addAll(content.transferable());
    pairs.addAll(content.missing());
    return pairs;
  }
}
