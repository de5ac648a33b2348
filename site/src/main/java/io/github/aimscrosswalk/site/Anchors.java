package io.github.aimscrosswalk.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The anchors of the headings of one page, made as GitHub makes them, so that one link works in
 * both places: lower case, blanks to hyphens, all but letters, digits, hyphens and underscores left
 * out, and a number behind what comes again.
 */
final class Anchors {
  private final Map<String, Integer> taken = new HashMap<>();

  /** Returns the anchor of the next heading, in the order of the page. */
  String next(String heading) {
    StringBuilder anchor = new StringBuilder();
    heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
        .forEach(c -> anchor.appendCodePoint(c == ' ' ? '-' : c));
    String base = anchor.toString();
    int before = taken.merge(base, 1, Integer::sum) - 1;
    return before == 0 ? base : base + "-" + before;
  }
}
