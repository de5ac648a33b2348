package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.assessment.Assessment;
import java.util.List;
import java.util.Objects;

/**
 * An assessment carried from one side of a difference to the other, and what became of each part of
 * it.
 *
 * @param before the assessment as it was
 * @param after the assessment as it is now
 * @param entries one for each framework chosen, term of scope, statement, inclusion and piece of
 *     evidence of the assessment before, in that order and in the user's
 */
public record Migration(Assessment before, Assessment after, List<Entry> entries) {
  /** Copies the entries. */
  public Migration {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    entries = List.copyOf(entries);
  }

  /** What sort of part of an assessment it is. */
  public enum Item {
    /** A framework that the assessment is about. */
    FRAMEWORK,
    /** A term of its scope. */
    SCOPE_TERM,
    /** A statement. */
    STATEMENT,
    /** An inclusion. */
    INCLUSION,
    /** A piece of evidence. */
    EVIDENCE
  }

  /** What became of it. */
  public enum Outcome {
    /** It says the same of the same. */
    UNCHANGED,
    /** It says the same under another identifier. */
    RENAMED,
    /** It says the same of what has other words now: look at it again. */
    TO_REVIEW,
    /** It says less than it did. */
    IN_PART,
    /** It is left out. */
    NOT_CARRIED
  }

  /**
   * What became of one part of an assessment.
   *
   * @param item what sort of part
   * @param about what it was about: a framework, a term, a provision, a pair, or the identifier of
   *     evidence
   * @param outcome what became of it
   * @param now what says the same now, as identifiers; empty if nothing does
   * @param sentence what became of it and why, in words
   * @param repair what the user may do; empty if nothing has to be done
   */
  public record Entry(
      Item item, String about, Outcome outcome, List<String> now, String sentence, String repair) {
    /** Copies the identifiers. */
    public Entry {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(about, "about");
      Objects.requireNonNull(outcome, "outcome");
      now = List.copyOf(now);
      Objects.requireNonNull(sentence, "sentence");
      Objects.requireNonNull(repair, "repair");
    }
  }

  /**
   * Returns the entries with an outcome.
   *
   * @param outcome the outcome
   * @return the entries, in their order; empty if there is none
   */
  public List<Entry> entries(Outcome outcome) {
    return entries.stream().filter(e -> e.outcome() == outcome).toList();
  }
}
