package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Overlays;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The answers for one assessment on one day, with why they are so, what to do, and what would be.
 * Immutable and thread-safe: the same question gives the same answer, whoever asks. Coverage is
 * counted, never scored, and is not compliance.
 */
public interface Analysis extends Answers {
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
   * Returns the provisions that apply or will apply, and that the user calls planned or not
   * implemented though something they ask for is certainly held on other grounds.
   *
   * @return the conflicts, in the user's order; empty if there is none
   */
  List<Conflict> conflicts();

  /**
   * Returns the evidence that would close chosen gaps at the least cost. What is held for certain
   * is no gap, so it costs nothing again. The answer is exact, with proof, unless the node limit
   * stops the search; it is the same every time. The time can double with each evidence type more,
   * but rarely does.
   *
   * @param request which gaps to close, and what evidence costs
   * @return the plan; empty and proven if there is no gap
   * @throws IllegalArgumentException if the crosswalk does not hold a framework or evidence type
   * @throws CancellationException if the thread is interrupted, which stays so
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
   * @throws CancellationException if the thread is interrupted, which stays so
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
