package io.github.aimscrosswalk.page;

import java.util.Locale;

/**
 * Characters that must not reach a page as they are. Controls of direction can make a line read
 * otherwise than it is stored, in whatever element it stands; they are spelt out. Control
 * characters and lone surrogates have no place in HTML or Markdown.
 */
final class Characters {
  private Characters() {}

  /** Returns the words with such characters spelt out or replaced. */
  static String safe(String words) {
    int at = 0;
    while (at < words.length() && isPlain(words.charAt(at))) {
      at++;
    }
    if (at == words.length()) {
      return words;
    }
    StringBuilder safe = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(c -> add(safe, c));
    return safe.toString();
  }

  private static void add(StringBuilder safe, int c) {
    if (isDirection(c)) {
      safe.append("[U+").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append(']');
    } else if (c == '\t' || c == '\n' || c == '\r') {
      safe.append(' ');
    } else if (Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      safe.append('\uFFFD');
    } else {
      safe.appendCodePoint(c);
    }
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F;
  }

  /**
   * Embeddings, overrides and isolates; not the marks, which only colour a single letter's side.
   */
  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
