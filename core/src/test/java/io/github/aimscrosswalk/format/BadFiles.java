package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the files under {@code bad/} against {@link Fixtures} and returns the problems as they are
 * printed. A file is called fault, dot, what it stands for:
 *
 * <pre>
 * bad/unknown-provision.assessment.json         an assessment
 * bad/unknown-column.assessment.csv             an assessment as a table
 * bad/missing-reason.overlay.tsv                an overlay
 * bad/unsorted.elements.tsv                     takes the place of tables/elements.tsv
 * bad/unsorted.decomposition.alpha-2020.tsv     … of tables/decomposition/alpha-2020.tsv
 * </pre>
 */
final class BadFiles {
  private BadFiles() {}

  /** Returns the problems of a bad assessment, one line each. */
  static List<String> ofAssessment(String fault) {
    String name = fault + ".assessment.json";
    try (InputStream in = Files.newInputStream(resource("bad").resolve(name))) {
      return ofAssessment(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the problems of a bad assessment that no file holds. */
  static List<String> ofAssessmentText(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return ofAssessment("a.json", in);
  }

  private static List<String> ofAssessment(String name, InputStream in) {
    return lines(
        catchThrowableOfType(
            InvalidDataException.class, () -> AssessmentJson.read(name, in, Fixtures.corpus())));
  }

  /** Returns the problems of a bad assessment that is a table, one line each. */
  static List<String> ofCsv(String fault) {
    String name = fault + ".assessment.csv";
    try {
      return ofCsv(name, Files.readAllBytes(resource("bad").resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the problems of a bad assessment that is a table and that no file holds. */
  static List<String> ofCsv(String name, byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    return lines(
        catchThrowableOfType(
            InvalidDataException.class, () -> AssessmentCsv.read(name, in, Fixtures.corpus())));
  }

  /** Returns the problems of a bad overlay, one line each. */
  static List<String> ofOverlay(String fault) {
    String name = fault + ".overlay.tsv";
    try (InputStream in = Files.newInputStream(resource("bad").resolve(name))) {
      return lines(
          catchThrowableOfType(
              InvalidDataException.class, () -> OverlayTsv.read(name, in, Fixtures.corpus())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the good tables to a folder, then the bad files over them. */
  static void copyTables(Path to, String... bad) {
    Path good = resource("tables");
    try (Stream<Path> files = Files.walk(good)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, to.resolve(good.relativize(file).toString()));
      }
      for (String name : bad) {
        copy(resource("bad").resolve(name), to.resolve(place(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String place(String name) {
    return name.substring(name.indexOf('.') + 1)
        .replace("decomposition.", "decomposition/")
        .replace("applicability.", "applicability/")
        .replace("documented-information.", "documented-information/")
        .replace("fine-bands.", "fine-bands/")
        .replace("fines.", "fines/");
  }

  /** Returns the problems of the tables in a folder, one line each. */
  static List<String> ofTables(Path folder) {
    return lines(
        catchThrowableOfType(
            InvalidDataException.class,
            () -> HubReader.read("fixture", folder, Fixtures.frameworks())));
  }

  /** Returns the problems of the good tables with the bad files among them, one line each. */
  static List<String> ofTables(Path folder, String... bad) {
    copyTables(folder, bad);
    return ofTables(folder);
  }

  private static List<String> lines(InvalidDataException thrown) {
    if (thrown == null) {
      throw new AssertionError("expected an InvalidDataException, nothing was thrown");
    }
    return thrown.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  static Path resource(String name) {
    try {
      return Path.of(BadFiles.class.getResource("/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
