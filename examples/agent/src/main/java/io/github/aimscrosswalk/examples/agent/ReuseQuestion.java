package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;

/** Which evidence serves which provisions, and what does it alone carry? */
final class ReuseQuestion {
  private static final int MOST_SERVED = 20;

  record Content(
      Loaded.About about,
      int requestsAlone,
      int requestsTogether,
      int requestsSaved,
      Page<Row> evidence) {}

  record Row(
      String evidence,
      String type,
      Evidence.Standing standing,
      int frameworks,
      Page<String> serves,
      Page<String> alone) {}

  private ReuseQuestion() {}

  static Question of(Loaded loaded) {
    return new Question(
        "reuse",
        "Reuse of evidence",
        "Lists the evidence of an assessment, what serves most provisions first: which it serves,"
            + " of how many frameworks, what it alone carries, and whether it counts on the day.",
        List.of(
            loaded.whichAssessment(),
            Argument.day(),
            Page.limitArgument(20),
            Page.offsetArgument()),
        arguments -> answer(loaded, arguments));
  }

  private static Question.Reply answer(Loaded loaded, Arguments arguments) {
    Analysis analysis = loaded.analysis(arguments);
    Reuse reuse = analysis.reuse();
    Page<Row> rows = Page.of(reuse.items().stream().map(ReuseQuestion::row).toList(), arguments);
    StringBuilder text = new StringBuilder(Loaded.NOTICE + "\n");
    text.append(reuse.requestsTogether()).append(" requests for evidence instead of ");
    text.append(reuse.requestsAlone()).append('\n').append(rows.words("evidence"));
    for (Row row : rows.items()) {
      text.append(row.evidence()).append(" (").append(row.type()).append(", ");
      text.append(row.standing()).append("): provisions served ").append(row.serves().total());
      text.append(", frameworks ").append(row.frameworks());
      text.append(", pairs it alone carries ").append(row.alone().total()).append('\n');
    }
    Content content =
        new Content(
            loaded.about(analysis),
            reuse.requestsAlone(),
            reuse.requestsTogether(),
            reuse.requestsSaved(),
            rows);
    return new Question.Reply(text.toString(), content);
  }

  private static Row row(EvidenceUse use) {
    return new Row(
        use.evidence().id(),
        use.evidence().type(),
        use.standing(),
        use.frameworks(),
        Page.of(use.serves().stream().map(RequirementId::toString).toList(), 0, MOST_SERVED),
        Page.of(use.alone().stream().map(Pair::toString).toList(), 0, MOST_SERVED));
  }
}
