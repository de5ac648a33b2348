package io.github.aimscrosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.mapping.MappingAgreement.Both;
import io.github.aimscrosswalk.mapping.MappingAgreement.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MappingAgreementTest {
  private static final MappingSet ONE =
      DrawnSet.of("one", "a = x", "a < y", "b o y", "b ~ z", "c > z", "only = x");

  @Test
  void sets_thatShareLinks_areJudgedPairByPair() {
    MappingSet other = DrawnSet.of("two", "a = x", "y = a", "b !| y", "z < c", "a ~ z");

    MappingAgreement agreement = MappingAgreement.of(ONE, other);

    assertThat(agreement.pairs())
        .extracting(MappingAgreementTest::drawn)
        .containsExactly(
            "a x = = SAME", "a y < = CONTRADICTORY", "b y o =<>o COMPATIBLE", "c z > > SAME");
    assertThat(agreement.count(Verdict.SAME)).isEqualTo(2);
    assertThat(agreement.links()).isEqualTo(new Agreement(4, 1, 1, 3));
    assertThat(agreement.onlyFirst()).extracting(Mapping::object).containsExactly(node("z"));
    assertThat(agreement.onlySecond()).extracting(Mapping::subject).containsExactly(node("a"));
  }

  @Test
  void denial_orNoRelationship_linksNothing() {
    MappingSet other = DrawnSet.of("two", "a | x", "b !~ z", "b !o y", "c ~ z", "a = y");

    MappingAgreement agreement = MappingAgreement.of(ONE, other);

    assertThat(agreement.pairs())
        .extracting(MappingAgreementTest::drawn)
        .containsExactly(
            "a x = | CONTRADICTORY",
            "a y < = CONTRADICTORY",
            "b y o =<>| CONTRADICTORY",
            "b z =<>o| =<>o| VAGUE",
            "c z > =<>o| VAGUE");
    assertThat(agreement.links().both()).isEqualTo(2);
    assertThat(agreement.links().onlySecond()).isZero();
  }

  @Test
  void rationales_thatDiffer_areNotHeldAgainstEachOther() {
    MappingSet semantic = DrawnSet.of("one", Optional.of("semantic"), "a = x");
    MappingSet functional = DrawnSet.of("two", Optional.of("functional"), "a | x");

    MappingAgreement agreement = MappingAgreement.of(semantic, functional);

    assertThat(agreement.pairs()).isEmpty();
    assertThat(agreement.links()).isEqualTo(new Agreement(0, 1, 0, 0));
  }

  /** Six pairs of four nodes, two of which are subjects and objects both. */
  @Test
  void nodes_thatAreSubjectAndObject_countWithEachOtherOnce() {
    MappingSet chain = DrawnSet.of("chain", "a = b", "b = c", "c = d");

    assertThat(MappingAgreement.of(chain, DrawnSet.of("two", "a = b", "d = c")).links())
        .isEqualTo(new Agreement(2, 1, 0, 3));
  }

  @Test
  void rationale_ofTheWholeSet_isThatOfEachPair() {
    MappingSet silent = DrawnSet.of("one", "a = x");
    Map<String, List<String>> slots = new HashMap<>(silent.slots());
    slots.put("ext_rationale", List.of("semantic"));
    MappingSet semantic =
        new MappingSet(silent.prefixes(), slots, silent.extensions(), silent.mappings());

    assertThat(MappingAgreement.of(semantic, silent).pairs()).isEmpty();
    assertThat(MappingAgreement.of(semantic, semantic).pairs())
        .extracting(Both::rationale)
        .containsExactly(Optional.of("semantic"));
  }

  @Test
  void sets_withoutACommonNode_haveNothingToAgreeOn() {
    MappingAgreement agreement = MappingAgreement.of(ONE, DrawnSet.of("two", "q = r"));

    assertThat(agreement)
        .isEqualTo(
            new MappingAgreement(new Agreement(0, 0, 0, 0), List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NoTermFound", "NoMapping"})
  void absence_thatBothState_isNoNodeOfEither(String absence) {
    Map<String, List<String>> slots = DrawnSet.slots("a", "=", "b");
    slots.put("object_id", List.of("https://w3id.org/sssom/" + absence));
    MappingSet set = DrawnSet.of("absent", List.of(new Mapping(slots)));

    MappingAgreement agreement = MappingAgreement.of(set, set);

    assertThat(agreement.pairs()).isEmpty();
    assertThat(agreement.links()).isEqualTo(new Agreement(0, 0, 0, 0));
  }

  /** Mappings that are true of the same sets of things never contradict each other. */
  @Test
  void sets_thatAreBothTrue_neverContradict() {
    Random random = new Random(7);
    Set<Verdict> seen = new HashSet<>();
    for (int round = 0; round < 2_000; round++) {
      int[] things = random.ints(5, 1, 16).toArray();
      MappingAgreement agreement =
          MappingAgreement.of(truths(random, things), truths(random, things));
      agreement.pairs().forEach(pair -> seen.add(pair.verdict()));
      assertThat(agreement.count(Verdict.CONTRADICTORY)).isZero();
    }
    assertThat(seen).contains(Verdict.SAME, Verdict.COMPATIBLE);
  }

  @Test
  void agreement_turnedRound_countsTheSameLinks() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      int[] things = random.ints(5, 1, 16).toArray();
      MappingSet one = truths(random, things);
      MappingSet other = truths(random, random.ints(5, 1, 16).toArray());
      MappingAgreement there = MappingAgreement.of(one, other);
      MappingAgreement back = MappingAgreement.of(other, one);

      assertThat(back.links().both()).isEqualTo(there.links().both());
      assertThat(back.links().onlyFirst()).isEqualTo(there.links().onlySecond());
      assertThat(back.count(Verdict.CONTRADICTORY)).isEqualTo(there.count(Verdict.CONTRADICTORY));
      assertThat(back.onlyFirst()).containsExactlyInAnyOrderElementsOf(there.onlySecond());
    }
  }

  private static MappingSet truths(Random random, int[] things) {
    List<String> mappings = new ArrayList<>();
    for (int count = 0; count < 6; count++) {
      int a = random.nextInt(things.length);
      int b = random.nextInt(things.length);
      Relationship said = Relationship.values()[random.nextInt(5)];
      boolean holds = DrawnSet.relationship(things[a], things[b]) == said;
      mappings.add(a + " " + (holds ? "" : "!") + DrawnSet.sign(said) + " " + b);
    }
    return DrawnSet.of("drawn", mappings.toArray(String[]::new));
  }

  private static String drawn(Both pair) {
    return String.join(
        " ",
        DrawnSet.name(pair.from()),
        DrawnSet.name(pair.to()),
        DrawnSet.signs(pair.first()),
        DrawnSet.signs(pair.second()),
        pair.verdict().name());
  }

  private static String node(String name) {
    return DrawnSet.node(name);
  }
}
