package io.github.aimscrosswalk.mapping;

import static io.github.aimscrosswalk.mapping.DrawnSet.node;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mappings reach from what is held. */
final class ReachTest {
  private static MappingNetwork network(String... mappings) {
    return MappingNetwork.builder().add(DrawnSet.of("x", mappings)).build();
  }

  private static Set<String> nodes(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(DrawnSet::node)
        .collect(Collectors.toSet());
  }

  private static List<String> reach(MappingNetwork network, String definite, String possible) {
    return network.reach(nodes(definite), nodes(possible)).stream()
        .map(r -> DrawnSet.name(r.node()) + " " + r.certainty())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "=, DEFINITE, POSSIBLE",
    ">, DEFINITE, POSSIBLE",
    "<, POSSIBLE, POSSIBLE",
    "o, POSSIBLE, POSSIBLE",
    "|, , ",
    "~, , ",
    "!=, POSSIBLE, POSSIBLE",
    "!|, POSSIBLE, POSSIBLE"
  })
  void target_ofOneMapping_isHeldAsFarAsItsRelationshipSays(
      String sign, String fromDefinite, String fromPossible) {
    MappingNetwork network = network("a " + sign + " b");

    assertThat(reach(network, "a", "")).isEqualTo(expected("b", fromDefinite));
    assertThat(reach(network, "", "a")).isEqualTo(expected("b", fromPossible));
  }

  private static List<String> expected(String name, String certainty) {
    return Optional.ofNullable(certainty).stream().map(c -> name + " " + c).toList();
  }

  @Test
  void target_eachOfWhosePossibleRelationshipsCovers_isDefinite() {
    assertThat(reach(network("a !< b", "a !o b", "a !| b"), "a", "")).containsExactly("b DEFINITE");
    assertThat(reach(network("a !o b", "a !| b"), "a", "")).containsExactly("b POSSIBLE");
  }

  @Test
  void target_ofAChain_isHeldWithTheChainAsReason() {
    MappingNetwork network = network("a > b", "c = b", "c o d", "e | c");

    assertThat(reach(network, "a", ""))
        .containsExactly("b DEFINITE", "c DEFINITE", "d POSSIBLE", "e POSSIBLE");
    assertThat(network.reach(nodes("a"), Set.of()).stream().map(r -> DrawnSet.draw(r.because())))
        .containsExactly(
            "a > b; a > b [x]",
            "a > c; a > b [x]; b = c [x]; a > c via b",
            "a >o d; a > b [x]; b = c [x]; a > c via b; c o d [x]; a >o d via c",
            "a >o| e; a > b [x]; b = c [x]; a > c via b; c | e [x]; a >o| e via c");
  }

  @Test
  void target_reachedTwice_hasTheBestReason() {
    MappingNetwork network = network("a < t", "b > m", "m > t", "c > t", "d > t");

    assertThat(network.reach(nodes("a b c d"), Set.of()))
        .filteredOn(r -> r.node().equals(node("t")))
        .extracting(r -> r.certainty() + " " + DrawnSet.draw(r.because()))
        .containsExactly("DEFINITE c > t; c > t [x]");
  }

  @Test
  void target_alreadyHeld_isToldOnlyIfItIsMoreThanItWas() {
    MappingNetwork network = network("a > b", "a o c", "d = a");

    assertThat(reach(network, "a d", "b c")).containsExactly("b DEFINITE");
    assertThat(reach(network, "a", "a")).containsExactly("b DEFINITE", "c POSSIBLE", "d DEFINITE");
    assertThat(reach(network, "d", "a")).containsExactly("a DEFINITE", "b DEFINITE", "c POSSIBLE");
  }

  @Test
  void target_reachedUnderTwoRationales_isNotReachedThroughBoth() {
    MappingNetwork network =
        MappingNetwork.builder()
            .add(DrawnSet.of("x", Optional.of("functional"), "a o b", "b = c"))
            .add(DrawnSet.of("y", Optional.of("semantic"), "a = b", "c = d"))
            .build();

    assertThat(reach(network, "a", "")).containsExactly("b DEFINITE", "c POSSIBLE");
    assertThat(network.reach(nodes("a"), Set.of()))
        .extracting(r -> r.because().rationale())
        .containsExactly(Optional.of("semantic"), Optional.of("functional"));
  }

  @Test
  void target_ofContradiction_isNotReached() {
    assertThat(reach(network("a = b", "a | b", "b = c"), "a", "")).isEmpty();
  }

  @Test
  void nodes_thatNoMappingNames_reachNothing() {
    assertThat(reach(network("a = b"), "z", "y")).isEmpty();
    assertThat(reach(network("a = b"), "", "")).isEmpty();
    assertThat(reach(network(), "a", "")).isEmpty();
  }
}
