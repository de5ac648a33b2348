package io.github.aimscrosswalk.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.github.aimscrosswalk.analysis.CacheStatistics;
import io.github.aimscrosswalk.index.Index;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The views of one index. So many are kept whether anybody needs them or not; beyond these, a view
 * that an analysis still holds is found again for as long as it does. There are thus never two of
 * the same circumstances: a cache of analyses would else hold a view for each of them. Two threads
 * that ask for the same view wait for one to make it. Thread-safe.
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
  private volatile @Nullable Caches caches;

  /** Those kept, and all that there are. */
  private record Caches(Cache<Circumstances, View> kept, Cache<Circumstances, View> alive) {}

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
    Caches many = caches;
    if (many == null) {
      view = first(circumstances);
      if (view != null) {
        return view;
      }
      many = many();
    }
    Cache<Circumstances, View> alive = many.alive();
    return many.kept().get(circumstances, key -> alive.get(key, made -> new View(index, made)));
  }

  /** Returns the only view, made now if there is none yet; null if it is another. */
  private synchronized @Nullable View first(Circumstances circumstances) {
    if (caches != null) {
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

  /** Returns the caches, made now with the only view in them if there are none yet. */
  private synchronized Caches many() {
    Caches made = caches;
    if (made == null) {
      made =
          new Caches(
              Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).recordStats().build(),
              Caffeine.newBuilder().weakValues().executor(Runnable::run).build());
      View view = only;
      if (view != null) {
        made.kept().put(view.circumstances(), view);
        made.alive().put(view.circumstances(), view);
      }
      caches = made;
      only = null;
    }
    return made;
  }

  /**
   * Returns how the cache did.
   *
   * @return the statistics since it was made; a view that was not kept but found again is a miss
   */
  public synchronized CacheStatistics statistics() {
    Caches many = caches;
    if (many == null) {
      long kept = only == null ? 0 : 1;
      return new CacheStatistics(hits.sum(), kept, 0, kept);
    }
    CacheStats stats = many.kept().stats();
    return new CacheStatistics(
        hits.sum() + stats.hitCount(),
        1 + stats.missCount(),
        stats.evictionCount(),
        many.kept().estimatedSize());
  }
}
