package io.github.aimscrosswalk.examples.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a log of events, which a human read before it was kept, and of bad lines. */
final class MonitoringTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);
  private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();
  private static final String GOOD = "2026-12-01\tcollected\tX-1\tai-policy\t\t\tai\tA policy";

  @TempDir private Path folder;

  private static Assessment maker() throws IOException {
    return CROSSWALK.readAssessment(Path.of("src/main/assessments/medical-software-maker.json"));
  }

  private Monitoring.Told told(String... lines) throws IOException {
    Path log = folder.resolve("bad.tsv");
    Files.writeString(log, EventLog.COLUMNS + "\n" + String.join("\n", lines) + "\n");
    return Monitoring.follow(CROSSWALK, maker(), log, FIRST, LocalDate.of(2026, 12, 10));
  }

  @Test
  void follow_theExample_isTheGoldenOne() throws IOException {
    Path log = Path.of("src/main/events/medical-software-maker.tsv");
    Monitoring.Told told = Monitoring.follow(CROSSWALK, maker(), log, FIRST, LAST);

    assertThat(told.text())
        .isEqualTo(
            Files.readString(
                Path.of("src/test/resources/golden/medical-software-maker-monitoring.txt")));
    assertThat(told.refused()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-12-02;collected;X-2                              | WRONG_COLUMNS: row of 3 values; give 8 values, separated by tabs; empty ones too
          ;withdrawn;AI-07;;;;;                                 | MISSING_FIELD: no day; give the day
          2026-12-02;withdrawn;;;;;;                            | MISSING_FIELD: no evidence; give the evidence
          2026-12-02;collected;X-2;;;;ai;                       | MISSING_FIELD: no type; give the type
          2026-02-30;withdrawn;AI-07;;;;;                       | INVALID_DATE: day '2026-02-30' is no day; write a day of the calendar as year-month-day
          2026-12-02;collected;X-2;ai-policy;2.12.26;;ai;       | INVALID_DATE: made '2.12.26' is no day; write a day of the calendar as year-month-day
          2026-12-02;lost;AI-07;;;;;                            | INVALID_VALUE: no event 'lost'; write one of [collected, expired, withdrawn]
          2026-12-02;collected;X-2;ai-polcy;;;ai;               | UNKNOWN_EVIDENCE_TYPE: no evidence type 'ai-polcy'; did you mean 'ai-policy'?
          2026-12-02;collected;X-2;ai-policy;;;aj;              | INVALID_VALUE: no subject 'aj'; did you mean 'ai'?
          2026-12-02;collected;X-2;ai-policy;;;service;         | INVALID_VALUE: evidence of type 'ai-policy' cannot be about 'service'; write of [ai]
          2026-12-02;collected;X-2;ai-policy;;2026-12-01;ai;    | REVERSED_DATES: last day '2026-12-01' before the day made '2026-12-02'; check both
          2026-12-02;withdrawn;AI-07;ai-policy;;;;              | CONTRADICTION: event 'withdrawn' with a type, a date made, a last day or subjects; only what is collected has these: leave them empty
          2026-12-02;collected;AI-07;ai-policy;;;ai;            | DUPLICATE: evidence 'AI-07' is held already; give the new piece an identifier of its own, or withdraw the other first
          2026-12-02;withdrawn;AI-0;;;;;                        | INVALID_VALUE: no evidence 'AI-0' is held; did you mean 'AI-01', 'AI-02', 'AI-03'?
          2026-12-02;expired;AI-10;;;;;                         | REVERSED_DATES: evidence 'AI-10' of 2027-01-04 never counted; write 'withdrawn'
          2026-11-30;withdrawn;AI-07;;;;;                       | REVERSED_DATES: event of 2026-11-30, and the watch stands at 2026-12-01; give it the day on which it became known, in the order of days; its own day goes into made
          2027-01-01;withdrawn;AI-07;;;;;                       | REVERSED_DATES: event of 2027-01-01, and the watch ends on 2026-12-10; let the watch go on to that day
          """)
  void follow_aBadLine_tellsItAndGoesOn(String line, String problem) throws IOException {
    String after = "2026-12-03\twithdrawn\tX-1\t\t\t\t\t";
    Monitoring.Told told = told(GOOD, line.replace(';', '\t'), after);

    assertThat(told.refused()).isEqualTo(1);
    assertThat(told.text())
        .contains(" refused bad.tsv:3: " + problem + "\n")
        .contains("2026-12-03 withdrawn 'X-1'\n");
  }

  @Test
  void follow_aLineWithTwoFaults_tellsBoth() throws IOException {
    Monitoring.Told told = told("2026-12-02\tcollected\tX-2\tai-polcy\t\t\taj\t");

    assertThat(told.refused()).isEqualTo(1);
    assertThat(told.text()).contains("'ai-polcy'").contains("'aj'");
  }

  @Test
  void follow_expiredBeforeItsTime_changesNothingOnItsLastDay() throws IOException {
    Monitoring.Told told = told(GOOD, "2026-12-09\texpired\tX-1\t\t\t\t\t");

    assertThat(told.text()).contains("2026-12-09 expired 'X-1'\n").contains("0 lines");
  }

  @Test
  void read_aFileThatIsNoLog_isRefusedWhole() throws IOException {
    Path log = folder.resolve("no.tsv");
    for (String text : List.of("", "day\tevent\n", EventLog.COLUMNS + "\n" + GOOD)) {
      Files.writeString(log, text);
      assertThatThrownBy(() -> EventLog.read(log, CROSSWALK.corpus()))
          .isInstanceOf(InvalidDataException.class)
          .hasMessageContaining("no.tsv");
    }
  }
}
