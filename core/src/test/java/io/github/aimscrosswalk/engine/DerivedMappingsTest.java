package io.github.aimscrosswalk.engine;

import static io.github.aimscrosswalk.engine.SmallCorpus.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What follows for two frameworks from what they ask for.
 *
 * <pre>
 * left:1  p.a@ai p.b@ai            right:1  p.a@ai p.b@ai            equal
 * left:2  p.c@ai                   right:2  p.c@ai p.d@ai            subset
 * left:3  q.e@ai (→ q.f)           right:3  q.f@ai                   superset, by implication
 * left:4  r.g@ai r.h@ai            right:4  r.g@ai r.i@ai            intersects
 * left:5  s.j@ai                   right:5  s.j@privacy              related: to extend
 * left:6  t.k@ai                   right:6  t.l@ai                   related: a practice only
 * left:7  u.m@ai                   right:7  v.n@ai                   nothing
 * </pre>
 */
final class DerivedMappingsTest {
  private static final String NS = "https://w3id.org/aims-crosswalk/";

  private final Corpus corpus =
      new SmallCorpus()
          .provision("left:1", "p.a@ai", "p.b@ai")
          .provision("left:2", "p2.c@ai")
          .provision("left:3", "q.e@ai")
          .provision("left:4", "r.g@ai", "r.h@ai")
          .provision("left:5", "s.j@ai")
          .provision("left:6", "t.k@ai")
          .provision("left:7", "u.m@ai")
          .provision("right:1", "p.a@ai", "p.b@ai")
          .provision("right:2", "p2.c@ai", "p2.d@ai")
          .provision("right:3", "q.f@ai")
          .provision("right:4", "r.g@ai", "r.i@ai")
          .provision("right:5", "s.j@privacy")
          .provision("right:6", "t.l@ai")
          .provision("right:7", "v.n@ai")
          .implies("q.e", "q.f")
          .corpus();

  private final MappingSet mappings =
      Crosswalk.of(corpus)
          .mappings(corpus.frameworks().get(0).id(), corpus.frameworks().get(1).id(), DAY);

  @Test
  void pair_ofTheSameElements_isEqual() {
    assertPair("1", NS + "ns#equal", "2", "2", "0");
  }

  @Test
  void pair_whoseObjectAsksForMore_isSubset() {
    assertPair("2", NS + "ns#subsetOf", "2", "1", "0");
  }

  @Test
  void pair_whoseElementEntailsTheOther_isSuperset() {
    assertPair("3", NS + "ns#supersetOf", "1", "1", "0");
  }

  @Test
  void pair_withSomethingOnEitherSide_intersects() {
    assertPair("4", NS + "ns#intersectsWith", "2", "1", "0");
    assertThat(between("4").orElseThrow().value("comment"))
        .contains(
            "Shared: It is r.g. [ai] Only the object: It is r.i. [ai]"
                + " Only the subject: It is r.h. [ai]");
  }

  @Test
  void pair_ofTheSameElementAboutAnotherSubject_isRelatedAndTransferable() {
    assertPair("5", "http://www.w3.org/2004/02/skos/core#relatedMatch", "1", "0", "1");
  }

  @Test
  void pair_ofOnePracticeOnly_isRelated() {
    assertPair("6", "http://www.w3.org/2004/02/skos/core#relatedMatch", "1", "0", "0");
  }

  @Test
  void pair_withoutCommonPractice_hasNoRow() {
    assertThat(between("7")).isEmpty();
    assertThat(mappings.mappings()).hasSize(6);
  }

  @Test
  void set_writtenAndRead_isTheSame() throws IOException {
    String text = SssomTsv.write(mappings);
    MappingSet read =
        SssomTsv.read("derived", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

    assertThat(SssomTsv.write(read)).isEqualTo(text);
    assertThat(read.mappings()).containsExactlyElementsOf(mappings.mappings());
  }

  private void assertPair(
      String locator, String predicate, String asked, String held, String transferable) {
    Mapping mapping = between(locator).orElseThrow();
    assertThat(mapping.predicate()).isEqualTo(predicate);
    assertThat(mapping.value("ext_asked")).contains(asked);
    assertThat(mapping.value("ext_held")).contains(held);
    assertThat(mapping.value("ext_transferable")).contains(transferable);
    assertThat(mapping.value("ext_status")).contains("draft");
  }

  private Optional<Mapping> between(String locator) {
    return mappings.mappings().stream()
        .filter(m -> m.subject().equals(NS + "framework/left/" + locator))
        .filter(m -> m.object().equals(NS + "framework/right/" + locator))
        .findFirst();
  }
}
