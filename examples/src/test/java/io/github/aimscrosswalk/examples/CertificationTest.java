package io.github.aimscrosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.format.AssessmentCsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command prints, which a human read before it was kept, and what it writes. */
final class CertificationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private final Crosswalk crosswalk = Crosswalks.bundled();

  private Analysis analysis(String name) throws IOException {
    Path file = Path.of("src/main/assessments", name + ".json");
    return crosswalk.analyze(crosswalk.readAssessment(file), DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void printed_isTheGoldenOne(String name) throws IOException {
    assertThat(Certification.printed(crosswalk, analysis(name)))
        .isEqualTo(
            Files.readString(Path.of("src/test/resources/golden", name + "-certification.md")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void written_tableIsTheAssessmentAgain(String name, @TempDir Path folder) throws IOException {
    Assessment assessment = analysis(name).assessment();
    List<Path> written = Certification.write(crosswalk, analysis(name), folder);

    assertThat(written).hasSize(6).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    try (InputStream in = Files.newInputStream(folder.resolve(assessment.id() + ".csv"))) {
      assertThat(AssessmentCsv.read("x.csv", in, crosswalk.corpus())).isEqualTo(assessment);
    }
  }
}
