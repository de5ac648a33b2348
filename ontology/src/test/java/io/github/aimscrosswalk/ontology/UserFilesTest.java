package io.github.aimscrosswalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.ontology.graph.AssessmentGraph;
import io.github.aimscrosswalk.ontology.graph.SmallCrosswalk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of users with one fault each, under {@code bad/frameworks} and {@code bad/assessments}. A
 * file is named for its fault and says at its end, in lines that begin with {@code #=}, all that
 * shall be told of it.
 */
final class UserFilesTest {
  private static final String EXPECTED = "#= ";

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("frameworks", "assessments")) {
      try (Stream<Path> all = Files.list(folder(folder))) {
        all.sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  private static Path folder(String name) {
    try {
      return Path.of(UserFilesTest.class.getResource("/bad/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> told(Path file) throws IOException {
    String name = file.getFileName().toString();
    try (InputStream in = Files.newInputStream(file)) {
      if (file.getParent().endsWith("frameworks")) {
        Ontology.framework(name, in);
      } else {
        Ontology.assessment(name, in, SmallCrosswalk.crosswalk());
      }
      return List.of();
    } catch (InvalidDataException e) {
      return e.diagnostics().stream().map(Diagnostic::toString).toList();
    }
  }

  private static List<String> expected(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(EXPECTED))
        .map(line -> line.substring(EXPECTED.length()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void file_withAFault_isToldAsItSays(Path file) throws IOException {
    assertThat(told(file)).isNotEmpty().containsExactlyElementsOf(expected(file));
  }

  /** No message of the shapes that no file has shown, and no repair that nobody has read. */
  @ParameterizedTest
  @CsvSource({"user-framework, frameworks", "user-assessment, assessments"})
  void message_ofTheShapes_isASentenceWithItsRepair_andTold(String shapes, String folder)
      throws IOException {
    StringBuilder told = new StringBuilder();
    try (Stream<Path> all = Files.list(folder(folder))) {
      for (Path file : all.sorted().toList()) {
        expected(file).forEach(line -> told.append(line).append('\n'));
      }
    }
    for (String message : messages(Ontology.graph("shapes/" + shapes + ".ttl"))) {
      assertThat(message).matches("This [a-z]+ [^.]+: .+\\.");
      String thing = message.split(" ")[1];
      String wrong = message.substring(5 + thing.length(), message.indexOf(": "));
      assertThat(told.toString())
          .as(message)
          .containsPattern(thing + " '[^']+'" + Pattern.quote(wrong));
    }
  }

  private static Set<String> messages(Graph shapes) {
    Set<String> messages = new TreeSet<>();
    shapes
        .find(Node.ANY, SHACL.message, Node.ANY)
        .mapWith(Triple::getObject)
        .forEach(node -> messages.add(node.getLiteralLexicalForm()));
    return messages;
  }

  /** What we write is sound by the shapes that users' files are held to. */
  @Test
  void assessment_asWeWriteIt_isReadBack() throws IOException {
    FrameworkId law = FrameworkId.of("law-2020");
    FrameworkId standard = FrameworkId.of("standard-2021");
    LocalDate day = LocalDate.of(2026, 3, 1);
    Assessment assessment =
        Assessment.builder("acme")
            .about(new Target(Target.Kind.AI_SYSTEM, "Scorer"))
            .frameworks(law, standard)
            .scope(Scope.of("role:maker").placedOnMarket(day))
            .assurance(Assurance.EVIDENCED)
            .implemented(standard, "A")
            .partial(law, "1.1", "audit.done")
            .state(new Statement.Planned(new RequirementId(law, "1.2"), Optional.of(day)))
            .state(new Statement.NotImplemented(new RequirementId(standard, "B")))
            .exclude(standard, "C", "not ours")
            .found("audit.done", Subject.AI)
            .include(
                new Inclusion(
                    new RequirementId(standard, "A"),
                    List.of(Inclusion.Reason.LAW),
                    "asked for",
                    Optional.of("Quality")))
            .evidence(
                new Evidence(
                    "report",
                    "audit-report",
                    "The report",
                    day,
                    Optional.of(day.plusYears(2)),
                    Evidence.State.DRAFT,
                    List.of(Subject.AI),
                    Optional.of("scorer")))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, AssessmentGraph.write(assessment, "https://e.org/"), Lang.TURTLE);
    assertThat(
            Ontology.assessment(
                "acme.ttl",
                new ByteArrayInputStream(out.toByteArray()),
                SmallCrosswalk.crosswalk()))
        .isEqualTo(assessment);
  }

  @Test
  void example_ofThePageOnErrors_isTold() throws IOException {
    String page = Files.readString(Path.of("../docs/errors.md"));
    Path file = folder("frameworks").resolve("provision-no-label.ttl");
    assertThat(page).contains("\n" + told(file).get(0) + "\n");
  }
}
