package io.github.aimscrosswalk.tenant;

/**
 * How an {@link AnalysisCache} did since it was made. Read while others ask, the figures are not of
 * one moment.
 *
 * @param hits how often the analysis asked for was there
 * @param misses how often it was not, those included who waited for another thread to make it, and
 *     those who were told of a failure
 * @param loads how often the loader was called
 * @param loadFailures how often what it was called for failed: it threw, or the assessment names
 *     what the release does not hold
 * @param evictions how many tenants were given up for others
 * @param tenants how many tenants there are now, about
 * @param bytes what is kept now weighs, by estimate: assessments, analyses and the views they share
 */
public record TenantStatistics(
    long hits,
    long misses,
    long loads,
    long loadFailures,
    long evictions,
    long tenants,
    long bytes) {}
