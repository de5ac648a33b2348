package io.github.aimscrosswalk.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.github.aimscrosswalk.analysis.CacheStatistics;
import io.github.aimscrosswalk.index.Index;

/**
 * The views of one index, at most so many at a time. Two threads that ask for the same view wait
 * for one to make it. Thread-safe.
 */
public final class Views {
  private final Index index;
  private final Cache<Circumstances, View> cache;

  /**
   * Makes an empty cache.
   *
   * @param index the data
   * @param most how many views are kept; those used seldom go first
   */
  public Views(Index index, int most) {
    this.index = index;
    this.cache =
        Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).recordStats().build();
  }

  /**
   * Returns the view of circumstances.
   *
   * @param circumstances the circumstances
   * @return the view, kept or new
   */
  public View of(Circumstances circumstances) {
    return cache.get(circumstances, key -> new View(index, key));
  }

  /**
   * Returns how the cache did.
   *
   * @return the statistics since it was made
   */
  public CacheStatistics statistics() {
    CacheStats stats = cache.stats();
    return new CacheStatistics(
        stats.hitCount(), stats.missCount(), stats.evictionCount(), cache.estimatedSize());
  }
}
