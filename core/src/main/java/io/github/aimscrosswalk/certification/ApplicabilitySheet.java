package io.github.aimscrosswalk.certification;

import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Decision;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Entry;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Implementation;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Lack;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Support;
import io.github.aimscrosswalk.text.CsvOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A statement of applicability as Markdown, HTML and CSV. */
public final class ApplicabilitySheet {
  private static final List<String> COLUMNS =
      List.of(
          "control",
          "title",
          "decision",
          "reasons",
          "justification",
          "owner",
          "implementation",
          "due",
          "elements_held",
          "elements_asked",
          "evidence",
          "lacking");

  private ApplicabilitySheet() {}

  /**
   * Returns the statement as Markdown.
   *
   * @param statement the statement
   * @return the text, ending in a line end; the same statement always gives the same text
   */
  public static String markdown(StatementOfApplicability statement) {
    return SheetMarkdown.write(sheet(statement));
  }

  /**
   * Returns the statement as a fragment of HTML: a section with a heading of the second level, to
   * stand in a page of the caller's. It brings neither style nor script, and all of the user's
   * words are escaped.
   *
   * @param statement the statement
   * @return the fragment, ending in a line end
   */
  public static String html(StatementOfApplicability statement) {
    return SheetHtml.write(sheet(statement), "applicability-" + statement.framework());
  }

  /**
   * Returns the statement as CSV, one row for each control: commas, lines that end in CR LF, no
   * byte order mark. A text that a spreadsheet would take for a formula has an apostrophe before
   * it.
   *
   * @param statement the statement
   * @return the table, with column names in its first line
   */
  public static String csv(StatementOfApplicability statement) {
    StringWriter text = new StringWriter();
    CsvOutput csv = new CsvOutput(text);
    csv.row(COLUMNS);
    statement.entries().forEach(entry -> csv.row(cells(entry)));
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> cells(Entry entry) {
    Optional<Content> content = entry.coverage().measured();
    return List.of(
        entry.control().notation(),
        entry.control().label(),
        word(entry.decision()),
        reasons(entry, "; "),
        entry.justification(),
        entry.owner().orElse(""),
        word(entry.implementation()),
        entry.due().map(Object::toString).orElse(""),
        content.map(c -> Integer.toString(c.held().size())).orElse(""),
        content.map(c -> Integer.toString(c.asked())).orElse(""),
        entry.support().stream().map(ApplicabilitySheet::support).collect(Collectors.joining("\n")),
        entry.lacks().stream().map(ApplicabilitySheet::word).collect(Collectors.joining("; ")));
  }

  private static Sheet sheet(StatementOfApplicability statement) {
    List<List<List<String>>> rows = new ArrayList<>();
    statement.entries().forEach(entry -> rows.add(row(entry)));
    Sheet.Blocks blocks =
        new Sheet.Blocks()
            .paragraph(head(statement))
            .paragraph(counts(statement))
            .grid(
                "Controls of " + statement.label(),
                List.of(
                    "Control",
                    "Decision",
                    "Reasons and justification",
                    "Owner",
                    "Implementation",
                    "Elements held",
                    "Evidence"),
                rows)
            .heading("What this statement lacks");
    List<String> findings = findings(statement);
    return (findings.isEmpty() ? blocks.paragraph("Nothing.") : blocks.points(findings))
        .under("Statement of applicability: " + statement.label());
  }

  private static String head(StatementOfApplicability statement) {
    return statement.assessment().target().name()
        + ", assessment "
        + statement.assessment().id()
        + ", as of "
        + statement.asOf()
        + ", data release "
        + statement.release()
        + ".";
  }

  private static String counts(StatementOfApplicability statement) {
    return statement.entries().size()
        + " controls: "
        + statement.count(Decision.INCLUDED)
        + " included, "
        + statement.count(Decision.EXCLUDED)
        + " excluded, "
        + statement.count(Decision.UNDECIDED)
        + " undecided. How far a control is implemented is what the assessment states;"
        + " elements held are counted, and are not compliance.";
  }

  private static List<List<String>> row(Entry entry) {
    List<String> why = new ArrayList<>();
    if (!entry.reasons().isEmpty()) {
      why.add(reasons(entry, ", "));
    }
    if (!entry.justification().isEmpty()) {
      why.add(entry.justification());
    }
    return List.of(
        List.of(entry.control().notation() + " " + entry.control().label()),
        List.of(word(entry.decision())),
        why,
        entry.owner().map(List::of).orElse(List.of()),
        List.of(implementation(entry)),
        List.of(held(entry)),
        entry.support().stream().map(ApplicabilitySheet::support).toList());
  }

  private static String implementation(Entry entry) {
    return entry.implementation() == Implementation.LEFT_OUT
        ? ""
        : word(entry.implementation()) + entry.due().map(day -> " by " + day).orElse("");
  }

  private static String held(Entry entry) {
    if (entry.implementation() == Implementation.LEFT_OUT) {
      return "";
    }
    return entry
        .coverage()
        .measured()
        .map(
            c ->
                c.held().size()
                    + " of "
                    + c.asked()
                    + (c.possible().isEmpty() ? "" : ", perhaps " + c.possible().size() + " more"))
        .orElse("not taken apart");
  }

  private static String support(Support support) {
    String title = support.evidence().title();
    return support.evidence().id()
        + (title.isEmpty() ? "" : " " + title)
        + " ("
        + word(support.standing())
        + ", of "
        + support.evidence().collected()
        + support.lastDay().map(day -> ", to " + day).orElse("")
        + (support.weight() == Ground.Weight.TRANSFERABLE ? ", for some systems only)" : ")");
  }

  private static String reasons(Entry entry, String between) {
    return entry.reasons().stream()
        .map(ApplicabilitySheet::word)
        .collect(Collectors.joining(between));
  }

  private static List<String> findings(StatementOfApplicability statement) {
    List<String> texts = new ArrayList<>();
    for (Lack lack : Lack.values()) {
      List<String> controls =
          statement.entries().stream()
              .filter(entry -> entry.lacks().contains(lack))
              .map(entry -> entry.control().notation())
              .toList();
      if (!controls.isEmpty()) {
        texts.add(sentence(lack) + ": " + String.join(", ", controls));
      }
    }
    return texts;
  }

  private static String sentence(Lack lack) {
    return switch (lack) {
      case DECISION -> "Neither included nor excluded";
      case JUSTIFICATION -> "Included without a reason or a justification";
      case STATUS -> "Included, but how far it is implemented is not stated";
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
