package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.mapping.Mapping;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codings kept as data, and the sets that others published. */
final class CodingDataTest {
  private static final String FRAMEWORK = "https://w3id.org/aims-crosswalk/framework/";

  private final Corpus corpus = Crosswalks.bundled().corpus();

  @ParameterizedTest
  @ValueSource(strings = {"round-1", "round-2"})
  void codings_nameProvisionsAndElementsOfTheirTime(String round) throws IOException {
    Set<String> elements = new HashSet<>();
    Rows.of("coding/" + round + "/elements.tsv").forEach(row -> elements.add(row.get("element")));
    for (String coding : List.of("first", "second")) {
      for (Map<String, String> row : Rows.of("coding/" + round + "/" + coding + ".tsv")) {
        assertThat(corpus.requirement(provision(row))).get().isInstanceOf(Provision.class);
        if (!row.get("element").equals("NEW")) {
          assertThat(elements).contains(row.get("element"));
        }
      }
    }
  }

  @Test
  void secondCoding_coversWhatTheRulesAskFor() throws IOException {
    Map<String, Set<RequirementId>> coded = new HashMap<>();
    for (Map<String, String> row : Rows.of("coding/round-1/second.tsv")) {
      coded.computeIfAbsent(row.get("framework"), f -> new HashSet<>()).add(provision(row));
    }
    for (Framework framework : corpus.frameworks()) {
      boolean whole = List.of("iso-42001-2023", "nist-ai-rmf-1.0").contains(framework.id().value());
      assertThat(coded.get(framework.id().value()).size())
          .isGreaterThanOrEqualTo(
              (int) Math.ceil(framework.provisions().size() * (whole ? 1 : 0.3)));
    }
  }

  @Test
  void doubleCoded_isOnlyWhatASecondCoderCoded() throws IOException {
    Set<RequirementId> coded = new HashSet<>();
    for (String round : List.of("round-1", "round-2")) {
      Rows.of("coding/" + round + "/second.tsv").forEach(row -> coded.add(provision(row)));
    }
    for (Assignment assignment : corpus.hub().assignments()) {
      assertThat(assignment.status())
          .as(assignment.toString())
          .isEqualTo(
              coded.contains(assignment.provision())
                  ? Assignment.Status.DOUBLE_CODED
                  : Assignment.Status.DRAFT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"round-1", "round-2"})
  void everyDifference_isSettledWithANote(String round) throws IOException {
    Set<String> first = codes(round, "first");
    Set<String> second = codes(round, "second");
    Set<String> sample = new HashSet<>();
    Rows.of("coding/" + round + "/second.tsv").forEach(r -> sample.add(provision(r).toString()));
    first.removeIf(code -> !sample.contains(code.substring(0, code.indexOf(' '))));
    Set<String> differences = new HashSet<>(first);
    differences.removeAll(second);
    second.removeAll(first);
    differences.addAll(second);
    Set<String> settled = new HashSet<>();
    for (Map<String, String> row : Rows.of("coding/" + round + "/settlement.tsv")) {
      assertThat(row.get("verdict")).isIn("first", "second", "both-wrong");
      assertThat(row.get("note")).isNotBlank();
      settled.add(provision(row) + " " + row.get("element"));
    }
    assertThat(settled).isEqualTo(differences);
  }

  private static Set<String> codes(String round, String coding) throws IOException {
    Set<String> codes = new HashSet<>();
    for (Map<String, String> row : Rows.of("coding/" + round + "/" + coding + ".tsv")) {
      codes.add(provision(row) + " " + row.get("element"));
    }
    return codes;
  }

  @Test
  void successors_areElementsOfToday() throws IOException {
    for (String round : List.of("round-1", "round-2")) {
      for (Map<String, String> row : Rows.of("coding/" + round + "/successors.tsv")) {
        assertThat(corpus.element(ElementId.of(row.get("element")))).isEmpty();
        assertThat(corpus.element(ElementId.of(row.get("successor")))).isPresent();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aigovops-no-mapping",
        "butler-airmf-soc2",
        "finos-aigf",
        "keel-grc",
        "uniyal-iso42001"
      })
  void publishedSet_isCanonicalAndItsNodesExist(String name) throws IOException {
    Path file = Rows.DATA.resolve("published/" + name + ".sssom.tsv");
    MappingSet set;
    try (InputStream in = Files.newInputStream(file)) {
      set = SssomTsv.read(name, in);
    }
    assertThat(SssomTsv.write(set)).isEqualTo(Files.readString(file));
    assertThat(set.value("license")).isPresent();
    for (Mapping mapping : set.mappings()) {
      for (String entity : List.of(mapping.subject(), mapping.object())) {
        if (entity.startsWith(FRAMEWORK)) {
          String id = entity.substring(FRAMEWORK.length()).replaceFirst("/", ":");
          assertThat(corpus.requirement(RequirementId.parse(id)).map(Requirement::id))
              .as(entity)
              .isPresent();
        }
      }
    }
  }

  private static RequirementId provision(Map<String, String> row) {
    return RequirementId.parse(row.get("framework") + ":" + row.get("provision"));
  }
}
