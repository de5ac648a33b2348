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
        if (found != DrawnSet.relationship(a, b)) {
          wrong.add(a + " and " + b + ": " + found);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void iri_ofEach_isItsOwn() {
    assertThat(Relationship.values()).extracting(Relationship::iri).doesNotHaveDuplicates();
    assertThat(Relationship.SUBSET_OF.iri())
        .isEqualTo("https://w3id.org/aims-crosswalk/ns#subsetOf");
  }
}
