package io.github.aimscrosswalk.jmh.world;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An assessment made by seeded draws: of one AI system, in a silent scope, about five frameworks,
 * with 80 of their provisions implemented and 40 pieces of evidence. One in five pieces is stale,
 * one in ten a draft; one in ten that may be about several subjects is silent on which: what these
 * show is possible only. Where a corpus is small, a ninth of the provisions and half of the types.
 */
final class GeneratedAssessment {
  private static final long SEED = 43;
  private static final int FRAMEWORKS = 5;
  private static final int STATEMENTS = 80;
  private static final int ITEMS = 40;

  private final Draw draw;
  private final Crosswalk crosswalk;
  private final LocalDate day;

  /** Prepares the assessment with a number: another number, another assessment. */
  GeneratedAssessment(Crosswalk crosswalk, LocalDate day, int number) {
    this.draw = new Draw(SEED + number);
    this.crosswalk = crosswalk;
    this.day = day;
  }

  Assessment assessment() {
    List<FrameworkId> chosen = chosen();
    Assessment.Builder builder =
        Assessment.builder("generated")
            .about(new Target(Target.Kind.AI_SYSTEM, "generated"))
            .frameworks(chosen.toArray(FrameworkId[]::new));
    List<RequirementId> open = inForce(chosen);
    for (int left = Math.min(STATEMENTS, open.size() / 9); left > 0; left--) {
      RequirementId provision = open.remove(draw.below(open.size()));
      builder.implemented(provision.framework(), provision.locator());
    }
    List<EvidenceType> types = new ArrayList<>(crosswalk.corpus().hub().evidenceTypes());
    int items = Math.min(ITEMS, types.size() / 2);
    for (int item = 0; item < items; item++) {
      builder.evidence(evidence(item, types.remove(draw.below(types.size()))));
    }
    return builder.build();
  }

  /** Five frameworks at even distances in the list, the first and the last among them. */
  private List<FrameworkId> chosen() {
    int count = crosswalk.frameworks().size();
    List<FrameworkId> chosen = new ArrayList<>();
    for (int i = 0; i < Math.min(FRAMEWORKS, count); i++) {
      chosen.add(crosswalk.frameworks().get(i * (count - 1) / (FRAMEWORKS - 1)).id());
    }
    return chosen;
  }

  private List<RequirementId> inForce(List<FrameworkId> frameworks) {
    Assessment empty =
        Assessment.builder("empty").about(new Target(Target.Kind.AI_SYSTEM, "empty")).build();
    Analysis analysis = crosswalk.analyze(empty, day);
    List<RequirementId> provisions = new ArrayList<>();
    for (FrameworkId framework : frameworks) {
      for (Provision provision : crosswalk.framework(framework).provisions()) {
        if (analysis.coverage(provision.id()).measured().isPresent()) {
          provisions.add(provision.id());
        }
      }
    }
    return provisions;
  }

  private Evidence evidence(int item, EvidenceType type) {
    boolean stale = item % 5 == 0;
    boolean draft = item % 10 == 3;
    boolean silent = item % 10 == 7;
    List<Subject> subjects = silent ? List.of() : List.of(draw.one(type.subjects()));
    return new Evidence(
        type.id() + "-" + item,
        type.id(),
        "",
        day.minusMonths(stale ? 30 : 1 + draw.below(10)),
        stale ? Optional.of(day.minusDays(1)) : Optional.empty(),
        draft ? Evidence.State.DRAFT : Evidence.State.FINAL,
        subjects,
        Optional.empty());
  }
}
