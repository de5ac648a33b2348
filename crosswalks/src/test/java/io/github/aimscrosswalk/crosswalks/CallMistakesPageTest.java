package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.EU_AI_ACT;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The messages that docs/errors.md gives for mistakes in a call are those that are thrown. */
final class CallMistakesPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final Crosswalk crosswalk = Crosswalks.bundled();
  private final Analysis analysis = crosswalk.analyze(Assessment.builder("acme").build(), DAY);

  private List<ThrowingCallable> mistakes() {
    Assessment misspelt =
        Assessment.builder("acme")
            .implemented(ISO_42001, "9.2.22")
            .evidence("ai-polcy", DAY)
            .build();
    return List.of(
        () -> RequirementId.parse("A.6"),
        () -> Scope.of("role-provider"),
        () -> FrameworkId.of("ISO 42001"),
        () -> crosswalk.framework(FrameworkId.of("iso-42001-2024")),
        () -> analysis.coverage(new RequirementId(ISO_42001, "9.2")),
        () -> Assessment.builder("acme").exclude(ISO_42001, "A.10.3", " "),
        () -> PlanRequest.of(EU_AI_ACT).cost("dpia", -1),
        () -> crosswalk.analyze(misspelt, DAY));
  }

  @Test
  void messages_onThePage_areThoseThrown() throws IOException {
    String page = Files.readString(Path.of("../docs/errors.md"));
    String section = page.substring(page.indexOf("### Mistakes"), page.indexOf("### The examples"));
    List<String> said =
        section
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(line.lastIndexOf("| `") + 3, line.length() - 3))
            .toList();
    List<String> thrown =
        mistakes().stream()
            .map(call -> catchThrowableOfType(IllegalArgumentException.class, call).getMessage())
            .toList();

    assertThat(said).isEqualTo(thrown);
  }
}
