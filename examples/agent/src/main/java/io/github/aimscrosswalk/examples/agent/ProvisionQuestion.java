package io.github.aimscrosswalk.examples.agent;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Optional;

/** How does one provision stand, and why? */
final class ProvisionQuestion {
  private static final int MOST_GROUNDS = 12;

  record Answer(
      Loaded.About about,
      String provision,
      String cited,
      String label,
      String coverage,
      Optional<String> applies,
      List<Part> parts) {}

  record Part(
      String element,
      String subject,
      String statement,
      String standing,
      String basis,
      Assignment.Reading reading,
      Assignment.Status status,
      Page<Reason> grounds) {}

  record Reason(Ground.Weight weight, String source, String shows, List<String> entails) {}

  private ProvisionQuestion() {}

  static Question of(Loaded loaded) {
    return new Question(
        "provision",
        "One provision and its derivation",
        "Tells how one provision stands on a day and why: each element it asks for, where in its"
            + " text that rests, whether it is held, possible, transferable or missing, and the"
            + " statements and evidence behind that.",
        List.of(
            loaded.whichAssessment(),
            Argument.day(),
            Argument.text("provision", "framework:locator, such as iso-42001-2023:5.2")),
        arguments -> answer(loaded, arguments));
  }

  private static Question.Reply answer(Loaded loaded, Arguments arguments) {
    Crosswalk crosswalk = loaded.crosswalk();
    Provision provision = ProvisionNames.find(crosswalk, arguments.text("provision"));
    Analysis analysis = loaded.analysis(arguments);
    RequirementId id = provision.id();
    Derivation derivation = analysis.derivation(id);
    Answer answer =
        new Answer(
            loaded.about(analysis),
            id.toString(),
            new Sentences(crosswalk.corpus()).cite(List.of(id)),
            provision.label(),
            Sentences.coverage(derivation.coverage()),
            analysis.application(id).map(Object::toString),
            derivation.parts().stream().map(part -> part(crosswalk, derivation, part)).toList());
    return new Question.Reply(text(answer), answer);
  }

  private static Part part(Crosswalk crosswalk, Derivation derivation, Derivation.Part part) {
    Assignment assignment = part.assignment();
    Pair pair = assignment.pair();
    return new Part(
        pair.element().value(),
        pair.subject().id(),
        crosswalk.corpus().element(pair.element()).map(Element::statement).orElse(""),
        derivation.coverage().measured().map(content -> standing(content, pair)).orElse(""),
        assignment.basis(),
        assignment.reading(),
        assignment.status(),
        Page.of(part.grounds().stream().map(ProvisionQuestion::reason).toList(), 0, MOST_GROUNDS));
  }

  private static String standing(Content content, Pair pair) {
    if (content.held().contains(pair)) {
      return "held";
    }
    if (content.possible().contains(pair)) {
      return "possible";
    }
    return content.transferable().contains(pair) ? "transferable" : "missing";
  }

  private static Reason reason(Ground ground) {
    return new Reason(
        ground.weight(),
        ground.describe(),
        ground.shown().toString(),
        ground.implied().stream().map(Pair::toString).toList());
  }

  private static String text(Answer answer) {
    StringBuilder text = new StringBuilder(Loaded.NOTICE + "\n");
    text.append(answer.cited()).append(", ").append(answer.label()).append(": ");
    text.append(answer.coverage()).append('\n');
    for (Part part : answer.parts()) {
      text.append("- ").append(part.standing()).append(": ").append(part.statement());
      text.append(" [").append(part.element()).append('@').append(part.subject()).append("; ");
      text.append(part.basis()).append("]\n");
      for (Reason reason : part.grounds().items()) {
        text.append("  - ").append(reason.weight()).append(" by ").append(reason.source());
        text.append(", which shows ").append(reason.shows()).append('\n');
      }
      if (part.grounds().left() > 0) {
        text.append("  - and ").append(part.grounds().left()).append(" more\n");
      }
    }
    return text.toString();
  }
}
