package io.github.aimscrosswalk.mapping;

import static io.github.aimscrosswalk.mapping.DrawnSet.SKOS;
import static io.github.aimscrosswalk.mapping.DrawnSet.node;
import static io.github.aimscrosswalk.mapping.DrawnSet.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mapping sets say together, on networks drawn in the notation of {@link DrawnSet}. */
final class MappingNetworkTest {
  private static final Optional<String> FUNCTIONAL = Optional.of("functional");
  private static final Optional<String> SEMANTIC = Optional.of("semantic");

  private static MappingNetwork network(MappingSet... sets) {
    MappingNetwork.Builder builder = MappingNetwork.builder();
    List.of(sets).forEach(builder::add);
    return builder.build();
  }

  private static List<String> between(MappingNetwork network, String from, String to) {
    return drawn(network.between(node(from), node(to)));
  }

  private static List<String> drawn(List<Finding> findings) {
    return findings.stream().map(DrawnSet::draw).toList();
  }

  private static List<Relations> relations(MappingNetwork network, String from, String to) {
    return network.between(node(from), node(to)).stream().map(Finding::relations).toList();
  }

  @Test
  void pair_mappedDirectly_isReadEitherWay() {
    MappingNetwork network = network(DrawnSet.of("x", "a < b"));

    assertThat(between(network, "a", "b")).containsExactly("a < b; a < b [x]");
    assertThat(between(network, "b", "a")).containsExactly("b > a; b > a [x]");
  }

  @Test
  void pair_statedAlikeByTwoSets_namesBoth() {
    MappingNetwork network = network(DrawnSet.of("x", "a < b"), DrawnSet.of("y", "b > a"));

    assertThat(between(network, "a", "b")).containsExactly("a < b; a < b [x] [y]");
    assertThat(network.between(node("a"), node("b")).get(0).sets())
        .containsExactly(set("x"), set("y"));
  }

  @Test
  void chain_overTwoNodes_namesItsMappingsFromEndToEnd() {
    MappingNetwork network = network(DrawnSet.of("x", "a < b", "d > c"), DrawnSet.of("y", "c = b"));

    assertThat(between(network, "a", "d"))
        .containsExactly("a < d; a < b [x]; b = c [y]; a < c via b; c < d [x]; a < d via c");
    assertThat(network.between(node("a"), node("d")).get(0).mappings())
        .extracting(stated -> DrawnSet.name(stated.mapping().subject()))
        .containsExactly("a", "c", "d");
  }

  @Test
  void chains_parallel_areIntersected() {
    MappingNetwork network =
        network(DrawnSet.of("x", "a < b", "b o d"), DrawnSet.of("y", "a > c", "c o d"));

    assertThat(between(network, "a", "d"))
        .containsExactly(
            "a o d; a < b [x]; b o d [x]; a <o| d via b; a > c [y]; c o d [y]; a >o d via c");
  }

  @Test
  void chain_superfluousBesideAnother_isLeftOut() {
    MappingNetwork network =
        network(DrawnSet.of("x", "a < b", "b o d"), DrawnSet.of("y", "a o c", "c < d"));

    assertThat(between(network, "a", "d"))
        .containsExactly("a <o d; a o c [y]; c < d [y]; a <o d via c");
  }

  @Test
  void chain_superfluousBesideWhatIsStated_isLeftOut() {
    MappingNetwork network = network(DrawnSet.of("x", "a < b", "b o c", "a < c"));

    assertThat(between(network, "a", "c")).containsExactly("a < c; a < c [x]");
  }

  @Test
  void chain_longerThanTheBound_isNotLookedAt() {
    MappingSet set = DrawnSet.of("x", "a < b", "b < c", "c < d", "d < e");

    for (int within = 0; within < 5; within++) {
      MappingNetwork network = MappingNetwork.builder().add(set).within(within).build();
      List<String> known = new ArrayList<>();
      for (String to : List.of("b", "c", "d", "e")) {
        known.addAll(between(network, "a", to));
      }
      assertThat(known).hasSize(Math.min(4, within + 1));
    }
    assertThat(network(set).between(node("a"), node("e"))).isEmpty();
    assertThat(relations(network(set), "a", "d"))
        .containsExactly(Relations.of(Relationship.SUBSET_OF));
  }

  @Test
  void chain_thatSaysNothing_isNoFinding() {
    MappingNetwork network = network(DrawnSet.of("x", "a < b", "c < b"));

    assertThat(network.between(node("a"), node("c"))).isEmpty();
    assertThat(network.between(node("a"), node("nobody"))).isEmpty();
    assertThat(network.between(node("a"), node("a"))).isEmpty();
    assertThat(network.nodes()).containsExactly(node("a"), node("b"), node("c"));
  }

