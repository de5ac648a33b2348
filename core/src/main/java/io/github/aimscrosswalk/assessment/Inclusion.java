package io.github.aimscrosswalk.assessment;

import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That a provision is taken in, why, and who answers for it: what a statement of applicability has
 * to say of a control beside how far it is implemented. It counts as nothing held.
 *
 * @param provision the provision
 * @param reasons why it is taken in, each once, in the order of {@link Reason}; empty if not stated
 * @param justification why, in words; empty if not stated, else not blank
 * @param owner who answers for it, if stated
 */
public record Inclusion(
    RequirementId provision, List<Reason> reasons, String justification, Optional<String> owner) {
  /** Why a provision is taken in. */
  public enum Reason {
    /** The assessment of risks asks for it. */
    RISK,
    /** A law or another rule from outside asks for it. */
    LAW,
    /** A contract asks for it. */
    CONTRACT,
    /** The organisation wants it for the sake of its own business. */
    BUSINESS
  }

  /**
   * Sorts the reasons.
   *
   * @throws IllegalArgumentException if the justification or the owner is there, but blank
   */
  public Inclusion {
    Objects.requireNonNull(provision, "provision");
    reasons = reasons.stream().distinct().sorted().toList();
    checkNotBlank(provision, "a justification", justification.isEmpty() ? "?" : justification);
    checkNotBlank(provision, "an owner", owner.orElse("?"));
  }

  private static void checkNotBlank(RequirementId provision, String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "expected " + what + " of '" + provision + "' or none, found a blank one");
    }
  }

  /**
   * Returns whether it says no more than that the provision is taken in.
   *
   * @return whether reason, justification and owner are missing
   */
  public boolean isBare() {
    return !isJustified() && owner.isEmpty();
  }

  /**
   * Returns whether a reason or a justification is stated.
   *
   * @return whether there is any
   */
  public boolean isJustified() {
    return !reasons.isEmpty() || !justification.isEmpty();
  }
}
