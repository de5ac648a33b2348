package io.github.aimscrosswalk.page;

import java.util.Locale;

/**
 * How a cell, mark or part of a bar looks. Words or letters stand beside it wherever it is used, so
 * that nothing is told by colour alone.
 */
public enum Tone {
  /** Filled: it is there. */
  SOLID,
  /** Half filled: part of it is there. */
  HALF,
  /** Hatched: it is perhaps there. */
  HATCHED,
  /** Warm: it is not there. */
  WARM,
  /** Dotted line: nobody knows. */
  DOTTED,
  /** Without fill: it does not count. */
  QUIET;

  String cssClass() {
    return "t-" + name().toLowerCase(Locale.ROOT);
  }
}
