package io.github.aimscrosswalk.jmh.tenants;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.ScopeTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Assessments of tenants, drawn by number: the same number, the same assessment. Two of three are
 * of an AI system, the others of an organisation. Each has 20 to 120 statements, one in five of
 * which is partial, planned or an exclusion, and 10 to 60 pieces of evidence, one in five stale;
 * its strings are its own, as if read from a file. Scopes are few and unevenly spread.
 */
final class Tenants {
  private static final long SEED = 20261121;
  private static final int KINDS_OF_TERM = 3;

  private final List<RequirementId> provisions = new ArrayList<>();
  private final List<EvidenceType> types;
  private final List<Scope> scopes = new ArrayList<>();
  private final Zipf scopeOf;
  private final LocalDate day;

  Tenants(Crosswalk crosswalk, int scopes, LocalDate day) {
    for (Framework framework : crosswalk.frameworks()) {
      for (Provision provision : framework.provisions()) {
        provisions.add(provision.id());
      }
    }
    this.types = crosswalk.corpus().hub().evidenceTypes();
    this.scopeOf = new Zipf(scopes, 1);
    this.day = day;
    SplittableRandom random = new SplittableRandom(SEED);
    List<ScopeTerm> terms = crosswalk.corpus().scopeTerms();
    Set<Scope> different = new LinkedHashSet<>(List.of(Scope.silent()));
    while (different.size() < scopes) {
      List<String> drawn = new ArrayList<>();
      for (int left = 1 + random.nextInt(KINDS_OF_TERM); left > 0; left--) {
        ScopeTerm term = terms.get(random.nextInt(terms.size()));
        drawn.add(term.dimension() + ":" + term.value());
      }
      different.add(Scope.of(drawn));
    }
    this.scopes.addAll(different);
  }

  Assessment assessment(int tenant) {
    SplittableRandom random = new SplittableRandom(SEED + 1 + tenant);
    boolean system = random.nextInt(3) > 0;
    String name = "tenant-" + tenant;
    Assessment.Builder builder =
        Assessment.builder(name)
            .about(new Target(system ? Target.Kind.AI_SYSTEM : Target.Kind.ORGANISATION, name))
            .scope(scopes.get(scopeOf.draw(random)));
    Set<RequirementId> stated = new LinkedHashSet<>();
    int statements = 20 + random.nextInt(101);
    while (stated.size() < statements) {
      RequirementId drawn = provisions.get(random.nextInt(provisions.size()));
      if (stated.add(drawn)) {
        RequirementId own = new RequirementId(drawn.framework(), new String(drawn.locator()));
        builder.state(statement(own, random));
      }
    }
    int items = 10 + random.nextInt(51);
    for (int item = 0; item < items; item++) {
      builder.evidence(evidence(item, random));
    }
    return builder.build();
  }

  private static Statement statement(RequirementId provision, SplittableRandom random) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> new Statement.Partial(provision, List.of());
      case 2 -> new Statement.Planned(provision, Optional.empty());
      case 3 -> new Statement.Excluded(provision, "not done by us, as " + provision + " has it");
      default -> new Statement.Implemented(provision, List.of());
    };
  }

  private Evidence evidence(int item, SplittableRandom random) {
    EvidenceType type = types.get(random.nextInt(types.size()));
    boolean stale = random.nextInt(5) == 0;
    return new Evidence(
        type.id() + "-" + item,
        new String(type.id()),
        "Document " + item + " of the year",
        day.minusMonths(stale ? 30 : 1 + random.nextInt(10)),
        stale ? Optional.of(day.minusDays(1)) : Optional.empty(),
        Evidence.State.FINAL,
        List.of(type.subjects().get(random.nextInt(type.subjects().size()))),
        Optional.empty());
  }
}
