package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.index.Row;
import io.github.aimscrosswalk.view.Population;

/**
 * What one statement or piece of evidence shows.
 *
 * @param origin the statement or evidence
 * @param definite the pairs it certainly shows
 * @param possible the pairs it certainly or perhaps shows
 * @param population the systems it is about
 */
record Source(Ground.Source origin, Row definite, Row possible, Population population) {
  /** Tells whether it is what a statement or piece of evidence, which is this object, shows. */
  boolean isOf(Object statementOrEvidence) {
    return origin instanceof Ground.Source.Stated stated
        ? stated.statement() == statementOrEvidence
        : origin instanceof Ground.Source.Shown shown && shown.evidence() == statementOrEvidence;
  }

  /** Returns the same source as it counts for one system. */
  Source of(Row definiteThere, Row possibleThere, Population systems) {
    return new Source(origin, definiteThere, possibleThere, systems);
  }
}
