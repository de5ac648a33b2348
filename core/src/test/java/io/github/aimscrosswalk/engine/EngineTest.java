package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.corpus.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine against its definitions, on random corpora. */
final class EngineTest {
  private static final int HUBS = 60;
  private static final int ASSESSMENTS = 5;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4})
  void analysis_ofAnything_isWhatTheDefinitionsSay(long block) {
    for (long hub = block * HUBS; hub < (block + 1) * HUBS; hub++) {
      Corpus corpus = RandomHub.corpus(hub);
      Crosswalk crosswalk = Crosswalk.of(corpus);
      for (long seed = hub * ASSESSMENTS; seed < (hub + 1) * ASSESSMENTS; seed++) {
        RandomCase one = RandomCase.of(crosswalk, seed);
        Definitions.assertDefined(corpus, one.analysis(), "hub " + hub + ", " + one);
      }
    }
  }
}
