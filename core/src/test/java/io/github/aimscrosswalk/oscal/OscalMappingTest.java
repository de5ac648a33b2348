package io.github.aimscrosswalk.oscal;

import static io.github.aimscrosswalk.oscal.OscalSchemas.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.mapping.Relationship;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class OscalMappingTest {
  private static final String ALPHA = "https://w3id.org/aims-crosswalk/framework/alpha-2020";

  private static String write(MappingSet... sets) {
    return OscalSchemas.text(out -> OscalMapping.write(List.of(sets), TIME, out));
  }

  private static List<MappingSet> read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return OscalMapping.read("m.json", new ByteArrayInputStream(bytes));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = OscalMappingTest.class.getResourceAsStream("/oscal/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static MappingSet derived() {
    return Fixtures.crosswalk().mappings(Fixtures.ALPHA, Fixtures.BETA, LocalDate.of(2026, 11, 21));
  }

  @Test
  void write_derivedSet_isValidAndReadBackEqual() throws IOException {
    String text = write(derived());

    assertThat(OscalSchemas.faults("mapping", text)).isEmpty();
    assertThat(read(text)).containsExactly(derived());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void write_drawnSets_areValidAndReadBackEqual(long seed) throws IOException {
    MappingSet[] sets = DrawnMappings.sets(seed);
    String text = write(sets);

    assertThat(OscalSchemas.faults("mapping", text)).isEmpty();
    assertThat(read(text)).containsExactly(sets);
    assertThat(write(sets)).isEqualTo(text);
  }

  /** Every field of the model stands in the file. */
  @Test
  void read_wholeFile_isWrittenWithNothingLost() throws IOException {
    String text = resource("whole.mapping.json");
    assertThat(OscalSchemas.faults("mapping", text)).isEmpty();

    List<MappingSet> sets = read(text);

    JsonMapper json = new JsonMapper();
    JsonNode written = json.readTree(write(sets.toArray(MappingSet[]::new)));
    assertThat(written).isEqualTo(json.readTree(text));
  }

  @Test
  void read_wholeFile_givesRowsThatSayWhatItSays() throws IOException {
    List<MappingSet> sets = read(resource("whole.mapping.json"));

    MappingSet first = sets.get(0);
    assertThat(first.mappings()).hasSize(7);
    assertThat(first.value("mapping_set_title")).contains("House rules to Alpha");
    Mapping subset = first.mappings().get(0);
    assertThat(subset.subject()).isEqualTo("urn:uuid:3f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0aff#h-1");
    assertThat(subset.predicate()).isEqualTo(Relationship.SUBSET_OF.iri());
    assertThat(subset.object()).isEqualTo(ALPHA + "/4.1");
    assertThat(subset.value("confidence")).contains("0.85");
    assertThat(subset.value("ext_rationale")).contains("functional");
    assertThat(subset.value("comment")).contains("Asks for less.");
    assertThat(first.mappings().get(6).predicate())
        .isEqualTo("http://www.w3.org/2004/02/skos/core#exactMatch");
    assertThat(sets.get(1).mappings().get(0).predicate())
        .isEqualTo(Relationship.NO_RELATIONSHIP.iri());
    assertThat(sets.get(1).mappings().get(0).value("mapping_justification"))
        .contains("https://w3id.org/semapv/vocab/ManualMappingCuration");
  }

  /** What holds between wholes need not hold between their parts. */
  @Test
  void read_mapOfSeveral_claimsOfPairsNoMoreThanThatTheyAreRelated() throws IOException {
    List<Mapping> rows = read(resource("whole.mapping.json")).get(0).mappings().subList(1, 5);

    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.predicate())
                  .isEqualTo("http://www.w3.org/2004/02/skos/core#relatedMatch");
              assertThat(row.value("ext_oscal_relationship")).contains("equal-to");
            })
        .extracting(Mapping::object)
        .containsExactly(ALPHA + "/4.2", ALPHA + "/A.1", ALPHA + "/4.2", ALPHA + "/A.1");
  }

  @Test
  void read_olderShapes_areWrittenInTheNewOnes() throws IOException {
    MappingSet set = read(resource("old-shapes.mapping.json")).get(0);
    String text = write(set);

    assertThat(OscalSchemas.faults("mapping", text)).isEmpty();
    Mapping both = set.mappings().get(0);
    assertThat(both.value("confidence")).contains("0.6");
    assertThat(both.value("ext_oscal_confidence_category")).contains("medium");
    assertThat(both.value("ext_oscal_coverage")).contains("0.25");
    assertThat(set.mappings().get(1).value("confidence")).contains("0.9");
    assertThat(set.mappings().get(1).value("ext_oscal_coverage")).contains("1");
    assertThat(text)
        .contains("\"oscal-version\" : \"1.2.2\"", "\"category\" : \"high\"")
        .contains("\"target-coverage\" : 0.5")
        .doesNotContain("STRVALUE");
    assertThat(read(text).get(0).mappings()).isEqualTo(set.mappings());
  }

  @Test
  void read_foreignSet_canBeWrittenAsSssom() throws IOException {
    for (MappingSet set : read(resource("whole.mapping.json"))) {
      String table = SssomTsv.write(set);
      byte[] bytes = table.getBytes(StandardCharsets.UTF_8);

      assertThat(SssomTsv.read("t.tsv", new ByteArrayInputStream(bytes)).mappings())
          .containsExactlyInAnyOrderElementsOf(set.mappings());
    }
  }

  @Test
  void write_setWithoutMappings_isRefused() {
    MappingSet empty = new MappingSet(Map.of(), Map.of(), List.of(), List.of());

    assertThatThrownBy(() -> write(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected sets with mappings, found one without");
  }
}
