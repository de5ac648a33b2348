package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Coverage of all frameworks for many assessments at once: sets in, counts out, in plain arrays. A
 * batch belongs to one scope, kind of target and viewpoint. The counts are those of {@link
 * Analysis#coverage(FrameworkId)}. Immutable and thread-safe; the arrays are the caller's.
 *
 * <p>One assessment takes {@link #stride()} longs of the input, the first one those from 0, and
 * {@link #columns()} ints of the output. What the longs mean is the batch's own affair: fill them
 * by {@link #pack}. They depend on the release, the scope and the viewpoint and are not for
 * keeping.
 */
public interface Batch {
  /**
   * Returns the frameworks that are counted.
   *
   * @return all of the release, in its order, which is that of the output
   */
  List<FrameworkId> frameworks();

  /**
   * Returns how much input an assessment takes.
   *
   * @return the number of longs
   */
  int stride();

  /**
   * Returns how much output an assessment takes.
   *
   * @return the number of ints
   */
  int columns();

  /**
   * Fills the input of an assessment with what it states and holds.
   *
   * @param assessment the assessment, of the scope and kind of the batch
   * @param sets the input
   * @param number which assessment of the input it is, from 0
   * @throws IllegalArgumentException naming every identifier that the release does not hold, or if
   *     the scope or kind is another, or the input is too short
   */
  void pack(Assessment assessment, long[] sets, int number);

  /**
   * Fills the input of an assessment with pairs that hold for all systems it is about, and what
   * follows from them.
   *
   * @param held the pairs certainly held
   * @param perhaps the pairs perhaps held
   * @param sets the input
   * @param number which assessment of the input it is, from 0
   * @throws IllegalArgumentException naming an element that the release does not hold, or if the
   *     input is too short
   */
  void pack(List<Pair> held, List<Pair> perhaps, long[] sets, int number);

  /**
   * Counts some assessments on the thread of the caller, without allocating anything unless
   * provisions are left out.
   *
   * @param sets the input
   * @param from the first assessment
   * @param to the one after the last
   * @param counts the output, filled from {@code from} to {@code to}
   * @throws IllegalArgumentException if the input or the output is too short
   * @throws CancellationException if the thread is interrupted, which stays so; nothing then tells
   *     which are counted
   */
  void count(long[] sets, int from, int to, int[] counts);

  /**
   * Counts all assessments of the input on several threads, which end with the call. It ends early
   * if cancelled.
   *
   * @param sets the input
   * @param counts the output
   * @param threads how many threads, at least 1
   * @param progress told now and then how many assessments are counted, growing, never by two
   *     threads at once
   * @param cancelled asked now and then whether to stop
   * @return whether all are counted; if not, the output holds some of them and nothing tells which
   * @throws IllegalArgumentException if the output is too short for the input, the input ends in
   *     the midst of an assessment, or there is no thread
   * @throws CancellationException if the thread of the caller is interrupted, which stays so; the
   *     other threads end when the chunks in hand are done, at most 256 assessments each
   */
  boolean countAll(
      long[] sets, int[] counts, int threads, LongConsumer progress, BooleanSupplier cancelled);

  /**
   * Returns the counts of one assessment and framework as a value.
   *
   * @param counts the output
   * @param number which assessment
   * @param framework the framework
   * @return what {@link Analysis#coverage(FrameworkId)} says
   * @throws IllegalArgumentException if the release does not hold the framework
   */
  FrameworkCoverage read(int[] counts, int number, FrameworkId framework);
}
