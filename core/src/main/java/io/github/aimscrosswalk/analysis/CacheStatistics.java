package io.github.aimscrosswalk.analysis;

/**
 * How a cache did since it was made.
 *
 * @param hits how often the value asked for was there
 * @param misses how often it had to be made
 * @param evictions how many values were given up for others
 * @param size how many values there are now, about
 */
public record CacheStatistics(long hits, long misses, long evictions, long size) {}
