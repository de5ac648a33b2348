package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;

/** Holds analyses to what {@link PlainAnalysis} says. */
final class Definitions {
  private Definitions() {}

  /** Holds every answer of an analysis to its definition. */
  static void assertDefined(Corpus corpus, Analysis analysis, String where) {
    PlainAnalysis plain = new PlainAnalysis(corpus, analysis);
    PlainGaps gaps = new PlainGaps(corpus, plain);
    assertThat(analysis.coverage()).as(where).isEqualTo(plain.coverage());
    for (Framework framework : corpus.frameworks()) {
      assertThat(analysis.coverage(framework.id()).tally())
          .as("%s, %s", where, framework)
          .isEqualTo(plain.coverage(framework.id()));
      assertThat(analysis.gaps(framework.id()))
          .as("%s, %s", where, framework)
          .isEqualTo(gaps.of(List.of(framework.id())));
      assertGroupsDefined(framework, plain, where);
    }
    RandomHub.provisions(corpus)
        .forEach(
            id ->
                assertThat(analysis.coverage(id))
                    .as("%s, %s", where, id)
                    .isEqualTo(plain.coverage(id)));
    assertThat(analysis.gaps()).as(where).isEqualTo(gaps.of(plain.frameworks()));
    assertThat(analysis.conflicts()).as(where).isEqualTo(plain.conflicts());
    assertThat(analysis.reuse()).as(where).isEqualTo(new PlainReuse(plain).count());
  }

  /** Of a large framework, one node in twenty. */
  private static void assertGroupsDefined(Framework framework, PlainAnalysis plain, String where) {
    int step = framework.requirements().size() < 50 ? 1 : 20;
    for (int i = 0; i < framework.requirements().size(); i += step) {
      RequirementId node = framework.requirements().get(i).id();
      assertThat(plain.given().groupCoverage(node).tally())
          .as("%s, %s", where, node)
          .isEqualTo(plain.groupCoverage(node));
    }
  }
}
