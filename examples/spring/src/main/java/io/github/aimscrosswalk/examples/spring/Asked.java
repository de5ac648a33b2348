package io.github.aimscrosswalk.examples.spring;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.framework.RequirementId;

/** The answers for one tenant, and where to ask on. */
record Asked(String tenant, Analysis analysis) {
  static final String NOTICE =
      "Coverage is counted from what is stated and held. It is not compliance, and no legal advice.";

  /** What every answer begins with. */
  record About(
      String notice, String tenant, String assessment, String scope, String day, String release) {}

  About about(String release) {
    return new About(
        NOTICE,
        tenant,
        analysis.assessment().id(),
        analysis.assessment().scope().toString(),
        analysis.asOf().toString(),
        release);
  }

  /** Where the derivation of a provision is. */
  String derivation(RequirementId provision) {
    return "/tenants/" + tenant + "/provisions/" + provision + "?day=" + analysis.asOf();
  }

  String gaps(String query) {
    return "/tenants/" + tenant + "/gaps?day=" + analysis.asOf() + query;
  }
}
