package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.element.Assignment;
import java.util.List;

/**
 * What one provision asks for.
 *
 * @param assignments its assignments, in the order of their elements, all wordings together
 * @param bits the pair of each assignment
 */
record Ask(List<Assignment> assignments, int[] bits) {
  static final Ask NOTHING = new Ask(List.of(), new int[0]);
}
