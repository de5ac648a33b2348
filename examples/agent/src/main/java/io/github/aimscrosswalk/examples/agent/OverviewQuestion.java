package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.framework.Framework;
import java.util.List;

/** What there is to ask about: the frameworks and the assessments. */
final class OverviewQuestion {
  record Content(
      String notice,
      String release,
      List<FrameworkRow> frameworks,
      List<AssessmentRow> assessments) {}

  record FrameworkRow(String framework, String label, int provisions) {}

  record AssessmentRow(
      String assessment,
      String about,
      String kind,
      String scope,
      String assurance,
      int statements,
      int evidence) {}

  private OverviewQuestion() {}

  static Question of(Loaded loaded) {
    return new Question(
        "overview",
        "Frameworks and assessments",
        "Lists the frameworks and the assessments that can be asked about, with their identifiers.",
        List.of(),
        arguments -> answer(loaded));
  }

  private static Question.Reply answer(Loaded loaded) {
    Crosswalk crosswalk = loaded.crosswalk();
    Content content =
        new Content(
            Loaded.NOTICE,
            crosswalk.corpus().release(),
            crosswalk.frameworks().stream().map(OverviewQuestion::row).toList(),
            loaded.assessments().values().stream().map(OverviewQuestion::row).toList());
    StringBuilder text = new StringBuilder(Loaded.NOTICE + "\n");
    for (FrameworkRow row : content.frameworks()) {
      text.append("framework ").append(row.framework()).append(": ").append(row.label());
      text.append(", ").append(row.provisions()).append(" provisions\n");
    }
    for (AssessmentRow row : content.assessments()) {
      text.append("assessment ").append(row.assessment()).append(": ").append(row.about());
      text.append(" (").append(row.kind()).append("), scope: ").append(row.scope()).append('\n');
    }
    return new Question.Reply(text.toString(), content);
  }

  private static FrameworkRow row(Framework framework) {
    return new FrameworkRow(
        framework.id().value(), framework.label(), framework.provisions().size());
  }

  private static AssessmentRow row(Assessment assessment) {
    return new AssessmentRow(
        assessment.id(),
        assessment.target().name(),
        assessment.target().kind().name(),
        assessment.scope().toString(),
        assessment.assurance().name(),
        assessment.statements().size(),
        assessment.evidence().size());
  }
}
