package io.github.aimscrosswalk.element;

import java.util.Optional;

/** What an element is about, when a provision asks for it. */
public enum Subject {
  /** Artificial intelligence. */
  AI("ai"),
  /** Information security. */
  INFORMATION_SECURITY("information-security"),
  /** A service and the commitments made about it. */
  SERVICE("service"),
  /** Privacy and personal data. */
  PRIVACY("privacy");

  private final String id;

  Subject(String id) {
    this.id = id;
  }

  /**
   * Returns the name used in data, such as {@code information-security}.
   *
   * @return the name
   */
  public String id() {
    return id;
  }

  /**
   * Returns the subject with a name.
   *
   * @param id the name used in data
   * @return the subject; empty if there is none of that name
   */
  public static Optional<Subject> of(String id) {
    for (Subject subject : values()) {
      if (subject.id.equals(id)) {
        return Optional.of(subject);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return id;
  }
}
