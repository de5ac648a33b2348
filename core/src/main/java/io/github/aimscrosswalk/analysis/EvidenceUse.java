package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Objects;

/**
 * What one piece of evidence serves.
 *
 * @param evidence the evidence
 * @param standing whether it counts on the day; what it serves is told in any case
 * @param serves the provisions of which it shows at least one pair, those not yet applicable
 *     included, in document order
 * @param frameworks how many frameworks these belong to
 * @param alone the pairs asked for that it shows and no other fresh evidence does; empty if it is
 *     not fresh
 */
public record EvidenceUse(
    Evidence evidence,
    Evidence.Standing standing,
    List<RequirementId> serves,
    int frameworks,
    List<Pair> alone) {
  /** Copies the lists. */
  public EvidenceUse {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(standing, "standing");
    serves = List.copyOf(serves);
    alone = List.copyOf(alone);
  }
}
