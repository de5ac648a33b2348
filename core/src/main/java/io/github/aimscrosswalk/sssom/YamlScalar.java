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
        || text.chars().anyMatch(c -> c < ' ')
        || text.matches("[-+]?(0x[0-9a-fA-F]+|0o[0-7]+|[0-9.]+([eE][-+]?[0-9]+)?)")) {
      return false;
    }
    char first = text.charAt(0);
    boolean safeStart = "-?:".indexOf(first) >= 0 && text.length() > 1 && text.charAt(1) != ' ';
    return INDICATORS.indexOf(first) < 0 || safeStart;
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
          if (c < ' ') {
            quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
