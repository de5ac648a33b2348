package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.mapping.Reached;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One reason why a pair is held, perhaps held or transferable.
 *
 * @param source the statement or evidence it rests on
 * @param shown the pair that the source shows, where it is not the pair asked for itself
 * @param implied the chain of elements that the shown pair entails one after the other, without
 *     itself, up to the pair asked for, or to the one about another subject that is transferable;
 *     empty if none is needed
 * @param weight what it is worth
 */
public record Ground(Source source, Pair shown, List<Pair> implied, Weight weight) {
  /** What a ground rests on. */
  public sealed interface Source {
    /**
     * Something the user states.
     *
     * @param statement the statement
     */
    record Stated(Statement statement) implements Source {
      /** Checks that the statement is there. */
      public Stated {
        Objects.requireNonNull(statement, "statement");
      }
    }

    /**
     * Something the user holds.
     *
     * @param evidence the evidence
     * @param standing whether it counts on the day
     */
    record Shown(Evidence evidence, Evidence.Standing standing) implements Source {
      /** Checks that both parts are there. */
      public Shown {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(standing, "standing");
      }
    }

    /**
     * Something that mapping sets conclude from what is held.
     *
     * @param reached what is reached, and why
     */
    record Mapped(Reached reached) implements Source {
      /** Checks that it is there. */
      public Mapped {
        Objects.requireNonNull(reached, "reached");
      }
    }
  }

  /** What a ground is worth. */
  public enum Weight {
    /** The pair is held. */
    HELD,
    /** The pair is there, but asked for by an assignment that the policy does not rely on. */
    DOUBTED,
    /** The pair is perhaps held. */
    POSSIBLE,
    /** The element is certainly there, but about another subject or for other systems. */
    TRANSFERABLE
  }

  /** Copies the chain. */
  public Ground {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(shown, "shown");
    implied = List.copyOf(implied);
    Objects.requireNonNull(weight, "weight");
  }

  /**
   * Returns what it rests on, in words.
   *
   * @return such as {@code evidence 'EV-7' (ai-policy, FRESH)}
   */
  public String describe() {
    if (source instanceof Source.Shown shownBy) {
      Evidence evidence = shownBy.evidence();
      return "evidence '"
          + evidence.id()
          + "' ("
          + evidence.type()
          + ", "
          + shownBy.standing()
          + ")";
    }
    if (source instanceof Source.Mapped mapped) {
      return "mapping of "
          + String.join(", ", mapped.reached().because().sets())
          + " from "
          + mapped.reached().because().from();
    }
    Statement statement = ((Source.Stated) source).statement();
    Optional<String> provision =
        statement instanceof Statement.OfProvision of
            ? Optional.of(of.provision().toString())
            : Optional.empty();
    return provision
        .map(p -> "statement '" + statement.getClass().getSimpleName() + "' about " + p)
        .orElse("finding about " + shown);
  }
}
