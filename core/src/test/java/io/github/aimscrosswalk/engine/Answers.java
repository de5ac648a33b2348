package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.List;

/** All that an analysis answers, in words, one answer a line. */
final class Answers {
  private Answers() {}

  /** Returns every answer to every question without a choice in it. */
  static List<String> all(Corpus corpus, Analysis analysis) {
    List<String> lines = new ArrayList<>(counts(corpus, analysis));
    lines.add("gaps: " + analysis.gaps());
    lines.add("reuse: " + analysis.reuse());
    lines.add("conflicts: " + analysis.conflicts());
    lines.add("plan: " + analysis.plan(PlanRequest.of()));
    for (Framework framework : corpus.frameworks()) {
      lines.add(framework + " gaps: " + analysis.gaps(framework.id()));
      for (Provision provision : framework.provisions()) {
        RequirementId id = provision.id();
        lines.add(id + " applies: " + analysis.application(id));
        lines.add(id + " because: " + analysis.derivation(id));
        lines.add(id + " lacks: " + analysis.whyNot(id));
      }
    }
    return lines;
  }

  /** Returns the answers that do not depend on the order in which things are stated. */
  static List<String> counts(Corpus corpus, Analysis analysis) {
    List<String> lines = new ArrayList<>();
    lines.add("all: " + analysis.coverage());
    for (Framework framework : corpus.frameworks()) {
      lines.add(framework + ": " + analysis.coverage(framework.id()));
      for (Requirement node : framework.requirements()) {
        lines.add(node.id() + " in all: " + analysis.groupCoverage(node.id()));
        if (node instanceof Provision) {
          lines.add(node.id() + ": " + analysis.coverage(node.id()));
        }
      }
    }
    return lines;
  }
}
