package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Overlays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answers for one assessment on one day. Immutable and thread-safe: the same question gives the
 * same answer, whoever asks. Coverage is counted, never scored, and is not compliance.
 */
public interface Analysis {
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
   * Returns the overlays behind the answers, and what they made of the data: of a provision by
   * {@code overlays().corrected(provision)}, of a framework likewise. Counts say nothing of them
   * themselves, so that counting costs the same with and without.
   *
   * @return the overlays; none if the data are as they were released
   */
  Overlays overlays();

  /**
   * Returns the corrections by which provisions of a gap ask for its pair otherwise than released.
   *
   * @param gap a gap of these answers
   * @return the corrections, in the order of the provisions; empty if none is corrected
   */
  default List<Corrected> corrected(Gap gap) {
    return overlays().corrected(gap.provisions(), gap.pair());
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
   * Returns the provisions that apply or will apply, and that the user calls planned or not
   * implemented though something they ask for is certainly held on other grounds.
   *
   * @return the conflicts, in the user's order; empty if there is none
   */
  List<Conflict> conflicts();

  /**
   * Returns which evidence serves which provisions of the frameworks the assessment is about.
   *
   * @return the reuse; without items if the assessment holds no evidence
   */
  Reuse reuse();

  /**
   * Returns the evidence that would close chosen gaps at the least cost. What is held for certain
   * is no gap, so it costs nothing again. The answer is exact, with proof, unless the node limit or
   * an interruption of the thread stops the search; it is the same every time. The time can double
   * with each evidence type more, but rarely does.
   *
   * @param request which gaps to close, and what evidence costs
   * @return the plan; empty and proven if there is no gap
   * @throws IllegalArgumentException if the crosswalk does not hold a framework or evidence type
   */
  Plan plan(PlanRequest request);

  /**
   * Returns why a provision stands as it does. Computed when asked; costs one look at each
   * statement and piece of evidence per pair.
   *
   * @param provision the provision
   * @return the derivation
   * @throws IllegalArgumentException if the crosswalk holds no such provision
   */
  Derivation derivation(RequirementId provision);

  /**
   * Returns why a provision is not fully covered. Computed when asked, at the cost of {@link
   * #derivation}.
   *
   * @param provision the provision
   * @return what is not certainly held, and why; without lacks if it is full or not measured
   * @throws IllegalArgumentException if the crosswalk holds no such provision
   */
  WhyNot whyNot(RequirementId provision);

  /**
   * Returns on which statements, evidence, implications and assignments the coverage of a provision
   * hangs. Computed when asked: one look for each statement and piece of evidence, and a new index
   * of all data, which is milliseconds, for each implication and assignment that could matter.
   *
   * @param provision the provision
   * @return everything that alone, if it were dropped, would change the coverage; without hinges if
   *     it is not measured
   * @throws IllegalArgumentException if the crosswalk holds no such provision
   */
  Sensitivity sensitivity(RequirementId provision);

  /**
   * Returns the answers after changes, one after the other; this analysis stays as it is. Costs far
   * less than a new analysis, for only the provisions that a change touches are looked at again.
   *
   * @param changes the changes; none for the same answers
   * @return a new analysis, equal in every answer to one of the changed assessment
   * @throws IllegalArgumentException naming every identifier that the crosswalk does not hold
   */
  Analysis with(Change... changes);
}
