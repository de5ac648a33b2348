package io.github.aimscrosswalk.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Collects the problems of one input while a reader goes on, so that all are told at once. An input
 * with more than {@value #MOST} is given up, so that a hostile one costs bounded time and memory.
 * Not thread-safe; one reader owns one.
 */
public final class Problems {
  /** The most problems of one input that are collected. */
  public static final int MOST = 20_000;

  private final String source;
  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * Makes an empty collection for one input.
   *
   * @param source the name of the input as it shall stand in messages
   */
  public Problems(String source) {
    this.source = source;
  }

  /**
   * Notes one problem.
   *
   * @param code its kind
   * @param line its line, from 1; 0 if it has none
   * @param message what is wrong
   * @param repair what to do; may be empty
   * @throws InvalidDataException with all problems so far, if there are too many to go on
   */
  public void add(Code code, int line, String message, String repair) {
    if (found.size() >= MOST) {
      found.add(
          new Diagnostic(
              Code.TOO_LARGE,
              source,
              line,
              "more than " + MOST + " problems, and the rest of the input not looked at",
              "mend those told first"));
      throw new InvalidDataException(list());
    }
    found.add(new Diagnostic(code, source, line, message, repair));
  }

  /**
   * Takes in problems found elsewhere.
   *
   * @param others the problems
   */
  public void addAll(List<Diagnostic> others) {
    found.addAll(others);
  }

  /**
   * Returns the problems noted so far, sorted by source and line.
   *
   * @return a copy; empty if there is none
   */
  public List<Diagnostic> list() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    return List.copyOf(sorted);
  }

  /**
   * Ends the reading: returns if nothing was noted.
   *
   * @throws InvalidDataException with every problem, if there is one
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidDataException(list());
    }
  }
}
