package io.github.aimscrosswalk.jmh.baseline;

import java.util.List;

/**
 * Something that answers the questions about one world. What it needs is made ready when it is
 * made: graphs are loaded, queries parsed, the assessment analysed.
 */
public interface Engine extends AutoCloseable {
  /**
   * Answers a question in whatever form the engine gives it: this is what is timed.
   *
   * @param question the question
   * @return the answer
   */
  Object answer(Question question);

  /**
   * Answers a question as text that is the same for every engine that is right.
   *
   * @param question the question
   * @return the lines, sorted
   */
  List<String> lines(Question question);

  /** Lets go of what is open. */
  @Override
  default void close() {}
}
