package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.index.Ask;
import io.github.aimscrosswalk.index.Index;
import io.github.aimscrosswalk.index.PairBits;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.view.Population;
import io.github.aimscrosswalk.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads off what statements and evidence show, by the table in the reference of assessments. */
final class Sources {
  private final View view;
  private final Index index;
  private final Assurance assurance;

  Sources(View view, Assurance assurance) {
    this.view = view;
    this.index = view.index();
    this.assurance = assurance;
  }

  /**
   * The sources of a changed assessment.
   *
   * @param all all of them
   * @param added those that were not there before
   * @param removed those that were there before only
   */
  record Changed(List<Source> all, List<Source> added, List<Source> removed) {
    private void add(Source source) {
      all.add(source);
      added.add(source);
    }

    /** Keeps the known source at a place, after which the next is looked for. */
    private int keep(List<Source> known, int next, int at) {
      removed.addAll(known.subList(next, at));
      all.add(known.get(at));
      return at + 1;
    }
  }

  /** Returns the sources of an assessment, statements first, each in the user's order. */
  static List<Source> of(View view, Assessment assessment) {
    return of(view, assessment, List.of()).all();
  }

  /**
   * Returns the sources of an assessment, and takes those that are known over: the statements and
   * evidence of a changed assessment are mostly the same objects in the same order.
   */
  static Changed of(View view, Assessment assessment, List<Source> known) {
    Sources reader = new Sources(view, assessment.assurance());
    int size = assessment.statements().size() + assessment.evidence().size();
    Changed changed = new Changed(new ArrayList<>(size), new ArrayList<>(), new ArrayList<>());
    int next = 0;
    for (Statement statement : assessment.statements()) {
      int at = place(statement, known, next);
      if (at >= 0) {
        next = changed.keep(known, next, at);
      } else {
        reader.of(statement).ifPresent(changed::add);
      }
    }
    for (Evidence item : assessment.evidence()) {
      int at = place(item, known, next);
      if (at >= 0) {
        next = changed.keep(known, next, at);
      } else {
        changed.add(reader.of(item));
      }
    }
    changed.removed.addAll(known.subList(next, known.size()));
    return changed;
  }

  /** Returns where among the next known sources the one of a statement or evidence is, or -1. */
  private static int place(Object origin, List<Source> known, int next) {
    int end = Math.min(known.size(), next + 2);
    for (int at = next; at < end; at++) {
      if (known.get(at).isOf(origin)) {
        return at;
      }
    }
    return -1;
  }

  /** Returns what a statement shows; empty if it shows nothing of its kind. */
  Optional<Source> of(Statement statement) {
    if (statement instanceof Statement.Implemented implemented) {
      int p = index.provisionNumber(implemented.provision());
      return Optional.of(implemented(implemented, p));
    }
    if (statement instanceof Statement.Partial partial) {
      int p = index.provisionNumber(partial.provision());
      Row named = index.closure().row(named(p, partial.elements()));
      return Optional.of(stated(partial, named, view.givenPerhaps(p), view.population(p)));
    }
    if (statement instanceof Statement.Found found) {
      Row row = index.closure().row(new int[] {index.code(found.pair())});
      return Optional.of(stated(found, row, row, Population.ALL));
    }
    return Optional.empty();
  }

  private Source implemented(Statement.Implemented statement, int p) {
    List<Subject> subjects = statement.subjects();
    Row definite = view.given(p);
    Row possible = view.givenPerhaps(p);
    if (!subjects.isEmpty()) {
      Row all = possible;
      possible = about(possible, subjects);
      definite = definite == all ? possible : about(definite, subjects);
    }
    return stated(statement, definite, possible, view.population(p));
  }

  private Source stated(Statement statement, Row definite, Row possible, Population population) {
    Row certain = assurance == Assurance.EVIDENCED ? Row.EMPTY : definite;
    return new Source(new Ground.Source.Stated(statement), certain, possible, population);
  }

  private Row about(Row row, List<Subject> subjects) {
    int[] given = row.given();
    int[] codes = new int[given.length * subjects.size()];
    int at = 0;
    for (int code : given) {
      for (Subject subject : subjects) {
        codes[at++] = PairBits.code(PairBits.element(code), subject);
      }
    }
    return index.closure().row(codes);
  }

  /** Returns the pairs of a provision that are named and may be certain. */
  private int[] named(int p, List<ElementId> named) {
    Ask ask = view.ask(p);
    int[] codes = new int[ask.size()];
    int at = 0;
    for (int i = 0; i < codes.length; i++) {
      boolean isNamed = named.contains(index.element(PairBits.element(ask.codes()[i])).id());
      if (isNamed && view.given(p).gives(ask.codes()[i])) {
        codes[at++] = ask.codes()[i];
      }
    }
    return Arrays.copyOf(codes, at);
  }

  /** Returns what a piece of evidence shows on the day. */
  Source of(Evidence item) {
    EvidenceType type = index.corpus().evidenceType(item.type()).orElseThrow();
    Evidence.Standing standing = item.on(type.freshness(), view.asOf());
    boolean subjectKnown = !item.subjects().isEmpty() || type.subjects().size() == 1;
    List<Subject> subjects = item.subjects().isEmpty() ? type.subjects() : item.subjects();
    Row shown = index.row(type, subjects);
    boolean certain = standing == Evidence.Standing.FRESH && subjectKnown;
    Population population =
        item.system().isPresent() ? Population.of(item.system().get()) : Population.ALL;
    return new Source(
        new Ground.Source.Shown(item, standing), certain ? shown : Row.EMPTY, shown, population);
  }
}
