package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.Pair;
import java.util.List;
import java.util.Objects;

/**
 * A provision that the user calls planned or not implemented, though other statements or evidence
 * hold something it asks for. Not an error: one of the two may be told too coarsely.
 *
 * @param statement the statement that it is planned or not implemented
 * @param held the pairs that are certainly held on other grounds, at least one
 * @param asked how many pairs the provision asks for
 */
public record Conflict(Statement.OfProvision statement, List<Pair> held, int asked) {
  /**
   * Copies the pairs.
   *
   * @throws IllegalArgumentException if nothing is held
   */
  public Conflict {
    Objects.requireNonNull(statement, "statement");
    held = List.copyOf(held);
    if (held.isEmpty()) {
      throw new IllegalArgumentException("expected a pair that is held, found none");
    }
  }
}
