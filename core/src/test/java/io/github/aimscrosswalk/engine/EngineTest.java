package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Policy;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Requirement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine against its definitions, on random corpora. */
final class EngineTest {
  private static final int HUBS = 100;
  private static final int ASSESSMENTS = 10;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4})
  void analysis_ofAnything_isWhatTheDefinitionsSay(long block) {
    for (long seed = block * HUBS; seed < (block + 1) * HUBS; seed++) {
      Corpus corpus = RandomHub.corpus(seed);
      Crosswalk crosswalk = Crosswalk.of(corpus);
      for (int i = 0; i < ASSESSMENTS; i++) {
        RandomAssessment random = new RandomAssessment(corpus, seed * ASSESSMENTS + i);
        Assessment assessment = random.draw(10 * i);
        Analysis analysis = crosswalk.analyze(assessment, random.viewpoint());
        assertDefined(
            corpus, analysis, "hub " + seed + ", assessment " + i + assessment.target().kind());
      }
    }
  }

  private static void assertDefined(Corpus corpus, Analysis analysis, String where) {
    PlainAnalysis plain = new PlainAnalysis(corpus, analysis);
    PlainGaps gaps = new PlainGaps(corpus, plain);
    assertThat(analysis.coverage()).as(where).isEqualTo(plain.coverage());
    for (Framework framework : corpus.frameworks()) {
      assertThat(analysis.coverage(framework.id()).tally())
          .as("%s, %s", where, framework)
          .isEqualTo(plain.coverage(framework.id()));
      assertThat(settled(analysis, analysis.gaps(framework.id())))
          .as("%s, %s", where, framework)
          .isEqualTo(settled(analysis, gaps.of(List.of(framework.id()))));
      for (Requirement node : framework.requirements()) {
        assertThat(analysis.groupCoverage(node.id()).tally())
            .as("%s, %s", where, node.id())
            .isEqualTo(plain.groupCoverage(node.id()));
      }
    }
    RandomHub.provisions(corpus)
        .forEach(
            id ->
                assertThat(analysis.coverage(id))
                    .as("%s, %s", where, id)
                    .isEqualTo(plain.coverage(id)));
    assertThat(settled(analysis, analysis.gaps()))
        .as(where)
        .isEqualTo(settled(analysis, gaps.of(plain.frameworks())));
    assertThat(analysis.conflicts())
        .filteredOn(c -> analysis.application(c.statement().provision()).isPresent())
        .as(where)
        .isEqualTo(plain.conflicts());
    assertThat(analysis.reuse()).as(where).isEqualTo(plain.reuse());
  }

  /** Leaves out whether what is perhaps there needs extending, where it is held but doubted. */
  private static List<Gap> settled(Analysis analysis, List<Gap> gaps) {
    if (analysis.viewpoint().policy().equals(Policy.all())) {
      return gaps;
    }
    return gaps.stream()
        .map(
            g ->
                g.certainty() == Gap.Certainty.MISSING
                    ? g
                    : new Gap(
                        g.pair(),
                        g.statement(),
                        Gap.Need.NEW,
                        g.certainty(),
                        g.provisions(),
                        g.application(),
                        g.inForce(),
                        g.evidenceTypes()))
        .toList();
  }
}
