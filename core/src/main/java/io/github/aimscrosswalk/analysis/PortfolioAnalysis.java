package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Objects;

/**
 * The answers for an organisation together with its AI systems: for each system with what the
 * organisation holds for it, and for all systems at once. Immutable and thread-safe.
 *
 * <p>For all systems, a pair is held for a provision if the organisation holds it for all systems
 * that the provision is about, or if each of those of the portfolio has it. Which these are is told
 * by their scopes: a system belongs where its scope, or its silence, admits it. What the
 * organisation states about some systems only, such as that a provision about high-risk systems is
 * implemented, counts for a system for certain if its scope says that it is one of these, and
 * perhaps if it is silent; for others it is to be extended. What a system states about a provision
 * or pair takes the place of what the organisation states about it.
 */
public interface PortfolioAnalysis {
  /**
   * A system that lacks something.
   *
   * @param system the name of the system
   * @param lacks the pairs that it does not certainly have, in the order of the elements
   */
  record Breaker(String system, List<Pair> lacks) {
    /** Copies the pairs. */
    public Breaker {
      Objects.requireNonNull(system, "system");
      lacks = List.copyOf(lacks);
    }
  }

  /**
   * Returns the answers of each system.
   *
   * @return one analysis a system, in the order given
   */
  List<Analysis> systems();

  /**
   * Returns how far a framework is reached for all systems.
   *
   * @param framework the framework
   * @return the counts
   * @throws IllegalArgumentException if the crosswalk does not hold the framework
   */
  FrameworkCoverage coverage(FrameworkId framework);

  /**
   * Returns how one provision stands for all systems that it is about.
   *
   * @param provision the provision
   * @return how it stands; without systems as for the organisation alone
   * @throws IllegalArgumentException if the crosswalk holds no such provision
   */
  Coverage coverage(RequirementId provision);

  /**
   * Returns what is not certainly there for all systems, in the order of {@link Analysis#gaps}.
   *
   * @param frameworks the frameworks whose provisions count; none for all of the organisation's
   * @return the gaps; empty if there is none
   * @throws IllegalArgumentException if the crosswalk does not hold a framework
   */
  List<Gap> gaps(FrameworkId... frameworks);

  /**
   * Returns the systems for which a provision is not certainly full, of those that it is about.
   *
   * @param provision the provision
   * @return the systems and what they lack, in the order given; empty if there is none, or if the
   *     provision is not measured
   * @throws IllegalArgumentException if the crosswalk holds no such provision
   */
  List<Breaker> breakers(RequirementId provision);
}
