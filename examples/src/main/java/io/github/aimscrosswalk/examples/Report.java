package io.github.aimscrosswalk.examples;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.report.MarkdownReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Analyses one assessment and prints how far each framework is reached, what is missing and which
 * evidence serves most; writes everything as a Markdown report.
 */
public final class Report {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final int SHOWN = 10;

  private Report() {}

  /**
   * Runs the report.
   *
   * @param args the assessment file, and optionally the day of the analysis, year-month-day
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LocalDate day = args.length > 1 ? LocalDate.parse(args[1]) : DAY;
    Crosswalk crosswalk = Crosswalks.bundled();
    try {
      Assessment assessment = crosswalk.readAssessment(Path.of(args[0]));
      Analysis analysis = crosswalk.analyze(assessment, day);
      out.print(summary(crosswalk, analysis));
      Path report =
          Path.of(System.getProperty("example.out", "target"), assessment.id() + "-report.md");
      Files.writeString(report, MarkdownReport.write(crosswalk.corpus(), analysis));
      out.println();
      out.println("Everything, with the derivation of each answer: " + report);
    } catch (InvalidDataException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Returns what is printed: the table, ten gaps, ten pieces of evidence. */
  static String summary(Crosswalk crosswalk, Analysis analysis) {
    StringBuilder text = new StringBuilder();
    text.append(analysis.assessment().target().name())
        .append(", as of ")
        .append(analysis.asOf())
        .append(", scope: ")
        .append(analysis.assessment().scope())
        .append('\n')
        .append("a..b is what is certain and what is possible; coverage is not compliance.\n\n");
    table(crosswalk, analysis, text);
    gaps(crosswalk, analysis.gaps(), text);
    evidence(crosswalk, analysis.reuse(), text);
    return text.toString();
  }

  private static void table(Crosswalk crosswalk, Analysis analysis, StringBuilder text) {
    row(text, "framework", "full", "held", "transferable", "touched", "unknown");
    for (Framework framework : crosswalk.frameworks()) {
      Tally tally = analysis.coverage(framework.id()).tally();
      counts(text, framework.label(), tally.inForce());
      if (tally.upcoming().provisions() + tally.upcoming().unknown() > 0) {
        counts(text, framework.label() + ", later", tally.upcoming());
      }
    }
    text.append("full, touched: of provisions taken apart; held, transferable: of distinct")
        .append(" element-subject pairs they ask for;\nunknown: provisions that nobody has taken")
        .append(" apart yet, in no other column.\n");
  }

  private static void counts(StringBuilder text, String label, Counts c) {
    row(
        text,
        label,
        c.full() + "/" + c.provisions(),
        c.held() + "/" + c.pairs(),
        c.transferable() + "/" + c.pairs(),
        c.touched() + "/" + c.provisions(),
        Integer.toString(c.unknown()));
  }

  private static void row(StringBuilder text, String first, String... cells) {
    text.append(String.format(Locale.ROOT, "%-34s", first));
    for (String cell : cells) {
      text.append(String.format(Locale.ROOT, "%14s", cell));
    }
    text.append('\n');
  }

  private static void gaps(Crosswalk crosswalk, List<Gap> gaps, StringBuilder text) {
    Sentences sentences = new Sentences(crosswalk.corpus());
    text.append("\nThe ")
        .append(Math.min(SHOWN, gaps.size()))
        .append(" gaps that matter most, of ")
        .append(gaps.size())
        .append(" (obligations that apply first, then what most provisions ask for):\n");
    for (int i = 0; i < Math.min(SHOWN, gaps.size()); i++) {
      text.append(String.format(Locale.ROOT, "%3d. ", i + 1))
          .append(sentences.gap(gaps.get(i)))
          .append('\n');
    }
  }

  private static void evidence(Crosswalk crosswalk, Reuse reuse, StringBuilder text) {
    text.append("\nThe evidence that serves most (")
        .append(reuse.requestsTogether())
        .append(" requests instead of ")
        .append(reuse.requestsAlone())
        .append(", ")
        .append(reuse.requestsSaved())
        .append(" saved):\n");
    for (EvidenceUse use : reuse.items().subList(0, Math.min(SHOWN, reuse.items().size()))) {
      String label =
          crosswalk
              .corpus()
              .evidenceType(use.evidence().type())
              .map(t -> t.label())
              .orElse(use.evidence().type());
      text.append(
          String.format(
              Locale.ROOT,
              "%-8s %-48s %3d provision%s of %d framework%s, %3d pair%s it alone carries%s\n",
              use.evidence().id(),
              label,
              use.serves().size(),
              plural(use.serves().size()),
              use.frameworks(),
              plural(use.frameworks()),
              use.alone().size(),
              plural(use.alone().size()),
              standing(use)));
    }
  }

  private static String plural(int number) {
    return number == 1 ? "" : "s";
  }

  private static String standing(EvidenceUse use) {
    return switch (use.standing()) {
      case FRESH -> "";
      case STALE -> " (stale: counts as possible only)";
      case NOT_YET_EFFECTIVE -> " (not yet effective: counts as possible only)";
      case DRAFT -> " (draft: counts as possible only)";
    };
  }
}
