package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.engine.Worlds.Stated;
import io.github.aimscrosswalk.engine.Worlds.World;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws of coverage, held to every assessment of the universe drawn in {@link Worlds}. */
final class LawsTest {
  private static final Map<World, Outcome> OUTCOMES = outcomes();

  /** What is measured in one world: of each provision in the denominators, and in total. */
  private record Outcome(Map<RequirementId, Content> contents, Counts counts) {
    static Outcome of(Analysis analysis) {
      Map<RequirementId, Content> contents = new LinkedHashMap<>();
      for (RequirementId id : Worlds.PROVISIONS) {
        analysis.coverage(id).measured().ifPresent(content -> contents.put(id, content));
      }
      return new Outcome(contents, analysis.coverage(Worlds.LAW).tally().inForce());
    }

    List<Pair> held(RequirementId id) {
      return contents.get(id).held();
    }

    List<Pair> heldOrPossible(RequirementId id) {
      return join(contents.get(id).held(), contents.get(id).possible());
    }
  }

  private static Map<World, Outcome> outcomes() {
    Map<World, Outcome> outcomes = new HashMap<>();
    Worlds.all().forEach(world -> outcomes.put(world, Outcome.of(world.analysis())));
    return outcomes;
  }

  @Test
  void evidence_added_neverLowersAnything() {
    OUTCOMES.forEach(
        (world, before) -> {
          for (int item = 0; item < Worlds.EVIDENCE_COUNT; item++) {
            World richer = world.withEvidence(item);
            assertNotLess(before, OUTCOMES.get(richer), world + " to " + richer);
          }
        });
  }

  @Test
  void provision_implemented_neverLowersAnything() {
    OUTCOMES.forEach(
        (world, before) -> {
          for (int p = 0; p < Worlds.PROVISIONS.size(); p++) {
            if (world.stated().get(p) != Stated.EXCLUDED) {
              World richer = world.with(p, Stated.IMPLEMENTED);
              assertNotLess(before, OUTCOMES.get(richer), world + " to " + richer);
            }
          }
        });
  }

  @Test
  void provision_implementedUnderAttestation_isFull() {
    OUTCOMES
        .keySet()
        .forEach(
            world -> {
              int first = world.stated().indexOf(Stated.IMPLEMENTED);
              if (first >= 0 && world.assurance() == Assurance.ATTESTED) {
                assertThat(world.analysis().coverage(Worlds.PROVISIONS.get(first)))
                    .as(world.toString())
                    .isInstanceOf(Coverage.Full.class);
              }
            });
  }

  @Test
  void provision_excluded_neverRaisesWhatOthersHold() {
    OUTCOMES.forEach(
        (world, before) -> {
          for (int p = 0; p < Worlds.PROVISIONS.size(); p++) {
            World poorer = world.with(p, Stated.EXCLUDED);
            assertOthersNotMore(before, OUTCOMES.get(poorer), world + " to " + poorer);
          }
        });
  }

  /**
   * In an organisation this does not hold for pairs: one that two provisions ask for about
   * different systems counts as held once the more demanding provision is left out.
   */
  @Test
  void provision_excludedInOneSystem_neverRaisesHeldPairs() {
    OUTCOMES.forEach(
        (world, before) -> {
          for (int p = 0; p < Worlds.PROVISIONS.size(); p++) {
            if (world.kind() == Target.Kind.AI_SYSTEM) {
              World poorer = world.with(p, Stated.EXCLUDED);
              String step = world + " to " + poorer;
              assertNotLess(OUTCOMES.get(poorer).counts().held(), before.counts().held(), step);
            }
          }
        });
  }

  @Test
  void content_ofProvision_holdsEachPairAskedForOnce() {
    OUTCOMES.forEach(
        (world, outcome) ->
            outcome
                .contents()
                .forEach(
                    (id, content) ->
                        assertThat(all(content))
                            .as("%s in %s", id, world)
                            .containsExactlyInAnyOrderElementsOf(asked(id))));
  }

