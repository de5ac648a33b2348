package io.github.aimscrosswalk.jmh.baseline;

/** A question that every engine answers. */
public enum Question {
  /**
   * How far one framework is reached: provisions, pairs, and full, touched, held and transferable
   * with their bounds.
   */
  COVERAGE,
  /** The same for every framework of the corpus. */
  COVERAGE_OF_ALL,
  /**
   * What one framework lacks: every pair not certainly held, its statement, whether there is
   * something to extend, the provisions that ask for it, the evidence types that would show it.
   */
  GAPS,
  /** How many provisions of each of five frameworks each piece of evidence serves. */
  REUSE,
  /**
   * Of each framework, how many provisions are full and touched and how many pairs held and
   * transferable, were everything held that another asks for.
   */
  OVERLAP
}
