package io.github.aimscrosswalk.examples;

// begin first
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_27001;
import static io.github.aimscrosswalk.crosswalks.Crosswalks.ISO_42001;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Framework;
import java.time.LocalDate;

/** The first answer: how far internal audits and an AI policy reach each framework. */
public final class First {
  private First() {}

  /**
   * Prints the counts of each framework and the first gaps of one.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Crosswalk crosswalk = Crosswalks.bundled();
    Assessment acme =
        Assessment.builder("acme-2026")
            .implemented(ISO_27001, "9.2.1", "9.2.2")
            .evidence("ai-policy", LocalDate.of(2026, 3, 1))
            .build();
    Analysis analysis = crosswalk.analyze(acme, LocalDate.of(2026, 11, 21));
    for (Framework framework : crosswalk.frameworks()) {
      System.out.println(
          framework.label() + ": " + analysis.coverage(framework.id()).tally().inForce());
    }
    for (Gap gap : analysis.gaps(ISO_42001).subList(0, 3)) {
      System.out.println(gap.need() + " " + gap.provisions() + " " + gap.statement());
    }
  }
}
// end first