  @Test
  void mappings_ofDifferentRationale_makeNoChain() {
    MappingNetwork network =
        network(
            DrawnSet.of("x", FUNCTIONAL, "a = b"),
            DrawnSet.of("y", SEMANTIC, "b = c"),
            DrawnSet.of("z", "c = d"));

    assertThat(network.between(node("a"), node("c"))).isEmpty();
    assertThat(network.between(node("b"), node("d"))).isEmpty();
    assertThat(network.between(node("a"), node("b")))
        .extracting(Finding::rationale)
        .containsExactly(FUNCTIONAL);
    assertThat(network.between(node("c"), node("d")))
        .extracting(Finding::rationale)
        .containsExactly(Optional.empty());
  }

  @Test
  void pair_underTwoRationales_hasTwoFindingsAndNoContradiction() {
    MappingNetwork network =
        network(DrawnSet.of("x", FUNCTIONAL, "a = b"), DrawnSet.of("y", SEMANTIC, "a < b"));

    assertThat(between(network, "a", "b")).containsExactly("a = b; a = b [x]", "a < b; a < b [y]");
    assertThat(network.contradictions()).isEmpty();
  }

  @Test
  void rationale_statedOnTheSet_countsForItsMappings() {
    MappingSet plain = DrawnSet.of("x", "a = b");
    MappingSet stated =
        new MappingSet(
            Map.of(), Map.of("ext_rationale", List.of("functional")), List.of(), plain.mappings());
    MappingNetwork network = network(stated, DrawnSet.of("y", FUNCTIONAL, "b = c"));

    assertThat(relations(network, "a", "c")).containsExactly(Relations.of(Relationship.EQUAL));
    assertThat(network.between(node("a"), node("b")).get(0).sets())
        .containsExactly("mapping set 1");
  }

  @Test
  void sets_contradictingEachOtherOfAPair_areNamed() {
    MappingNetwork network =
        network(DrawnSet.of("x", "a = b"), DrawnSet.of("y", "a < b"), DrawnSet.of("z", "b < a"));

    assertThat(drawn(network.contradictions()))
        .containsExactly("a  b; a = b [x]; a < b [y]; a > b [z]");
    assertThat(network.contradictions().get(0).sets())
        .containsExactly(set("x"), set("y"), set("z"));
    assertThat(between(network, "b", "a")).containsExactly("b  a; b = a [x]; b > a [y]; b < a [z]");
  }

  @Test
  void chain_contradictingAPair_isFoundFromEverySide() {
    MappingNetwork network = network(DrawnSet.of("x", "a < b", "b < c"), DrawnSet.of("y", "c < a"));

    assertThat(drawn(network.contradictions()))
        .containsExactly(
            "a  b; a < b [x]; a > c [y]; c > b [x]; a > b via c",
            "a  c; a > c [y]; a < b [x]; b < c [x]; a < c via b",
            "b  c; b < c [x]; b > a [x]; a > c [y]; b > c via a");
  }

  @Test
  void chains_contradictingEachOther_areNamedWithBothSets() {
    MappingNetwork network =
        network(DrawnSet.of("x", "a < b", "b < d"), DrawnSet.of("y", "a > c", "c > d"));

    assertThat(drawn(network.contradictions()))
        .containsExactly(
            "a  d; a < b [x]; b < d [x]; a < d via b; a > c [y]; c > d [y]; a > d via c",
            "b  c; b > a [x]; a > c [y]; b > c via a; b < d [x]; d < c [y]; b < c via d");
    assertThat(network.between(node("a"), node("b"))).isEmpty();
    assertThat(network.disputed()).hasSize(4);
  }

  @Test
  void contradiction_setsItsMappingsAside_andLeavesTheRest() {
    MappingNetwork network =
        network(DrawnSet.of("x", "a = b", "b < c", "c < d"), DrawnSet.of("y", "a | b"));

    assertThat(network.disputed())
        .extracting(StatedMapping::set)
        .containsExactly(set("x"), set("y"));
    assertThat(network.between(node("a"), node("c"))).isEmpty();
    assertThat(relations(network, "b", "d")).containsExactly(Relations.of(Relationship.SUBSET_OF));
  }

  /** Setting the mappings of a and b aside leaves the chain from c to d, which is closed again. */
  @Test
  void contradictions_behindEachOther_areAllFound() {
    MappingNetwork network =
        network(
            DrawnSet.of("x", "a = b", "a | b", "c < d", "d < e", "e < f"),
            DrawnSet.of("y", "f = c"));

    assertThat(network.contradictions())
        .extracting(f -> DrawnSet.name(f.from()) + DrawnSet.name(f.to()))
        .containsExactly("ab", "ce", "df");
    assertThat(network.disputed()).hasSize(6);
  }

  @Test
  void node_saidToDifferFromItself_isAContradiction() {
    MappingNetwork network = network(DrawnSet.of("x", "a < a", "b = b", "b < c"));

    assertThat(drawn(network.contradictions())).containsExactly("a  a; a < a [x]");
    assertThat(between(network, "a", "a")).containsExactly("a  a; a < a [x]");
    assertThat(network.between(node("b"), node("b"))).isEmpty();
  }

