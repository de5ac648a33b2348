package io.github.aimscrosswalk.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.github.aimscrosswalk.analysis.CacheStatistics;
import io.github.aimscrosswalk.index.Index;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The views of one index, at most so many at a time. Two threads that ask for the same view wait
 * for one to make it. Thread-safe.
 *
 * <p>The cache is made when a second view is asked for: starting it takes a new virtual machine as
 * long as half of the data, and a program that asks in the same circumstances again and again needs
 * none.
 */
public final class Views {
  private final Index index;
  private final int most;
  private final LongAdder hits = new LongAdder();
  private volatile @Nullable View only;
  private volatile @Nullable Cache<Circumstances, View> cache;

  /**
   * Makes an empty cache.
   *
   * @param index the data
   * @param most how many views are kept; those used seldom go first
   */
  public Views(Index index, int most) {
    this.index = index;
    this.most = most;
  }

  /**
   * Returns the view of circumstances.
   *
   * @param circumstances the circumstances
   * @return the view, kept or new
   */
  public View of(Circumstances circumstances) {
    View view = only;
    if (view != null && view.circumstances().equals(circumstances)) {
      hits.increment();
      return view;
    }
    Cache<Circumstances, View> many = cache;
    if (many == null) {
      view = first(circumstances);
      if (view != null) {
        return view;
      }
      many = many();
    }
    return many.get(circumstances, key -> new View(index, key));
  }

  /** Returns the only view, made now if there is none yet; null if it is another. */
  private synchronized @Nullable View first(Circumstances circumstances) {
    if (cache != null) {
      return null;
    }
    View view = only;
    if (view == null) {
      view = new View(index, circumstances);
      only = view;
      return view;
    }
    if (!view.circumstances().equals(circumstances)) {
      return null;
    }
    hits.increment();
    return view;
  }

  /** Returns the cache, made now with the only view in it if there is none yet. */
  private synchronized Cache<Circumstances, View> many() {
    Cache<Circumstances, View> made = cache;
    if (made == null) {
      made = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).recordStats().build();
      View view = only;
      if (view != null) {
        made.put(view.circumstances(), view);
      }
      cache = made;
      only = null;
    }
    return made;
  }

  /**
   * Returns how the cache did.
   *
   * @return the statistics since it was made
   */
  public synchronized CacheStatistics statistics() {
    Cache<Circumstances, View> many = cache;
    if (many == null) {
      long kept = only == null ? 0 : 1;
      return new CacheStatistics(hits.sum(), kept, 0, kept);
    }
    CacheStats stats = many.stats();
    return new CacheStatistics(
        hits.sum() + stats.hitCount(),
        1 + stats.missCount(),
        stats.evictionCount(),
        many.estimatedSize());
  }
}
