package io.github.aimscrosswalk.analysis;

import java.util.List;

/**
 * Which evidence serves how many provisions of which frameworks.
 *
 * @param items every piece of evidence, those serving most provisions first, then in the user's
 *     order
 * @param requestsAlone how many requests for fresh evidence there would be, were each framework
 *     served on its own
 * @param requestsTogether how many there are when each piece is asked for once
 */
public record Reuse(List<EvidenceUse> items, int requestsAlone, int requestsTogether) {
  /** Copies the items. */
  public Reuse {
    items = List.copyOf(items);
  }

  /**
   * Returns how many requests are saved.
   *
   * @return the difference
   */
  public int requestsSaved() {
    return requestsAlone - requestsTogether;
  }
}
