package io.github.aimscrosswalk.examples.spring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The assessment of each tenant, with the analysis that was asked for last. Thread-safe. */
final class Tenants {
  private record Tenant(Assessment assessment, Optional<Analysis> latest) {}

  private final Crosswalk crosswalk;
  private final Map<String, Tenant> tenants = new ConcurrentHashMap<>();

  Tenants(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  /** Keeps an assessment and tells whether the tenant is new. */
  boolean put(String tenant, Assessment assessment) {
    return tenants.put(tenant, new Tenant(assessment, Optional.empty())) == null;
  }

  /** Returns the answers for a day; empty if there is no such tenant. */
  Optional<Analysis> analysis(String name, LocalDate day) {
    return Optional.ofNullable(tenants.computeIfPresent(name, (n, t) -> on(t, day)))
        .flatMap(Tenant::latest);
  }

  private Tenant on(Tenant tenant, LocalDate day) {
    return tenant.latest().filter(latest -> latest.asOf().equals(day)).isPresent()
        ? tenant
        : new Tenant(tenant.assessment(), Optional.of(crosswalk.analyze(tenant.assessment(), day)));
  }
}
