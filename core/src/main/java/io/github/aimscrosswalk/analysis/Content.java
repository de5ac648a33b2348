package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.element.Pair;
import java.util.List;

/**
 * The pairs a provision asks for, each in exactly one list, in the order of the elements.
 *
 * @param held certainly there
 * @param possible perhaps there
 * @param transferable not there, but the element is certainly there about another subject or for
 *     other systems
 * @param missing none of these
 */
public record Content(
    List<Pair> held, List<Pair> possible, List<Pair> transferable, List<Pair> missing) {
  /** Copies the lists. */
  public Content {
    held = List.copyOf(held);
    possible = List.copyOf(possible);
    transferable = List.copyOf(transferable);
    missing = List.copyOf(missing);
  }

  /**
   * Returns how many pairs the provision asks for.
   *
   * @return the sum of all four lists
   */
  public int asked() {
    return held.size() + possible.size() + transferable.size() + missing.size();
  }
}
