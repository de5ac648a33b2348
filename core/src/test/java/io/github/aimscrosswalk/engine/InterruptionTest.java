package io.github.aimscrosswalk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Batch;
import io.github.aimscrosswalk.analysis.Part;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What takes long stops when its thread is interrupted, without a result and with the flag set. */
final class InterruptionTest {
  private static final RandomCase CASE = RandomCase.cases(5000, 8).get(5);
  private static final Crosswalk CROSSWALK = CASE.crosswalk();
  private static final Analysis ANALYSIS = CASE.analysis(CASE.assessment());

  @AfterEach
  void clear() {
    Thread.interrupted();
  }

  private static Batch batch() {
    return CROSSWALK.batch(
        CASE.assessment().scope(), CASE.assessment().target().kind(), CASE.viewpoint());
  }

  /** Each is long for some data; an interruption before it begins is an interruption too. */
  private static Map<String, ThrowingCallable> longOnes() {
    FrameworkId first = CROSSWALK.frameworks().get(0).id();
    List<Part> parts = CROSSWALK.frameworks().stream().map(Framework::id).map(Part::of).toList();
    Viewpoint viewpoint = CASE.viewpoint();
    Batch batch = batch();
    long[] sets = new long[batch.stride()];
    int[] counts = new int[batch.columns()];
    RequirementId hung = measured();
    Map<String, ThrowingCallable> all = new TreeMap<>();
    all.put("planning", () -> ANALYSIS.plan(PlanRequest.of()));
    all.put("comparing analyses", () -> CROSSWALK.compare(ANALYSIS, ANALYSIS));
    all.put("counting overlaps", () -> CROSSWALK.overlaps(parts, Scope.silent(), viewpoint));
    all.put("deriving mappings", () -> CROSSWALK.mappings(first, first, viewpoint.asOf()));
    all.put("looking for what an answer hangs on", () -> ANALYSIS.sensitivity(hung));
    all.put("counting assessments", () -> batch.count(sets, 0, 1, counts));
    return all;
  }

  /** Returns the provision whose coverage hangs on most. */
  private static RequirementId measured() {
    RequirementId most = RandomHub.provisions(CASE.corpus()).get(0);
    for (RequirementId provision : RandomHub.provisions(CASE.corpus())) {
      if (ANALYSIS.sensitivity(provision).hinges().size()
          > ANALYSIS.sensitivity(most).hinges().size()) {
        most = provision;
      }
    }
    return most;
  }

  @TestFactory
  List<DynamicTest> longOne_onAnInterruptedThread_stopsAndLeavesTheFlag() {
    return longOnes().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> {
                      one.getValue().call();
                      Thread.currentThread().interrupt();
                      try {
                        assertThatExceptionOfType(CancellationException.class)
                            .isThrownBy(one.getValue())
                            .withMessage("interrupted while " + one.getKey());
                        assertThat(Thread.currentThread().isInterrupted()).isTrue();
                      } finally {
                        Thread.interrupted();
                      }
                      one.getValue().call();
                    }))
        .toList();
  }

  @Test
  void analyze_onAnInterruptedThread_answersAsEver() {
    Thread.currentThread().interrupt();
    Analysis answered = CASE.analysis(CASE.assessment());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(Answers.counts(CASE.corpus(), answered))
        .isEqualTo(Answers.counts(CASE.corpus(), ANALYSIS));
  }

  /** Returns a list that interrupts the thread which reads it, at the last value. */
  private static <T> List<T> interrupting(List<T> values) {
    return new AbstractList<>() {
      @Override
      public T get(int i) {
        if (i == values.size() - 1) {
          Thread.currentThread().interrupt();
        }
        return values.get(i);
      }

      @Override
      public int size() {
        return values.size();
      }
    };
  }

  @Test
  void overlaps_interruptedInBetween_stopAndLeaveTheFlag() {
    List<Part> parts = CROSSWALK.frameworks().stream().map(Framework::id).map(Part::of).toList();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () -> CROSSWALK.overlaps(interrupting(parts), Scope.silent(), CASE.viewpoint()));
    assertThat(Thread.interrupted()).isTrue();
  }

  /** The analysis asked interrupts the thread that asks it the third time. */
  @Test
  void compare_interruptedInBetween_stopsAtTheNextProvision() {
    AtomicLong asked = new AtomicLong();
    Analysis interrupting =
        (Analysis)
            Proxy.newProxyInstance(
                Analysis.class.getClassLoader(),
                new Class<?>[] {Analysis.class},
                (proxy, method, args) -> {
                  if (method.getName().equals("coverage") && asked.incrementAndGet() == 3) {
                    Thread.currentThread().interrupt();
                  }
                  return method.invoke(ANALYSIS, args);
                });

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> CROSSWALK.compare(interrupting, ANALYSIS));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(asked).hasValue(3);
  }

  /** The first report of progress interrupts the caller: most of the chunks are then to come. */
  @Test
  void countAll_interruptedInBetween_stopsAndLeavesTheFlag() {
    Batch batch = batch();
    int many = 4096;
    long[] sets = new long[many * batch.stride()];
    int[] counts = new int[many * batch.columns()];
    Thread caller = Thread.currentThread();
    AtomicLong done = new AtomicLong();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                batch.countAll(
                    sets,
                    counts,
                    2,
                    counted -> {
                      done.set(counted);
                      caller.interrupt();
                    },
                    () -> false))
        .withMessage("interrupted while counting assessments");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(done.get()).isPositive();
  }

  @Test
  void countAll_interruptedByItsLastReport_stopsThoughAllIsCounted() {
    Batch batch = batch();
    Thread caller = Thread.currentThread();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                batch.countAll(
                    new long[batch.stride()],
                    new int[batch.columns()],
                    1,
                    counted -> caller.interrupt(),
                    () -> false));
    assertThat(Thread.interrupted()).isTrue();
  }
}
