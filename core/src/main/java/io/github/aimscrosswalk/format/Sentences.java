package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.analysis.Conflict;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says answers in words, with names from a corpus. */
public final class Sentences {
  private final Corpus corpus;

  /**
   * Makes a speaker.
   *
   * @param corpus the data whose names are used
   */
  public Sentences(Corpus corpus) {
    this.corpus = Objects.requireNonNull(corpus, "corpus");
  }

  /**
   * Returns how a requirement is cited, without its framework.
   *
   * @param id the requirement
   * @return its notation, or the identifier if the corpus does not hold it
   */
  public String cite(RequirementId id) {
    return corpus.requirement(id).map(Requirement::notation).orElse(id.toString());
  }

  /**
   * Returns how requirements are cited, those of one framework together.
   *
   * @param ids the requirements
   * @return such as {@code EU AI Act Art. 9(1); ISO/IEC 42001 6.1.2, 8.2}; empty if there is none
   */
  public String cite(List<RequirementId> ids) {
    Map<FrameworkId, List<String>> byFramework = new LinkedHashMap<>();
    for (RequirementId id : ids) {
      byFramework.computeIfAbsent(id.framework(), f -> new ArrayList<>()).add(cite(id));
    }
    List<String> parts = new ArrayList<>();
    byFramework.forEach((f, cited) -> parts.add(label(f) + " " + String.join(", ", cited)));
    return String.join("; ", parts);
  }

  private String label(FrameworkId id) {
    return corpus.framework(id).map(Framework::label).orElse(id.value());
  }

  /**
   * Returns what a gap is, for whom and from when, in words.
   *
   * @param gap the gap
   * @return such as {@code new: "…" [ai] EU AI Act Art. 9(1); law applies from 2027-12-02; shown
   *     by: …}
   */
  public String gap(Gap gap) {
    String open = gap.certainty() == Gap.Certainty.OPEN ? " (perhaps there already)" : "";
    String when = gap.application().isSetByLaw() ? "; law applies from " + gap.application() : "";
    List<String> shown = new ArrayList<>();
    for (String type : gap.evidenceTypes()) {
      shown.add(corpus.evidenceType(type).map(EvidenceType::label).orElse(type));
    }
    String evidence = shown.isEmpty() ? "no evidence type known" : String.join(" or ", shown);
    return (gap.need() == Gap.Need.NEW ? "new" : "extend")
        + open
        + ": \""
        + gap.statement()
        + "\" ["
        + gap.pair().subject()
        + "] "
        + cite(gap.provisions())
        + when
        + "; shown by: "
        + evidence;
  }

  /**
   * Returns what a conflict is, in words.
   *
   * @param conflict the conflict
   * @return such as {@code ISO/IEC 42001:2023 10.1 is called planned, yet 1 of its 3 pairs is held}
   */
  public String conflict(Conflict conflict) {
    String called =
        conflict.statement() instanceof Statement.Planned ? "planned" : "not implemented";
    int held = conflict.held().size();
    return cite(List.of(conflict.statement().provision()))
        + " is called "
        + called
        + ", yet "
        + held
        + " of its "
        + conflict.asked()
        + (held == 1 ? " pairs is held" : " pairs are held");
  }

  /**
   * Returns how a provision stands, in words.
   *
   * @param coverage how it stands
   * @return such as {@code partial: 3 held, 1 possible, 0 to extend, 2 missing}
   */
  public static String coverage(Coverage coverage) {
    if (coverage instanceof Coverage.Excluded excluded) {
      return "excluded: " + excluded.justification();
    }
    if (coverage instanceof Coverage.NotApplicable not) {
      return "not applicable: " + not.reason();
    }
    if (coverage instanceof Coverage.Ended ended) {
      return "ended on " + ended.lastDay();
    }
    if (coverage instanceof Coverage.NotYet notYet) {
      return "from " + notYet.application() + ", then " + coverage(notYet.then());
    }
    if (coverage instanceof Coverage.Unknown) {
      return "unknown: not taken apart yet";
    }
    String word =
        coverage instanceof Coverage.Full
            ? "full"
            : coverage instanceof Coverage.Partial
                ? "partial"
                : coverage instanceof Coverage.Possible ? "possible" : "none";
    return coverage
        .measured()
        .map(
            c ->
                word
                    + ": "
                    + c.held().size()
                    + " held, "
                    + c.possible().size()
                    + " possible, "
                    + c.transferable().size()
                    + " to extend, "
                    + c.missing().size()
                    + " missing")
        .orElse(word);
  }
}