  @Test
  void denial_isTheComplement() {
    MappingNetwork network = network(DrawnSet.of("x", "a !| b", "a !o b", "a !> b"));

    assertThat(relations(network, "a", "b"))
        .containsExactly(Relations.of(Relationship.EQUAL, Relationship.SUBSET_OF));
  }

  @ParameterizedTest
  @CsvSource({"exactMatch, EQUAL", "broadMatch, SUBSET_OF", "narrowMatch, SUPERSET_OF"})
  void predicate_ofSkos_isReadAsASetRelationship(String predicate, Relationship relationship) {
    assertThat(relations(network(skos(predicate)), "a", "b"))
        .containsExactly(Relations.of(relationship));
  }

  @ParameterizedTest
  @CsvSource({"closeMatch", "relatedMatch", "mappingRelation"})
  void predicate_thatGuaranteesNothing_saysNothingUnlessToldSo(String predicate) {
    MappingSet set = skos(predicate);
    MappingNetwork told =
        MappingNetwork.builder()
            .add(set)
            .read(SKOS + predicate, Relations.of(Relationship.INTERSECTS_WITH))
            .build();

    assertThat(network(set).between(node("a"), node("b"))).isEmpty();
    assertThat(network(set).nodes()).isEmpty();
    assertThat(network(set).unread()).extracting(StatedMapping::mapping).isEqualTo(set.mappings());
    assertThat(relations(told, "a", "b"))
        .containsExactly(Relations.of(Relationship.INTERSECTS_WITH));
    assertThat(told.unread()).isEmpty();
  }

  @Test
  void denial_ofWhatSaysNothing_saysNothing() {
    MappingNetwork network = network(DrawnSet.of("x", "a !~ b"));

    assertThat(network.contradictions()).isEmpty();
    assertThat(network.unread()).hasSize(1);
  }

  @Test
  void mapping_withUnknownModifierOrLiteral_isUnread() {
    Map<String, List<String>> modified = DrawnSet.slots("a", "=", "b");
    modified.put("predicate_modifier", List.of("Perhaps"));
    Map<String, List<String>> literal = DrawnSet.slots("a", "=", "b");
    literal.put("object_label", List.of("b"));
    literal.remove("object_id");
    MappingSet set = DrawnSet.of("x", List.of(new Mapping(modified), new Mapping(literal)));

    assertThat(network(set).unread()).hasSize(2);
    assertThat(network(set).nodes()).isEmpty();
  }

  @Test
  void mapping_toNoTermFound_isRememberedAndConnectsNothing() {
    Map<String, List<String>> from = DrawnSet.slots("a", "=", "b");
    from.put("object_id", List.of(Mapping.NO_TERM_FOUND));
    Map<String, List<String>> to = DrawnSet.slots("c", "~", "d");
    to.put("subject_id", List.of(Mapping.NO_TERM_FOUND));
    Map<String, List<String>> denied = DrawnSet.slots("e", "!=", "f");
    denied.put("object_id", List.of(Mapping.NO_TERM_FOUND));
    MappingNetwork network =
        network(DrawnSet.of("x", List.of(new Mapping(from), new Mapping(to), new Mapping(denied))));

    assertThat(network.noTermFound())
        .extracting(stated -> stated.mapping().slots())
        .containsExactly(from, to);
    assertThat(network.unread())
        .extracting(stated -> stated.mapping().slots())
        .containsExactly(denied);
    assertThat(network.nodes()).isEmpty();
  }

  @Test
  void mapping_toTheOlderNoMapping_connectsNothing() {
    Map<String, List<String>> one = DrawnSet.slots("a", "=", "b");
    one.put("object_id", List.of("https://w3id.org/sssom/NoMapping"));
    Map<String, List<String>> other = DrawnSet.slots("c", "=", "d");
    other.put("object_id", List.of("https://w3id.org/sssom/NoMapping"));
    MappingNetwork network =
        network(DrawnSet.of("x", List.of(new Mapping(one), new Mapping(other))));

    assertThat(network.noTermFound()).hasSize(2);
    assertThat(network.nodes()).isEmpty();
    assertThat(network.between(node("a"), node("c"))).isEmpty();
  }

  @Test
  void network_withoutMappings_knowsNothing() {
    MappingNetwork network = network();

    assertThat(network.nodes()).isEmpty();
    assertThat(network.contradictions()).isEmpty();
    assertThat(network.between(node("a"), node("b"))).isEmpty();
  }

  @Test
  void builder_badValue_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MappingNetwork.builder().within(-1))
        .withMessage("expected 0 or more nodes between, found '-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MappingNetwork.builder().read("p", Relations.EMPTY))
        .withMessage("expected a relationship that 'p' allows, found none");
  }

  private static MappingSet skos(String predicate) {
    Map<String, List<String>> slots = DrawnSet.slots("a", "=", "b");
    slots.put("predicate_id", List.of(SKOS + predicate));
    return DrawnSet.of("x", List.of(new Mapping(slots)));
  }
}
