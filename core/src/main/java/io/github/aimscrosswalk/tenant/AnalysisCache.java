package io.github.aimscrosswalk.tenant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Analyses of many tenants, loaded when first asked for and kept within a bound of memory. Make one
 * beside the {@link Crosswalk} and keep it. Thread-safe; starts no thread and reads no clock, so
 * nothing grows old by itself: the day is a part of the question, and {@link #invalidate} says that
 * an assessment has changed.
 *
 * <p>Of several threads that ask for the same tenant who is not there, exactly one loads the
 * assessment, and one makes each analysis; the others wait for it, and for nobody else's. An
 * analysis is the one that {@link Crosswalk#analyze(Assessment, Viewpoint)} gives, whether it was
 * kept or not.
 *
 * <p><b>Layout.</b> A table from tenants to what is kept of each: the assessment and the analyses
 * of the last few viewpoints. They come and go together, so that invalidating a tenant is taking
 * out one entry. An entry is put in the table before it is loaded; whoever put it there loads it,
 * outside of all locks, and completes it. An entry taken out meanwhile is completed all the same
 * for those who wait already, but nobody finds it any more.
 *
 * <p><b>Bound.</b> An entry weighs what it is estimated to hold, and nothing while it is loaded.
 * The views that analyses share are counted once and taken off the bound of the table. The policy
 * is Caffeine's: those asked for seldom go first.
 */
public final class AnalysisCache {
  private final Crosswalk crosswalk;
  private final AssessmentLoader loader;
  private final int viewpoints;
  private final long bound;
  private final SharedViews views;
  private final Cache<String, Tenant> table;
  private final Policy.Eviction<String, Tenant> eviction;
  private final Object fitting = new Object();
  private volatile long room;
  private final Set<Thread> loading = ConcurrentHashMap.newKeySet();
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder loads = new LongAdder();
  private final LongAdder loadFailures = new LongAdder();
  private final LongAdder evictions = new LongAdder();

  private AnalysisCache(Builder builder) {
    this.crosswalk = builder.crosswalk;
    this.loader = builder.loader;
    this.viewpoints = builder.viewpoints;
    this.bound = builder.bytes;
    this.room = bound;
    this.views = new SharedViews(new Weights(crosswalk));
    this.table =
        Caffeine.newBuilder()
            .maximumWeight(bound)
            .weigher((String name, Tenant tenant) -> tenant.weight())
            .removalListener(this::removed)
            .executor(Runnable::run)
            .build();
    this.eviction = table.policy().eviction().orElseThrow();
  }

  /**
   * Returns a builder of a cache of at most 64 MiB and four viewpoints a tenant.
   *
   * @param crosswalk what analyses assessments
   * @param loader where assessments come from
   * @return a builder
   */
  public static Builder builder(Crosswalk crosswalk, AssessmentLoader loader) {
    return new Builder(crosswalk, loader);
  }

  /** Builds a cache. Not thread-safe. */
  public static final class Builder {
    private final Crosswalk crosswalk;
    private final AssessmentLoader loader;
    private long bytes = 64L << 20;
    private int viewpoints = 4;

    private Builder(Crosswalk crosswalk, AssessmentLoader loader) {
      this.crosswalk = Objects.requireNonNull(crosswalk, "crosswalk");
      this.loader = Objects.requireNonNull(loader, "loader");
    }

    /**
     * Bounds what is kept. What it weighs is an estimate: leave a quarter of it free.
     *
     * @param most how many bytes assessments, analyses and the views they share may weigh; 0 to
     *     keep nothing
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maximumBytes(long most) {
      if (most < 0) {
        throw new IllegalArgumentException("expected at least 0 bytes, found '" + most + "'");
      }
      this.bytes = most;
      return this;
    }

    /**
     * Bounds how many analyses are kept of one tenant; those made first go first.
     *
     * @param most how many viewpoints
     * @return this builder
     * @throws IllegalArgumentException if it is not from 1 to 64
     */
    public Builder viewpointsPerTenant(int most) {
      if (most < 1 || most > 64) {
        throw new IllegalArgumentException("expected 1 to 64 viewpoints, found '" + most + "'");
      }
      this.viewpoints = most;
      return this;
    }

    /**
     * Returns the cache, empty.
     *
     * @return the cache
     */
    public AnalysisCache build() {
      return new AnalysisCache(this);
    }
  }

  /**
   * Returns the analysis of a tenant for a day, with all that the release knows of the law.
   *
   * @param tenant the tenant
   * @param day the day for which the answers hold
   * @return the answers
   * @throws LoadException if the assessment cannot be loaded; the next call tries again
   * @throws IllegalArgumentException naming every identifier of the assessment that the release
   *     does not hold; the next call loads again
   * @throws IllegalStateException if the loader asks
   * @throws CancellationException if the thread is interrupted while it waits for another, and
   *     stays so
   */
  public Analysis analysis(String tenant, LocalDate day) {
    return analysis(tenant, Viewpoint.on(day));
  }

  /**
   * Returns the analysis of a tenant from a viewpoint. Where it is kept, the cost is a look into a
   * table, whether or not the thread is interrupted.
   *
   * @param tenant the tenant
   * @param viewpoint the day, the knowledge of the law, and which assignments answers may rest on
   * @return the answers
   * @throws LoadException if the assessment cannot be loaded; the next call tries again
   * @throws IllegalArgumentException naming every identifier of the assessment that the release
   *     does not hold; the next call loads again
   * @throws IllegalStateException if the loader asks
   * @throws CancellationException if the thread is interrupted while it waits for another, and
   *     stays so
   */
  public Analysis analysis(String tenant, Viewpoint viewpoint) {
    Objects.requireNonNull(tenant, "tenant");
    Objects.requireNonNull(viewpoint, "viewpoint");
    if (loading.contains(Thread.currentThread())) {
      throw new IllegalStateException(
          "expected a loader that does not ask its cache, found that it asks for '" + tenant + "'");
    }
    Tenant known = table.getIfPresent(tenant);
    Analysis kept = known == null ? null : known.kept(viewpoint);
    if (kept != null) {
      hits.increment();
      return kept;
    }
    misses.increment();
    Tenant held = known == null ? loaded(tenant) : known;
    Assessment assessment = await(held.assessment(), tenant);
    CompletableFuture<Analysis> own = new CompletableFuture<>();
    CompletableFuture<Analysis> making = held.making(viewpoint, own);
    return making == own ? analyze(held, assessment, viewpoint, own) : await(making, tenant);
  }

  /** Returns what is in the table, where the caller puts it and loads it if nobody else does. */
  private Tenant loaded(String tenant) {
    Tenant mine = Tenant.unloaded(tenant);
    Tenant held = table.get(tenant, name -> mine);
    if (held == mine) {
      load(held);
    }
    return held;
  }

  /** Loads an assessment, and tells all who wait for it, the caller too, by its future. */
  private void load(Tenant held) {
    loads.increment();
    loading.add(Thread.currentThread());
    try {
      Assessment loaded = loader.load(held.name());
      held.assessment().complete(Objects.requireNonNull(loaded, "assessment"));
    } catch (Throwable e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      fail(held);
      held.assessment().completeExceptionally(new LoadException(held.name(), e));
      if (e instanceof Error error) {
        throw error;
      }
    } finally {
      loading.remove(Thread.currentThread());
    }
  }

  private Analysis analyze(
      Tenant held, Assessment assessment, Viewpoint viewpoint, CompletableFuture<Analysis> own) {
    try {
      Analysis made = crosswalk.analyze(assessment, viewpoint);
      long bytes = views.analysisBytes(Tenant.circumstances(made));
      held.keep(made, viewpoints, views, bytes);
      weigh(held);
      own.complete(made);
      return made;
    } catch (Throwable e) {
      held.giveUp(viewpoint);
      fail(held);
      own.completeExceptionally(e);
      throw e;
    }
  }

  /** Takes a tenant out of the table before anybody is told that something failed. */
  private void fail(Tenant held) {
    if (held.failsFirst()) {
      loadFailures.increment();
    }
    table.asMap().remove(held.name(), held);
  }

  /** Has the table weigh a tenant anew, and leaves it what the views leave. */
  private void weigh(Tenant held) {
    int changes;
    do {
      changes = held.changes();
      table.asMap().replace(held.name(), held, held);
    } while (changes != held.changes());
    // Asking the table for its maximum would take its lock at every miss.
    if (room != roomNow()) {
      synchronized (fitting) {
        room = roomNow();
        eviction.setMaximum(room);
      }
    }
  }

  private long roomNow() {
    return Math.max(0, bound - views.bytes());
  }

  /** Waits for what another thread makes, or the caller has just made. */
  private static <T> T await(CompletableFuture<T> making, String tenant) {
    try {
      return making.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting for tenant '" + tenant + "'");
    } catch (ExecutionException e) {
      Throwable cause = causeOf(e);
      if (cause instanceof LoadException failed) {
        throw new LoadException(tenant, causeOf(failed));
      }
      if (cause instanceof IllegalArgumentException wrong) {
        throw new IllegalArgumentException(wrong.getMessage(), wrong);
      }
      throw new LoadException(tenant, cause);
    }
  }

  private static Throwable causeOf(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause == null ? thrown : cause;
  }

  private void removed(@Nullable String name, @Nullable Tenant tenant, RemovalCause cause) {
    if (cause.wasEvicted()) {
      evictions.increment();
    }
    if (tenant != null) {
      tenant.leave(views);
    }
  }

  /**
   * Keeps an assessment that the caller has at hand, in place of the one that is kept or being
   * loaded: no call that begins after this one has returned sees the other. If the release refuses
   * it, the call that asks is told, and the next one loads.
   *
   * @param tenant the tenant
   * @param assessment what the tenant states and holds; checked against the release when asked
   */
  public void put(String tenant, Assessment assessment) {
    Objects.requireNonNull(tenant, "tenant");
    table.put(tenant, Tenant.of(tenant, Objects.requireNonNull(assessment, "assessment")));
  }

  /**
   * Forgets a tenant, for all days and viewpoints. No call that begins after this one has returned
   * sees an assessment whose loading began before; those who wait for such a one already get it,
   * and it is not kept.
   *
   * @param tenant the tenant; need not be there
   */
  public void invalidate(String tenant) {
    table.invalidate(Objects.requireNonNull(tenant, "tenant"));
  }

  /**
   * Forgets all tenants, as {@link #invalidate} forgets one. Analyses that the caller still holds
   * stay as they are.
   */
  public void invalidateAll() {
    table.invalidateAll();
  }

  /**
   * Returns how the cache did. Costs the work that the policy has put off, mostly little.
   *
   * @return the statistics since it was made
   */
  public TenantStatistics statistics() {
    table.cleanUp();
    return new TenantStatistics(
        hits.sum(),
        misses.sum(),
        loads.sum(),
        loadFailures.sum(),
        evictions.sum(),
        table.estimatedSize(),
        eviction.weightedSize().orElse(0) + views.bytes());
  }
}
