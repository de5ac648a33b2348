package io.github.aimscrosswalk.stress;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.FrameworkCoverage;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.time.LocalDate;
import java.util.List;

/** What the tests share, and the answers that one thread alone is given. */
final class Shared {
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  static final FrameworkId ASKED = Crosswalks.ISO_42001;
  static final Crosswalk CROSSWALK = Crosswalks.bundled();
  static final Assessment FIRST = assessment("first", "4.1", "6.1.2");
  static final Assessment SECOND = assessment("second", "5.2");
  static final FrameworkCoverage COVERAGE_OF_FIRST = coverage(CROSSWALK.analyze(FIRST, DAY));
  static final int GAPS_OF_FIRST = CROSSWALK.analyze(FIRST, DAY).gaps(ASKED).size();

  /** A corpus of one framework, so that compiling it takes little. */
  static final Corpus SMALL = small();

  private Shared() {}

  private static Corpus small() {
    Corpus whole = CROSSWALK.corpus();
    List<Assignment> assignments =
        whole.hub().assignments().stream()
            .filter(assignment -> assignment.provision().framework().equals(ASKED))
            .toList();
    return new Corpus(
        whole.release(),
        List.of(CROSSWALK.framework(ASKED)),
        whole.hub().withAssignments(assignments));
  }

  static Assessment assessment(String id, String... locators) {
    return Assessment.builder(id)
        .implemented(ASKED, locators)
        .evidence("ai-policy", DAY.minusMonths(1))
        .build();
  }

  static FrameworkCoverage coverage(Analysis analysis) {
    return analysis.coverage(ASKED);
  }
}
