package io.github.aimscrosswalk.analysis;

/**
 * How a cache did since it was made.
 *
 * @param hits how often the value asked for was there
 * @param misses how often it was not: it was made, or found again where an analysis still held it
 * @param evictions how many values were given up for others
 * @param size how many values there are now, about
 */
public record CacheStatistics(long hits, long misses, long evictions, long size) {}
