package io.github.aimscrosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Laws of networks, held to random families of sets and random mappings that are true of them. */
final class NetworkLawsTest {
  private static final int FAMILIES = 10_000;
  private static final Relations DISJOINT = Relations.of(Relationship.NO_RELATIONSHIP);

  /** Non-empty sets of things, as bits, and mappings that are true of them. */
  private record Family(int[] sets, List<String> mappings, int within) {
    static Family random(Random random) {
      int things = 2 + random.nextInt(5);
      int[] sets = random.ints(3 + random.nextInt(6), 1, 1 << things).toArray();
      List<String> mappings = new ArrayList<>();
      for (int count = sets.length + random.nextInt(2 * sets.length); count > 0; count--) {
        int a = random.nextInt(sets.length);
        int b = random.nextInt(sets.length);
        Relationship said = Relationship.values()[random.nextInt(5)];
        boolean holds = DrawnSet.relationship(sets[a], sets[b]) == said;
        String sign = (holds ? "" : "!") + DrawnSet.sign(said);
        if (!holds && random.nextInt(3) > 0) {
          sign = "" + DrawnSet.sign(DrawnSet.relationship(sets[a], sets[b]));
        }
        mappings.add(a + " " + sign + " " + b);
      }
      return new Family(sets, mappings, random.nextInt(4));
    }

    MappingNetwork network() {
      int half = mappings.size() / 2;
      return MappingNetwork.builder()
          .add(DrawnSet.of("x", mappings.subList(0, half).toArray(String[]::new)))
          .add(DrawnSet.of("y", mappings.subList(half, mappings.size()).toArray(String[]::new)))
          .within(within)
          .build();
    }

    Relationship truth(String from, String to) {
      return DrawnSet.relationship(set(from), set(to));
    }

    int set(String node) {
      return sets[Integer.parseInt(DrawnSet.name(node))];
    }
  }

  private static void forFamilies(int count, BiConsumer<Family, MappingNetwork> law) {
    Random random = new Random(20261121);
    for (int i = 0; i < count; i++) {
      Family family = Family.random(random);
      law.accept(family, family.network());
    }
  }

  private static List<Finding> findings(MappingNetwork network) {
    List<Finding> findings = new ArrayList<>();
    for (String from : network.nodes()) {
      for (String to : network.nodes()) {
        findings.addAll(network.between(from, to));
      }
    }
    return findings;
  }

  @Test
  void conclusions_ofTrueMappings_areTrue() {
    int[] composed = new int[1];
    forFamilies(
        FAMILIES,
        (family, network) -> {
          assertThat(network.contradictions()).isEmpty();
          assertThat(network.disputed()).isEmpty();
          for (Finding finding : findings(network)) {
            Relationship truth = family.truth(finding.from(), finding.to());
            assertThat(finding.relations().contains(truth)).as(DrawnSet.draw(finding)).isTrue();
            composed[0] += finding.steps().size() > 1 ? 1 : 0;
          }
        });
    assertThat(composed[0]).isGreaterThan(50_000);
  }

  @Test
  void steps_ofEveryConclusion_giveItFromTheStepsBefore() {
    forFamilies(
        FAMILIES / 5,
        (family, network) -> {
          for (Finding finding : findings(network)) {
            assertThat(proven(finding)).as(DrawnSet.draw(finding)).isEqualTo(finding.relations());
          }
        });
  }

  /** Checks every step and returns what they say of the ends. */
  private static Relations proven(Finding finding) {
    Map<List<String>, Relations> known = new HashMap<>();
    for (Step step : finding.steps()) {
      if (step instanceof Step.Composed composed) {
        Relations first = known.get(List.of(step.from(), composed.via()));
        Relations second = known.get(List.of(composed.via(), step.to()));
        assertThat(first.then(second).isWithin(step.relations())).isTrue();
      } else {
        ((Step.Stated) step).mappings().forEach(stated -> assertStates(stated.mapping(), step));
      }
      known.merge(List.of(step.from(), step.to()), step.relations(), Relations::intersect);
      known.merge(
          List.of(step.to(), step.from()), step.relations().inverse(), Relations::intersect);
    }
    return known.get(List.of(finding.from(), finding.to()));
  }

  private static void assertStates(Mapping mapping, Step step) {
    Relations said = Relations.EMPTY;
    for (Relationship relationship : Relationship.values()) {
      if (relationship.iri().equals(mapping.predicate())) {
        said = Relations.of(relationship);
      }
    }
    said = mapping.value("predicate_modifier").isPresent() ? said.complement() : said;
    boolean forwards = mapping.subject().equals(step.from());
    assertThat(List.of(mapping.subject(), mapping.object()))
        .containsExactlyInAnyOrder(step.from(), step.to());
    assertThat(step.relations()).isEqualTo(forwards ? said : said.inverse());
  }

  /** The closure says at least what all chains within the bound say, each composed by itself. */
  @Test
  void conclusions_areWithinWhatEveryChainSays() {
    forFamilies(
        FAMILIES / 5,
        (family, network) -> {
          Relations[][] direct = direct(family);
          for (int from = 0; from < direct.length; from++) {
            for (int to = 0; to < direct.length; to++) {
              Relations chains =
                  from == to ? Relations.ANY : chains(direct, from, to, family.within, 1 << from);
              List<Finding> found =
                  network.between(DrawnSet.node("" + from), DrawnSet.node("" + to));
              Relations relations = found.isEmpty() ? Relations.ANY : found.get(0).relations();
              assertThat(relations.isWithin(chains)).isTrue();
              if (family.within == 0 && from != to && direct[from][to].isUnknown()) {
                assertThat(found).isEmpty();
              }
            }
          }
        });
  }

