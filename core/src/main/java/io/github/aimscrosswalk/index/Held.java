package io.github.aimscrosswalk.index;

/**
 * What is held for one population.
 *
 * @param definite the pairs certainly held
 * @param possible the pairs certainly or perhaps held
 * @param definiteElsewhere the pairs whose element is certainly there about another subject, or for
 *     systems that are not the whole population
 * @param possibleElsewhere the same, certainly or perhaps
 */
record Held(long[] definite, long[] possible, long[] definiteElsewhere, long[] possibleElsewhere) {}
