package io.github.aimscrosswalk.crosswalks;

import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_27001;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.certification.StatementOfApplicability;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.oscal.OscalApplicability;
import io.github.aimscrosswalk.oscal.OscalCatalog;
import io.github.aimscrosswalk.oscal.OscalImplementation;
import io.github.aimscrosswalk.oscal.OscalMapping;
import io.github.aimscrosswalk.oscal.OscalResults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of docs/oscal.md: it compiles and runs; a test of the site compares the two. */
final class OscalPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final Crosswalk crosswalk = Crosswalks.bundled();
  private final Instant lastModified = Instant.parse("2026-11-21T00:00:00Z");
  private final Assessment assessment =
      Assessment.builder("acme").implemented(ISO_42001, "4.1", "A.5.2").build();

  private InputStream written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OscalImplementation.write(crosswalk.corpus(), assessment, lastModified, bytes);
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private InputStream written(MappingSet mappings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OscalMapping.write(List.of(mappings), lastModified, bytes);
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  @Test
  void documents_areWrittenAndReadAgain() throws IOException {
    Analysis analysis = crosswalk.analyze(assessment, DAY);
    StatementOfApplicability applicability =
        StatementOfApplicability.of(crosswalk.corpus(), analysis, ISO_42001);
    MappingSet mappings = crosswalk.mappings(ISO_42001, ISO_27001, DAY);
    InputStream plan = written();
    InputStream collection = written(mappings);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // begin oscal
    OscalCatalog.write(crosswalk.corpus(), ISO_42001, lastModified, out);
    OscalResults.write(crosswalk.corpus(), analysis, lastModified, out);
    OscalImplementation.write(crosswalk.corpus(), assessment, lastModified, out);
    OscalApplicability.write(applicability, lastModified, out);
    Assessment read = OscalImplementation.read("plan.json", plan, crosswalk.corpus());
    OscalMapping.write(List.of(mappings), lastModified, out);
    List<MappingSet> sets = OscalMapping.read("mappings.json", collection);
    // end oscal
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"catalog\"", "\"assessment-results\"", "\"component-definition\"")
        .contains("\"mapping-collection\"");
    assertThat(read.statements()).isEqualTo(assessment.statements());
    assertThat(sets)
        .singleElement()
        .extracting(set -> set.mappings().size())
        .isEqualTo(mappings.mappings().size());
  }
}
