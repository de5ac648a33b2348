package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.time.LocalDate;

/**
 * One cold start: from the first line of {@code main} to the first coverage answer. Prints
 * nanoseconds since {@code main} began, after loading and after the answer; {@link ColdStart}
 * starts it many times and adds the time the virtual machine needs.
 */
public final class FirstAnswer {
  private FirstAnswer() {}

  /**
   * Answers one question.
   *
   * @param args none
   */
  public static void main(String[] args) {
    long begin = System.nanoTime();
    Crosswalk crosswalk = Crosswalks.bundled();
    long loaded = System.nanoTime();
    Assessment assessment =
        Assessment.builder("first").implemented(Crosswalks.ISO_42001, "4.1", "6.1.2").build();
    Analysis analysis = crosswalk.analyze(assessment, LocalDate.of(2026, 11, 21));
    int held = analysis.coverage(Crosswalks.ISO_42001).tally().inForce().held().lower();
    long answered = System.nanoTime();
    System.out.println((loaded - begin) + " " + (answered - begin) + " " + held);
  }
}
