package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is covered, what is missing and what serves twice, for one assessment on one day: the
 * answers that do not depend on how they are found. {@link Analysis} finds them in compiled sets
 * and can do more; the RDF module finds the same by queries on the published data. Immutable and
 * thread-safe: the same question gives the same answer, whoever asks.
 */
public interface Answers {
  /**
   * Returns the assessment that is analysed.
   *
   * @return the assessment
   */
  Assessment assessment();

  /**
   * Returns from where the questions are asked.
   *
   * @return the day, the knowledge of the law and the policy
   */
  Viewpoint viewpoint();

  /**
   * Returns the day for which the answers hold.
   *
   * @return the day, in legal time
   */
  default LocalDate asOf() {
    return viewpoint().asOf();
  }

  /**
   * Returns the day as of whose knowledge of the law the answers are given.
   *
   * @return the day; empty for all that the release knows
   */
  default Optional<LocalDate> knownAt() {
    return viewpoint().knownAt();
  }

  /**
   * Returns how far all frameworks that the assessment is about are reached together; a pair that
   * several of them ask for counts once.
   *
   * @return the counts; all zero without provisions
   */
  Tally coverage();

  /**
   * Returns how far a framework is reached. Costs a few operations per provision.
   *
   * @param framework the framework
   * @return the counts; all zero for a framework without provisions
   * @throws IllegalArgumentException if the crosswalk does not hold the framework
   */
  FrameworkCoverage coverage(FrameworkId framework);

  /**
   * Returns how far a part of a framework is reached.
   *
   * @param group any node of the tree; a provision counts itself and all below it
   * @return the counts; all zero for a part without provisions
   * @throws IllegalArgumentException if the crosswalk does not hold the node
   */
  GroupCoverage groupCoverage(RequirementId group);

  /**
   * Returns how one provision stands.
   *
   * @param provision the provision
   * @return how it stands
   * @throws IllegalArgumentException if the crosswalk holds no such provision
   */
  Coverage coverage(RequirementId provision);

  /**
   * Returns from when a provision applies in the circumstances.
   *
   * @param provision the provision
   * @return the readings; empty if it does not apply in the circumstances or its text has ended
   * @throws IllegalArgumentException if the crosswalk holds no such provision
   */
  Optional<Application> application(RequirementId provision);

  /**
   * Returns what is not certainly there, one entry a pair. The order is: gaps in an obligation that
   * applies on the day; other gaps that apply on the day; later ones by date. Within these, those
   * that more provisions ask for come first, then those asked for earlier in the documents, then by
   * element and subject. Provisions that nobody has taken apart have no gaps.
   *
   * @param frameworks the frameworks whose provisions count; none for all the assessment is about
   * @return the gaps; empty if there is none
   * @throws IllegalArgumentException if the crosswalk does not hold a framework
   */
  List<Gap> gaps(FrameworkId... frameworks);

  /**
   * Returns which evidence serves which provisions of the frameworks the assessment is about.
   *
   * @return the reuse; without items if the assessment holds no evidence
   */
  Reuse reuse();
}
