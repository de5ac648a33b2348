package io.github.aimscrosswalk.diagnostic;

import java.util.Objects;

/**
 * One problem of an input: where it is, what it is, and how to mend it.
 *
 * @param code the kind of problem
 * @param source the name of the file or input, as the caller gave it
 * @param line the line, from 1; 0 where the problem has no line
 * @param message what is wrong, one sentence without a full stop, the value quoted
 * @param repair what to do; empty where there is nothing to add
 */
public record Diagnostic(Code code, String source, int line, String message, String repair)
    implements Comparable<Diagnostic> {
  /**
   * Checks that all parts are there.
   *
   * @throws IllegalArgumentException if {@code line} is negative
   */
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(repair, "repair");
    if (line < 0) {
      throw new IllegalArgumentException("expected a line from 0, found '" + line + "'");
    }
  }

  /**
   * Orders by source, then line, then code, then message.
   *
   * @param other the other diagnostic
   * @return as {@link Comparable#compareTo}
   */
  @Override
  public int compareTo(Diagnostic other) {
    int order = source.compareTo(other.source);
    order = order != 0 ? order : Integer.compare(line, other.line);
    order = order != 0 ? order : code.compareTo(other.code);
    return order != 0 ? order : message.compareTo(other.message);
  }

  /**
   * Returns the diagnostic as one line: {@code source:line: CODE: message; repair}.
   *
   * @return the line, without a line end
   */
  @Override
  public String toString() {
    String place = line == 0 ? source : source + ":" + line;
    return place + ": " + code + ": " + message + (repair.isEmpty() ? "" : "; " + repair);
  }
}
