package io.github.aimscrosswalk.index;

/**
 * What is held for one population.
 *
 * @param definite the pairs certainly held
 * @param possible the pairs certainly or perhaps held
 */
record Held(long[] definite, long[] possible) {}
