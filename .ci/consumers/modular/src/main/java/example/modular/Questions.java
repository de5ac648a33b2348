package example.modular;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import java.time.LocalDate;

/** Asks the four questions from within a named module, and fails if it is not one. */
public final class Questions {
  private Questions() {}

  public static void main(String[] args) {
    for (Class<?> type : new Class<?>[] {Questions.class, Crosswalk.class, Crosswalks.class}) {
      if (!type.getModule().isNamed()) {
        throw new IllegalStateException("not in a module: " + type);
      }
    }
    Crosswalk crosswalk = Crosswalks.bundled();
    Assessment assessment =
        Assessment.builder("modular")
            .scope(Scope.of("role:provider", "risk:high-risk-annex-iii"))
            .implemented(Crosswalks.ISO_42001, "4.1", "5.2")
            .evidence("ai-policy", LocalDate.of(2026, 3, 1))
            .build();
    Analysis analysis = crosswalk.analyze(assessment, LocalDate.of(2026, 11, 21));
    int gaps = analysis.gaps(Crosswalks.EU_AI_ACT).size();
    int plan = analysis.plan(PlanRequest.of(Crosswalks.ISO_42001)).items().size();
    if (gaps == 0 || plan == 0) {
      throw new IllegalStateException("expected gaps and a plan, found " + gaps + ", " + plan);
    }
    System.out.println(
        "module %s: %s; %d gaps of the AI Act; %d pieces of evidence close those of ISO/IEC 42001"
            .formatted(
                Crosswalks.class.getModule().getName(),
                analysis.coverage(Crosswalks.ISO_42001).tally().inForce(),
                gaps,
                plan));
  }
}