  @Test
  void counts_ofFramework_agreeWithItsProvisions() {
    OUTCOMES.forEach(
        (world, outcome) -> {
          Counts counts = outcome.counts();
          Set<Pair> pairs = new HashSet<>();
          Set<Pair> notHeld = new HashSet<>();
          Set<Pair> notPossible = new HashSet<>();
          for (RequirementId id : outcome.contents().keySet()) {
            pairs.addAll(asked(id));
            notHeld.addAll(without(asked(id), outcome.held(id)));
            notPossible.addAll(without(asked(id), outcome.heldOrPossible(id)));
          }
          assertThat(counts.provisions()).isEqualTo(outcome.contents().size());
          assertThat(counts.pairs()).as(world.toString()).isEqualTo(pairs.size());
          assertThat(counts.held())
              .as(world.toString())
              .isEqualTo(
                  new Interval(pairs.size() - notHeld.size(), pairs.size() - notPossible.size()));
          assertThat(counts.full()).as(world.toString()).isEqualTo(full(outcome));
        });
  }

  private static Interval full(Outcome outcome) {
    int lower = 0;
    int upper = 0;
    for (RequirementId id : outcome.contents().keySet()) {
      lower += outcome.held(id).containsAll(asked(id)) ? 1 : 0;
      upper += outcome.heldOrPossible(id).containsAll(asked(id)) ? 1 : 0;
    }
    return new Interval(lower, upper);
  }

  @Test
  void world_withNothingPossible_hasExactCounts() {
    OUTCOMES.forEach(
        (world, outcome) -> {
          if (world.isExact()) {
            Counts counts = outcome.counts();
            assertThat(
                    List.of(counts.full(), counts.held(), counts.transferable(), counts.touched()))
                .as(world.toString())
                .allMatch(Interval::isExact);
            assertThat(outcome.contents().values()).allMatch(c -> c.possible().isEmpty());
          }
        });
  }

  @Test
  void world_withNothingPossible_partitionsPairsIntoHeldTransferableAndMissing() {
    OUTCOMES.forEach(
        (world, outcome) -> {
          if (world.isExact()) {
            List<Gap> gaps = world.analysis().gaps();
            Counts counts = outcome.counts();
            long missing = gaps.stream().filter(g -> g.need() == Gap.Need.NEW).count();
            assertThat(gaps).allMatch(g -> g.certainty() == Gap.Certainty.MISSING);
            assertThat(counts.transferable().lower())
                .as(world.toString())
                .isEqualTo((int) (gaps.size() - missing));
            assertThat(counts.held().lower() + counts.transferable().lower() + missing)
                .as(world.toString())
                .isEqualTo(counts.pairs());
          }
        });
  }

  @Test
  void order_ofStatementsAndEvidence_changesNothing() {
    OUTCOMES.forEach(
        (world, outcome) -> {
          Analysis reversed = world.analysisInReverse();
          assertThat(Outcome.of(reversed)).as(world.toString()).isEqualTo(outcome);
          assertThat(reversed.gaps()).as(world.toString()).isEqualTo(world.analysis().gaps());
        });
  }

  private static void assertNotLess(Outcome before, Outcome after, String step) {
    for (RequirementId id : before.contents().keySet()) {
      assertThat(after.held(id)).as(step).containsAll(before.held(id));
      assertThat(after.heldOrPossible(id)).as(step).containsAll(before.heldOrPossible(id));
    }
    assertNotLess(before.counts().held(), after.counts().held(), step);
    assertNotLess(before.counts().full(), after.counts().full(), step);
    assertNotLess(before.counts().touched(), after.counts().touched(), step);
  }

  private static void assertNotLess(Interval before, Interval after, String step) {
    assertThat(after.lower()).as(step).isGreaterThanOrEqualTo(before.lower());
    assertThat(after.upper()).as(step).isGreaterThanOrEqualTo(before.upper());
  }

  private static void assertOthersNotMore(Outcome before, Outcome after, String step) {
    for (RequirementId id : after.contents().keySet()) {
      assertThat(before.held(id)).as(step).containsAll(after.held(id));
      assertThat(before.heldOrPossible(id)).as(step).containsAll(after.heldOrPossible(id));
    }
    assertNotLess(after.counts().full(), before.counts().full(), step);
    assertNotLess(after.counts().touched(), before.counts().touched(), step);
  }

  private static List<Pair> asked(RequirementId id) {
    return Worlds.CROSSWALK.corpus().hub().assignments().stream()
        .filter(a -> a.provision().equals(id))
        .map(a -> a.pair())
        .toList();
  }

  private static List<Pair> all(Content content) {
    return join(
        join(content.held(), content.possible()), join(content.transferable(), content.missing()));
  }

  private static List<Pair> join(List<Pair> one, List<Pair> other) {
    List<Pair> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }

  private static List<Pair> without(List<Pair> pairs, List<Pair> left) {
    return pairs.stream().filter(p -> !left.contains(p)).toList();
  }
}
