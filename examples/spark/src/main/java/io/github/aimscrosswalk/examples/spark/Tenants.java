package io.github.aimscrosswalk.examples.spark;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Invented tenants, made by seeded draws. A tenant depends on its number alone, not on the
 * partition that makes it or on those made before. Each is of one of eight profiles (a scope and a
 * kind of target), works with some of the frameworks, has a share of their provisions that apply in
 * the scope implemented, in part, planned or left out, and holds up to sixty pieces of evidence of
 * which some are stale, some drafts. Immutable and thread-safe.
 */
final class Tenants {
  /** The day of all analyses. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static final long SEED = 20261121;
  private static final int MOST_EVIDENCE = 60;
  private static final int OLDEST = 700;

  private final Crosswalk crosswalk;
  private final List<Profile> profiles;

  /** What tenants of a kind have in common, and what applies to them, framework by framework. */
  private record Profile(Target.Kind kind, Scope scope, List<List<RequirementId>> applicable) {}

  Tenants(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
    this.profiles =
        List.of(
            profile(Target.Kind.ORGANISATION, "role:deployer", "risk:not-high-risk"),
            profile(Target.Kind.ORGANISATION, "role:deployer", "risk:high-risk-annex-iii"),
            profile(Target.Kind.ORGANISATION, "role:provider", "risk:not-high-risk"),
            profile(
                Target.Kind.ORGANISATION,
                "role:provider",
                "risk:high-risk-annex-iii",
                "risk:not-high-risk"),
            profile(Target.Kind.ORGANISATION),
            profile(Target.Kind.AI_SYSTEM, "role:provider", "risk:high-risk-annex-iii"),
            profile(Target.Kind.AI_SYSTEM, "role:provider", "risk:high-risk-annex-i"),
            profile(Target.Kind.AI_SYSTEM, "role:deployer", "risk:high-risk-annex-iii"));
  }

  private Profile profile(Target.Kind kind, String... terms) {
    Scope scope = Scope.of(terms);
    Assessment nothing =
        Assessment.builder("nothing").about(new Target(kind, "nothing")).scope(scope).build();
    Analysis analysis = crosswalk.analyze(nothing, DAY);
    List<List<RequirementId>> applicable = new ArrayList<>();
    for (Framework framework : crosswalk.frameworks()) {
      applicable.add(
          framework.provisions().stream()
              .map(Provision::id)
              .filter(id -> analysis.coverage(id).measured().isPresent())
              .toList());
    }
    return new Profile(kind, scope, List.copyOf(applicable));
  }

  Crosswalk crosswalk() {
    return crosswalk;
  }

  /** Returns what the tenant of a number states and holds. */
  Assessment assessment(long number) {
    // Seeds side by side give streams side by side; the first draw of each parts them.
    SplittableRandom random = new SplittableRandom(new SplittableRandom(SEED + number).nextLong());
    Profile profile = profiles.get(random.nextInt(profiles.size()));
    String id = "tenant-" + number;
    Assessment.Builder builder =
        Assessment.builder(id).about(new Target(profile.kind(), id)).scope(profile.scope());
    for (List<RequirementId> applicable : profile.applicable()) {
      boolean worksWithIt = random.nextInt(100) < 45;
      int inThousand = worksWithIt ? 250 + random.nextInt(700) : random.nextInt(40);
      for (RequirementId provision : applicable) {
        if (random.nextInt(1000) < inThousand) {
          builder.state(statement(provision, random.nextInt(100)));
        }
      }
    }
    List<EvidenceType> types = crosswalk.corpus().hub().evidenceTypes();
    for (int item = random.nextInt(MOST_EVIDENCE + 1); item > 0; item--) {
      builder.evidence(evidence(item, types.get(random.nextInt(types.size())), random));
    }
    return builder.build();
  }

  /** Returns how the tenant of a number stands with each framework, by the compiled library. */
  List<Standing> standings(long number) {
    return Standing.of(number, crosswalk.analyze(assessment(number), DAY), crosswalk.frameworks());
  }

  private static Statement statement(RequirementId provision, int outOfHundred) {
    if (outOfHundred < 70) {
      return new Statement.Implemented(provision, List.of());
    }
    if (outOfHundred < 85) {
      return new Statement.Partial(provision, List.of());
    }
    if (outOfHundred < 96) {
      return new Statement.Planned(provision, Optional.empty());
    }
    return new Statement.Excluded(provision, "not part of what this tenant does");
  }

  private static Evidence evidence(int item, EvidenceType type, SplittableRandom random) {
    return new Evidence(
        "EV-" + item,
        type.id(),
        "",
        DAY.minusDays(random.nextInt(OLDEST)),
        Optional.empty(),
        random.nextInt(100) < 8 ? Evidence.State.DRAFT : Evidence.State.FINAL,
        List.of(type.subjects().get(random.nextInt(type.subjects().size()))),
        Optional.empty());
  }
}
