package io.github.aimscrosswalk.overlay;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.AssignmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a user says of one assignment: that it is missing, that it is wrong, or that it differs. */
public sealed interface Correction {
  /**
   * Returns the assignment it is about.
   *
   * @return what tells the assignment from all others
   */
  AssignmentId assignment();

  /**
   * Returns who says so.
   *
   * @return a name
   */
  String author();

  /**
   * Returns why.
   *
   * @return one line
   */
  String reason();

  /**
   * The provision asks for a pair that the data do not have.
   *
   * @param assignment the assignment that is missing
   * @param basis where in the text it rests
   * @param reading whether the text says it or it was read into it
   * @param status how far it has been checked
   * @param author who says so
   * @param reason why
   */
  record Add(
      AssignmentId assignment,
      String basis,
      Assignment.Reading reading,
      Assignment.Status status,
      String author,
      String reason)
      implements Correction {
    /**
     * Checks that all parts are there.
     *
     * @throws IllegalArgumentException if a text is blank, has blanks around it, a tab or a line
     *     end
     */
    public Add {
      Objects.requireNonNull(assignment, "assignment");
      OneLine.check(basis, "basis");
      Objects.requireNonNull(reading, "reading");
      Objects.requireNonNull(status, "status");
      OneLine.check(author, "author");
      OneLine.check(reason, "reason");
    }
  }

  /**
   * The provision does not ask for the pair.
   *
   * @param assignment the assignment that is wrong
   * @param author who says so
   * @param reason why
   */
  record Drop(AssignmentId assignment, String author, String reason) implements Correction {
    /**
     * Checks that all parts are there.
     *
     * @throws IllegalArgumentException if a text is blank, has blanks around it, a tab or a line
     *     end
     */
    public Drop {
      Objects.requireNonNull(assignment, "assignment");
      OneLine.check(author, "author");
      OneLine.check(reason, "reason");
    }
  }

  /**
   * The provision asks for the pair, but otherwise than the data say. For another pair or wording,
   * drop the one and add the other.
   *
   * @param assignment the assignment that differs
   * @param basis where in the text it rests; empty if as before
   * @param reading whether the text says it or it was read into it; empty if as before
   * @param status how far the changed assignment has been checked
   * @param author who says so
   * @param reason why
   */
  record Change(
      AssignmentId assignment,
      Optional<String> basis,
      Optional<Assignment.Reading> reading,
      Assignment.Status status,
      String author,
      String reason)
      implements Correction {
    /**
     * Checks that all parts are there.
     *
     * @throws IllegalArgumentException if a text is blank, has blanks around it, a tab or a line
     *     end
     */
    public Change {
      Objects.requireNonNull(assignment, "assignment");
      basis.ifPresent(text -> OneLine.check(text, "basis"));
      Objects.requireNonNull(reading, "reading");
      Objects.requireNonNull(status, "status");
      OneLine.check(author, "author");
      OneLine.check(reason, "reason");
    }
  }

  /**
   * Returns what an assignment becomes by it. Who corrects joins those who coded it; the reason
   * becomes the note.
   *
   * @param before the assignment as it was; empty if it was not there
   * @return the assignment as it is then; empty if it is dropped, or changed without being there
   */
  default Optional<Assignment> applyTo(Optional<Assignment> before) {
    if (this instanceof Add add) {
      return Optional.of(made(add.basis(), add.reading(), add.status(), List.of(author())));
    }
    return this instanceof Change change ? before.map(b -> changed(change, b)) : Optional.empty();
  }

  private Assignment changed(Change change, Assignment before) {
    List<String> annotators = new ArrayList<>(before.annotators());
    if (!annotators.contains(author())) {
      annotators.add(author());
    }
    return made(
        change.basis().orElse(before.basis()),
        change.reading().orElse(before.reading()),
        change.status(),
        annotators);
  }

  private Assignment made(
      String basis, Assignment.Reading reading, Assignment.Status status, List<String> annotators) {
    AssignmentId id = assignment();
    return new Assignment(
        id.provision(), id.pair(), id.wording(), basis, reading, status, annotators, reason());
  }
}
