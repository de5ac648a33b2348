package io.github.aimscrosswalk.corpus;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That one thing took the place of another: a requirement after an act moved, split or merged it or
 * in the next edition, or a practice, element or evidence type in the next data release. Several
 * rows from one thing are a split, several to one a merger. Nothing else states continuity under
 * another identifier: two things are never held to be the same because their names look alike.
 *
 * @param thing what sort of thing both are
 * @param from the identifier of the one that was; for a requirement {@code framework:locator}
 * @param to the identifier of the one that is; the same where its words changed and it is still
 *     what it was
 * @param since the first day of the law's new text; empty where only the data or the edition
 *     changed
 * @param setBy the act, edition or release that put it in that place
 * @param basis how firmly that carries it
 * @param note what else a reader should know; may be empty
 */
public record Succession(
    Thing thing,
    String from,
    String to,
    Optional<LocalDate> since,
    String setBy,
    Basis basis,
    String note) {
  /** What may take the place of its like. */
  public enum Thing {
    /** A node of a framework. */
    REQUIREMENT,
    /** A practice. */
    PRACTICE,
    /** An element. */
    ELEMENT,
    /** An evidence type. */
    EVIDENCE_TYPE
  }

  /** How firmly a succession is carried. Where readers disagree there is no row. */
  public enum Basis {
    /** What set it says so. */
    LITERAL,
    /** It says so only together with the rest of the text. */
    INFERRED
  }

  /** Checks that all parts are there. */
  public Succession {
    Objects.requireNonNull(thing, "thing");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(setBy, "setBy");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(note, "note");
  }
}
