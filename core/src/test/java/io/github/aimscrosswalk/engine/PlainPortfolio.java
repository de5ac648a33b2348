package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.engine.PlainHoldings.Fact;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An organisation with its AI systems, from the definition of a portfolio, for a policy that relies
 * on every assignment.
 */
final class PlainPortfolio {
  /**
   * What one system has, with what the organisation holds for it.
   *
   * @param assessment what the system states and holds itself
   * @param certain the pairs it certainly has
   * @param possible the pairs it certainly or perhaps has
   * @param anywhere the elements certainly there, if for others
   */
  record Part(
      Assessment assessment, Set<Pair> certain, Set<Pair> possible, Set<ElementId> anywhere) {}

  private final PlainDemands demands;
  private final PlainHoldings alone;
  private final List<Part> parts = new ArrayList<>();

  PlainPortfolio(
      Corpus corpus, Assessment organisation, List<Assessment> systems, Viewpoint viewpoint) {
    this.demands = new PlainDemands(corpus, viewpoint);
    this.alone = new PlainHoldings(corpus, organisation, viewpoint);
    for (Assessment system : systems) {
      PlainHoldings own = new PlainHoldings(corpus, system, viewpoint);
      PlainHoldings shared = new PlainHoldings(corpus, inherited(organisation, system), viewpoint);
      parts.add(part(system, own, shared));
    }
  }

  /** What the system speaks of itself, the organisation does not speak of for it. */
  private static Assessment inherited(Assessment organisation, Assessment system) {
    Set<Object> own = new HashSet<>();
    system.statements().forEach(statement -> own.add(statement.about()));
    List<Statement> rest =
        organisation.statements().stream().filter(s -> !own.contains(s.about())).toList();
    return organisation.withStatements(rest);
  }

  private static Part part(Assessment system, PlainHoldings own, PlainHoldings shared) {
    String name = system.target().name();
    Scope scope = system.scope();
    Predicate<Fact> named = fact -> fact.systems().name().map(n -> n.equals(name)).orElse(true);
    Set<Pair> certain = pairs(own.certain(), named);
    Set<Pair> possible = pairs(own.possible(), named);
    PlainSystems all = shared.all();
    certain.addAll(pairs(shared.certain(), named.and(f -> f.systems().certainlyHold(scope, all))));
    possible.addAll(certain);
    possible.addAll(pairs(shared.possible(), named.and(f -> f.systems().perhapsHold(scope, all))));
    Set<ElementId> anywhere = new HashSet<>();
    pairs(own.certain(), fact -> true).forEach(pair -> anywhere.add(pair.element()));
    pairs(shared.certain(), fact -> true).forEach(pair -> anywhere.add(pair.element()));
    return new Part(system, certain, possible, anywhere);
  }

  private static Set<Pair> pairs(Set<Fact> facts, Predicate<Fact> condition) {
    Set<Pair> pairs = new HashSet<>();
    facts.stream().filter(condition).forEach(fact -> pairs.add(fact.pair()));
    return pairs;
  }

  /** Returns what one system has of what a provision asks for. */
  Content system(int number, RequirementId provision) {
    Part part = parts.get(number);
    return content(
        provision,
        asked -> part.certain().contains(asked.pair()),
        asked -> part.possible().contains(asked.pair()),
        asked -> part.anywhere().contains(asked.pair().element()));
  }

  /** Returns what all systems have of what a provision asks for. */
  Content all(RequirementId provision) {
    List<Part> concerned = concerned(provision);
    return content(
        provision,
        asked ->
            alone(alone.certain(), asked)
                || (!concerned.isEmpty()
                    && concerned.stream().allMatch(p -> p.certain().contains(asked.pair()))),
        asked ->
            alone(alone.possible(), asked)
                || (!concerned.isEmpty()
                    && concerned.stream().allMatch(p -> p.possible().contains(asked.pair()))),
        asked ->
            pairs(alone.certain(), f -> true).stream()
                    .anyMatch(pair -> pair.element().equals(asked.pair().element()))
                || parts.stream().anyMatch(p -> p.anywhere().contains(asked.pair().element())));
  }

  private boolean alone(Set<Fact> facts, Assignment asked) {
    PlainSystems wanted = alone.systems(asked.provision());
    return facts.stream()
        .anyMatch(f -> f.pair().equals(asked.pair()) && f.systems().contain(wanted));
  }

  private List<Part> concerned(RequirementId provision) {
    PlainSystems wanted = alone.systems(provision);
    return parts.stream()
        .filter(part -> wanted.perhapsHold(part.assessment().scope(), alone.all()))
        .toList();
  }

  /** Returns the systems that lack something a provision asks for, with what they lack. */
  List<String> breakers(RequirementId provision) {
    List<String> breakers = new ArrayList<>();
    for (Part part : concerned(provision)) {
      List<Pair> lacks =
          demands.of(provision).stream()
              .filter(asked -> !alone(alone.certain(), asked))
              .map(Assignment::pair)
              .filter(pair -> !part.certain().contains(pair))
              .toList();
      if (!lacks.isEmpty()) {
        breakers.add(part.assessment().target().name() + " lacks " + lacks);
      }
    }
    return breakers;
  }

  private Content content(
      RequirementId provision,
      Predicate<Assignment> isHeld,
      Predicate<Assignment> isPossible,
      Predicate<Assignment> isElsewhere) {
    List<Pair> held = new ArrayList<>();
    List<Pair> possible = new ArrayList<>();
    List<Pair> transferable = new ArrayList<>();
    List<Pair> missing = new ArrayList<>();
    for (Assignment asked : demands.of(provision)) {
      (isHeld.test(asked)
              ? held
              : isPossible.test(asked)
                  ? possible
                  : isElsewhere.test(asked) ? transferable : missing)
          .add(asked.pair());
    }
    return new Content(held, possible, transferable, missing);
  }
}
