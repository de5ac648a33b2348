package io.github.aimscrosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.certification.StatementOfApplicability;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.mapping.MappingSet;
import io.github.aimscrosswalk.oscal.OscalApplicability;
import io.github.aimscrosswalk.oscal.OscalCatalog;
import io.github.aimscrosswalk.oscal.OscalImplementation;
import io.github.aimscrosswalk.oscal.OscalMapping;
import io.github.aimscrosswalk.oscal.OscalResults;
import io.github.aimscrosswalk.sssom.SssomTsv;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled data and both example assessments as OSCAL, held to the schemas of NIST. */
final class OscalDataTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Instant TIME = Instant.parse("2026-11-21T00:00:00Z");

  private final Crosswalk crosswalk = Crosswalks.bundled();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private InputStream again() {
    return new ByteArrayInputStream(out.toByteArray());
  }

  private static List<Error> faults(String model, String document) throws IOException {
    // The schemas of NIST have a stray keyword "id" beside the identifiers of parties.
    Dialect dialect =
        Dialect.builder(Dialects.getDraft7()).keyword(new NonValidationKeyword("id")).build();
    String name = "/schema/json/oscal-" + model + "_schema.json";
    try (InputStream in = OscalDataTest.class.getResourceAsStream(name)) {
      Schema schema = SchemaRegistry.withDialect(dialect).getSchema(in, InputFormat.JSON);
      return schema.validate(document, InputFormat.JSON);
    }
  }

  private Assessment assessment(String name) throws IOException {
    return crosswalk.readAssessment(Path.of("src/main/assessments", name + ".json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iso-42001-2023",
        "eu-ai-act-2024",
        "nist-ai-rmf-1.0",
        "iso-27001-2022",
        "soc2-tsc-2017"
      })
  void catalog_ofBundledFramework_isValidAndHoldsEveryRequirementOnce(String id)
      throws IOException {
    Framework framework = crosswalk.framework(FrameworkId.of(id));
    OscalCatalog.write(crosswalk.corpus(), framework.id(), TIME, out);

    assertThat(faults("catalog", written())).isEmpty();
    List<String> ids = ids(written());
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.stream().filter(i -> !i.contains("_obj") && !i.endsWith("_smt")))
        .hasSameSizeAs(framework.requirements());
    long assigned =
        crosswalk.corpus().hub().assignments().stream()
            .filter(a -> a.provision().framework().equals(framework.id()))
            .count();
    assertThat(ids.stream().filter(i -> i.contains("_obj."))).hasSize((int) assigned);
  }

  private static List<String> ids(String document) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = Pattern.compile("\"id\" : \"([^\"]+)\"").matcher(document);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void implementation_ofExample_isValidAndReadBack(String name) throws IOException {
    Assessment assessment = assessment(name);
    OscalImplementation.write(crosswalk.corpus(), assessment, TIME, out);

    assertThat(faults("component-definition", written())).isEmpty();
    Assessment read = OscalImplementation.read(name, again(), crosswalk.corpus());
    assertThat(read.statements()).containsExactlyInAnyOrderElementsOf(assessment.statements());
    assertThat(read.inclusions())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(assessment.inclusions());
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("statements", "inclusions")
        .isEqualTo(assessment);
  }

  @ParameterizedTest
  @CsvSource({
    "medical-software-maker, iso-42001-2023, 38",
    "medical-software-maker, iso-27001-2022, 93",
    "bank-credit-scoring, iso-42001-2023, 38",
    "bank-credit-scoring, iso-27001-2022, 93"
  })
  void applicability_ofExample_isValidAndHasEveryControl(
      String name, String framework, int controls) throws IOException {
    Analysis analysis = crosswalk.analyze(assessment(name), DAY);
    StatementOfApplicability statement =
        StatementOfApplicability.of(crosswalk.corpus(), analysis, FrameworkId.of(framework));
    OscalApplicability.write(statement, TIME, out);

    assertThat(faults("component-definition", written())).isEmpty();
    assertThat(written().split("\"control-id\"")).hasSize(controls + 1);
    Assessment read = OscalImplementation.read(name, again(), crosswalk.corpus());
    Analysis readAgain = crosswalk.analyze(read, DAY);
    assertThat(
            StatementOfApplicability.of(crosswalk.corpus(), readAgain, statement.framework())
                .findings())
        .isEqualTo(statement.findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"medical-software-maker", "bank-credit-scoring"})
  void results_ofExample_areValidAndCountWhatTheAnalysisCounts(String name) throws IOException {
    Analysis analysis = crosswalk.analyze(assessment(name), DAY);
    OscalResults.write(crosswalk.corpus(), analysis, TIME, out);

    assertThat(faults("ar", written())).isEmpty();
    int full = 0;
    int measured = 0;
    for (Framework framework : crosswalk.frameworks()) {
      for (Provision provision : framework.provisions()) {
        Coverage coverage = analysis.coverage(provision.id());
        Coverage now = coverage instanceof Coverage.NotYet notYet ? notYet.then() : coverage;
        measured += coverage.measured().isPresent() ? 1 : 0;
        full += now instanceof Coverage.Full ? 1 : 0;
      }
    }
    assertThat(written().split("\"state\" : \"satisfied\"", -1)).hasSize(full + 1);
    assertThat(written().split("\"state\" : \"not-satisfied\"", -1)).hasSize(measured - full + 1);
  }

  @Test
  void mappings_betweenBundledFrameworks_areReadBackEqual() throws IOException {
    MappingSet derived = crosswalk.mappings(Crosswalks.ISO_42001, Crosswalks.EU_AI_ACT, DAY);
    OscalMapping.write(List.of(derived), TIME, out);

    assertThat(OscalMapping.read("derived", again())).containsExactly(derived);
  }

  @Test
  void mappings_thatOthersPublished_areReadBackWithEveryRow() throws IOException {
    List<MappingSet> sets = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../crosswalks/src/main/data/published"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sssom.tsv")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          sets.add(SssomTsv.read(file.toString(), in));
        }
      }
    }
    OscalMapping.write(sets, TIME, out);

    List<MappingSet> read = OscalMapping.read("published", again());

    assertThat(read).hasSameSizeAs(sets).hasSize(5);
    for (int i = 0; i < sets.size(); i++) {
      assertThat(read.get(i).slots()).isEqualTo(sets.get(i).slots());
      assertThat(read.get(i).prefixes()).isEqualTo(sets.get(i).prefixes());
      assertThat(read.get(i).extensions()).isEqualTo(sets.get(i).extensions());
      assertThat(read.get(i).mappings())
          .containsExactlyInAnyOrderElementsOf(sets.get(i).mappings());
    }
  }
}
