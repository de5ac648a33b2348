package io.github.aimscrosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Which contradictions are found, held to whether there are sets of which the mappings are true.
 */
final class ContradictionLawsTest {
  private record Said(int from, Relationship relationship, int to) {
    String drawn() {
      return from + " " + DrawnSet.sign(relationship) + " " + to;
    }

    static Said of(Mapping mapping) {
      for (Relationship relationship : Relationship.values()) {
        if (relationship.iri().equals(mapping.predicate())) {
          return new Said(
              Integer.parseInt(DrawnSet.name(mapping.subject())),
              relationship,
              Integer.parseInt(DrawnSet.name(mapping.object())));
        }
      }
      throw new AssertionError(mapping);
    }
  }

  /**
   * Whether there are non-empty sets of which all is true: take a thing for every way of being in
   * some sets and not in others that nothing said forbids, and look whether there are enough.
   */
  private static boolean canBeTrue(int nodes, List<Said> said) {
    List<Integer> things = new ArrayList<>();
    for (int memberships = 1; memberships < 1 << nodes; memberships++) {
      int thing = memberships;
      if (said.stream().allMatch(s -> allows(s, thing))) {
        things.add(thing);
      }
    }
    for (int node = 0; node < nodes; node++) {
      int bit = 1 << node;
      if (things.stream().noneMatch(thing -> (thing & bit) != 0)) {
        return false;
      }
    }
    return said.stream().allMatch(s -> holds(s, things));
  }

  private static boolean holds(Said said, List<Integer> things) {
    boolean onlyFrom = false;
    boolean onlyTo = false;
    boolean both = false;
    for (int thing : things) {
      boolean from = (thing >> said.from & 1) != 0;
      boolean to = (thing >> said.to & 1) != 0;
      onlyFrom |= from && !to;
      onlyTo |= to && !from;
      both |= from && to;
    }
    return Relationship.of(!onlyFrom, !onlyTo, both) == said.relationship;
  }

  private static boolean allows(Said said, int memberships) {
    boolean from = (memberships >> said.from & 1) != 0;
    boolean to = (memberships >> said.to & 1) != 0;
    return switch (said.relationship) {
      case EQUAL -> from == to;
      case SUBSET_OF -> !from || to;
      case SUPERSET_OF -> from || !to;
      case INTERSECTS_WITH -> true;
      case NO_RELATIONSHIP -> !(from && to);
    };
  }

  private static MappingNetwork network(List<Said> said, int within) {
    return MappingNetwork.builder()
        .add(DrawnSet.of("x", said.stream().map(Said::drawn).toArray(String[]::new)))
        .within(within)
        .build();
  }

  @Test
  void contradictions_ofFourNodesWithEachPairStated_areFoundIfAndOnlyIfThereAreAny() {
    int contradictory = 0;
    for (int code = 0; code < 15_625; code++) {
      List<Said> said = new ArrayList<>();
      int rest = code;
      for (int from = 0; from < 4; from++) {
        for (int to = from + 1; to < 4; to++) {
          said.add(new Said(from, Relationship.values()[rest % 5], to));
          rest /= 5;
        }
      }
      boolean found = !network(said, 1).contradictions().isEmpty();
      assertThat(found).as("%s", said).isNotEqualTo(canBeTrue(4, said));
      contradictory += found ? 1 : 0;
    }
    assertThat(contradictory).isBetween(1, 15_624);
  }

  @Test
  void contradictions_withinABoundAsWideAsTheNetwork_areFoundIfAndOnlyIfThereAreAny() {
    Random random = new Random(11);
    int contradictory = 0;
    for (int i = 0; i < 5_000; i++) {
      int nodes = 3 + random.nextInt(5);
      List<Said> said = said(random, nodes);
      boolean found = !network(said, nodes - 2).contradictions().isEmpty();
      assertThat(found).as("%s", said).isNotEqualTo(canBeTrue(nodes, said));
      contradictory += found ? 1 : 0;
    }
    assertThat(contradictory).isBetween(1_500, 3_500);
  }

  @Test
  void contradictions_ofRandomMappings_areRealAndNothingRestsOnThem() {
    Random random = new Random(5);
    int found = 0;
    for (int i = 0; i < 5_000; i++) {
      int nodes = 3 + random.nextInt(4);
      List<Said> said = said(random, nodes);
      MappingNetwork network = network(said, 2);
      for (Finding finding : network.contradictions()) {
        assertThat(finding.relations().isContradiction()).isTrue();
        assertThat(canBeTrue(nodes, said(finding.mappings()))).isFalse();
        assertThat(network.disputed()).containsAll(finding.mappings());
      }
      assertSettled(network, said(network.disputed()));
      found += network.contradictions().size();
    }
    assertThat(found).isGreaterThan(1_000);
  }

  private static List<Said> said(Random random, int nodes) {
    List<Said> said = new ArrayList<>();
    for (int count = 2 + random.nextInt(nodes + 1); count > 0; count--) {
      int from = random.nextInt(nodes);
      int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
      said.add(new Said(from, Relationship.values()[random.nextInt(5)], to));
    }
    return said;
  }

  /** Nothing that is concluded rests on what is disputed. */
  private static void assertSettled(MappingNetwork network, List<Said> disputed) {
    Set<Said> set = new HashSet<>(disputed);
    for (String from : network.nodes()) {
      for (String to : network.nodes()) {
        for (Finding finding : network.between(from, to)) {
          if (!finding.relations().isContradiction()) {
            assertThat(said(finding.mappings())).noneMatch(set::contains);
          }
        }
      }
    }
  }

  private static List<Said> said(List<StatedMapping> mappings) {
    return mappings.stream().map(stated -> Said.of(stated.mapping())).toList();
  }
}
