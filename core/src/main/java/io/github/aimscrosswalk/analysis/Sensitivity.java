package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Objects;

/**
 * On what the coverage of a provision hangs: everything that, if it alone were dropped, would
 * change it.
 *
 * @param provision the provision
 * @param coverage how it stands
 * @param hinges statements and evidence in the user's order, then implications, then assignments in
 *     the order of the data; empty if nothing alone changes it, or if it is not measured
 */
public record Sensitivity(RequirementId provision, Coverage coverage, List<Hinge> hinges) {
  /** Something on which the coverage hangs. */
  public sealed interface Hinge {
    /**
     * Returns how the provision would stand without it.
     *
     * @return the coverage
     */
    Coverage without();

    /**
     * A statement or a piece of evidence.
     *
     * @param source the statement or evidence
     * @param without how the provision would stand without it
     */
    record OfSource(Ground.Source source, Coverage without) implements Hinge {
      /** Checks that both parts are there. */
      public OfSource {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(without, "without");
      }
    }

    /**
     * That one element entails another.
     *
     * @param implication the implication
     * @param without how the provision would stand without it
     */
    record OfImplication(Implication implication, Coverage without) implements Hinge {
      /** Checks that both parts are there. */
      public OfImplication {
        Objects.requireNonNull(implication, "implication");
        Objects.requireNonNull(without, "without");
      }
    }

    /**
     * That a provision asks for a pair: the provision itself, whose coverage is then of another
     * kind, or one that the user states to be implemented, which then gives less.
     *
     * @param assignment the assignment
     * @param without how the provision would stand without it; unknown if it is the only one
     */
    record OfAssignment(Assignment assignment, Coverage without) implements Hinge {
      /** Checks that both parts are there. */
      public OfAssignment {
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(without, "without");
      }
    }
  }

  /** Copies the hinges. */
  public Sensitivity {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(coverage, "coverage");
    hinges = List.copyOf(hinges);
  }
}
