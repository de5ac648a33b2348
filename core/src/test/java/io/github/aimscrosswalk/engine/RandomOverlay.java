package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.AssignmentId;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Correction;
import io.github.aimscrosswalk.overlay.Overlay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Draws overlays that fit a corpus, and makes the same corrections by the plainest way. */
final class RandomOverlay {
  private static final String AUTHOR = "drawn";
  private static final String REASON = "so it is read";

  private final Corpus corpus;
  private final Random random;

  RandomOverlay(Corpus corpus, long seed) {
    this.corpus = corpus;
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 19);
  }

  /** Draws corrections of a third of all assignments, and some that add. */
  Overlay draw() {
    List<Correction> corrections = new ArrayList<>();
    for (Assignment assignment : corpus.hub().assignments()) {
      switch (random.nextInt(6)) {
        case 0 -> corrections.add(new Correction.Drop(assignment.id(), AUTHOR, REASON));
        case 1 -> corrections.add(change(assignment));
        default -> {}
      }
    }
    corrections.addAll(added());
    Collections.shuffle(corrections, random);
    return overlay("drawn", corrections);
  }

  static Overlay overlay(String id, List<Correction> corrections) {
    return new Overlay(id, "Drawn", AUTHOR, LocalDate.of(2026, 11, 21), corrections);
  }

  private Correction change(Assignment assignment) {
    Assignment.Reading other =
        assignment.reading() == Assignment.Reading.LITERAL
            ? Assignment.Reading.INTERPRETIVE
            : Assignment.Reading.LITERAL;
    return new Correction.Change(
        assignment.id(),
        Draw.maybe(random, 0.5, "another place"),
        Optional.of(other),
        Draw.oneOf(random, Assignment.Status.values()),
        AUTHOR,
        REASON);
  }

  private List<Correction> added() {
    Set<AssignmentId> taken = new HashSet<>();
    corpus.hub().assignments().forEach(a -> taken.add(AssignmentId.of(a.provision(), a.pair())));
    List<Correction> added = new ArrayList<>();
    for (RequirementId provision : RandomHub.provisions(corpus)) {
      ElementId element = Draw.from(random, corpus.hub().elements()).id();
      Subject subject = Draw.oneOf(random, Subject.values());
      AssignmentId id = AssignmentId.of(provision, new Pair(element, subject));
      if (random.nextInt(3) == 0 && taken.add(id)) {
        added.add(
            new Correction.Add(
                id,
                "its text",
                Draw.oneOf(random, Assignment.Reading.values()),
                Draw.oneOf(random, Assignment.Status.values()),
                AUTHOR,
                REASON));
      }
    }
    return added;
  }

  /** Returns the corpus as corrected, its new assignments after all others. */
  static Corpus corrected(Corpus corpus, Overlay overlay) {
    List<Assignment> rows = new ArrayList<>(corpus.hub().assignments());
    for (Correction correction : overlay.corrections()) {
      if (correction instanceof Correction.Add add) {
        rows.add(row(add.assignment(), add.basis(), add.reading(), add.status(), List.of(AUTHOR)));
      } else if (correction instanceof Correction.Drop drop) {
        rows.removeIf(row -> row.id().equals(drop.assignment()));
      } else if (correction instanceof Correction.Change change) {
        rows.replaceAll(row -> row.id().equals(change.assignment()) ? changed(change, row) : row);
      }
    }
    return corpus.withHub(corpus.hub().withAssignments(rows));
  }

  private static Assignment changed(Correction.Change change, Assignment row) {
    List<String> annotators = new ArrayList<>(row.annotators());
    annotators.add(AUTHOR);
    return row(
        change.assignment(),
        change.basis().orElse(row.basis()),
        change.reading().orElseThrow(),
        change.status(),
        annotators);
  }

  private static Assignment row(
      AssignmentId id,
      String basis,
      Assignment.Reading reading,
      Assignment.Status status,
      List<String> annotators) {
    return new Assignment(
        id.provision(), id.pair(), id.wording(), basis, reading, status, annotators, REASON);
  }
}
