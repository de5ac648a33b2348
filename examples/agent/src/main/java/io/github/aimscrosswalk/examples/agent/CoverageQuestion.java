package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.framework.Framework;
import java.util.List;

/** How far are frameworks reached? */
final class CoverageQuestion {
  record Content(Loaded.About about, List<Row> frameworks) {}

  record Row(String framework, String label, Tally tally) {}

  private CoverageQuestion() {}

  static Question of(Loaded loaded) {
    return new Question(
        "coverage",
        "Coverage of frameworks",
        "Counts how far each framework is reached on a day: provisions full and touched, elements"
            + " held and transferable, each as what is certain and what is possible with its"
            + " denominator; provisions that apply later are counted apart.",
        List.of(loaded.whichAssessment(), Argument.day(), loaded.whichFrameworks()),
        arguments -> answer(loaded, arguments));
  }

  private static Question.Reply answer(Loaded loaded, Arguments arguments) {
    Analysis analysis = loaded.analysis(arguments);
    List<String> chosen = arguments.list("frameworks");
    List<Row> rows =
        loaded.crosswalk().frameworks().stream()
            .filter(framework -> chosen.isEmpty() || chosen.contains(framework.id().value()))
            .map(framework -> row(framework, analysis))
            .toList();
    StringBuilder text = new StringBuilder(Loaded.NOTICE + "\n");
    for (Row row : rows) {
      Tally tally = row.tally();
      text.append(row.framework()).append(": ").append(tally.inForce());
      if (tally.upcoming().provisions() > 0) {
        text.append("; apply later: ").append(tally.upcoming());
      }
      text.append("; excluded ").append(tally.excluded());
      text.append(", not applicable ").append(tally.notApplicable()).append('\n');
    }
    return new Question.Reply(text.toString(), new Content(loaded.about(analysis), rows));
  }

  private static Row row(Framework framework, Analysis analysis) {
    return new Row(
        framework.id().value(), framework.label(), analysis.coverage(framework.id()).tally());
  }
}
