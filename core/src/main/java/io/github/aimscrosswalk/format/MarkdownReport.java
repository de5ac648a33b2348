package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Conflict;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes everything an analysis has to say as one Markdown text. */
public final class MarkdownReport {
  private static final String NOT_COMPLIANCE =
      "Coverage is counted from what the assessment states and holds. It is not compliance, and no"
          + " certificate or legal opinion.";

  private final Corpus corpus;
  private final Analysis analysis;
  private final Sentences sentences;
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport(Corpus corpus, Analysis analysis) {
    this.corpus = corpus;
    this.analysis = analysis;
    this.sentences = new Sentences(corpus);
  }

  /**
   * Returns the report of an analysis. The same analysis always gives the same text.
   *
   * @param corpus the data that was analysed against
   * @param analysis the analysis
   * @return the report, in Markdown, ending in a line end
   */
  public static String write(Corpus corpus, Analysis analysis) {
    Objects.requireNonNull(analysis, "analysis");
    return new MarkdownReport(corpus, analysis).report();
  }

  private String report() {
    Assessment assessment = analysis.assessment();
    line("# " + assessment.target().name());
    line("");
    line(
        "Assessment `"
            + assessment.id()
            + "`, as of "
            + analysis.asOf()
            + analysis.knownAt().map(d -> ", as the law was known on " + d).orElse("")
            + ", data release "
            + corpus.release()
            + ", "
            + Values.name(assessment.assurance())
            + ". Scope: "
            + assessment.scope()
            + ".");
    line("");
    line(NOT_COMPLIANCE + " " + status());
    coverage();
    reuse();
    gaps();
    conflicts();
    provisions();
    return out.toString();
  }

  /** Says how far the rows behind the answers have been checked. */
  private String status() {
    List<Assignment> all = corpus.hub().assignments();
    Map<Assignment.Status, Integer> counts = new EnumMap<>(Assignment.Status.class);
    all.forEach(a -> counts.merge(a.status(), 1, Integer::sum));
    return "Of "
        + all.size()
        + " assignments "
        + counts.getOrDefault(Assignment.Status.DRAFT, 0)
        + " are drafts, "
        + counts.getOrDefault(Assignment.Status.DOUBLE_CODED, 0)
        + " double-coded, "
        + counts.getOrDefault(Assignment.Status.EXPERT_REVIEWED, 0)
        + " reviewed by a named expert.";
  }

  private List<FrameworkId> frameworks() {
    List<FrameworkId> chosen = analysis.assessment().frameworks();
    return chosen.isEmpty() ? corpus.frameworks().stream().map(Framework::id).toList() : chosen;
  }

  private String label(FrameworkId id) {
    return corpus.framework(id).map(Framework::label).orElse(id.value());
  }

  private void coverage() {
    line("");
    line("## Coverage");
    line("");
    line("Each count has its denominator; `a..b` is what is certain and what is possible.");
    line("");
    line(
        "| framework | full | held | transferable | touched | unknown | not applicable | excluded |"
            + " ended |");
    line("|---|---|---|---|---|---|---|---|---|");
    for (FrameworkId framework : frameworks()) {
      Tally tally = analysis.coverage(framework).tally();
      line(
          "| "
              + label(framework)
              + cells(tally.inForce())
              + tally.notApplicable()
              + " | "
              + tally.excluded()
              + " | "
              + tally.ended()
              + " |");
      if (tally.upcoming().provisions() + tally.upcoming().unknown() > 0) {
        line("| " + label(framework) + ", later" + cells(tally.upcoming()) + " | | |");
      }
    }
  }

  private static String cells(Counts c) {
    return " | "
        + c.full()
        + "/"
        + c.provisions()
        + " | "
        + c.held()
        + "/"
        + c.pairs()
        + " | "
        + c.transferable()
        + "/"
        + c.pairs()
        + " | "
        + c.touched()
        + "/"
        + c.provisions()
        + " | "
        + c.unknown()
        + " | ";
  }

  private void reuse() {
    Reuse reuse = analysis.reuse();
    line("");
    line("## Evidence");
    line("");
    line(
        "Requests for fresh evidence if each framework were served alone: "
            + reuse.requestsAlone()
            + "; asked for once each: "
            + reuse.requestsTogether()
            + "; saved: "
            + reuse.requestsSaved()
            + ".");
    line("");
    line("| evidence | type | collected | standing | provisions | frameworks | carries alone |");
    line("|---|---|---|---|---|---|---|");
    for (EvidenceUse use : reuse.items()) {
      line(
          "| "
              + use.evidence().id()
              + " "
              + cell(use.evidence().title())
              + " | "
              + use.evidence().type()
              + " | "
              + use.evidence().collected()
              + " | "
              + Values.name(use.standing())
              + " | "
              + use.serves().size()
              + " | "
              + use.frameworks()
              + " | "
              + use.alone().size()
              + " |");
    }
  }

  private void gaps() {
    List<Gap> gaps = analysis.gaps();
    line("");
    line("## Gaps");
    line("");
    line(
        gaps.size()
            + " pairs are not certainly there. Obligations that apply come first, then what"
            + " else applies, then what will, by date; within these, what most provisions ask for.");
    line("");
    for (int i = 0; i < gaps.size(); i++) {
      line((i + 1) + ". " + sentences.gap(gaps.get(i)));
    }
  }

  private void conflicts() {
    line("");
    line("## Statements that other statements or evidence speak against");
    line("");
    for (Conflict conflict : analysis.conflicts()) {
      line("- " + sentences.conflict(conflict));
    }
  }

  private void provisions() {
    for (FrameworkId id : frameworks()) {
      line("");
      line("## Provisions of " + label(id));
      line("");
      for (Provision provision : corpus.framework(id).map(Framework::provisions).orElseThrow()) {
        Derivation derivation = analysis.derivation(provision.id());
        line(
            "- **"
                + provision.notation()
                + "** "
                + provision.label()
                + ": "
                + Sentences.coverage(derivation.coverage()));
        if (!(derivation.coverage() instanceof Coverage.Unknown)) {
          derivation.parts().forEach(this::part);
        }
      }
    }
  }

  private void part(Derivation.Part part) {
    Assignment assignment = part.assignment();
    String statement =
        corpus.element(assignment.pair().element()).map(Element::statement).orElse("");
    line(
        "  - "
            + statement
            + " `"
            + assignment.pair()
            + "` ("
            + assignment.basis()
            + "; "
            + Values.name(assignment.reading())
            + ", "
            + Values.name(assignment.status())
            + ")");
    if (part.grounds().isEmpty()) {
      line("    - missing");
    }
    for (Ground ground : part.grounds()) {
      String chain = ground.implied().isEmpty() ? "" : ", which entails it";
      String elsewhere =
          ground.weight() == Ground.Weight.TRANSFERABLE ? " (`" + ground.shown() + "`)" : "";
      line("    - " + Values.name(ground.weight()) + ": " + ground.describe() + elsewhere + chain);
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
