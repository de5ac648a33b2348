package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import java.util.List;
import java.util.stream.LongStream;

/**
 * One random corpus with one random assessment from one random viewpoint, and what draws more for
 * the same corpus.
 */
record RandomCase(
    long seed,
    Corpus corpus,
    Crosswalk crosswalk,
    RandomAssessment random,
    Assessment assessment,
    Viewpoint viewpoint) {

  /** Draws so many cases, each with a corpus of its own. */
  static List<RandomCase> cases(long first, int count) {
    return LongStream.range(first, first + count).mapToObj(RandomCase::of).toList();
  }

  private static RandomCase of(long seed) {
    return of(Crosswalk.of(RandomHub.corpus(seed)), seed);
  }

  /** Draws a case of a corpus that is there already. */
  static RandomCase of(Crosswalk crosswalk, long seed) {
    RandomAssessment random = new RandomAssessment(crosswalk.corpus(), seed);
    Assessment assessment = random.draw((int) (seed % 9) * 10);
    return new RandomCase(
        seed, crosswalk.corpus(), crosswalk, random, assessment, random.viewpoint());
  }

  Analysis analysis() {
    return analysis(assessment);
  }

  Analysis analysis(Assessment other) {
    return crosswalk.analyze(other, viewpoint);
  }

  @Override
  public String toString() {
    return "case " + seed;
  }
}
