package io.github.aimscrosswalk.tenant;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.view.Circumstances;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one tenant, from one loading of its assessment to the next: the assessment, or
 * who waits for it, and an analysis for each of the last few viewpoints.
 *
 * <p><b>Layout.</b> The analyses stand in an array that is replaced, never written to, so that a
 * reader needs no lock; it is short, and looking through it takes less than hashing a viewpoint.
 *
 * <p><b>Locks.</b> The lock of a tenant is held for as long as it takes to change a few fields, and
 * nothing is loaded, analysed or waited for meanwhile; nor is the table of tenants called, which
 * may itself be waiting for this lock to tell that the tenant has gone.
 */
final class Tenant {
  private static final Analysis[] NONE = {};

  private final String name;
  private final CompletableFuture<Assessment> assessment;
  private final Map<Viewpoint, CompletableFuture<Analysis>> making = new HashMap<>();
  private volatile Analysis[] kept = NONE;
  private volatile long bytes;
  private volatile int changes;
  private boolean gone;
  private boolean failed;

  private Tenant(String name, CompletableFuture<Assessment> assessment) {
    this.name = name;
    this.assessment = assessment;
  }

  /** Returns a tenant whose assessment is yet to be loaded, by whoever made this. */
  static Tenant unloaded(String name) {
    return new Tenant(name, new CompletableFuture<>());
  }

  /** Returns a tenant whose assessment is known. */
  static Tenant of(String name, Assessment assessment) {
    Tenant tenant = new Tenant(name, CompletableFuture.completedFuture(assessment));
    tenant.bytes = Weights.tenant(name, assessment);
    return tenant;
  }

  String name() {
    return name;
  }

  CompletableFuture<Assessment> assessment() {
    return assessment;
  }

  /**
   * Returns what is kept weighs: nothing until there is an analysis, so that a tenant who is being
   * loaded is not given up for others, and loaded twice.
   */
  int weight() {
    return (int) Math.min(Integer.MAX_VALUE, bytes);
  }

  /** Returns a number that is another whenever the weight may be another. */
  int changes() {
    return changes;
  }

  /** Returns the analysis from a viewpoint; null if it is not kept. */
  @Nullable Analysis kept(Viewpoint viewpoint) {
    for (Analysis analysis : kept) {
      if (analysis.viewpoint().equals(viewpoint)) {
        return analysis;
      }
    }
    return null;
  }

  /**
   * Returns who makes the analysis from a viewpoint.
   *
   * @param mine what the caller will complete if nobody else is at it
   * @return what to wait for; the caller's own if it is for the caller to make the analysis
   */
  synchronized CompletableFuture<Analysis> making(
      Viewpoint viewpoint, CompletableFuture<Analysis> mine) {
    Analysis made = kept(viewpoint);
    if (made != null) {
      return CompletableFuture.completedFuture(made);
    }
    CompletableFuture<Analysis> other = making.putIfAbsent(viewpoint, mine);
    return other == null ? mine : other;
  }

  /** Keeps an analysis that was made, for which the oldest goes if there are too many. */
  synchronized void keep(Analysis analysis, int most, SharedViews views, long analysisBytes) {
    making.remove(analysis.viewpoint());
    if (gone) {
      return;
    }
    Analysis[] before = kept;
    int left = Math.min(before.length, most - 1);
    Analysis[] after = Arrays.copyOfRange(before, before.length - left, before.length + 1);
    after[left] = analysis;
    views.hold(circumstances(analysis), analysisBytes);
    for (int i = 0; i < before.length - left; i++) {
      views.release(circumstances(before[i]));
    }
    kept = after;
    Assessment held = analysis.assessment();
    bytes = Weights.tenant(name, held) + after.length * (analysisBytes + Weights.sources(held));
    changes++;
  }

  /** Forgets that an analysis was being made. */
  synchronized void giveUp(Viewpoint viewpoint) {
    making.remove(viewpoint);
  }

  /** Tells whether nothing of this tenant has failed before; from now on something has. */
  synchronized boolean failsFirst() {
    boolean first = !failed;
    failed = true;
    return first;
  }

  /** Lets go of the views, once the tenant is not in the table any more. */
  synchronized void leave(SharedViews views) {
    gone = true;
    for (Analysis analysis : kept) {
      views.release(circumstances(analysis));
    }
  }

  static Circumstances circumstances(Analysis analysis) {
    Assessment of = analysis.assessment();
    return new Circumstances(of.scope(), of.target().kind(), analysis.viewpoint());
  }
}
