package io.github.aimscrosswalk.ontology.input;

import java.util.Optional;

/**
 * Numbers of a JSON text that nobody can mean, found before a parser makes them: the one for JSON-LD
 * writes a number with a large exponent out, and ten characters keep it busy for seconds. One look
 * at each character.
 */
final class JsonNumbers {
  /** No double has more digits in front of its point or behind. */
  private static final int MOST = 400;

  private JsonNumbers() {}

  /** Returns how the first number begins that has too many characters or too large an exponent. */
  static Optional<String> tooLarge(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at = Nesting.afterString(text, at, false);
      } else if (c == '-' || c >= '0' && c <= '9') {
        int end = end(text, at);
        if (isTooLarge(text.substring(at, end))) {
          return Optional.of(text.substring(at, Math.min(end, at + 20)));
        }
        at = end;
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && "0123456789+-.eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isTooLarge(String number) {
    if (number.length() > MOST) {
      return true;
    }
    int exponent = Math.max(number.lastIndexOf('e'), number.lastIndexOf('E'));
    String digits = exponent < 0 ? "" : number.substring(exponent + 1).replaceFirst("^[+-]?0*", "");
    return digits.length() > 3 || digits.matches("[0-9]+") && Integer.parseInt(digits) > MOST;
  }
}
