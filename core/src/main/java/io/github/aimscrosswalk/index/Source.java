package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Ground;

/**
 * What one statement or piece of evidence shows: sets of pairs, closed under implication. Pairs of
 * the organisation count for all systems; pairs at each AI system count for the population only.
 *
 * @param origin the statement or evidence
 * @param givenDefinite the pairs it certainly shows, before closing
 * @param givenPossible the pairs it certainly or perhaps shows, before closing
 * @param definite the pairs it certainly shows
 * @param possible the pairs it certainly or perhaps shows
 * @param population the systems it is about
 */
record Source(
    Ground.Source origin,
    long[] givenDefinite,
    long[] givenPossible,
    long[] definite,
    long[] possible,
    Population population) {}
