package io.github.aimscrosswalk.format;

import static io.github.aimscrosswalk.Fixtures.ai;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static io.github.aimscrosswalk.Fixtures.beta;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Assignment.Reading;
import io.github.aimscrosswalk.element.Assignment.Status;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Overlays read and written. */
final class OverlayTsvTest {
  private static final String NAME = "acme-2026.overlay.tsv";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Overlay ACME =
      new Overlay(
          "acme-2026",
          "What Acme reads otherwise",
          "A. Reader",
          DAY,
          List.of(
              new Correction.Drop(
                  AssignmentId.of(alpha("4.1"), ai("risk.repeatable")),
                  "A. Reader",
                  "our auditor reads sentence 1 as a note"),
              new Correction.Change(
                  AssignmentId.of(alpha("4.1"), ai("risk.process-defined")),
                  Optional.of("sentence 2"),
                  Optional.of(Reading.INTERPRETIVE),
                  Status.EXPERT_REVIEWED,
                  "B. Auditor",
                  "the guidance on sentence 2 says so"),
              new Correction.Add(
                  AssignmentId.of(alpha("A.2"), ai("staff.trained")),
                  "sentence 1",
                  Reading.LITERAL,
                  Status.DRAFT,
                  "A. Reader",
                  "the control names training"),
              new Correction.Drop(
                  new AssignmentId(
                      beta("2.2"), ai("risk.results-kept"), Optional.of(Fixtures.NEW_WORDING)),
                  "A. Reader",
                  "the new wording keeps no results")));

  private static Path file() {
    return BadFiles.resource("overlays").resolve(NAME);
  }

  private static Overlay read(String text) throws IOException {
    return OverlayTsv.read(
        NAME, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Fixtures.corpus());
  }

  @Test
  void file_read_saysWhatStandsInIt() throws IOException {
    assertThat(Fixtures.crosswalk().readOverlay(file())).isEqualTo(ACME);
  }

  @Test
  void overlay_written_isTheFile() throws IOException {
    assertThat(OverlayTsv.write(ACME)).isEqualTo(Files.readString(file()));
  }

  @Test
  void overlay_withoutCorrections_isReadBack() throws IOException {
    Overlay empty = new Overlay("nothing", "Nothing", "A. Reader", DAY, List.of());
    assertThat(read(OverlayTsv.write(empty))).isEqualTo(empty);
  }

  @Test
  void texts_ofAnyKind_areReadBack() throws IOException {
    String odd = "# \"a\"; =1+1, '\u00e9\u2028\uD83D\uDE00\r|<b>\\t";
    Overlay overlay =
        new Overlay(
            "odd.words-1",
            odd,
            odd,
            DAY,
            List.of(
                new Correction.Add(
                    AssignmentId.of(alpha("A.2"), ai("staff.trained")),
                    odd,
                    Reading.INTERPRETIVE,
                    Status.DOUBLE_CODED,
                    odd + "2",
                    odd)));
    assertThat(read(OverlayTsv.write(overlay))).isEqualTo(overlay);
  }

  @Test
  void comment_thatIsNoField_isPassedOver() throws IOException {
    String text = "# SPDX-License-Identifier: CC0-1.0\n# We read it so. See: the minutes\n\n";
    assertThat(read(text + OverlayTsv.write(ACME))).isEqualTo(ACME);
  }

  @Test
  void overlay_thatUndoesAnEarlierOne_namesIt() {
    String back =
        OverlayTsv.write(
            new Overlay(
                "back",
                "Back",
                "C. Reader",
                DAY,
                List.of(
                    new Correction.Add(
                        AssignmentId.of(alpha("4.1"), ai("risk.repeatable")),
                        "sentence 1",
                        Reading.LITERAL,
                        Status.DRAFT,
                        "C. Reader",
                        "it is no note"))));
    assertThatThrownBy(
            () ->
                OverlayTsv.read(
                    "back.tsv",
                    new ByteArrayInputStream(back.getBytes(StandardCharsets.UTF_8)),
                    Fixtures.crosswalk().with(ACME).corpus()))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            thrown ->
                assertThat(thrown.diagnostics())
                    .extracting(Diagnostic::toString)
                    .containsExactly(
                        "back.tsv:6: CONTRADICTION: 'alpha-2020:4.1 risk.repeatable@ai' is"
                            + " corrected by overlay 'acme-2026' already; leave it to one of them;"
                            + " overlay 'acme-2026' drops alpha-2020:4.1 risk.repeatable@ai"
                            + " (before: sentence 1; literal, draft), says A. Reader: our auditor"
                            + " reads sentence 1 as a note"));
  }

  @Test
  void overlay_readTwice_isThereAlready() throws IOException {
    String text = Files.readString(file()).lines().limit(5).reduce("", (a, b) -> a + b + "\n");
    assertThatThrownBy(
            () ->
                OverlayTsv.read(
                    NAME,
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Fixtures.crosswalk().with(ACME).corpus()))
        .hasMessageContaining(
            NAME + ":1: DUPLICATE: overlay 'acme-2026' is there already; give another name");
  }
}