  private static Relations[][] direct(Family family) {
    int count = family.sets.length;
    Relations[][] direct = new Relations[count][count];
    for (Relations[] row : direct) {
      Arrays.fill(row, Relations.ANY);
    }
    for (String mapping : family.mappings) {
      String[] parts = mapping.split(" ");
      int a = Integer.parseInt(parts[0]);
      int b = Integer.parseInt(parts[2]);
      Relations said = Relations.EMPTY;
      for (Relationship relationship : Relationship.values()) {
        if (parts[1].endsWith("" + DrawnSet.sign(relationship))) {
          said = Relations.of(relationship);
        }
      }
      said = parts[1].startsWith("!") ? said.complement() : said;
      direct[a][b] = direct[a][b].intersect(said);
      direct[b][a] = direct[b][a].intersect(said.inverse());
    }
    return direct;
  }

  private static Relations chains(Relations[][] direct, int from, int to, int within, int seen) {
    Relations all = direct[from][to];
    for (int via = 0; via < direct.length && within > 0; via++) {
      if ((seen >> via & 1) == 0 && via != to && !direct[from][via].isUnknown()) {
        Relations rest = chains(direct, via, to, within - 1, seen | 1 << via);
        all = all.intersect(direct[from][via].then(rest));
      }
    }
    return all;
  }

  @Test
  void conclusions_doNotDependOnTheOrderOfTheMappings() {
    Random random = new Random(42);
    forFamilies(
        FAMILIES / 5,
        (family, network) -> {
          List<String> shuffled = new ArrayList<>(family.mappings);
          Collections.shuffle(shuffled, random);
          MappingNetwork other = new Family(family.sets, shuffled, family.within).network();
          for (String from : network.nodes()) {
            for (String to : network.nodes()) {
              assertThat(other.between(from, to).stream().map(Finding::relations))
                  .isEqualTo(network.between(from, to).stream().map(Finding::relations).toList());
            }
          }
        });
  }

  @Test
  void answers_ofTheSameMappings_areTheSame() {
    forFamilies(
        FAMILIES / 10,
        (family, network) -> assertThat(findings(family.network())).isEqualTo(findings(network)));
  }

  @Test
  void conclusions_withAWiderBound_sayNoLess() {
    forFamilies(
        FAMILIES / 5,
        (family, network) -> {
          MappingNetwork wider =
              new Family(family.sets, family.mappings, family.within + 1).network();
          for (Finding finding : findings(network)) {
            List<Finding> found = wider.between(finding.from(), finding.to());
            assertThat(found).hasSize(1);
            assertThat(found.get(0).relations().isWithin(finding.relations())).isTrue();
          }
        });
  }

  @Test
  void reach_ofTrueMappings_isTrueAndWhatTheFindingsSay() {
    Random random = new Random(7);
    Relations covering = Relations.of(Relationship.EQUAL, Relationship.SUPERSET_OF);
    forFamilies(
        FAMILIES / 2,
        (family, network) -> {
          Set<String> definite = some(network.nodes(), random);
          Set<String> possible = some(network.nodes(), random);
          Map<String, Reached> reached = new HashMap<>();
          for (Reached one : network.reach(definite, possible)) {
            assertThat(reached.put(one.node(), one)).isNull();
            boolean certain = one.certainty() == Reached.Certainty.DEFINITE;
            String from = one.because().from();
            assertThat(definite.contains(from) || !certain && possible.contains(from)).isTrue();
            if (certain) {
              assertThat(family.set(one.node()) & ~family.set(from)).isZero();
            }
          }
          for (String node : network.nodes()) {
            boolean covered = anySays(network, definite, node, r -> r.isWithin(covering));
            Set<String> either = new HashSet<>(definite);
            either.addAll(possible);
            boolean touched =
                anySays(network, either, node, r -> !r.equals(DISJOINT) && !r.isUnknown());
            assertThat(Optional.ofNullable(reached.get(node)).map(Reached::certainty))
                .isEqualTo(expected(node, covered, touched, definite, possible));
          }
        });
  }

  private static boolean anySays(
      MappingNetwork network, Set<String> sources, String node, Predicate<Relations> says) {
    return sources.stream()
        .flatMap(source -> network.between(source, node).stream())
        .anyMatch(finding -> says.test(finding.relations()));
  }

  private static Optional<Reached.Certainty> expected(
      String node, boolean covered, boolean touched, Set<String> definite, Set<String> possible) {
    if (definite.contains(node)) {
      return Optional.empty();
    }
    if (covered) {
      return Optional.of(Reached.Certainty.DEFINITE);
    }
    return touched && !possible.contains(node)
        ? Optional.of(Reached.Certainty.POSSIBLE)
        : Optional.empty();
  }

  private static Set<String> some(List<String> nodes, Random random) {
    Set<String> some = new HashSet<>();
    nodes.stream().filter(node -> random.nextInt(4) == 0).forEach(some::add);
    return some;
  }
}
