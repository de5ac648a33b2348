package io.github.aimscrosswalk.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is wrong with one value, wherever it stands: a {@link Diagnostic} without a place.
 *
 * @param code the kind of problem
 * @param message what is wrong
 * @param repair what to do; may be empty
 */
public record Finding(Code code, String message, String repair) {
  /** Checks that all parts are there. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(repair, "repair");
  }

  /**
   * Refuses values that came by a call and not from a file.
   *
   * @param found what is wrong with them; nothing happens if it is empty
   * @throws IllegalArgumentException naming all of it, if there is any
   */
  public static void refuse(List<Finding> found) {
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(
          found.stream().map(Finding::inWords).collect(Collectors.joining("; ")));
    }
  }

  private String inWords() {
    return message + (repair.isEmpty() ? "" : ", " + repair);
  }
}
