package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The published JSON Schema and the reader, held to each other both ways. */
final class AssessmentSchemaTest {
  /** What only a release, or the whole of a file, can tell. */
  private static final Set<Code> BEYOND_A_SCHEMA =
      EnumSet.of(
          Code.UNKNOWN_FRAMEWORK,
          Code.WRONG_EDITION,
          Code.UNKNOWN_PROVISION,
          Code.NOT_A_PROVISION,
          Code.UNKNOWN_ELEMENT,
          Code.ELEMENT_NOT_ASKED,
          Code.UNKNOWN_EVIDENCE_TYPE,
          Code.UNKNOWN_SCOPE_TERM,
          Code.REVERSED_DATES,
          Code.DUPLICATE,
          Code.CONTRADICTION);

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(AssessmentJson.schema());

  private static boolean isTakenBySchema(String json) {
    return SCHEMA
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  private static Assessment read(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return AssessmentJson.read("a.json", new ByteArrayInputStream(bytes), Fixtures.corpus());
  }

  /** Returns the problems that a schema can know of; empty also if the file is read. */
  private static List<Diagnostic> structural(String json) throws IOException {
    try {
      read(json);
      return List.of();
    } catch (InvalidDataException e) {
      return e.diagnostics().stream()
          .filter(d -> !BEYOND_A_SCHEMA.contains(d.code()))
          .filter(d -> !d.message().contains("cannot be about"))
          .toList();
    }
  }

  private static boolean isRead(String json) throws IOException {
    try {
      return isTakenBySchema(AssessmentJson.write(read(json)));
    } catch (InvalidDataException e) {
      return false;
    }
  }

  @Test
  void documents_drawnFromTheSchema_areReadUnlessAnIdentifierIsUnknown() throws IOException {
    Random random = new Random(42001);
    JsonNode schema = MAPPER.readTree(AssessmentJson.schema());
    int read = 0;
    for (int run = 0; run < 1_500; run++) {
      String json = MAPPER.writeValueAsString(new SchemaWalk(schema, random).document());
      assertThat(isTakenBySchema(json)).as("run %d: %s", run, json).isTrue();
      assertThat(structural(json)).as("run %d: %s", run, json).isEmpty();
      read += isRead(json) ? 1 : 0;
    }
    assertThat(read).as("documents that were read, and written validly").isGreaterThan(150);
  }

  @Test
  void documents_changed_areRefusedBySchemaAndReaderAlike() throws IOException {
    Random random = new Random(27001);
    JsonNode schema = MAPPER.readTree(AssessmentJson.schema());
    int refused = 0;
    for (int run = 0; run < 3_000; run++) {
      SchemaWalk walk = new SchemaWalk(schema, random);
      JsonNode document = walk.document();
      walk.change(document);
      String json = MAPPER.writeValueAsString(document);
      boolean taken = isTakenBySchema(json);
      assertThat(structural(json).isEmpty())
          .as("run %d, schema %b: %s: %s", run, taken, json, structural(json))
          .isEqualTo(taken);
      refused += taken ? 0 : 1;
    }
    assertThat(refused).isBetween(1_000, 2_950);
  }

  @Test
  void badFiles_withAFaultThatASchemaKnows_areRefusedByIt() throws IOException {
    int refused = 0;
    try (Stream<Path> files = Files.list(BadFiles.resource("bad"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        Optional<String> json = json(file);
        if (json.isPresent() && !structural(json.get()).isEmpty()) {
          assertThat(isTakenBySchema(json.get())).as(file.toString()).isFalse();
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(25);
  }

  /** Returns the text of a file that is JSON at all, each field once. */
  private static Optional<String> json(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Set<Code> noJson = EnumSet.of(Code.MALFORMED, Code.EMPTY_INPUT);
    return structural(text).stream().anyMatch(d -> noJson.contains(d.code()))
        ? Optional.empty()
        : Optional.of(text);
  }

  @Test
  void examples_ofDocsAndProgram_areTakenBySchema() throws IOException {
    Path root = Path.of(System.getProperty("basedir", ".")).resolve("..");
    String page = Files.readString(root.resolve("docs/assessment.md"));
    int from = page.indexOf("```json\n") + 8;
    assertThat(isTakenBySchema(page.substring(from, page.indexOf("```", from)))).isTrue();
    try (Stream<Path> files = Files.list(root.resolve("examples/src/main/assessments"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        assertThat(isTakenBySchema(Files.readString(file))).as(file.toString()).isTrue();
      }
    }
  }

  @Test
  void schema_underDocs_isTheOneShipped() throws IOException {
    Path root = Path.of(System.getProperty("basedir", ".")).resolve("..");

    assertThat(Files.readString(root.resolve("docs/assessment-1.schema.json")))
        .isEqualTo(AssessmentJson.schema());
  }

  @Test
  void schema_ofTheFormat_isItselfValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(AssessmentJson.schema(), InputFormat.JSON)).isEmpty();
    assertThat(AssessmentJson.schema()).contains("\"const\": \"" + AssessmentJson.FORMAT + "\"");
  }
}
