package io.github.aimscrosswalk.examples;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.report.HtmlReport;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Analyses one assessment and writes all that is to be said about it as one HTML file. */
public final class ReportPage {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private ReportPage() {}

  /**
   * Writes the file.
   *
   * @param args the assessment file, and optionally the day of the analysis, year-month-day, and
   *     where to write the report
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LocalDate day = args.length > 1 ? LocalDate.parse(args[1]) : DAY;
    Crosswalk crosswalk = Crosswalks.bundled();
    try {
      Assessment assessment = crosswalk.readAssessment(Path.of(args[0]));
      Path file =
          args.length > 2
              ? Path.of(args[2])
              : Path.of(System.getProperty("example.out", "target"))
                  .resolve(assessment.id() + "-report.html");
      write(crosswalk, crosswalk.analyze(assessment, day), file);
      out.printf(Locale.ROOT, "%s (%,d bytes)%n", file, Files.size(file));
    } catch (InvalidDataException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Writes the report of an analysis to a file, encoded as UTF-8. */
  static void write(Crosswalk crosswalk, Analysis analysis, Path file) throws IOException {
    try (Writer to = Files.newBufferedWriter(file)) {
      HtmlReport.write(crosswalk.corpus(), analysis, to);
    }
  }
}
