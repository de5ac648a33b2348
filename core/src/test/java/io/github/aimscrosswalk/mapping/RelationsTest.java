package io.github.aimscrosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The algebra of what may be, held to sets where it is about sets and to its laws throughout. */
final class RelationsTest {
  private static final List<Relations> ALL = all();

  private record Triple(Relations first, Relations second, Relations third) {}

  private static List<Relations> all() {
    List<Relations> all = new ArrayList<>(List.of(Relations.EMPTY));
    for (Relationship relationship : Relationship.values()) {
      for (Relations smaller : List.copyOf(all)) {
        List<Relationship> larger = new ArrayList<>(smaller.possible());
        larger.add(relationship);
        all.add(Relations.of(larger.toArray(Relationship[]::new)));
      }
    }
    return all;
  }

  private static List<Triple> triplesAgainst(Predicate<Triple> law) {
    List<Triple> against = new ArrayList<>();
    for (Relations first : ALL) {
      for (Relations second : ALL) {
        for (Relations third : ALL) {
          Triple triple = new Triple(first, second, third);
          if (!law.test(triple)) {
            against.add(triple);
          }
        }
      }
    }
    return against;
  }

  @Test
  void values_areAllSetsOfRelationships() {
    assertThat(ALL).hasSize(32).doesNotHaveDuplicates();
    assertThat(ALL).contains(Relations.EMPTY, Relations.ANY);
  }

  @Test
  void then_allTriplesOfSetsOfFiveThings_isExactlyWhatOccurs() {
    int size = Relationship.values().length;
    Relationship[][][] occurs = new Relationship[size][size][size];
    for (int a = 1; a < 32; a++) {
      for (int b = 1; b < 32; b++) {
        for (int c = 1; c < 32; c++) {
          Relationship third = DrawnSet.relationship(a, c);
          occurs[DrawnSet.relationship(a, b).ordinal()][DrawnSet.relationship(b, c).ordinal()][
                  third.ordinal()] =
              third;
        }
      }
    }
    for (Relationship first : Relationship.values()) {
      for (Relationship second : Relationship.values()) {
        assertThat(first.then(second).possible())
            .as("%s then %s", first, second)
            .containsExactlyElementsOf(
                Arrays.stream(occurs[first.ordinal()][second.ordinal()])
                    .filter(Objects::nonNull)
                    .toList());
      }
    }
  }

  @Test
  void inverse_allPairsOfSets_isTheOtherWayRound() {
    for (int a = 1; a < 16; a++) {
      for (int b = 1; b < 16; b++) {
        assertThat(DrawnSet.relationship(a, b).inverse()).isEqualTo(DrawnSet.relationship(b, a));
      }
    }
  }

  @Test
  void inverse_ofEach_isThatOfItsRelationships() {
    for (Relations relations : ALL) {
      assertThat(relations.inverse().possible())
          .containsExactlyInAnyOrderElementsOf(
              relations.possible().stream().map(Relationship::inverse).toList());
    }
  }

  @Test
  void then_ofSeveral_isTheUnionOfTheirCells() {
    for (Relations first : ALL) {
      for (Relations second : ALL) {
        assertThat(first.then(second).possible())
            .containsExactlyInAnyOrderElementsOf(
                first.possible().stream()
                    .flatMap(r -> second.possible().stream().map(r::then))
                    .flatMap(cell -> cell.possible().stream())
                    .distinct()
                    .toList());
      }
    }
  }

  @Test
  void then_withEqual_changesNothing() {
    Relations equal = Relations.of(Relationship.EQUAL);

    assertThat(ALL).allMatch(r -> r.then(equal) == r && equal.then(r) == r);
  }

  @Test
  void then_withAnyOrEmpty_isAnyOrEmpty() {
    for (Relations relations : ALL) {
      assertThat(relations.then(Relations.EMPTY)).isEqualTo(Relations.EMPTY);
      assertThat(Relations.EMPTY.then(relations)).isEqualTo(Relations.EMPTY);
      if (!relations.isContradiction()) {
        assertThat(relations.then(Relations.ANY)).isEqualTo(Relations.ANY);
        assertThat(Relations.ANY.then(relations)).isEqualTo(Relations.ANY);
      }
    }
  }

  @Test
  void then_isAssociative() {
    assertThat(
            triplesAgainst(
                t ->
                    t.first().then(t.second()).then(t.third())
                        == t.first().then(t.second().then(t.third()))))
        .isEmpty();
  }

  @Test
  void then_seenFromTheOtherEnd_isTheInversesTheOtherWayRound() {
    for (Relations first : ALL) {
      for (Relations second : ALL) {
        assertThat(first.then(second).inverse()).isEqualTo(second.inverse().then(first.inverse()));
      }
    }
  }

  /** So a contradiction among three sets is one whichever of them it is looked at from. */
  @Test
  void then_contradictingTheThird_contradictsFromEverySide() {
    assertThat(
            triplesAgainst(
                t ->
                    t.first().then(t.second()).intersect(t.third()).isContradiction()
                        == t.first()
                            .inverse()
                            .then(t.third())
                            .intersect(t.second())
                            .isContradiction()))
        .isEmpty();
  }

  @Test
  void then_ofNarrower_isWithin() {
    assertThat(
            triplesAgainst(
                t ->
                    !t.first().isWithin(t.second())
                        || t.first().then(t.third()).isWithin(t.second().then(t.third()))))
        .isEmpty();
  }

  @Test
  void intersectAndComplement_areThoseOfSets() {
    for (Relations first : ALL) {
      for (Relations second : ALL) {
        Relations both = first.intersect(second);
        for (Relationship r : Relationship.values()) {
          assertThat(both.contains(r)).isEqualTo(first.contains(r) && second.contains(r));
          assertThat(first.complement().contains(r)).isNotEqualTo(first.contains(r));
        }
        assertThat(first.isWithin(second))
            .isEqualTo(second.possible().containsAll(first.possible()));
      }
    }
  }

  @Test
  void queries_ofEach_countWhatIsPossible() {
    for (Relations relations : ALL) {
      int possible = relations.possible().size();
      assertThat(relations.isCertain()).isEqualTo(possible == 1);
      assertThat(relations.isContradiction()).isEqualTo(possible == 0);
      assertThat(relations.isUnknown()).isEqualTo(possible == 5);
    }
  }

  @Test
  void toString_ofEach_isWords() {
    assertThat(ALL).extracting(Relations::toString).doesNotHaveDuplicates();
    assertThat(Relations.of(Relationship.INTERSECTS_WITH, Relationship.SUBSET_OF))
        .hasToString("SUBSET_OF or INTERSECTS_WITH");
    assertThat(Relations.EMPTY).hasToString("contradiction");
    assertThat(Relations.ANY).hasToString("unknown");
  }
}
