package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.Comparator;
import java.util.List;

/** What exactly is missing? */
final class GapsQuestion {
  private static final String WEIGHT = "weight";
  private static final String DATE = "date";
  private static final int MOST_PROVISIONS = 20;

  record Content(Loaded.About about, String order, Page<Row> gaps) {}

  record Row(
      String element,
      String subject,
      String statement,
      Gap.Need need,
      Gap.Certainty certainty,
      Gap.Force inForce,
      String applies,
      Page<String> provisions,
      List<String> evidenceTypes) {}

  private GapsQuestion() {}

  static Question of(Loaded loaded) {
    return new Question(
        "gaps",
        "What is missing",
        "Lists what is not certainly there on a day, one entry for each element however many"
            + " provisions ask for it, with what would show it. NEW: nothing is there; EXTEND: it"
            + " is there about another subject or other systems; OPEN: it is perhaps there.",
        List.of(
            loaded.whichAssessment(),
            Argument.day(),
            loaded.whichFrameworks(),
            Argument.oneOf(
                "order",
                "weight: obligations that apply first, then what most provisions ask for;"
                    + " date: what applies earliest first",
                List.of(WEIGHT, DATE),
                WEIGHT),
            Page.limitArgument(20),
            Page.offsetArgument()),
        arguments -> answer(loaded, arguments));
  }

  private static Question.Reply answer(Loaded loaded, Arguments arguments) {
    Analysis analysis = loaded.analysis(arguments);
    String order = arguments.text("order");
    List<Gap> all = analysis.gaps(Loaded.frameworks(arguments));
    if (order.equals(DATE)) {
      all = all.stream().sorted(Comparator.comparing(Gap::since)).toList();
    }
    Page<Gap> page = Page.of(all, arguments);
    Sentences sentences = new Sentences(loaded.crosswalk().corpus());
    StringBuilder text = new StringBuilder(Loaded.NOTICE + "\n" + page.words("gaps"));
    for (int i = 0; i < page.items().size(); i++) {
      Gap gap = page.items().get(i);
      text.append(page.offset() + i + 1).append(". ").append(sentences.gap(gap));
      text.append(" (ask 'provision' about ").append(gap.provisions().get(0)).append(")\n");
    }
    Page<Row> rows =
        new Page<>(
            page.total(),
            page.offset(),
            page.left(),
            page.items().stream().map(GapsQuestion::row).toList());
    return new Question.Reply(text.toString(), new Content(loaded.about(analysis), order, rows));
  }

  private static Row row(Gap gap) {
    List<String> provisions = gap.provisions().stream().map(RequirementId::toString).toList();
    return new Row(
        gap.pair().element().value(),
        gap.pair().subject().id(),
        gap.statement(),
        gap.need(),
        gap.certainty(),
        gap.inForce(),
        gap.application().toString(),
        Page.of(provisions, 0, MOST_PROVISIONS),
        gap.evidenceTypes());
  }
}
