package io.github.aimscrosswalk.corpus;

import io.github.aimscrosswalk.evidence.DocumentedInformation;
import io.github.aimscrosswalk.framework.Framework;
import java.util.List;
import java.util.Objects;

/**
 * What a user adds to a release: frameworks, and what takes them apart. It may name practices,
 * elements and evidence types of the release, and brings those that the release does not have.
 *
 * @param frameworks the frameworks, in the order in which they shall be shown, after those of the
 *     release
 * @param hub the user's own practices, elements and evidence types; every assignment of these
 *     frameworks; implications and demonstrations that come on top
 * @param documents what the provisions of these frameworks ask to be held in writing
 */
public record Addition(List<Framework> frameworks, Hub hub, List<DocumentedInformation> documents) {
  /** Copies the lists. */
  public Addition {
    frameworks = List.copyOf(frameworks);
    Objects.requireNonNull(hub, "hub");
    documents = List.copyOf(documents);
  }

  /**
   * Returns an addition of frameworks that nobody has taken apart; mapping sets may speak for them.
   *
   * @param frameworks the frameworks
   * @return the addition
   */
  public static Addition of(Framework... frameworks) {
    Hub none = new Hub(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Addition(List.of(frameworks), none, List.of());
  }
}
