package io.github.aimscrosswalk.analysis;

import io.github.aimscrosswalk.assessment.Statement;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How one provision stands. Why it stands so is told by {@link Analysis#derivation}. Coverage is
 * not compliance.
 */
public sealed interface Coverage {
  /**
   * Every pair is certainly held.
   *
   * @param content the pairs
   */
  record Full(Content content) implements Coverage {
    /** Checks that the content is there. */
    public Full {
      Objects.requireNonNull(content, "content");
    }
  }

  /**
   * Some pair is certainly held, and some is not.
   *
   * @param content the pairs
   */
  record Partial(Content content) implements Coverage {
    /** Checks that the content is there. */
    public Partial {
      Objects.requireNonNull(content, "content");
    }
  }

  /**
   * Nothing is certainly held, something perhaps.
   *
   * @param content the pairs
   */
  record Possible(Content content) implements Coverage {
    /** Checks that the content is there. */
    public Possible {
      Objects.requireNonNull(content, "content");
    }
  }

  /**
   * Nothing is held, though something may be transferable.
   *
   * @param content the pairs
   */
  record None(Content content) implements Coverage {
    /** Checks that the content is there. */
    public None {
      Objects.requireNonNull(content, "content");
    }
  }

  /**
   * The user left the provision out; it is in no denominator.
   *
   * @param justification the user's reason
   */
  record Excluded(String justification) implements Coverage {
    /** Checks that the justification is there. */
    public Excluded {
      Objects.requireNonNull(justification, "justification");
    }
  }

  /**
   * The provision does not hold in the circumstances; it is in no denominator.
   *
   * @param reason the condition that is not met, or the rule that lifts it
   */
  record NotApplicable(String reason) implements Coverage {
    /** Checks that the reason is there. */
    public NotApplicable {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * The provision will apply later.
   *
   * @param application from when
   * @param then how it would stand if it applied: full, partial, possible, none or unknown
   */
  record NotYet(Application application, Coverage then) implements Coverage {
    /** Checks that both parts are there. */
    public NotYet {
      Objects.requireNonNull(application, "application");
      Objects.requireNonNull(then, "then");
    }
  }

  /**
   * The text of the provision has ended; it is in no denominator.
   *
   * @param lastDay its last day
   */
  record Ended(LocalDate lastDay) implements Coverage {
    /** Checks that the day is there. */
    public Ended {
      Objects.requireNonNull(lastDay, "lastDay");
    }
  }

  /**
   * Nobody has taken the provision apart. That is no gap, and no coverage either.
   *
   * @param stated what the user states about it, if anything
   */
  record Unknown(Optional<Statement> stated) implements Coverage {
    /** Checks that the part is there. */
    public Unknown {
      Objects.requireNonNull(stated, "stated");
    }
  }

  /**
   * Returns the pairs of the provision, where it was measured.
   *
   * @return the content of full, partial, possible and none, also when not yet applicable; else
   *     empty
   */
  default Optional<Content> measured() {
    if (this instanceof Full full) {
      return Optional.of(full.content());
    }
    if (this instanceof Partial partial) {
      return Optional.of(partial.content());
    }
    if (this instanceof Possible possible) {
      return Optional.of(possible.content());
    }
    if (this instanceof None none) {
      return Optional.of(none.content());
    }
    return this instanceof NotYet notYet ? notYet.then().measured() : Optional.empty();
  }
}
