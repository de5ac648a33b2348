package io.github.aimscrosswalk.examples.spring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.tenant.AnalysisCache;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The assessment of each tenant, and their analyses within a bound of memory. A map stands where a
 * service has its database. Thread-safe.
 */
final class Tenants {
  // begin tenants
  private final Map<String, Assessment> stored = new ConcurrentHashMap<>();
  private final AnalysisCache analyses;

  Tenants(Crosswalk crosswalk) {
    this.analyses = AnalysisCache.builder(crosswalk, this::load).build();
  }

  private Assessment load(String tenant) {
    return Optional.ofNullable(stored.get(tenant)).orElseThrow(NoSuchElementException::new);
  }

  /** Keeps an assessment and tells whether the tenant is new. */
  boolean put(String tenant, Assessment assessment) {
    boolean isNew = stored.put(tenant, assessment) == null;
    analyses.invalidate(tenant);
    return isNew;
  }

  /** Returns the answers for a day; empty if there is no such tenant. */
  Optional<Analysis> analysis(String tenant, LocalDate day) {
    return stored.containsKey(tenant)
        ? Optional.of(analyses.analysis(tenant, day))
        : Optional.empty();
  }
  // end tenants
}
