package io.github.aimscrosswalk.examples;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.difference.Difference;
import io.github.aimscrosswalk.difference.DifferenceMarkdown;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Prints what the amending act made of the AI Act, and of one assessment. */
public final class LawChange {
  private static final LocalDate AMENDED = LocalDate.of(2026, 7, 27);

  private LawChange() {}

  /**
   * Prints the difference of the two wordings, then what is carried of an assessment.
   *
   * @param args the assessment file, and optionally the two days, year-month-day
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LocalDate before = args.length > 1 ? LocalDate.parse(args[1]) : AMENDED.minusDays(1);
    LocalDate after = args.length > 2 ? LocalDate.parse(args[2]) : AMENDED;
    Crosswalk crosswalk = Crosswalks.bundled();
    try {
      Assessment assessment = crosswalk.readAssessment(Path.of(args[0]));
      Difference law = crosswalk.diff(Crosswalks.EU_AI_ACT, before, after);
      out.print(DifferenceMarkdown.write(law));
      out.println();
      out.print(DifferenceMarkdown.write(law.migrate(assessment)));
    } catch (InvalidDataException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }
}
