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
  /** Returns the same source as it counts for one system: whatever population it was about. */
  Source of(Row definiteThere, Row possibleThere) {
    return new Source(origin, definiteThere, possibleThere, Population.ALL);
  }
}
