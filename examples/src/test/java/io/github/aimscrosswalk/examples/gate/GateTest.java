package io.github.aimscrosswalk.examples.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exit codes and words of the gate, the latter read by a human before they were kept. */
final class GateTest {
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();
  private static final String ASSESSMENT = "src/main/assessments/medical-software-maker.json";
  private static final Path BASELINE = Path.of("src/main/gate/medical-software-maker.tsv");
  private static final String ISO_42001 = "iso-42001-2023";

  @TempDir private Path folder;

  /** What a run printed and its exit code. */
  private record Ran(int code, String text) {}

  private static Ran run(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code =
        new Gate(CROSSWALK)
            .run(List.of(args), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new Ran(code, bytes.toString(StandardCharsets.UTF_8));
  }

  private static Ran check(Path baseline, String day) {
    return run("check", ASSESSMENT, baseline.toString(), day, ISO_42001);
  }

  private Path baseline(List<String> lines) throws IOException {
    return Files.writeString(folder.resolve("accepted.tsv"), String.join("\n", lines) + "\n");
  }

  @Test
  void check_everyGapAccepted_passes() {
    assertThat(check(BASELINE, "2026-11-21"))
        .isEqualTo(
            new Ran(
                0,
                "passed on 2026-11-21: 0 new, 0 run out, 0 closed, 117 accepted;"
                    + " coverage is not compliance\n"));
  }

  @Test
  void check_newRunOutAndClosed_failsWithTheGoldenWords() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(BASELINE));
    lines.removeIf(line -> line.startsWith("internal-audit."));
    lines.replaceAll(
        line ->
            line.startsWith("user-feedback.") ? line.replace("2027-04-20", "2026-11-20") : line);
    lines.add("training.literacy-of-staff\tai\t2027-01-31\tthe course is being written");

    assertThat(check(baseline(lines), "2026-11-21"))
        .isEqualTo(
            new Ran(1, Files.readString(Path.of("src/test/resources/golden/build-gate.txt"))));
  }

  @Test
  void check_acceptanceOnItsLastDayAndTheDayAfter_passesThenFails() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(BASELINE));
    lines.replaceAll(line -> line.replaceAll("2027-..-..", "2026-11-25"));
    Path baseline = baseline(lines);

    assertThat(check(baseline, "2026-11-25").code()).isZero();
    assertThat(check(baseline, "2026-11-26").code()).isEqualTo(1);
    assertThat(check(baseline, "2026-11-26").text()).contains("0 new, ").contains("0 accepted;");
  }

  @Test
  void accept_thenCheck_passes() throws IOException {
    Ran accepted = run("accept", ASSESSMENT, "2026-11-21", "2026-12-31", "found today");
    assertThat(accepted.code()).isZero();
    Path baseline = Files.writeString(folder.resolve("all.tsv"), accepted.text());

    Ran checked = run("check", ASSESSMENT, baseline.toString(), "2026-11-21");
    assertThat(checked.code()).isZero();
    assertThat(checked.text()).contains(accepted.text().lines().count() - 1 + " accepted;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a;ai;2027-01-01                                  | WRONG_COLUMNS: row of 3 values; give 4 values, separated by tabs
          internal-audit.nothing;ai;2027-01-01;later       | UNKNOWN_ELEMENT: no element 'internal-audit.nothing'
          internal-audit.evidence-kept;aj;2027-01-01;later | INVALID_VALUE: no subject 'aj'; write one of [ai, information-security, service, privacy]
          internal-audit.evidence-kept;ai;soon;later       | INVALID_DATE: last-day 'soon' is no day; write a day of the calendar as year-month-day
          internal-audit.evidence-kept;ai;2027-01-01;      | MISSING_FIELD: no reason; say why the gap is accepted
          """)
  void check_aBadBaseline_isNotReliedOn(String line, String problem) throws IOException {
    Ran ran = check(baseline(List.of(Baseline.COLUMNS, line.replace(';', '\t'))), "2026-11-21");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.text()).contains("accepted.tsv:2: " + problem);
  }

  @Test
  void check_aGapAcceptedTwice_isNotReliedOn() throws IOException {
    String line = "internal-audit.evidence-kept\tai\t2027-01-01\tlater";
    Ran ran = check(baseline(List.of(Baseline.COLUMNS, line, line)), "2026-11-21");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.text()).contains("accepted.tsv:3: DUPLICATE");
  }

  @Test
  void check_otherColumns_isNotReliedOn() throws IOException {
    Ran ran = check(baseline(List.of("element,subject,reason")), "2026-11-21");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.text()).contains("accepted.tsv:1: WRONG_COLUMNS");
  }

  /** What is accepted for all frameworks and looked at for one is not called closed. */
  @Test
  void check_ofOneFrameworkAgainstABaselineOfAll_closesNothing() throws IOException {
    Ran accepted = run("accept", ASSESSMENT, "2026-11-21", "2026-12-31", "found today");
    Path baseline = Files.writeString(folder.resolve("all.tsv"), accepted.text());

    assertThat(check(baseline, "2026-11-21").text())
        .isEqualTo(
            "passed on 2026-11-21: 0 new, 0 run out, 0 closed, 117 accepted;"
                + " coverage is not compliance\n");
  }

  @Test
  void check_dayFrameworkOrFileThatIsNone_isNoAnswer() {
    Ran day = run("check", ASSESSMENT, BASELINE.toString(), "21.11.2026");
    Ran unknown = run("check", ASSESSMENT, BASELINE.toString(), "2026-11-21", "iso-42001-2032");
    Ran malformed = run("check", ASSESSMENT, BASELINE.toString(), "2026-11-21", "ISO 42001");
    Ran file = run("check", ASSESSMENT, "nowhere.tsv", "2026-11-21");

    assertThat(List.of(day.code(), unknown.code(), malformed.code(), file.code())).containsOnly(2);
    assertThat(day.text()).contains("21.11.2026");
    assertThat(unknown.text()).contains("iso-42001-2032");
    assertThat(malformed.text()).contains("ISO 42001");
    assertThat(file.text()).contains("expected a file that can be read").contains("nowhere.tsv");
  }

  @Test
  void run_withoutAWord_tellsHow() {
    assertThat(run("chek").code()).isEqualTo(2);
    assertThat(run("chek").text()).contains("expected 'check ASSESSMENT BASELINE DAY");
  }
}
