package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of batches: what they count is what single analyses count. */
final class BatchLawsTest {
  private static final int SIZE = 12;
  private static final List<RandomCase> CASES = RandomCase.cases(5000, 40);

  @Test
  void batch_ofAssessments_countsWhatSingleAnalysesCount() {
    for (RandomCase one : CASES) {
      Batch batch = batch(one);
      List<Assessment> assessments = new ArrayList<>();
      long[] sets = new long[SIZE * batch.stride()];
      for (int i = 0; i < SIZE; i++) {
        Assessment drawn = one.random().draw(8 * i);
        assessments.add(in(one, drawn, drawn.assurance(), drawn.statements()));
        batch.pack(assessments.get(i), sets, i);
      }
      assertCounts(one, batch, sets, assessments);
    }
  }

  @Test
  void batch_ofPairs_countsWhatFindingThemGives() {
    for (RandomCase one : CASES) {
      Batch batch = batch(one);
      List<Assessment> assessments = new ArrayList<>();
      long[] sets = new long[SIZE * batch.stride()];
      for (int i = 0; i < SIZE; i++) {
        List<Pair> pairs = pairs(one, new Random(one.seed() * SIZE + i));
        boolean sure = i % 2 == 0;
        batch.pack(sure ? pairs : List.of(), sure ? List.of() : pairs, sets, i);
        List<Statement> found = new ArrayList<>();
        pairs.forEach(pair -> found.add(new Statement.Found(pair)));
        assessments.add(
            in(
                one,
                Assessment.builder("found").about(one.assessment().target()).build(),
                sure ? Assurance.ATTESTED : Assurance.EVIDENCED,
                found));
      }
      assertCounts(one, batch, sets, assessments);
    }
  }

  private static Batch batch(RandomCase one) {
    return one.crosswalk()
        .batch(one.assessment().scope(), one.assessment().target().kind(), one.viewpoint());
  }

  /** Returns an assessment in the circumstances of the case. */
  private static Assessment in(
      RandomCase one, Assessment drawn, Assurance assurance, List<Statement> statements) {
    return new Assessment(
        drawn.id(),
        one.assessment().target(),
        drawn.frameworks(),
        one.assessment().scope(),
        assurance,
        statements,
        drawn.inclusions(),
        drawn.evidence());
  }

  private static List<Pair> pairs(RandomCase one, Random random) {
    List<Pair> pairs = new ArrayList<>();
    for (Element element : one.corpus().hub().elements()) {
      for (Subject subject : Draw.some(random, List.of(Subject.values()), 0.2)) {
        pairs.add(new Pair(element.id(), subject));
      }
    }
    return pairs;
  }

  private static void assertCounts(
      RandomCase one, Batch batch, long[] sets, List<Assessment> assessments) {
    int[] counts = new int[SIZE * batch.columns()];
    int[] inThreads = new int[counts.length];
    List<Long> progress = new ArrayList<>();
    batch.count(sets, 0, 5, counts);
    batch.count(sets, 5, SIZE, counts);
    assertThat(batch.countAll(sets, inThreads, 3, progress::add, () -> false)).isTrue();
    assertThat(inThreads).as(one.toString()).isEqualTo(counts);
    assertThat(progress).isSorted();
    assertThat(progress).endsWith((long) SIZE);
    for (int i = 0; i < SIZE; i++) {
      for (FrameworkId framework : batch.frameworks()) {
        assertThat(batch.read(counts, i, framework))
            .as("%s, assessment %d", one, i)
            .isEqualTo(one.analysis(assessments.get(i)).coverage(framework));
      }
    }
  }

  /** So many that three threads take several chunks each. */
  @Test
  void batch_ofManyChunks_isTheSameInThreeThreads() {
    RandomCase one = CASES.get(1);
    Batch batch = batch(one);
    int many = 1_500;
    long[] sets = new long[many * batch.stride()];
    for (int i = 0; i < many; i++) {
      Random random = new Random(i);
      batch.pack(pairs(one, random), pairs(one, random), sets, i);
    }
    int[] counts = new int[many * batch.columns()];
    int[] inThreads = new int[counts.length];
    batch.count(sets, 0, many, counts);
    assertThat(batch.countAll(sets, inThreads, 3, done -> {}, () -> false)).isTrue();
    assertThat(inThreads).isEqualTo(counts);
  }

  @Test
  void batch_cancelledAtOnce_tellsThatItIsNotDone() {
    RandomCase one = CASES.get(0);
    Batch batch = batch(one);
    long[] sets = new long[SIZE * batch.stride()];
    int[] counts = new int[SIZE * batch.columns()];

    assertThat(batch.countAll(sets, counts, 2, done -> {}, () -> true)).isFalse();
  }
}
