package io.github.aimscrosswalk.element;

import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells one assignment from all others: who asks for what, and in which wording.
 *
 * @param provision the provision
 * @param pair the element and its subject
 * @param wording the first day of the only wording for which it holds; empty if for every one
 */
public record AssignmentId(RequirementId provision, Pair pair, Optional<LocalDate> wording) {
  /** Checks that all parts are there. */
  public AssignmentId {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(wording, "wording");
  }

  /**
   * Returns the identifier of an assignment for every wording.
   *
   * @param provision the provision
   * @param pair the element and its subject
   * @return the identifier
   */
  public static AssignmentId of(RequirementId provision, Pair pair) {
    return new AssignmentId(provision, pair, Optional.empty());
  }

  @Override
  public String toString() {
    return provision + " " + pair + wording.map(day -> " from " + day).orElse("");
  }
}
