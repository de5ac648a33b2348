package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Ground;

/**
 * What one statement or piece of evidence shows, as sets of pairs. Pairs of the organisation, and
 * what they entail, count for all systems; pairs at each AI system count for the population only.
 *
 * @param origin the statement or evidence
 * @param givenDefinite the pairs it certainly shows, before closing under implication
 * @param givenPossible the pairs it certainly or perhaps shows, before closing
 * @param definite the pairs it certainly shows, closed
 * @param possible the pairs it certainly or perhaps shows, closed
 * @param definiteForAll of these, what it certainly shows for all systems
 * @param possibleForAll of these, what it certainly or perhaps shows for all systems
 * @param population the systems it is about
 */
record Source(
    Ground.Source origin,
    long[] givenDefinite,
    long[] givenPossible,
    long[] definite,
    long[] possible,
    long[] definiteForAll,
    long[] possibleForAll,
    Population population) {}
