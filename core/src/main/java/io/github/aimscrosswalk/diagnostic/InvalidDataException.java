package io.github.aimscrosswalk.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Says that an input is not valid data, with every problem found in it. */
public final class InvalidDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  private final transient List<Diagnostic> diagnostics;

  /**
   * Makes the exception from the problems found.
   *
   * @param diagnostics all problems, at least one, in the order of the input
   * @throws IllegalArgumentException if there is none
   */
  public InvalidDataException(List<Diagnostic> diagnostics) {
    super(message(diagnostics));
    this.diagnostics = List.copyOf(diagnostics);
  }

  private static String message(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      throw new IllegalArgumentException("expected at least one diagnostic, found none");
    }
    String head = diagnostics.size() == 1 ? "1 problem" : diagnostics.size() + " problems";
    String rest =
        diagnostics.size() > SHOWN ? "\n  and " + (diagnostics.size() - SHOWN) + " more" : "";
    return diagnostics.stream()
        .limit(SHOWN)
        .map(Diagnostic::toString)
        .collect(Collectors.joining("\n  ", head + "\n  ", rest));
  }

  /**
   * Returns every problem found, in the order of the input. The message shows the first hundred.
   *
   * @return at least one diagnostic
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
