package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.CacheStatistics;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Views are kept and shared: between threads, between assessments, never between scopes. */
final class SharedViewsTest {
  private static final int THREADS = 16;
  private static final int KEPT = 64;

  /** One question of one user. */
  private record Question(Assessment assessment, Viewpoint viewpoint) {
    List<String> countsOf(Crosswalk crosswalk) {
      return Answers.counts(crosswalk.corpus(), crosswalk.analyze(assessment, viewpoint));
    }

    List<String> askedOf(Crosswalk crosswalk) {
      return Answers.all(crosswalk.corpus(), crosswalk.analyze(assessment, viewpoint));
    }
  }

  private static List<Question> questions(Corpus corpus, long seed, int count) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RandomAssessment random = new RandomAssessment(corpus, seed + i);
      questions.add(new Question(random.draw(40), random.viewpoint()));
    }
    return questions;
  }

  @Test
  void threads_askingTheSameThroughOneCrosswalk_getTheSameAnswersAsOne() throws Exception {
    for (long seed = 0; seed < 3; seed++) {
      Corpus corpus = RandomHub.corpus(seed);
      List<Question> questions = questions(corpus, seed, 6);
      Crosswalk alone = Crosswalk.of(corpus);
      List<List<String>> expected = questions.stream().map(q -> q.askedOf(alone)).toList();
      for (List<List<String>> answers : inThreads(Crosswalk.of(corpus), questions)) {
        assertThat(answers).isEqualTo(expected);
      }
    }
  }

  /** Returns what each thread is answered; each asks in an order of its own. */
  private static List<List<List<String>>> inThreads(Crosswalk shared, List<Question> questions)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<List<String>>>> tasks = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
          order.add(i);
        }
        Collections.shuffle(order, new Random(t));
        tasks.add(() -> inOrder(shared, questions, order));
      }
      List<List<List<String>>> all = new ArrayList<>();
      for (Future<List<List<String>>> answers : threads.invokeAll(tasks)) {
        all.add(answers.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<List<String>> inOrder(
      Crosswalk shared, List<Question> questions, List<Integer> order) {
    List<List<String>> answers = new ArrayList<>(Collections.nCopies(order.size(), List.of()));
    order.forEach(i -> answers.set(i, questions.get(i).askedOf(shared)));
    return answers;
  }

  @Test
  void scopes_moreThanAreKept_neverSeeEachOthersViews() {
    Corpus corpus = RandomHub.corpus(7);
    Crosswalk shared = Crosswalk.of(corpus);
    List<Question> questions = questions(corpus, 100, KEPT + 16);
    Assessment first = questions.get(0).assessment();
    for (Question question : questions) {
      Assessment sameButScope =
          new Assessment(
              first.id(),
              question.assessment().target(),
              first.frameworks(),
              question.assessment().scope(),
              first.assurance(),
              first.statements(),
              first.inclusions(),
              first.evidence());
      Question asked = new Question(sameButScope, question.viewpoint());
      assertThat(asked.countsOf(shared)).isEqualTo(asked.countsOf(Crosswalk.of(corpus)));
    }
    assertThat(shared.viewStatistics().size()).isLessThanOrEqualTo(KEPT);
  }

  @Test
  void statistics_ofViews_countOneForEachScopeKindAndViewpoint() {
    Corpus corpus = RandomHub.corpus(8);
    Crosswalk shared = Crosswalk.of(corpus);
    List<Question> questions = questions(corpus, 500, 30);
    Set<List<Object>> circumstances = new HashSet<>();
    for (Question question : questions) {
      Assessment a = question.assessment();
      circumstances.add(List.of(a.scope(), a.target().kind(), question.viewpoint()));
    }
    for (int round = 1; round <= 2; round++) {
      for (Question question : questions) {
        shared.analyze(question.assessment(), question.viewpoint());
      }
      long made = circumstances.size();
      assertThat(shared.viewStatistics())
          .isEqualTo(new CacheStatistics(round * questions.size() - made, made, 0, made));
    }
  }

  @Test
  void statistics_ofViewsBeyondThoseKept_tellWhatWasGivenUp() {
    Corpus corpus = RandomHub.corpus(9);
    Crosswalk shared = Crosswalk.of(corpus);
    Assessment silent = Assessment.builder("acme").build();
    for (int day = 0; day < 2 * KEPT; day++) {
      shared.analyze(silent, RandomHub.DAY.plusDays(day));
    }
    CacheStatistics statistics = shared.viewStatistics();
    assertThat(statistics.misses()).isEqualTo(2 * KEPT);
    assertThat(statistics.hits()).isZero();
    assertThat(statistics.evictions()).isEqualTo(KEPT);
    assertThat(statistics.size()).isEqualTo(KEPT);
  }
}
