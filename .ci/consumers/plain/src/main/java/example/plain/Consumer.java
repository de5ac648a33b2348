package example.plain;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Prints one coverage, and fails if any Jena class is on the class path. */
public final class Consumer {
  private Consumer() {}

  public static void main(String[] args) {
    for (String entry : List.of(System.getProperty("java.class.path").split(File.pathSeparator))) {
      if (new File(entry).getName().toLowerCase(Locale.ROOT).contains("jena")) {
        throw new IllegalStateException("Jena on the class path: " + entry);
      }
    }
    if (Consumer.class.getResource("/org/apache/jena/graph/Node.class") != null) {
      throw new IllegalStateException("a Jena class on the class path");
    }
    Crosswalk crosswalk = Crosswalks.bundled();
    Assessment assessment =
        Assessment.builder("consumer").implemented(Crosswalks.ISO_42001, "4.1", "5.2").build();
    Analysis analysis = crosswalk.analyze(assessment, LocalDate.of(2026, 11, 21));
    System.out.println(
        "ISO/IEC 42001: " + analysis.coverage(Crosswalks.ISO_42001).tally().inForce());
  }
}
