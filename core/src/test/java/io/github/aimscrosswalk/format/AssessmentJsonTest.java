package io.github.aimscrosswalk.format;

import static io.github.aimscrosswalk.Fixtures.ALPHA;
import static io.github.aimscrosswalk.Fixtures.BETA;
import static io.github.aimscrosswalk.Fixtures.ai;
import static io.github.aimscrosswalk.Fixtures.alpha;
import static io.github.aimscrosswalk.Fixtures.beta;
import static io.github.aimscrosswalk.Fixtures.security;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assessments written and read again, with identifiers from {@link Fixtures}. */
final class AssessmentJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String LEAST =
      """
      {
        "format": "aims-crosswalk-assessment/1",
        "id": "x",
        "about": {"kind": "organisation", "name": "X"}
      }
      """;

  private static Assessment read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return AssessmentJson.read("a.json", new ByteArrayInputStream(bytes), Fixtures.corpus());
  }

  static Assessment.Builder everyFeature() {
    Evidence draft =
        new Evidence(
            "log-1",
            "event-log",
            "Logs of \"scoring\"\n\tof März – 記録 𝄞 \\ \u0001",
            DAY,
            Optional.of(DAY.plusYears(1)),
            Evidence.State.DRAFT,
            List.of(Subject.AI),
            Optional.of("scoring"));
    return Assessment.builder("everything")
        .about(new Target(Target.Kind.AI_SYSTEM, "Scoring, second version"))
        .frameworks(BETA, ALPHA)
        .scope(Scope.of("role:provider", "risk:high", "role:deployer").placedOnMarket(DAY))
        .assurance(Assurance.EVIDENCED)
        .state(
            new Statement.Implemented(
                alpha("4.1"), List.of(Subject.PRIVACY, Subject.INFORMATION_SECURITY)))
        .implemented(BETA, "2.3")
        .partial(ALPHA, "4.2", "risk.results-kept")
        .state(new Statement.Planned(alpha("A.1"), Optional.of(DAY)))
        .exclude(ALPHA, "A.2", "not \"ours\"; see § 4 – ever")
        .partial(BETA, "2.2")
        .state(new Statement.NotImplemented(beta("2.1")))
        .include(BETA, "2.3", Inclusion.Reason.LAW)
        .include(
            new Inclusion(alpha("4.1"), List.of(), "who \"asks\"?", Optional.of("Ada Löwe, CISO")))
        .state(new Statement.Found(ai("logs.kept")))
        .state(new Statement.Found(security("logs.kept")))
        .evidence(draft)
        .evidence("risk-report", DAY, Subject.AI, Subject.INFORMATION_SECURITY)
        .evidence("training-plan", DAY);
  }

  @Test
  void read_ofEveryFeatureWritten_isEqual() throws IOException {
    Assessment assessment = everyFeature().build();

    assertThat(read(AssessmentJson.write(assessment))).isEqualTo(assessment);
  }

  @Test
  void read_ofPlanWithoutDayWritten_isEqual() throws IOException {
    Assessment assessment =
        Assessment.builder("plan")
            .state(new Statement.Planned(alpha("4.1"), Optional.empty()))
            .build();

    assertThat(read(AssessmentJson.write(assessment))).isEqualTo(assessment);
  }

  @Test
  void read_ofEmptyAssessmentWritten_isEqual() throws IOException {
    Assessment assessment = Assessment.builder("nothing").build();

    assertThat(read(AssessmentJson.write(assessment))).isEqualTo(assessment);
  }

  @Test
  void read_ofInclusionWithoutStatementWritten_isEqual() throws IOException {
    Assessment assessment =
        Assessment.builder("soa")
            .include(ALPHA, "A.2")
            .include(ALPHA, "A.1", Inclusion.Reason.CONTRACT)
            .build();

    assertThat(AssessmentJson.write(assessment)).contains("\"status\" : \"included\"");
    assertThat(read(AssessmentJson.write(assessment))).isEqualTo(assessment);
  }

  @Test
  void write_toAStream_givesTheBytesOfTheTextAndLeavesItOpen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutputStream guarded =
        new FilterOutputStream(out) {
          @Override
          public void close() {
            throw new AssertionError("closed what belongs to the caller");
          }
        };
    AssessmentJson.write(everyFeature().build(), guarded);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(AssessmentJson.write(everyFeature().build()));
  }

  @Test
  void write_toAFailingStream_isItsIoException() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the disk is full");
          }
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> AssessmentJson.write(everyFeature().build(), failing))
        .withMessage("the disk is full");
  }

  @Test
  void write_twice_givesTheSameText() throws IOException {
    String written = AssessmentJson.write(everyFeature().build());

    assertThat(AssessmentJson.write(everyFeature().build())).isEqualTo(written);
    assertThat(AssessmentJson.write(read(written))).isEqualTo(written);
  }

  @Test
  void write_smallAssessment_isIndentedWithoutEmptyFields() {
    Assessment assessment =
        Assessment.builder("acme")
            .implemented(ALPHA, "4.1")
            .evidence("event-log", LocalDate.of(2026, 1, 31))
            .build();

    assertThat(AssessmentJson.write(assessment))
        .isEqualTo(
            """
            {
              "format" : "aims-crosswalk-assessment/1",
              "id" : "acme",
              "about" : {
                "kind" : "organisation",
                "name" : "acme"
              },
              "assurance" : "attested",
              "statements" : [
                {
                  "provision" : "alpha-2020:4.1",
                  "status" : "implemented"
                }
              ],
              "evidence" : [
                {
                  "id" : "event-log-2026-01-31",
                  "type" : "event-log",
                  "collected" : "2026-01-31"
                }
              ]
            }
            """);
  }

  @Test
  void read_leastFields_isAttestedSilentAndAboutAllFrameworks() throws IOException {
    Assessment read = read(LEAST);

    assertThat(read)
        .isEqualTo(
            Assessment.builder("x").about(new Target(Target.Kind.ORGANISATION, "X")).build());
    assertThat(read.assurance()).isEqualTo(Assurance.ATTESTED);
    assertThat(read.scope()).isEqualTo(Scope.silent());
    assertThat(read.frameworks()).isEmpty();
  }

  @Test
  void read_windowsLineEndsAndByteOrderMark_isTheSame() throws IOException {
    assertThat(read("\uFEFF" + LEAST.replace("\n", "\r\n"))).isEqualTo(read(LEAST));
  }

  @Test
  void read_fieldsInAnotherOrder_isTheSame() throws IOException {
    String turned =
        """
        {"about": {"name": "X", "kind": "organisation"}, "evidence": [], "id": "x",
         "statements": [], "format": "aims-crosswalk-assessment/1"}
        """;

    assertThat(read(turned)).isEqualTo(read(LEAST));
  }

  @Test
  void read_noteOfStatement_isAccepted() throws IOException {
    String statement =
        "{\"provision\": \"alpha-2020:4.1\", \"status\": \"implemented\", \"note\": \"since May\"}";
    String text =
        LEAST.replace("\"X\"}\n", "\"X\"},\n  \"statements\": [\n    " + statement + "\n  ]\n");

    assertThat(read(text).statements())
        .containsExactly(new Statement.Implemented(alpha("4.1"), List.of()));
  }

  @Test
  void readAssessment_ofFile_namesTheFileInProblems(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(file, LEAST);
    assertThat(Fixtures.crosswalk().readAssessment(file)).isEqualTo(read(LEAST));

    Files.writeString(file, LEAST.replace("organisation", "company"));
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> Fixtures.crosswalk().readAssessment(file))
        .withMessage(
            "1 problem\n  mine.json:4: INVALID_VALUE: kind 'company' is not known;"
                + " write one of organisation, ai-system");
  }

  @Test
  void readAssessment_ofMissingFile_isIoException(@TempDir Path folder) {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Fixtures.crosswalk().readAssessment(folder.resolve("none.json")));
  }
}
