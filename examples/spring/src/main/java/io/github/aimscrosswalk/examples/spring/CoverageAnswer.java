package io.github.aimscrosswalk.examples.spring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.framework.Framework;
import java.util.List;

/** How far each framework is reached, and all of them together. */
record CoverageAnswer(Asked.About about, Tally together, List<Row> frameworks) {
  /** One framework; the counts are the library's own record. */
  record Row(String framework, String label, Tally tally, String gaps) {
    static Row of(Framework framework, Asked asked) {
      return new Row(
          framework.id().value(),
          framework.label(),
          asked.analysis().coverage(framework.id()).tally(),
          asked.gaps("&framework=" + framework.id()));
    }
  }

  static CoverageAnswer of(Crosswalk crosswalk, Asked asked) {
    return new CoverageAnswer(
        asked.about(crosswalk.corpus().release()),
        asked.analysis().coverage(),
        crosswalk.frameworks().stream().map(framework -> Row.of(framework, asked)).toList());
  }
}
