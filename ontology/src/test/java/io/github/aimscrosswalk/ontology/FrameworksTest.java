package io.github.aimscrosswalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Group;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five frameworks against counts and locators written down independently of the Turtle. */
final class FrameworksTest {
  private static Map<String, Framework> frameworks = Map.of();

  @BeforeAll
  static void load() throws IOException {
    frameworks =
        Ontology.frameworks().stream().collect(Collectors.toMap(f -> f.id().value(), f -> f));
  }

  @ParameterizedTest
  @CsvSource({
    "iso-42001-2023, 173, 70",
    "eu-ai-act-2024, 1447, 429",
    "nist-ai-rmf-1.0, 95, 72",
    "iso-27001-2022, 143, 123",
    "soc2-tsc-2017, 86, 61"
  })
  void frameworks_bundled_haveTheirCounts(String id, int requirements, int provisions) {
    assertThat(frameworks.get(id).requirements()).hasSize(requirements);
    assertThat(frameworks.get(id).provisions()).hasSize(provisions);
  }

  @ParameterizedTest
  @CsvSource({
    "iso-42001-2023",
    "eu-ai-act-2024",
    "nist-ai-rmf-1.0",
    "iso-27001-2022",
    "soc2-tsc-2017"
  })
  void frameworks_bundled_haveTheExpectedLocators(String id) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (Requirement requirement : frameworks.get(id).requirements()) {
      String kind = requirement instanceof Provision ? "P" : "G";
      found.add(requirement.id().locator() + "\t" + kind);
    }
    assertThat(found).isEqualTo(expected(id));
  }

  private static TreeSet<String> expected(String id) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Ontology.class.getResourceAsStream("/expected/" + id + ".txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void aiAct_article4_hasTwoWordingsCutAtTheAmendment() {
    Requirement article = frameworks.get("eu-ai-act-2024").requirement("4").orElseThrow();
    List<Wording> wordings = article.heading().wordings();
    assertThat(wordings).hasSize(2);
    assertThat(wordings.get(0).inForceUntil()).contains(LocalDate.of(2026, 7, 26));
    assertThat(wordings.get(1).inForceFrom()).isEqualTo(LocalDate.of(2026, 7, 27));
    assertThat(((Provision) article).assessableUntil()).contains(LocalDate.of(2026, 7, 26));
  }

  @Test
  void aiAct_deletedPoint_endsWithTheOldWording() {
    Requirement point = frameworks.get("eu-ai-act-2024").requirement("10.5.a").orElseThrow();
    assertThat(point.heading().wordings()).hasSize(1);
    assertThat(point.heading().wordings().get(0).inForceUntil())
        .contains(LocalDate.of(2026, 7, 26));
  }

  @Test
  void iso42001_knownTraps_areAvoided() {
    Framework iso = frameworks.get("iso-42001-2023");
    assertThat(iso.requirement("8.5")).isEmpty();
    assertThat(iso.requirement("A.6.2.9")).isEmpty();
    assertThat(iso.requirement("A.2.1")).isEmpty();
    assertThat(iso.provisions().stream().filter(p -> p.id().locator().startsWith("A.")))
        .hasSize(38);
    assertThat(iso.requirement("B").orElseThrow()).isInstanceOf(Group.class);
    assertThat(iso.requirement("B").orElseThrow().heading().normativity().name())
        .isEqualTo("NORMATIVE");
  }
}
