package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_27001;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The answer that docs/guide/model.md follows by hand is the answer of the library. */
final class ModelPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 1);

  private final Crosswalk crosswalk = Crosswalks.bundled();
  private final Assessment acme =
      Assessment.builder("acme-2026")
          .implemented(ISO_27001, "9.2.1", "9.2.2")
          .evidence("ai-policy", LocalDate.of(2026, 3, 1))
          .build();
  private final Analysis analysis = crosswalk.analyze(acme, DAY);

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/guide/model.md"));
  }

  private static RequirementId clause(String locator) {
    return new RequirementId(ISO_42001, locator);
  }

  private String sentence(Analysis asked, String locator) {
    return Sentences.coverage(asked.coverage(clause(locator)));
  }

  @Test
  void tableOfThePolicy_isItsDerivation() throws IOException {
    Derivation derivation = analysis.derivation(clause("5.2"));
    String rows =
        derivation.parts().stream()
            .map(
                part ->
                    "| `%s` | %s |"
                        .formatted(
                            part.assignment()
                                .pair()
                                .element()
                                .value()
                                .replace("governing-policy.", ""),
                            part.grounds().isEmpty() ? "no" : "yes"))
            .collect(Collectors.joining("\n"));

    assertThat(page()).contains("|---|---|\n" + rows + "\n\n");
    assertThat(derivation.parts())
        .hasSize(9)
        .allMatch(part -> part.assignment().pair().subject() == Subject.AI);
    assertThat(sentence(analysis, "5.2"))
        .isEqualTo("partial: 7 held, 0 possible, 0 to extend, 2 missing");
    assertThat(sentence(analysis, "A.2.2"))
        .isEqualTo("full: 1 held, 0 possible, 0 to extend, 0 missing");
  }

  @Test
  void audits_areToExtend_butForOnePair() {
    assertThat(sentence(analysis, "9.2.1"))
        .isEqualTo("none: 0 held, 0 possible, 3 to extend, 0 missing");
    assertThat(sentence(analysis, "9.2.2"))
        .isEqualTo("none: 0 held, 0 possible, 7 to extend, 1 missing");
    assertThat(analysis.gaps(ISO_42001))
        .filteredOn(gap -> gap.provisions().equals(List.of(clause("9.2.2"))))
        .filteredOn(gap -> gap.need() == Gap.Need.NEW)
        .extracting(gap -> gap.pair().toString())
        .containsExactly("internal-audit.audit-aims-fixed@ai");
  }

  @Test
  void countsOfTheFramework_areThoseByHand() {
    List<String> touched = new ArrayList<>();
    for (Provision provision : crosswalk.framework(ISO_42001).provisions()) {
      boolean there =
          analysis.derivation(provision.id()).parts().stream()
              .anyMatch(p -> !p.grounds().isEmpty());
      if (there) {
        touched.add(provision.notation());
      }
    }
    assertThat(touched).containsExactly("5.2", "9.2.1", "9.2.2", "A.2.2");
    assertThat(analysis.coverage(ISO_42001).tally().inForce())
        .hasToString("full 1/70, held 7/244, transferable 10/244, touched 4/70, unknown 0");
  }

  @Test
  void policy_dayAfterItsLast_makesPairsPossible() throws IOException {
    Analysis after = crosswalk.analyze(acme, LAST.plusDays(1));

    assertThat(crosswalk.analyze(acme, LAST).coverage(ISO_42001))
        .isEqualTo(analysis.coverage(ISO_42001));
    assertThat(after.coverage(clause("5.2"))).isInstanceOf(Coverage.Possible.class);
    assertThat(page()).contains("`" + countsWithoutUnknown(after) + "`");
  }

  private static String countsWithoutUnknown(Analysis asked) {
    return asked.coverage(ISO_42001).tally().inForce().toString().replace(", unknown 0", "");
  }

  @Test
  void keptLogs_entailThatTheSystemRecords() {
    assertThat(crosswalk.corpus().hub().implications())
        .anyMatch(
            implication ->
                implication.from().value().equals("log-retention.logs-kept")
                    && implication
                        .to()
                        .value()
                        .equals("ai-event-logging.automatic-recording-possible"));
  }
}
