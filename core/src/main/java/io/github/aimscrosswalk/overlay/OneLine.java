package io.github.aimscrosswalk.overlay;

/** Texts that stand in one cell of a table, and so on one line. */
final class OneLine {
  private OneLine() {}

  static void check(String text, String what) {
    boolean divided = text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0;
    if (divided || text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException(
          "expected " + what + " on one line, without blanks around it, found '" + text + "'");
    }
  }
}
