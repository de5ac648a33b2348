package io.github.aimscrosswalk.assessment;

import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** One change of what an assessment states or holds. */
public sealed interface Change {
  /**
   * Returns an assessment after the change. What takes the place of something stands where that
   * stood, what is new stands last.
   *
   * @param before the assessment before
   * @return the assessment after; equal to the one before if nothing changes
   */
  Assessment applyTo(Assessment before);

  /**
   * States something; takes the place of what was stated about the same provision or pair.
   *
   * @param statement the statement
   */
  record State(Statement statement) implements Change {
    /** Checks that the statement is there. */
    public State {
      Objects.requireNonNull(statement, "statement");
    }

    @Override
    public Assessment applyTo(Assessment before) {
      Predicate<Statement> same = other -> other.about().equals(statement.about());
      return before.withStatements(replace(before.statements(), same, statement));
    }
  }

  /**
   * Takes back what is stated about a provision; nothing happens if nothing is.
   *
   * @param provision the provision
   */
  record Retract(RequirementId provision) implements Change {
    /** Checks that the provision is there. */
    public Retract {
      Objects.requireNonNull(provision, "provision");
    }

    @Override
    public Assessment applyTo(Assessment before) {
      List<Statement> rest = new ArrayList<>(before.statements());
      rest.removeIf(statement -> statement.about().equals(provision));
      return before.withStatements(rest);
    }
  }

  /**
   * Adds a piece of evidence; takes the place of one with the same identifier.
   *
   * @param evidence the evidence
   */
  record Collect(Evidence evidence) implements Change {
    /** Checks that the evidence is there. */
    public Collect {
      Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public Assessment applyTo(Assessment before) {
      Predicate<Evidence> same = other -> other.id().equals(evidence.id());
      return before.withEvidence(replace(before.evidence(), same, evidence));
    }
  }

  /**
   * Takes a piece of evidence away; nothing happens if there is none.
   *
   * @param evidence its identifier
   */
  record Withdraw(String evidence) implements Change {
    /** Checks that the identifier is there. */
    public Withdraw {
      Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public Assessment applyTo(Assessment before) {
      List<Evidence> rest = new ArrayList<>(before.evidence());
      rest.removeIf(item -> item.id().equals(evidence));
      return before.withEvidence(rest);
    }
  }

  private static <T> List<T> replace(List<T> before, Predicate<T> same, T with) {
    List<T> after = new ArrayList<>(before.size() + 1);
    boolean replaced = false;
    for (T item : before) {
      boolean hit = same.test(item);
      after.add(hit ? with : item);
      replaced |= hit;
    }
    if (!replaced) {
      after.add(with);
    }
    return after;
  }
}
