package io.github.aimscrosswalk.element;

import java.util.Objects;

/**
 * The identifier of an element: its practice and a name in it, such as {@code
 * internal-audit.auditors-impartial}.
 *
 * @param value two parts of lower-case letters, digits and hyphens, with a dot between them
 */
public record ElementId(String value) implements Comparable<ElementId> {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public ElementId {
    Objects.requireNonNull(value, "value");
    int dot = value.indexOf('.');
    if (!isName(value, 0, dot) || !isName(value, dot + 1, value.length())) {
      throw new IllegalArgumentException("expected practice.name, found '" + value + "'");
    }
  }

  private static boolean isName(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return to > from;
  }

  /**
   * Returns the identifier for a text.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if the text has another form
   */
  public static ElementId of(String value) {
    return new ElementId(value);
  }

  /**
   * Returns the identifier of the practice it belongs to.
   *
   * @return the part before the dot
   */
  public String practice() {
    return value.substring(0, value.indexOf('.'));
  }

  @Override
  public int compareTo(ElementId other) {
    return value.compareTo(other.value);
  }

  // Written out, as those of a record cost milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof ElementId that && value.equals(that.value);
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
