package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What docs/assessment.md says of its example is what the release answers. */
final class AssessmentPageTest {
  private Analysis analysis;

  @BeforeEach
  void analyse() throws IOException {
    String page = Files.readString(Path.of("../docs/assessment.md"));
    String json = page.substring(page.indexOf("```json\n") + 8, page.indexOf("```\n\nAnalysed"));
    Crosswalk crosswalk = Crosswalks.bundled();
    Assessment example =
        AssessmentJson.read(
            "example",
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
            crosswalk.corpus());
    analysis = crosswalk.analyze(example, LocalDate.of(2026, 11, 21));
  }

  private Coverage coverage(String id) {
    return analysis.coverage(RequirementId.parse(id));
  }

  private Content content(String id) {
    return coverage(id).measured().orElseThrow();
  }

  @Test
  void auditAboutSecurity_isToExtendAboutAi() {
    assertThat(content("iso-42001-2023:9.2.2").held()).hasSize(1);
    assertThat(content("iso-42001-2023:9.2.2").transferable()).hasSize(7);
    assertThat(content("iso-42001-2023:9.2.2").missing()).isEmpty();
    assertThat(coverage("iso-27001-2022:9.2.2")).isInstanceOf(Coverage.Full.class);
  }

  @Test
  void article9_isFullBeforeItApplies() {
    Coverage.NotYet notYet = (Coverage.NotYet) coverage("eu-ai-act-2024:9.1");
    assertThat(notYet.application().earliest()).isEqualTo(LocalDate.of(2027, 12, 2));
    assertThat(notYet.then()).isInstanceOf(Coverage.Full.class);
  }

  @Test
  void partialStatements_areCertainInWhatTheyName() {
    assertThat(content("eu-ai-act-2024:19.1").held()).isNotEmpty();
    assertThat(content("eu-ai-act-2024:19.1").possible()).isNotEmpty();
    assertThat(content("eu-ai-act-2024:19.1").missing()).isEmpty();
    assertThat(content("eu-ai-act-2024:11.1").held()).isEmpty();
    assertThat(content("eu-ai-act-2024:11.1").missing()).isEmpty();
  }

  @Test
  void keptLogs_entailThatTheSystemCanRecord() {
    assertThat(content("eu-ai-act-2024:12.1").asked()).isEqualTo(2);
    assertThat(content("eu-ai-act-2024:12.1").held()).hasSize(1);
  }

  @Test
  void exclusion_isInNoCount() {
    assertThat(coverage("iso-42001-2023:A.10.3")).isInstanceOf(Coverage.Excluded.class);
  }
}
