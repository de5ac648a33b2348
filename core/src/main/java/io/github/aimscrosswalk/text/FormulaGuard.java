package io.github.aimscrosswalk.text;

/**
 * Keeps a spreadsheet from taking the text of a user for a formula: a cell that a spreadsheet would
 * calculate gets an apostrophe before it, which spreadsheets show as "this is text". A cell that
 * begins with an apostrophe gets one more, so that every text comes back as it was.
 */
public final class FormulaGuard {
  private static final String STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

  private FormulaGuard() {}

  /**
   * Returns a text as it is to stand in a cell.
   *
   * @param text the text
   * @return the text, with an apostrophe before it if it needs one
   */
  public static String guard(String text) {
    return isGuarded(text) ? "'" + text : text;
  }

  /**
   * Returns the text that a cell stands for.
   *
   * @param cell what stands in the cell
   * @return the cell without the apostrophe that {@link #guard} puts before it
   */
  public static String unguard(String cell) {
    return cell.startsWith("'") && isGuarded(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isGuarded(String text) {
    if (text.isEmpty()) {
      return false;
    }
    if (text.charAt(0) == '\'' || STARTERS.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    String stripped = text.stripLeading();
    return !stripped.isEmpty() && STARTERS.indexOf(stripped.charAt(0)) >= 0;
  }
}
