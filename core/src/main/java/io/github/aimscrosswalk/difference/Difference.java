package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Succession;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.difference.Transition.Part;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What became of each thing between two sides: two data releases, two editions, or one release on
 * two days. Immutable.
 *
 * <p>Two things are held to be the same because something is stated: the edition, place and label
 * of a requirement, its wordings, the words of an element, or a {@link Succession}. An identifier
 * that stands for something else on the other side is told as ended and as new. Every transition
 * names what it rests on. Swapping the sides gives the mirror image.
 */
public final class Difference {
  private final Side before;
  private final Side after;
  private final ThingTies things;
  private final Pairs pairs;
  private final RequirementRows requirements;
  private final List<Transition> transitions;

  private Difference(Side before, Side after) {
    this.before = before;
    this.after = after;
    this.things = new ThingTies(before, after);
    this.pairs = new Pairs(things.elements().groups());
    this.requirements =
        new RequirementRows(
            new Nodes(before),
            new Nodes(after),
            pairs,
            things.successions(Succession.Thing.REQUIREMENT));
    List<Transition> all = new ArrayList<>(requirements.rows());
    things.all(requirements).forEach(rows -> all.addAll(rows.rows()));
    all.sort(Comparator.comparing(Transition::part));
    this.transitions = List.copyOf(all);
  }

  /**
   * Compares two sides. Cost: some looks at each row of data.
   *
   * @param before the one
   * @param after the other
   * @return what became of each thing of the one in the other
   */
  public static Difference between(Side before, Side after) {
    return new Difference(before, after);
  }

  /**
   * Returns the one side.
   *
   * @return the side before
   */
  public Side before() {
    return before;
  }

  /**
   * Returns the other side.
   *
   * @return the side after
   */
  public Side after() {
    return after;
  }

  /**
   * Returns what became of each thing.
   *
   * @return the transitions by part; in each those of what was before, in document order, then what
   *     is new; those of what is kept are among them
   */
  public List<Transition> transitions() {
    return transitions;
  }

  /**
   * Returns what became of each thing of one sort.
   *
   * @param part the sort
   * @return the transitions, in the order of {@link #transitions()}; empty if there is no such
   *     thing
   */
  public List<Transition> transitions(Part part) {
    return transitions.stream().filter(t -> t.part() == part).toList();
  }

  /**
   * Returns what is not kept as it was.
   *
   * @return the transitions, in the order of {@link #transitions()}; empty if nothing changed
   */
  public List<Transition> changes() {
    return transitions.stream().filter(t -> t.kind() != Kind.KEPT).toList();
  }

  /**
   * Returns what became of a requirement, looked for on both sides.
   *
   * @param requirement the requirement
   * @return its transitions: mostly one, two if its identifier stands for something else after;
   *     empty if neither side holds it
   */
  public List<Transition> about(RequirementId requirement) {
    String id = requirement.toString();
    return transitions(Part.REQUIREMENT).stream()
        .filter(t -> t.before().contains(id) || t.after().contains(id))
        .toList();
  }

  /**
   * Carries an assessment from the side before to the side after. No statement makes more pairs
   * certain after than it did before; evidence stays what it is. Every part is told of once,
   * carried or not. If nothing changed that it speaks of, the result is equal to it.
   *
   * @param assessment the assessment, whose identifiers are those of the side before
   * @return the assessment for the side after, and what became of each part
   */
  public Migration migrate(Assessment assessment) {
    return new Migrator(this).migrate(assessment);
  }

  ThingTies things() {
    return things;
  }

  Pairs pairs() {
    return pairs;
  }

  RequirementRows requirements() {
    return requirements;
  }
}
