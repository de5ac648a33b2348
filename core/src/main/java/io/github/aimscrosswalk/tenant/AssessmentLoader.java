package io.github.aimscrosswalk.tenant;

import io.github.aimscrosswalk.assessment.Assessment;

/** Where an {@link AnalysisCache} has assessments from: a database, files, another service. */
@FunctionalInterface
public interface AssessmentLoader {
  /**
   * Returns the assessment of a tenant. Called on the thread that asks, by several threads at once
   * for different tenants; it may block. It must not ask the cache that calls it for an analysis.
   *
   * @param tenant the tenant
   * @return what the tenant states and holds
   * @throws Exception if there is none, or it cannot be had; all who wait for it are told
   */
  Assessment load(String tenant) throws Exception;
}
