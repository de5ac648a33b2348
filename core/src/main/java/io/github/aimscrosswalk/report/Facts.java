package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.page.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What all sections share: the analysis, names from the corpus, and where links lead. */
final class Facts {
  private final Corpus corpus;
  private final Analysis analysis;
  private final List<Framework> frameworks;
  private final List<Gap> gaps;
  private final Map<Pair, Integer> gapNumbers = new HashMap<>();
  private final Map<String, String> evidenceAnchors = new HashMap<>();

  Facts(Corpus corpus, Analysis analysis) {
    this.corpus = Objects.requireNonNull(corpus, "corpus");
    this.analysis = Objects.requireNonNull(analysis, "analysis");
    List<FrameworkId> chosen = analysis.assessment().frameworks();
    this.frameworks =
        chosen.isEmpty() ? corpus.frameworks() : chosen.stream().map(this::framework).toList();
    this.gaps = analysis.gaps();
    for (int i = 0; i < gaps.size(); i++) {
      gapNumbers.put(gaps.get(i).pair(), i + 1);
    }
    for (Evidence evidence : analysis.assessment().evidence()) {
      evidenceAnchors.put(evidence.id(), "evidence-" + (evidenceAnchors.size() + 1));
    }
  }

  private Framework framework(FrameworkId id) {
    return corpus
        .framework(id)
        .orElseThrow(
            () -> new IllegalArgumentException("expected a framework, found '" + id + "'"));
  }

  Corpus corpus() {
    return corpus;
  }

  Analysis analysis() {
    return analysis;
  }

  /** Returns the frameworks that the assessment is about. */
  List<Framework> frameworks() {
    return frameworks;
  }

  List<Gap> gaps() {
    return gaps;
  }

  String label(FrameworkId id) {
    return corpus.framework(id).map(Framework::label).orElse(id.value());
  }

  /** Returns a link to how a provision stands, by its notation. */
  Text link(RequirementId id) {
    String notation = corpus.requirement(id).map(Requirement::notation).orElse(id.toString());
    return Text.empty().link(anchor(id), notation);
  }

  /** Returns links to provisions, those of one framework together under its name. */
  Text links(List<RequirementId> ids) {
    Map<FrameworkId, List<Text>> byFramework = new LinkedHashMap<>();
    for (RequirementId id : ids) {
      byFramework.computeIfAbsent(id.framework(), f -> new ArrayList<>()).add(link(id));
    }
    List<Text> parts = new ArrayList<>();
    byFramework.forEach(
        (f, links) -> parts.add(Text.of(label(f) + " ").text(Text.join(", ", links))));
    return Text.join("; ", parts);
  }

  /** Returns a link to a piece of evidence, by the user's name for it. */
  Text evidence(String id) {
    return Text.empty().link(evidenceAnchor(id), id);
  }

  String evidenceAnchor(String id) {
    return evidenceAnchors.getOrDefault(id, "");
  }

  String evidenceType(String id) {
    return corpus.evidenceType(id).map(EvidenceType::label).orElse(id);
  }

  /** Returns links to gaps, by their numbers. */
  Text gaps(List<Pair> pairs) {
    List<Text> links = new ArrayList<>();
    for (Pair pair : pairs) {
      links.add(Text.empty().link(gapAnchor(pair), "" + gapNumber(pair)));
    }
    return Text.join(", ", links);
  }

  /** Returns the place of a gap among all, from 1. */
  int gapNumber(Pair pair) {
    return gapNumbers.getOrDefault(pair, 0);
  }

  String gapAnchor(Pair pair) {
    return "gap-" + gapNumber(pair);
  }

  String statement(ElementId element) {
    return corpus.element(element).map(Element::statement).orElse(element.value());
  }

  /**
   * Returns the anchor of a requirement: its identifier, with what a link may not hold spelt out.
   */
  static String anchor(RequirementId id) {
    StringBuilder anchor = new StringBuilder();
    id.toString()
        .chars()
        .forEach(
            c -> anchor.append(isPlain(c) ? Character.toString(c) : "_" + Integer.toHexString(c)));
    return anchor.toString();
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ".:-".indexOf(c) >= 0;
  }

  /** Returns a count with its denominator, as {@code 3–5 of 12}. */
  static String of(Interval count, int whole) {
    return range(count) + " of " + whole;
  }

  static String range(Interval count) {
    return count.isExact() ? "" + count.lower() : count.lower() + "–" + count.upper();
  }

  /** Returns a number with its noun. */
  static String number(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
