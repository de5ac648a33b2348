package io.github.aimscrosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The relationship of two sets, held to their definition over all subsets of four things. */
final class RelationshipTest {
  @Test
  void of_allPairsOfSets_isTheirDefinition() {
    List<String> wrong = new ArrayList<>();
    for (int a = 1; a < 16; a++) {
      for (int b = 1; b < 16; b++) {
        Relationship found = Relationship.of((a & ~b) == 0, (b & ~a) == 0, (a & b) != 0);
        if (found != defined(a, b)) {
          wrong.add(a + " and " + b + ": " + found);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Relationship defined(int a, int b) {
    int both = Integer.bitCount(a & b);
    if (a == b) {
      return Relationship.EQUAL;
    }
    if (both == 0) {
      return Relationship.NO_RELATIONSHIP;
    }
    if (both == Integer.bitCount(a)) {
      return Relationship.SUBSET_OF;
    }
    return both == Integer.bitCount(b) ? Relationship.SUPERSET_OF : Relationship.INTERSECTS_WITH;
  }

  @Test
  void iri_ofEach_isItsOwn() {
    assertThat(Relationship.values()).extracting(Relationship::iri).doesNotHaveDuplicates();
    assertThat(Relationship.SUBSET_OF.iri())
        .isEqualTo("https://w3id.org/aims-crosswalk/ns#subsetOf");
  }
}
