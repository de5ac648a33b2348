package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables that stand beside the hub: fines, documented information, claims of overlap. */
final class SideTablesTest {
  private static final String FINES = "fines/eu-ai-act-2024.tsv";
  private static final String DOCUMENTS = "documented-information/iso-42001-2023.tsv";

  private final Corpus corpus = Crosswalks.bundled().corpus();
  private final Framework act = corpus.framework(FrameworkId.of("eu-ai-act-2024")).orElseThrow();
  private final Framework aims = corpus.framework(FrameworkId.of("iso-42001-2023")).orElseThrow();

  @Test
  void fines_nameNodesOnce_inDocumentOrder() throws IOException {
    assertInOrder(act, column(FINES, "provision"));
    assertThat(column(FINES, "provision")).doesNotHaveDuplicates();
  }

  @Test
  void fines_haveKnownBandsWithBasis() throws IOException {
    for (Map<String, String> row : Rows.of(FINES)) {
      assertThat(row.get("band")).isIn("99(3)", "99(4)", "99(5)", "101", "none", "outside");
      assertThat(row.get("confidence")).isIn("literal", "inferred", "disputed");
      assertThat(row.get("basis")).isNotBlank();
    }
  }

  @Test
  void everyProvisionOfTheAct_hasABand_andEveryRowIsUsed() throws IOException {
    Map<String, String> bands = new HashMap<>();
    Rows.of(FINES).forEach(row -> bands.put(row.get("provision"), row.get("band")));
    Set<String> used = new HashSet<>();
    List<String> without = new ArrayList<>();
    for (Provision provision : act.provisions()) {
      place(provision, bands)
          .ifPresentOrElse(used::add, () -> without.add(provision.id().locator()));
    }
    assertThat(without).isEmpty();
    assertThat(used).isEqualTo(bands.keySet());
  }

  /** The law's own examples: what Art. 99(3) and (4) name, and duties that no band reaches. */
  @Test
  void bands_ofKnownDuties_areThoseOfTheLaw() throws IOException {
    Map<String, String> bands = new HashMap<>();
    Rows.of(FINES).forEach(row -> bands.put(row.get("provision"), row.get("band")));
    Map<String, String> expected =
        Map.of(
            "5.1.a", "99(3)",
            "9.1", "99(4)",
            "16.a", "99(4)",
            "26.1", "99(4)",
            "50.1", "99(4)",
            "4.1", "none",
            "27.1.a", "none",
            "73.1", "none",
            "53.1.a", "101");
    expected.forEach(
        (locator, band) -> {
          Provision provision = (Provision) act.requirement(locator).orElseThrow();
          assertThat(bands.get(place(provision, bands).orElseThrow())).as(locator).isEqualTo(band);
        });
  }

  private Optional<String> place(Provision provision, Map<String, String> bands) {
    Optional<RequirementId> node = Optional.of(provision.id());
    while (node.isPresent()) {
      if (bands.containsKey(node.get().locator())) {
        return Optional.of(node.get().locator());
      }
      node = corpus.requirement(node.get()).flatMap(Requirement::parent);
    }
    return Optional.empty();
  }

  @Test
  void documentedInformation_namesProvisionsAndTypesThatExist() throws IOException {
    assertInOrder(aims, column(DOCUMENTS, "provision"));
    for (Map<String, String> row : Rows.of(DOCUMENTS)) {
      assertThat(row.get("form")).isIn("document", "record");
      assertThat(row.get("obligation")).isIn("required", "implied");
      assertThat(row.get("label")).isNotBlank();
      assertThat(row.get("evidence_types").split(";"))
          .allSatisfy(type -> assertThat(corpus.evidenceType(type)).as(type).isPresent());
    }
  }

  @Test
  void documentedInformation_isInTheRelease() throws IOException {
    assertThat(corpus.documentedInformation(aims.id()))
        .extracting(d -> d.provision().locator() + " " + d.label())
        .isEqualTo(
            Rows.of(DOCUMENTS).stream()
                .map(row -> row.get("provision") + " " + row.get("label"))
                .toList());
  }

  @Test
  void requiredInClauses_isWhatTheClausesAskFor() throws IOException {
    List<String> clauses = new ArrayList<>();
    for (Map<String, String> row : Rows.of(DOCUMENTS)) {
      if (row.get("obligation").equals("required") && !row.get("provision").startsWith("A.")) {
        clauses.add(row.get("provision"));
      }
    }
    assertThat(clauses)
        .contains("4.3", "4.4", "5.2", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2", "7.2")
        .contains("8.1", "8.2", "8.3", "8.4", "9.1", "9.2.2", "9.3.3", "10.2")
        .doesNotContain("4.1", "4.2", "5.3", "7.1", "7.3", "7.4");
  }

  @Test
  void claimsOfOverlap_areBetweenFrameworksHeld() throws IOException {
    for (Map<String, String> row : Rows.of("overlap-claims.tsv")) {
      assertThat(corpus.framework(FrameworkId.of(row.get("from")))).isPresent();
      assertThat(corpus.framework(FrameworkId.of(row.get("to")))).isPresent();
      assertThat(Integer.parseInt(row.get("low"))).isBetween(0, Integer.parseInt(row.get("high")));
      assertThat(row.get("source")).isNotBlank();
    }
  }

  private static List<String> column(String file, String name) throws IOException {
    return Rows.of(file).stream().map(row -> row.get(name)).toList();
  }

  private static void assertInOrder(Framework framework, List<String> locators) {
    List<String> all = framework.requirements().stream().map(r -> r.id().locator()).toList();
    assertThat(all).containsAll(locators);
    assertThat(locators.stream().map(all::indexOf)).isSorted();
  }
}
