package io.github.aimscrosswalk.jmh.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.ontology.Ontology;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared gives the same number, and not merely nothing. */
final class AskedTest {
  @Test
  void ways_ofEachQuestion_giveTheSame() throws IOException {
    Ways ways = new Ways(Ontology.dataset(Crosswalks.bundled(), Ways.DAY).build());
    for (Asked question : Asked.values()) {
      List<Integer> numbers =
          question.ways().stream().map(way -> way.applyAsInt(ways)).distinct().toList();
      assertThat(numbers).as(question.words()).hasSize(1);
      assertThat(numbers.get(0)).as(question.words()).isPositive();
    }
  }
}
