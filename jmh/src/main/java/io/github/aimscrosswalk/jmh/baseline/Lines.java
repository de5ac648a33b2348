package io.github.aimscrosswalk.jmh.baseline;

import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Answers as lines. Coverage is ten numbers in this order: provisions, full lower and upper, pairs,
 * held lower and upper, transferable lower and upper, touched lower and upper. Overlap is four:
 * full, held, transferable, touched.
 */
public final class Lines {
  /** How many numbers a coverage is. */
  public static final int COVERAGE = 10;

  /** How many numbers an overlap is. */
  public static final int OVERLAP = 4;

  private Lines() {}

  /**
   * Returns the line of one framework's coverage.
   *
   * @param framework the framework
   * @param n the ten numbers
   * @param at where they begin
   * @return the line
   */
  public static String coverage(FrameworkId framework, int[] n, int at) {
    return framework
        + " full "
        + n[at + 1]
        + ".."
        + n[at + 2]
        + "/"
        + n[at]
        + " held "
        + n[at + 4]
        + ".."
        + n[at + 5]
        + "/"
        + n[at + 3]
        + " transferable "
        + n[at + 6]
        + ".."
        + n[at + 7]
        + " touched "
        + n[at + 8]
        + ".."
        + n[at + 9];
  }

  /**
   * Returns the line of one gap.
   *
   * @param pair the pair
   * @param statement its statement
   * @param extend whether there is something to extend
   * @param provisions the provisions that ask for it
   * @param types the evidence types that would show it
   * @return the line
   */
  public static String gap(
      String pair,
      String statement,
      boolean extend,
      Collection<String> provisions,
      Collection<String> types) {
    return pair
        + (extend ? " extend " : " new ")
        + new TreeSet<>(provisions)
        + " "
        + new TreeSet<>(types)
        + " "
        + statement;
  }

  /**
   * Returns the lines of the use of evidence: one for each item and framework that it serves.
   *
   * @param items the identifiers of the evidence
   * @param frameworks the frameworks
   * @param served the provisions served, frameworks within items
   * @return the lines, sorted
   */
  public static List<String> reuse(List<String> items, List<FrameworkId> frameworks, int[] served) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int f = 0; f < frameworks.size(); f++) {
        int provisions = served[i * frameworks.size() + f];
        if (provisions > 0) {
          lines.add(items.get(i) + " " + frameworks.get(f) + " " + provisions);
        }
      }
    }
    return lines.stream().sorted().toList();
  }

  /**
   * Returns the lines of a matrix of overlap: one for each two frameworks with anything in common.
   *
   * @param frameworks the frameworks
   * @param counts the four numbers of each target, targets within sources
   * @return the lines, sorted
   */
  public static List<String> overlap(List<FrameworkId> frameworks, int[] counts) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (FrameworkId from : frameworks) {
      for (FrameworkId to : frameworks) {
        int full = counts[at++];
        int held = counts[at++];
        int transferable = counts[at++];
        int touched = counts[at++];
        if (held + transferable + touched > 0) {
          lines.add(
              from
                  + " > "
                  + to
                  + " full "
                  + full
                  + " held "
                  + held
                  + " transferable "
                  + transferable
                  + " touched "
                  + touched);
        }
      }
    }
    return lines.stream().sorted().toList();
  }
}
