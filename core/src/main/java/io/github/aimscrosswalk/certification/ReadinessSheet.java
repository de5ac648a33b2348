package io.github.aimscrosswalk.certification;

import io.github.aimscrosswalk.certification.Readiness.Artefact;
import io.github.aimscrosswalk.certification.Readiness.Item;
import io.github.aimscrosswalk.certification.Readiness.Occurrence;
import io.github.aimscrosswalk.certification.Readiness.Recurring;
import io.github.aimscrosswalk.certification.Readiness.Stage;
import io.github.aimscrosswalk.certification.Readiness.State;
import io.github.aimscrosswalk.certification.Readiness.Worth;
import io.github.aimscrosswalk.evidence.DocumentedInformation.Obligation;
import io.github.aimscrosswalk.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Readiness as Markdown and HTML. */
public final class ReadinessSheet {
  private static final String NO_PREDICTION =
      "This lists what is there to be read and sampled on the day. It does not predict the outcome"
          + " of an audit: whether an artefact says what it has to, and whether people work by it,"
          + " nothing here can see.";

  private ReadinessSheet() {}

  /**
   * Returns the readiness as Markdown.
   *
   * @param readiness the readiness
   * @return the text, ending in a line end; the same readiness always gives the same text
   */
  public static String markdown(Readiness readiness) {
    return SheetMarkdown.write(sheet(readiness));
  }

  /**
   * Returns the readiness as a fragment of HTML: a section with a heading of the second level, to
   * stand in a page of the caller's. It brings neither style nor script, and all of the user's
   * words are escaped.
   *
   * @param readiness the readiness
   * @return the fragment, ending in a line end
   */
  public static String html(Readiness readiness) {
    return SheetHtml.write(sheet(readiness), "readiness-" + readiness.framework());
  }

  private static Sheet sheet(Readiness readiness) {
    Sheet.Blocks blocks =
        new Sheet.Blocks()
            .paragraph(
                readiness.assessment().target().name()
                    + ", assessment "
                    + readiness.assessment().id()
                    + ", as of "
                    + readiness.asOf()
                    + ", data release "
                    + readiness.release()
                    + ".")
            .paragraph(NO_PREDICTION);
    stage(blocks, readiness, Stage.ONE, "Stage 1: documents to be read");
    stage(blocks, readiness, Stage.TWO, "Stage 2: records to be sampled");
    cycle(blocks, readiness);
    return blocks.under("Certification readiness: " + readiness.label());
  }

  private static void stage(Sheet.Blocks blocks, Readiness readiness, Stage stage, String title) {
    List<List<List<String>>> rows = new ArrayList<>();
    int notAsked = 0;
    for (Item item : readiness.items()) {
      if (item.stage() == stage && item.state() == State.NOT_ASKED) {
        notAsked++;
      } else if (item.stage() == stage) {
        rows.add(row(item));
      }
    }
    blocks
        .heading(title)
        .paragraph(
            counts(readiness, stage, Obligation.REQUIRED, "Asked for in writing")
                + counts(readiness, stage, Obligation.IMPLIED, " Hardly to be shown otherwise")
                + (notAsked == 0
                    ? ""
                    : " Not asked, as the control is left out or does not apply: "
                        + notAsked
                        + "."))
        .grid(title, List.of("Clause", "What", "Asked", "State", "Artefacts", "Note"), rows);
  }

  private static String counts(
      Readiness readiness, Stage stage, Obligation obligation, String words) {
    int present = readiness.count(stage, obligation, State.PRESENT);
    int stale = readiness.count(stage, obligation, State.STALE);
    int missing = readiness.count(stage, obligation, State.MISSING);
    return words
        + ": of "
        + (present + stale + missing)
        + ", "
        + present
        + " present, "
        + stale
        + " stale, "
        + missing
        + " missing.";
  }

  private static List<List<String>> row(Item item) {
    String note = item.wanted().note();
    return List.of(
        List.of(item.provision().notation()),
        List.of(item.wanted().label()),
        List.of(item.wanted().obligation() == Obligation.REQUIRED ? "in writing" : "implied"),
        List.of(word(item.state())),
        item.artefacts().stream().map(ReadinessSheet::artefact).toList(),
        note.isEmpty() ? List.of() : List.of(note));
  }

  private static String artefact(Artefact artefact) {
    return name(artefact.evidence())
        + " ("
        + (artefact.worth() == Worth.COUNTS ? "current" : word(artefact.worth()))
        + ", of "
        + artefact.evidence().collected()
        + artefact.lastDay().map(day -> ", to " + day).orElse("")
        + ")";
  }

  private static String name(Evidence evidence) {
    return evidence.id() + (evidence.title().isEmpty() ? "" : " " + evidence.title());
  }

  private static void cycle(Sheet.Blocks blocks, Readiness readiness) {
    Readiness.Cycle cycle = readiness.cycle();
    List<String> points = new ArrayList<>();
    cycle.occurrences().forEach(o -> points.add(occurrence(o)));
    blocks
        .heading("Internal audit and management review")
        .paragraph(
            "The current cycle runs from "
                + cycle.from()
                + " to "
                + cycle.until()
                + ". Its length is the choice of whoever asked; a year is practice, the standard"
                + " leaves the interval to the organisation.")
        .points(points);
  }

  private static String occurrence(Occurrence occurrence) {
    String what =
        occurrence.recurring() == Recurring.INTERNAL_AUDIT
            ? "Internal audit: "
            : "Management review: ";
    return switch (occurrence.state()) {
      case PRESENT -> what + "in the current cycle" + latest(occurrence);
      case STALE -> what + "not in the current cycle" + latest(occurrence);
      default -> what + "no evidence of one";
    };
  }

  private static String latest(Occurrence occurrence) {
    return occurrence
        .latest()
        .map(e -> "; the latest evidence is " + name(e) + " of " + e.collected())
        .orElse("");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
