package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.format.OverlayTsv;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk of docs/overlays.md: its file is read from the page, its code runs, and what it is said
 * to print is printed.
 */
final class OverlaysPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @TempDir Path folder;
  private String page;
  private Path file;
  private final Crosswalk crosswalk = Crosswalks.bundled();
  private final Assessment acme =
      Assessment.builder("acme")
          .partial(
              ISO_42001,
              "4.1",
              "context-analysis.climate-change-judged",
              "context-analysis.issues-determined",
              "operator-role-determination.own-roles-determined")
          .build();
  private final Analysis analysis = crosswalk.analyze(acme, DAY);

  @BeforeEach
  void takeFileFromThePage() throws IOException {
    page = Files.readString(Path.of("../docs/overlays.md"));
    int from = page.indexOf("```tsv\n") + 7;
    file = folder.resolve("acme-2026.overlay.tsv");
    Files.writeString(file, page.substring(from, page.indexOf("```\n", from)));
  }

  private void assertPrints(List<String> lines) {
    assertThat(page).contains("```\n" + String.join("\n", lines) + "\n```");
  }

  @Test
  void look_printsWhatIsAsked() {
    // begin look
    List<AssignmentId> asked =
        analysis.derivation(new RequirementId(ISO_42001, "4.1")).parts().stream()
            .map(part -> part.assignment().id())
            .toList();
    // end look
    assertPrints(asked.stream().map(AssignmentId::toString).toList());
  }

  @Test
  void file_laidOver_movesWhatThePageSays() throws IOException {
    // begin lay
    Overlay overlay = crosswalk.readOverlay(file);
    Crosswalk ours = crosswalk.with(overlay);
    Analysis after = ours.analyze(acme, DAY);
    // end lay
    assertThat(OverlayTsv.write(overlay)).isEqualTo(Files.readString(file));
    assertThat(after.coverage(new RequirementId(ISO_42001, "4.1")))
        .isInstanceOf(Coverage.Full.class);
    // begin see
    Derivation derivation = after.derivation(new RequirementId(ISO_42001, "4.1"));
    List<String> dropped = derivation.dropped().stream().map(Corrected::describe).toList();
    // end see
    assertPrints(dropped);
    // begin moved
    Comparison moved = crosswalk.compare(analysis, after);
    // end moved
    assertPrints(moved.provisions().stream().map(OverlaysPageTest::line).toList());
  }

  private static String line(Comparison.Move move) {
    return move.provision()
        + " "
        + move.causes()
        + " "
        + Sentences.coverage(move.before())
        + " -> "
        + Sentences.coverage(move.after());
  }

  @Test
  void release_ofCorrectedData_namesTheOverlay() throws IOException {
    Crosswalk ours = crosswalk.with(crosswalk.readOverlay(file));
    assertThat(ours.corpus().release()).isEqualTo(crosswalk.corpus().release() + "+acme-2026");
  }
}
