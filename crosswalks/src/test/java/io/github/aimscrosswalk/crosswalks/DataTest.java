package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Demonstration;
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.ScopeTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled release holds, beyond what the build itself refuses. */
final class DataTest {
  private final Crosswalk crosswalk = Crosswalks.bundled();

  @Test
  void practices_are120To160() {
    assertThat(crosswalk.corpus().hub().practices()).hasSizeBetween(120, 160);
  }

  @ParameterizedTest
  @CsvSource({
    "iso-42001-2023, 70",
    "eu-ai-act-2024, 429",
    "nist-ai-rmf-1.0, 72",
    "iso-27001-2022, 123",
    "soc2-tsc-2017, 61"
  })
  void everyAssessableProvision_isTakenApart(String id, int provisions) {
    assertThat(takenApart(id)).hasSize(provisions);
    assertThat(takenApart(id))
        .containsAll(
            crosswalk.framework(FrameworkId.of(id)).provisions().stream()
                .map(Provision::id)
                .toList());
  }

  private Set<RequirementId> takenApart(String id) {
    return crosswalk.corpus().hub().assignments().stream()
        .map(Assignment::provision)
        .filter(p -> p.framework().value().equals(id))
        .collect(Collectors.toSet());
  }

  @Test
  void aiAndAssessedFrameworks_askAboutTheirSubject() {
    for (Assignment assignment : crosswalk.corpus().hub().assignments()) {
      Subject subject = assignment.pair().subject();
      String framework = assignment.provision().framework().value();
      if (framework.equals("iso-27001-2022")) {
        assertThat(subject).isIn(Subject.INFORMATION_SECURITY, Subject.PRIVACY);
      } else if (framework.equals("soc2-tsc-2017")) {
        assertThat(subject).isIn(Subject.SERVICE, Subject.INFORMATION_SECURITY, Subject.PRIVACY);
      } else {
        assertThat(subject).isEqualTo(Subject.AI);
      }
    }
  }

  @Test
  void nothing_isCalledExpertReviewed() {
    assertThat(crosswalk.corpus().hub().assignments())
        .extracting(Assignment::status)
        .doesNotContain(Assignment.Status.EXPERT_REVIEWED);
  }

  @Test
  void everyElement_isShownByEvidenceOrListedWithAReason() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("src/main/data/undemonstrated.tsv"))) {
      if (!line.startsWith("#") && !line.startsWith("element\t")) {
        String[] parts = line.split("\t", -1);
        assertThat(parts[1]).as("reason of " + parts[0]).isNotBlank();
        listed.add(parts[0]);
      }
    }
    Set<String> shown =
        crosswalk.corpus().hub().demonstrations().stream()
            .map(Demonstration::element)
            .map(ElementId::value)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> neither =
        crosswalk.corpus().hub().elements().stream()
            .map(Element::id)
            .map(ElementId::value)
            .filter(e -> !shown.contains(e) && !listed.contains(e))
            .toList();
    assertThat(neither).isEmpty();
    assertThat(listed).doesNotContainAnyElementsOf(shown);
  }

  @Test
  void contentPage_tellsTheVerdictsOfTheCheckAsTheyAreKept() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("src/main/data/checks/2026-11-21.tsv")).stream()
            .filter(l -> !l.startsWith("#") && !l.startsWith("framework\t"))
            .toList();
    String page = Files.readString(Path.of("../docs/content.md")).replaceAll("\\s+", " ");
    assertThat(page)
        .contains("of " + rows.size() + ", " + count(rows, "right") + " right")
        .contains(count(rows, "minor") + " with a minor fault")
        .contains(count(rows, "wrong") + " wrong; what");
  }

  private static long count(List<String> rows, String verdict) {
    return rows.stream().filter(r -> r.split("\t", -1)[3].equals(verdict)).count();
  }

  @Test
  void scope_misspelt_isRefusedWithTheNearestTerm() {
    Assessment misspelt =
        Assessment.builder("a").scope(Scope.of("role:providr", "deployer:none")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> crosswalk.analyze(misspelt, LocalDate.of(2026, 11, 21)))
        .withMessageContaining("no value 'providr' of 'role'")
        .withMessageContaining("'provider'");
  }

  @Test
  void scope_bankWithoutItsKindOfDeployer_isRefused() {
    Assessment bank =
        Assessment.builder("bank")
            .scope(Scope.of("role:deployer", "annex-iii:5b", "deployer:employer"))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> crosswalk.analyze(bank, LocalDate.of(2027, 12, 2)))
        .withMessageContaining("add 'deployer:annex-iii-5b'");
  }

  @Test
  void conditions_areTermsOfTheVocabulary() {
    Set<String> terms =
        crosswalk.corpus().scopeTerms().stream().map(ScopeTerm::term).collect(Collectors.toSet());
    for (Framework framework : crosswalk.frameworks()) {
      for (Provision provision : framework.provisions()) {
        provision.conditions().forEach(c -> assertThat(terms).containsAll(terms(c)));
      }
      for (ApplicationRule rule : framework.rules()) {
        rule.conditions().forEach(c -> assertThat(terms).as(rule.id()).containsAll(terms(c)));
      }
    }
  }

  private static List<String> terms(Condition condition) {
    return condition.values().stream().map(v -> condition.dimension() + ":" + v).toList();
  }

  @Test
  void snapshot_writtenAgain_isTheSameBytes() throws IOException {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    crosswalk.write(again);
    try (InputStream in = Crosswalks.class.getResourceAsStream("crosswalk.snapshot")) {
      assertThat(again.toByteArray()).isEqualTo(in.readAllBytes());
    }
  }
}
