package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.element.Assignment;
import java.util.List;

/**
 * What one provision asks for. The arrays are not to be changed.
 *
 * @param assignments its assignments, in the order of their pairs
 * @param codes the pair of each assignment, as a code
 * @param numbers the pair of each assignment, by its number among the pairs that are asked for
 */
public record Ask(List<Assignment> assignments, int[] codes, int[] numbers) {
  /** Asking for nothing. */
  public static final Ask NOTHING = new Ask(List.of(), new int[0], new int[0]);

  /**
   * Returns how many pairs are asked for.
   *
   * @return the number of assignments
   */
  public int size() {
    return codes.length;
  }
}
