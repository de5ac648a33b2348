package io.github.aimscrosswalk.examples;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.certification.ApplicabilitySheet;
import io.github.aimscrosswalk.certification.Readiness;
import io.github.aimscrosswalk.certification.ReadinessSheet;
import io.github.aimscrosswalk.certification.StatementOfApplicability;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.format.AssessmentCsv;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.oscal.OscalApplicability;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what an assessment gives a certification of ISO/IEC 42001 to work with: the statement of
 * applicability and what is there to be read and sampled. Writes both as HTML, the statements for
 * ISO/IEC 42001 and 27001 as CSV and OSCAL too, and the assessment as a table.
 */
public final class Certification {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final FrameworkId ISO_42001 = FrameworkId.of("iso-42001-2023");
  private static final FrameworkId ISO_27001 = FrameworkId.of("iso-27001-2022");

  private Certification() {}

  /**
   * Prints and writes the sheets.
   *
   * @param args the assessment file, and optionally the day, year-month-day
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LocalDate day = args.length > 1 ? LocalDate.parse(args[1]) : DAY;
    Crosswalk crosswalk = Crosswalks.bundled();
    try {
      Assessment assessment = crosswalk.readAssessment(Path.of(args[0]));
      Analysis analysis = crosswalk.analyze(assessment, day);
      out.print(printed(crosswalk, analysis));
      Path folder = Path.of(System.getProperty("example.out", "target"));
      for (Path written : write(crosswalk, analysis, folder)) {
        out.println("Written: " + written);
      }
    } catch (InvalidDataException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Returns what is printed: both sheets for ISO/IEC 42001 as Markdown. */
  static String printed(Crosswalk crosswalk, Analysis analysis) {
    return ApplicabilitySheet.markdown(
            StatementOfApplicability.of(crosswalk.corpus(), analysis, ISO_42001))
        + "\n"
        + ReadinessSheet.markdown(readiness(crosswalk, analysis))
        + "\n";
  }

  private static Readiness readiness(Crosswalk crosswalk, Analysis analysis) {
    return Readiness.of(crosswalk.corpus(), analysis, ISO_42001, Readiness.YEARLY);
  }

  /** Writes the files; returns which. */
  static List<Path> write(Crosswalk crosswalk, Analysis analysis, Path folder) throws IOException {
    String id = analysis.assessment().id();
    StatementOfApplicability aims =
        StatementOfApplicability.of(crosswalk.corpus(), analysis, ISO_42001);
    StatementOfApplicability isms =
        StatementOfApplicability.of(crosswalk.corpus(), analysis, ISO_27001);
    Path page = folder.resolve(id + "-certification.html");
    Files.writeString(
        page,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Certification</title>\n"
            + "<h1>Certification</h1>\n"
            + ApplicabilitySheet.html(aims)
            + ReadinessSheet.html(readiness(crosswalk, analysis))
            + ApplicabilitySheet.html(isms)
            + "</html>\n");
    Path first = folder.resolve(id + "-applicability-" + ISO_42001 + ".csv");
    Files.writeString(first, "\uFEFF" + ApplicabilitySheet.csv(aims));
    Path second = folder.resolve(id + "-applicability-" + ISO_27001 + ".csv");
    Files.writeString(second, "\uFEFF" + ApplicabilitySheet.csv(isms));
    Path table = folder.resolve(id + ".csv");
    try (OutputStream out = Files.newOutputStream(table)) {
      AssessmentCsv.write(analysis.assessment(), out);
    }
    Instant made = analysis.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    List<Path> written = new ArrayList<>(List.of(page, first, second, table));
    for (StatementOfApplicability statement : List.of(aims, isms)) {
      Path oscal = folder.resolve(id + "-applicability-" + statement.framework() + ".oscal.json");
      try (OutputStream out = Files.newOutputStream(oscal)) {
        OscalApplicability.write(statement, made, out);
      }
      written.add(oscal);
    }
    return written;
  }
}
