package io.github.aimscrosswalk.sssom;

import java.util.Locale;
import java.util.Set;

/** Writes a text as a YAML scalar: plain where that reads back as the same text, else quoted. */
final class YamlScalar {
  private static final Set<String> OTHER_MEANING =
      Set.of("", "~", "null", "true", "false", ".nan", ".inf", "-.inf", "+.inf");
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private YamlScalar() {}

  static String write(String text) {
    return isPlain(text) ? text : quote(text);
  }

  private static boolean isPlain(String text) {
    if (OTHER_MEANING.contains(text.toLowerCase(Locale.ROOT))
        || !text.equals(text.strip())
        || text.contains(": ")
        || text.contains(" #")
        || text.endsWith(":")
        || text.startsWith("---")
        || text.startsWith("...")
        || text.chars().anyMatch(c -> isUnprintable((char) c))
        || text.matches("[-+]?(0x[0-9a-fA-F]+|0o[0-7]+|[0-9.]+([eE][-+]?[0-9]+)?)")) {
      return false;
    }
    char first = text.charAt(0);
    boolean safeStart = "-?:".indexOf(first) >= 0 && text.length() > 1 && text.charAt(1) != ' ';
    return INDICATORS.indexOf(first) < 0 || safeStart;
  }

  /** Tells whether a character is not allowed in YAML, or read as the end of a line. */
  private static boolean isUnprintable(char c) {
    return c < ' '
        || (c >= 0x7f && c < 0xa0)
        || c == 0x2028
        || c == 0x2029
        || c == 0xfeff
        || c >= 0xfffe;
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> {
          if (isUnprintable(c)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
