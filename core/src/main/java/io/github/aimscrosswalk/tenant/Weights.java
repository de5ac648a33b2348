package io.github.aimscrosswalk.tenant;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.view.Circumstances;

/**
 * Estimates of how many bytes things hold, by counting what they are made of: objects of a virtual
 * machine with short references. What belongs to the release is not counted. Strings count as if
 * nobody shared them, so an assessment whose strings are interned weighs less than is said here.
 *
 * <p>A view is counted as if every question had been asked in its circumstances, for what it has
 * made by then stays: five times of what it holds at first.
 */
final class Weights {
  /** The place in the table, the value, its locks and an array of analyses. */
  private static final int TENANT = 350;

  private static final int ASSESSMENT = 300;
  private static final int STATEMENT = 60;
  private static final int EVIDENCE = 120;
  private static final int INCLUSION = 120;
  private static final int STRING = 48;

  /** An element named, a subject: a reference, and what it refers to. */
  private static final int PART = 30;

  /** The analysis, its state, two arrays without what stands in them, a map. */
  private static final int ANALYSIS = 400;

  /** What a statement or a piece of evidence shows, without the pairs, which are the view's. */
  private static final int SOURCE = 58;

  /** Pairs that are a statement's own. */
  private static final int OWN_PAIRS = 300;

  private static final int VIEW_PROVISION = 130;
  private static final int VIEW_ASSIGNMENT = 280;

  private final Crosswalk crosswalk;
  private final long view;
  private final long statuses;

  Weights(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
    Corpus corpus = crosswalk.corpus();
    long provisions = 0;
    for (Framework framework : corpus.frameworks()) {
      provisions += framework.provisions().size();
    }
    this.view =
        VIEW_PROVISION * provisions + VIEW_ASSIGNMENT * (long) corpus.hub().assignments().size();
    this.statuses = provisions / Byte.SIZE * 4;
  }

  /** Returns what a view holds at most. */
  long view() {
    return view;
  }

  /** Returns what any analysis in some circumstances holds, whatever the assessment. */
  long analysis(Circumstances circumstances) {
    int longs =
        crosswalk
            .batch(circumstances.scope(), circumstances.target(), circumstances.viewpoint())
            .stride();
    return ANALYSIS + (long) Long.BYTES * longs + statuses;
  }

  /** Returns what each analysis of an assessment holds beyond that. */
  static long sources(Assessment assessment) {
    long bytes = (long) SOURCE * assessment.evidence().size();
    for (Statement statement : assessment.statements()) {
      boolean plain =
          statement instanceof Statement.Implemented implemented
              && implemented.subjects().isEmpty();
      bytes += plain ? SOURCE : SOURCE + OWN_PAIRS;
    }
    return bytes;
  }

  /** Returns what a tenant holds without any analysis. */
  static long tenant(String name, Assessment assessment) {
    long bytes = TENANT + ASSESSMENT + string(name) + string(assessment.id());
    for (Statement statement : assessment.statements()) {
      bytes += statement(statement);
    }
    for (Inclusion inclusion : assessment.inclusions()) {
      bytes +=
          INCLUSION
              + string(inclusion.provision().locator())
              + string(inclusion.justification())
              + (long) PART * inclusion.reasons().size();
    }
    for (Evidence item : assessment.evidence()) {
      bytes += EVIDENCE + string(item.id()) + string(item.type()) + string(item.title());
    }
    return bytes;
  }

  private static long statement(Statement statement) {
    long bytes = STATEMENT;
    if (statement instanceof Statement.OfProvision of) {
      bytes += string(of.provision().locator());
    }
    if (statement instanceof Statement.Implemented implemented) {
      bytes += (long) PART * implemented.subjects().size();
    } else if (statement instanceof Statement.Partial partial) {
      bytes += (long) (PART + STRING) * partial.elements().size();
    } else if (statement instanceof Statement.Excluded excluded) {
      bytes += string(excluded.justification());
    }
    return bytes;
  }

  private static long string(String text) {
    return STRING + text.length();
  }
}
