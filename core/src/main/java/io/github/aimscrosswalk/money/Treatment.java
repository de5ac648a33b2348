package io.github.aimscrosswalk.money;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which risks are treated, as an analysis has it. */
final class Treatment {
  private final Corpus corpus;
  private final Analysis analysis;
  private final Set<String> held = new HashSet<>();

  Treatment(Corpus corpus, Analysis analysis) {
    this.corpus = corpus;
    this.analysis = analysis;
    List<FrameworkId> chosen = analysis.assessment().frameworks();
    for (Framework framework : corpus.frameworks()) {
      if (chosen.isEmpty() || chosen.contains(framework.id())) {
        for (Provision provision : framework.provisions()) {
          analysis.coverage(provision.id()).measured().ifPresent(this::add);
        }
      }
    }
    for (Gap gap : analysis.gaps()) {
      held.remove(gap.pair().element().practice());
    }
  }

  private void add(Content content) {
    for (Pair pair : content.held()) {
      held.add(pair.element().practice());
    }
  }

  boolean treats(Risk risk) {
    for (String practice : risk.practices()) {
      if (corpus.practice(practice).isEmpty()) {
        throw new IllegalArgumentException(
            "expected a practice that treats risk '" + risk.id() + "', found '" + practice + "'");
      }
    }
    return risk.treated().isPresent()
        && held.containsAll(risk.practices())
        && risk.provisions().stream().allMatch(this::isHeld);
  }

  private boolean isHeld(RequirementId provision) {
    Optional<Content> content = analysis.coverage(provision).measured();
    return content.isPresent() && content.get().held().size() == content.get().asked();
  }
}
