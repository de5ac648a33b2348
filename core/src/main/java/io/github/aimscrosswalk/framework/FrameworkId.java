package io.github.aimscrosswalk.framework;

import java.util.Objects;

/**
 * The identifier of one edition of a framework, such as {@code iso-42001-2023}.
 *
 * @param value lower-case letters, digits, hyphens and dots, beginning with a letter
 */
public record FrameworkId(String value) implements Comparable<FrameworkId> {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public FrameworkId {
    Objects.requireNonNull(value, "value");
    if (!isId(value)) {
      throw new IllegalArgumentException("expected a framework id, found '" + value + "'");
    }
  }

  private static boolean isId(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || (c != '-' && c != '.' && (c < '0' || c > '9')))) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  /**
   * Returns the identifier for a text.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if the text has another form
   */
  public static FrameworkId of(String value) {
    return new FrameworkId(value);
  }

  @Override
  public int compareTo(FrameworkId other) {
    return value.compareTo(other.value);
  }

  // Written out, as those of a record cost milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof FrameworkId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
