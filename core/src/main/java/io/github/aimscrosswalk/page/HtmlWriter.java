package io.github.aimscrosswalk.page;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements: closes what it opened, escapes what it is given. Attributes come as name and
 * value in turn; one whose value is empty is left out.
 */
final class HtmlWriter {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element, on a line of its own. */
  HtmlWriter open(String element, String... attributes) {
    out.append('\n');
    return inline(element, attributes);
  }

  /** Opens an element within a line. */
  HtmlWriter inline(String element, String... attributes) {
    start(element, attributes).append('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  HtmlWriter close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element without content. */
  HtmlWriter empty(String element, String... attributes) {
    start(element, attributes).append("/>");
    return this;
  }

  /** Writes an element with words in it, within a line. */
  HtmlWriter element(String element, String words, String... attributes) {
    return inline(element, attributes).words(words).close();
  }

  /** Writes words. */
  HtmlWriter words(String words) {
    escape(Characters.safe(words), false);
    return this;
  }

  /** Writes style or script of ours as it is, on which no escape works. */
  HtmlWriter raw(String element, String content) {
    if (content.contains("</")) {
      throw new IllegalArgumentException("expected " + element + " without '</', found one");
    }
    out.append("\n<").append(element).append('>').append(content);
    out.append("</").append(element).append('>');
    return this;
  }

  /** Returns all that was written. */
  String text() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("expected every element closed, found '" + open + "'");
    }
    return out.append('\n').toString();
  }

  /**
   * Returns how long a part is drawn if the whole has a length, with two decimals at most; 0 if the
   * whole is nothing. The same on every machine.
   */
  static String length(long part, long whole, int length) {
    long hundredths = whole == 0 ? 0 : Math.floorDiv(part * length * 100 + whole / 2, whole);
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  private StringBuilder start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(Characters.safe(attributes[i + 1]), true);
        out.append('"');
      }
    }
    return out;
  }

  private void escape(String words, boolean quoted) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(quoted ? "&quot;" : "\"");
        default -> out.append(c);
      }
    }
  }
}
