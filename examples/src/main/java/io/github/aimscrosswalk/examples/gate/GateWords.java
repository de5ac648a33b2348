package io.github.aimscrosswalk.examples.gate;

import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.format.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what a gate found: each gap with what is missing and which document closes most. */
final class GateWords {
  private final Corpus corpus;
  private final Sentences sentences;
  private final String baseline;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> documents = new TreeMap<>();

  GateWords(Corpus corpus, String baseline, LocalDate day) {
    this.corpus = corpus;
    this.sentences = new Sentences(corpus);
    this.baseline = baseline;
    this.day = day;
  }

  /** Returns the words; a speaker speaks once. */
  String say(Verdict verdict) {
    List<Gap> open = new ArrayList<>(verdict.fresh());
    verdict.runOut().forEach(ran -> open.add(ran.gap()));
    for (Gap gap : open) {
      gap.evidenceTypes().forEach(type -> documents.merge(document(type, gap), 1, Integer::sum));
    }
    head("New gaps, accepted by nobody:", verdict.fresh());
    verdict.fresh().forEach(this::add);
    head("Gaps whose acceptance has run out:", verdict.runOut());
    for (Verdict.RunOut ran : verdict.runOut()) {
      add(ran.gap());
      line("    accepted until " + place(ran.was()) + ": " + ran.was().reason());
    }
    head("Accepted gaps that are closed; take the lines out:", verdict.closed());
    verdict.closed().forEach(accepted -> line("  " + accepted.pair() + ", " + place(accepted)));
    addMost(open.size());
    addCounts(verdict);
    return text.toString();
  }

  private void head(String words, List<?> what) {
    if (!what.isEmpty()) {
      line(words);
    }
  }

  private void add(Gap gap) {
    line("  " + gap.pair() + ": " + sentences.gap(gap));
    gap.evidenceTypes().stream()
        .map(type -> document(type, gap))
        .min(mostFirst())
        .ifPresent(
            best ->
                line("    " + best + " closes it and " + (closes(best) - 1) + " more of these"));
  }

  private String document(String type, Gap gap) {
    String label = corpus.evidenceType(type).map(EvidenceType::label).orElse(type);
    return "\"" + label + "\" (" + type + ") about " + gap.pair().subject();
  }

  private int closes(String document) {
    return documents.getOrDefault(document, 0);
  }

  private Comparator<String> mostFirst() {
    return Comparator.comparingInt((String document) -> -closes(document))
        .thenComparing(Comparator.naturalOrder());
  }

  private void addMost(int gaps) {
    documents.keySet().stream()
        .min(mostFirst())
        .ifPresent(best -> line("Most is closed by " + best + ": " + closes(best) + " of " + gaps));
  }

  private void addCounts(Verdict verdict) {
    line(
        (verdict.passes() ? "passed on " : "FAILED on ")
            + day
            + ": "
            + verdict.fresh().size()
            + " new, "
            + verdict.runOut().size()
            + " run out, "
            + verdict.closed().size()
            + " closed, "
            + verdict.accepted()
            + " accepted; coverage is not compliance");
  }

  private String place(AcceptedGap accepted) {
    return accepted.lastDay() + " in " + baseline + ":" + accepted.line();
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
