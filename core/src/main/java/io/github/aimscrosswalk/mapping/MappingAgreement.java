package io.github.aimscrosswalk.mapping;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far two mapping sets agree, on what they relate at all and on what they say of it.
 *
 * <p>Compared are the nodes that occur in both sets; what one set says of a node that the other
 * does not know is neither agreement nor disagreement, and is left out. Two nodes are linked by a
 * set that has a mapping between them, read either way, unless it only denies that they have to do
 * with each other. Mappings of something to nothing link nothing.
 *
 * @param links the counts of links; possible are those between a node that the first set has as
 *     subject and one that it has as object, and whatever else either set links
 * @param pairs what both say of two nodes, in the order of the first set
 * @param onlyFirst the mappings of links that only the first has, in its order
 * @param onlySecond the mappings of links that only the second has, in its order
 */
public record MappingAgreement(
    Agreement links, List<Both> pairs, List<Mapping> onlyFirst, List<Mapping> onlySecond) {
  /** Whether what two sets say of the same nodes can be true of them. */
  public enum Verdict {
    /** Both leave the same relationships possible. */
    SAME,
    /** Some relationship fits both. */
    COMPATIBLE,
    /** No relationship fits both. */
    CONTRADICTORY,
    /** At least one uses a predicate that says nothing certain, such as a related match. */
    VAGUE
  }

  /**
   * What both sets say of two nodes with one rationale.
   *
   * @param from the subject of the first set's mapping
   * @param to its object
   * @param rationale the rationale of all the mappings; empty if they state none
   * @param first what the first set leaves possible
   * @param second what the second does, read in the same direction
   */
  public record Both(
      String from, String to, Optional<String> rationale, Relations first, Relations second) {
    /** Checks that all parts are there. */
    public Both {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(rationale, "rationale");
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }

    /**
     * Returns how the two fit.
     *
     * @return the verdict
     */
    public Verdict verdict() {
      if (first.isUnknown() || second.isUnknown()) {
        return Verdict.VAGUE;
      }
      if (first.equals(second)) {
        return Verdict.SAME;
      }
      return first.intersect(second).isContradiction() ? Verdict.CONTRADICTORY : Verdict.COMPATIBLE;
    }
  }

  /** Copies the lists. */
  public MappingAgreement {
    Objects.requireNonNull(links, "links");
    pairs = List.copyOf(pairs);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }

  /**
   * Compares two sets. Cost: linear in their mappings.
   *
   * @param first a set
   * @param second another
   * @return how they agree; all counts 0 and all lists empty if they have no node in common
   */
  public static MappingAgreement of(MappingSet first, MappingSet second) {
    return new AgreementCount(first, second).compare();
  }

  /**
   * Returns how many pairs have a verdict.
   *
   * @param verdict the verdict
   * @return the number of pairs
   */
  public long count(Verdict verdict) {
    return pairs.stream().filter(pair -> pair.verdict() == verdict).count();
  }
}
