package io.github.aimscrosswalk.assessment;

import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing that a user states. */
public sealed interface Statement {
  /**
   * Returns what it is about; an assessment has one statement about each thing.
   *
   * @return a {@link RequirementId} or a {@link Pair}
   */
  Object about();

  /** A statement about a provision. */
  sealed interface OfProvision extends Statement {
    /**
     * Returns the provision it is about.
     *
     * @return the provision
     */
    RequirementId provision();

    @Override
    default Object about() {
      return provision();
    }
  }

  /**
   * The provision is implemented.
   *
   * @param provision the provision
   * @param subjects what it is implemented about; empty for what the provision itself is about
   */
  record Implemented(RequirementId provision, List<Subject> subjects) implements OfProvision {
    /** Copies the subjects. */
    public Implemented {
      Objects.requireNonNull(provision, "provision");
      subjects = List.copyOf(subjects);
    }
  }

  /**
   * The provision is implemented in part.
   *
   * @param provision the provision
   * @param elements the elements that are there; empty if the user named none
   */
  record Partial(RequirementId provision, List<ElementId> elements) implements OfProvision {
    /** Copies the elements. */
    public Partial {
      Objects.requireNonNull(provision, "provision");
      elements = List.copyOf(elements);
    }
  }

  /**
   * The provision is to be implemented.
   *
   * @param provision the provision
   * @param due the day by which it shall be, if set
   */
  record Planned(RequirementId provision, Optional<LocalDate> due) implements OfProvision {
    /** Checks that all parts are there. */
    public Planned {
      Objects.requireNonNull(provision, "provision");
      Objects.requireNonNull(due, "due");
    }
  }

  /**
   * The provision is not implemented.
   *
   * @param provision the provision
   */
  record NotImplemented(RequirementId provision) implements OfProvision {
    /** Checks that all parts are there. */
    public NotImplemented {
      Objects.requireNonNull(provision, "provision");
    }
  }

  /**
   * The provision is left out, for a reason.
   *
   * @param provision the provision
   * @param justification the reason, not blank
   */
  record Excluded(RequirementId provision, String justification) implements OfProvision {
    /**
     * Checks the justification.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Excluded {
      Objects.requireNonNull(provision, "provision");
      if (justification.isBlank()) {
        throw new IllegalArgumentException(
            "expected a justification for excluding '" + provision + "', found none");
      }
    }
  }

  /**
   * An element was found true.
   *
   * @param pair the element and what it was found true about
   */
  record Found(Pair pair) implements Statement {
    /** Checks that the pair is there. */
    public Found {
      Objects.requireNonNull(pair, "pair");
    }

    @Override
    public Object about() {
      return pair;
    }
  }
}
