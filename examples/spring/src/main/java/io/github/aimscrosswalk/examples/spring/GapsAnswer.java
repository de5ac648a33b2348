package io.github.aimscrosswalk.examples.spring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Optional;

/** What is missing, the gaps that matter most first, a page of them. */
record GapsAnswer(
    Asked.About about, int total, int offset, int left, Optional<String> next, List<Row> gaps) {
  /** One gap. */
  record Row(
      String element,
      String subject,
      String statement,
      Gap.Need need,
      Gap.Certainty certainty,
      Gap.Force inForce,
      Application applies,
      List<Place> provisions,
      List<String> evidenceTypes) {}

  /** A provision that asks for it, and where its derivation is. */
  record Place(String provision, String cited, String derivation) {}

  static GapsAnswer of(
      Crosswalk crosswalk, Asked asked, List<FrameworkId> frameworks, int offset, int limit) {
    List<Gap> all = asked.analysis().gaps(frameworks.toArray(FrameworkId[]::new));
    Sentences sentences = new Sentences(crosswalk.corpus());
    List<Row> page =
        all.stream().skip(offset).limit(limit).map(gap -> row(gap, asked, sentences)).toList();
    int left = Math.max(0, all.size() - offset - page.size());
    StringBuilder query = new StringBuilder();
    frameworks.forEach(framework -> query.append("&framework=").append(framework));
    query.append("&limit=").append(limit).append("&offset=").append(offset + page.size());
    return new GapsAnswer(
        asked.about(crosswalk.corpus().release()),
        all.size(),
        offset,
        left,
        left == 0 ? Optional.empty() : Optional.of(asked.gaps(query.toString())),
        page);
  }

  private static Row row(Gap gap, Asked asked, Sentences sentences) {
    return new Row(
        gap.pair().element().value(),
        gap.pair().subject().id(),
        gap.statement(),
        gap.need(),
        gap.certainty(),
        gap.inForce(),
        gap.application(),
        gap.provisions().stream().map(id -> place(id, asked, sentences)).toList(),
        gap.evidenceTypes());
  }

  private static Place place(RequirementId id, Asked asked, Sentences sentences) {
    return new Place(id.toString(), sentences.cite(List.of(id)), asked.derivation(id));
  }
}
