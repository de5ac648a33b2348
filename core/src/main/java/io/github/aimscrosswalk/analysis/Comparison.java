package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Objects;

/**
 * What moved between two analyses, and why. They may differ in what is stated or held, in the day,
 * the scope or the policy, or in the overlays laid over the data.
 *
 * @param provisions every provision that stands otherwise, in document order
 * @param frameworks every framework that is counted otherwise, in the order of the release
 */
public record Comparison(List<Move> provisions, List<Count> frameworks) {
  /** Copies the lists. */
  public Comparison {
    provisions = List.copyOf(provisions);
    frameworks = List.copyOf(frameworks);
  }

  /** Why a provision stands otherwise. */
  public enum Cause {
    /** It applies otherwise: the day, the knowledge of the law or the scope changed. */
    APPLICATION,
    /** The user left it out, or no longer does. */
    EXCLUSION,
    /**
     * An overlay: nothing but overlays differs between the two, or one of them corrected an
     * assignment of this provision. {@code Analysis.overlays} says which. Where more differs, an
     * overlay on another provision, of which the user's statement is a ground here, shows as {@link
     * #HOLDINGS}.
     */
    OVERLAY,
    /** It asks for other pairs: its wording changed. */
    WORDING,
    /**
     * The two rely on other assignments, and the assessment is the same. Where the day or the scope
     * differs too, what is held may have changed with it.
     */
    POLICY,
    /** What is held changed. */
    HOLDINGS
  }

  /**
   * One provision that stands otherwise.
   *
   * @param provision the provision
   * @param before how it stood
   * @param after how it stands
   * @param causes why, at least one, in their order
   * @param gained the pairs now certainly held that were not, with their grounds now
   * @param lost the pairs no longer certainly held, with their grounds then
   */
  public record Move(
      RequirementId provision,
      Coverage before,
      Coverage after,
      List<Cause> causes,
      List<Derivation.Part> gained,
      List<Derivation.Part> lost) {
    /** Copies the lists. */
    public Move {
      Objects.requireNonNull(provision, "provision");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      causes = List.copyOf(causes);
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
    }
  }

  /**
   * One framework that is counted otherwise.
   *
   * @param before its counts before
   * @param after its counts after
   */
  public record Count(FrameworkCoverage before, FrameworkCoverage after) {
    /** Checks that both parts are there. */
    public Count {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }
}
