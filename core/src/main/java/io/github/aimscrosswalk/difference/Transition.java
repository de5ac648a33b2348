package io.github.aimscrosswalk.difference;

import java.util.List;
import java.util.Objects;

/**
 * What became of one thing, or of several that were split, merged or rearranged together. Each
 * thing of either side stands in exactly one transition.
 *
 * @param part what sort of thing it is
 * @param kind what became of it
 * @param before the identifiers before, in document order; empty for what is new
 * @param after the identifiers after, in document order; empty for what ended
 * @param ties what that rests on, at least one
 * @param fields what the data say otherwise of a single thing; all that they say of one that ended
 *     or is new, unless it is a requirement; empty where there are several
 * @param lost of a requirement, the pairs asked for before and no longer, as {@code
 *     element@subject}, sorted
 * @param gained of a requirement, the pairs asked for after and not before, sorted
 */
public record Transition(
    Part part,
    Kind kind,
    List<String> before,
    List<String> after,
    List<Tie> ties,
    List<Field> fields,
    List<String> lost,
    List<String> gained) {
  /** What sort of thing is compared. */
  public enum Part {
    /** An edition of a framework, by its identifier. */
    FRAMEWORK,
    /** A node of a framework, as {@code framework:locator}. */
    REQUIREMENT,
    /** A rule of application, as {@code framework:rule}. */
    RULE,
    /** A practice. */
    PRACTICE,
    /** An element. */
    ELEMENT,
    /** That a provision asks for an element about a subject. */
    ASSIGNMENT,
    /** That one element entails another. */
    IMPLICATION,
    /** An evidence type. */
    EVIDENCE_TYPE,
    /** That evidence of a type shows an element. */
    DEMONSTRATION,
    /** What a provision asks to be held in writing. */
    DOCUMENTED_INFORMATION,
    /** A term of the scope vocabulary. */
    SCOPE_TERM
  }

  /** What became of it. */
  public enum Kind {
    /** Nothing changed. */
    KEPT,
    /** The same thing in the same words; the data say something else of it. */
    REVISED,
    /** The same thing in other words, under its identifier. */
    REWORDED,
    /** The same thing under another identifier, with or without other words. */
    MOVED,
    /** Several took its place. */
    SPLIT,
    /** One took the place of several. */
    MERGED,
    /** Several took the place of several. */
    REARRANGED,
    /** Nothing took its place. */
    ENDED,
    /** It takes the place of nothing. */
    NEW
  }

  /**
   * What the data say of a thing, before and after.
   *
   * @param name what it is: {@code label}, {@code conditions} …
   * @param before what was said; may be empty
   * @param after what is said; may be empty
   */
  public record Field(String name, String before, String after) {
    /** Checks that all parts are there. */
    public Field {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /** Copies the lists. */
  public Transition {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(kind, "kind");
    before = List.copyOf(before);
    after = List.copyOf(after);
    ties = List.copyOf(ties);
    fields = List.copyOf(fields);
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
  }
}
