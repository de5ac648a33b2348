package io.github.aimscrosswalk.examples.spring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;

/** Why one provision stands as it does: what it asks for, and what each part of that rests on. */
record ProvisionAnswer(
    Asked.About about, String provision, String cited, String coverage, List<Part> parts) {
  /** One element that the provision asks for; nothing is there if it has no grounds. */
  record Part(
      String element,
      String subject,
      String statement,
      String basis,
      Assignment.Reading reading,
      Assignment.Status status,
      List<Reason> grounds) {}

  /** One ground: what it is worth, what it is, and by which elements it leads here. */
  record Reason(Ground.Weight weight, String source, String shows, List<String> entails) {
    static Reason of(Ground ground) {
      return new Reason(
          ground.weight(),
          ground.describe(),
          ground.shown().toString(),
          ground.implied().stream().map(Pair::toString).toList());
    }
  }

  static ProvisionAnswer of(Crosswalk crosswalk, Asked asked, RequirementId id) {
    Derivation derivation = asked.analysis().derivation(id);
    return new ProvisionAnswer(
        asked.about(crosswalk.corpus().release()),
        id.toString(),
        new Sentences(crosswalk.corpus()).cite(List.of(id)),
        Sentences.coverage(derivation.coverage()),
        derivation.parts().stream().map(part -> part(crosswalk, part)).toList());
  }

  private static Part part(Crosswalk crosswalk, Derivation.Part part) {
    Assignment assignment = part.assignment();
    Pair pair = assignment.pair();
    return new Part(
        pair.element().value(),
        pair.subject().id(),
        crosswalk.corpus().element(pair.element()).map(Element::statement).orElse(""),
        assignment.basis(),
        assignment.reading(),
        assignment.status(),
        part.grounds().stream().map(Reason::of).toList());
  }
}
