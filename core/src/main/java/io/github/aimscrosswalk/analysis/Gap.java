package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is not certainly there: a pair, however many provisions ask for it.
 *
 * @param pair the element and its subject
 * @param statement the statement of the element, which would have to be true
 * @param need whether something is there to extend
 * @param certainty whether it is certainly not there
 * @param provisions the provisions that ask for it and do not hold it, in document order, at least
 *     one
 * @param application from when the earliest applies of those whose dates are set by law; of all, if
 *     none is
 * @param inForce whether any of the provisions applies on the day
 * @param evidenceTypes the evidence types that would show it, sorted; empty if none is known
 */
public record Gap(
    Pair pair,
    String statement,
    Need need,
    Certainty certainty,
    List<RequirementId> provisions,
    Application application,
    Force inForce,
    List<String> evidenceTypes) {
  /** Whether something is there to extend. */
  public enum Need {
    /** Nothing is there. */
    NEW,
    /** The element is there about another subject or for other systems. */
    EXTEND
  }

  /** Whether the pair is certainly not there. */
  public enum Certainty {
    /** It is not there. */
    MISSING,
    /** It is perhaps there: evidence is stale, or a statement too vague. */
    OPEN
  }

  /** Whether a provision that asks for it applies. */
  public enum Force {
    /** A provision that asks for it applies on the day. */
    IN_FORCE,
    /** All provisions that ask for it apply later. */
    UPCOMING
  }

  /** Copies the lists and checks that all parts are there. */
  public Gap {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(certainty, "certainty");
    provisions = List.copyOf(provisions);
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(inForce, "inForce");
    evidenceTypes = List.copyOf(evidenceTypes);
  }

  /**
   * Returns the first day of {@link #application}.
   *
   * @return the earliest day
   */
  public LocalDate since() {
    return application.earliest();
  }
}
