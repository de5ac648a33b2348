package io.github.aimscrosswalk.difference;

import java.util.Objects;
import java.util.Optional;

/**
 * What it rests on that a thing before is held to be, or not to be, a thing after. The same name
 * alone never makes a tie.
 *
 * @param before the identifier before; empty for what is new
 * @param after the identifier after; empty for what ended
 * @param basis what it rests on
 * @param source the act, row or text that says so, in words
 */
public record Tie(Optional<String> before, Optional<String> after, Basis basis, String source) {
  /** What a tie, or the want of one, rests on. */
  public enum Basis {
    /** The same identifier in the same edition, with the same words in the same place. */
    SAME_TEXT,
    /** The same identifier in the same edition, and the same address of its text. */
    SAME_ADDRESS,
    /** The data say that the later wording is one of the same requirement. */
    STATED_WORDING,
    /** A succession says so. */
    STATED_SUCCESSION,
    /** No tie: the text ended, or began, on the day that its wording says. */
    STATED_DAY,
    /** No tie: the identifier is there on both sides, and stands for something else. */
    REUSED_IDENTIFIER,
    /** No tie: nothing is stated. */
    NOTHING_STATED
  }

  /** Checks that all parts are there. */
  public Tie {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(source, "source");
  }
}
