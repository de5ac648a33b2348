package io.github.aimscrosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command prints, which a human read before it was kept. */
final class MoneyTest {
  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void printed_isTheGoldenOne(String name) throws IOException {
    Crosswalk crosswalk = Crosswalks.bundled();
    Analysis analysis =
        crosswalk.analyze(
            crosswalk.readAssessment(Path.of("src/main/assessments", name + ".json")),
            LocalDate.of(2026, 11, 21));
    String printed = Money.fines(crosswalk, analysis) + Money.losses(crosswalk, analysis);

    assertThat(printed)
        .isEqualTo(Files.readString(Path.of("src/test/resources/golden", name + "-money.txt")));
  }
}
