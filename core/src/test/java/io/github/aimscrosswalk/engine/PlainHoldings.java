package io.github.aimscrosswalk.engine;

import static java.util.stream.Collectors.toSet;

import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Assurance;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.assessment.Target;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Implication;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an assessment holds, as a set of facts: a pair is there for some systems. Written from the
 * table in the reference of assessments, with no thought of speed.
 */
final class PlainHoldings {
  /** That a pair is there for some systems. */
  record Fact(Pair pair, PlainSystems systems) {}

  /**
   * What one source shows, closed under implication.
   *
   * @param certain what it shows for certain
   * @param possible what it shows for certain or perhaps
   */
  record Shown(Set<Fact> certain, Set<Fact> possible) {}

  private final Corpus corpus;
  private final Assessment assessment;
  private final Viewpoint viewpoint;
  private final PlainDemands demands;
  private final PlainSystems all;
  private final Map<RequirementId, PlainSystems> systems = new HashMap<>();
  private final Map<ElementId, List<ElementId>> entailed = new HashMap<>();
  private final Set<Fact> certain = new HashSet<>();
  private final Set<Fact> possible = new HashSet<>();

  PlainHoldings(Corpus corpus, Assessment assessment, Viewpoint viewpoint) {
    this.corpus = corpus;
    this.assessment = assessment;
    this.viewpoint = viewpoint;
    this.demands = new PlainDemands(corpus, viewpoint);
    this.all = PlainSystems.all(corpus, assessment.scope());
    for (Implication implication : corpus.hub().implications()) {
      entailed.computeIfAbsent(implication.from(), from -> new ArrayList<>()).add(implication.to());
    }
    for (Statement statement : assessment.statements()) {
      add(shown(statement));
    }
    for (Evidence evidence : assessment.evidence()) {
      add(shown(evidence));
    }
  }

  private void add(Shown shown) {
    certain.addAll(shown.certain());
    possible.addAll(shown.certain());
    possible.addAll(shown.possible());
  }

  /** Returns what is there for certain. */
  Set<Fact> certain() {
    return certain;
  }

  /** Returns what is there for certain or perhaps. */
  Set<Fact> possible() {
    return possible;
  }

  /** Returns what is asked for on the day. */
  PlainDemands demands() {
    return demands;
  }

  /** Returns all systems of the scope. */
  PlainSystems all() {
    return all;
  }

  /** Returns the systems that a provision asks about. */
  PlainSystems systems(RequirementId provision) {
    return systems.computeIfAbsent(
        provision, id -> isOneSystem() ? all : all.meeting(demands.provision(id)));
  }

  private boolean isOneSystem() {
    return assessment.target().kind() == Target.Kind.AI_SYSTEM;
  }

  private boolean isTheOneSystem(String name) {
    return isOneSystem() && name.equals(assessment.target().name());
  }

  private Shown shown(Statement statement) {
    Set<Pair> sure = new HashSet<>();
    Set<Pair> perhaps = new HashSet<>();
    PlainSystems about = all;
    if (statement instanceof Statement.Found found) {
      sure.add(found.pair());
    } else {
      RequirementId provision = ((Statement.OfProvision) statement).provision();
      about = systems(provision);
      for (Assignment assignment : demands.of(provision)) {
        give(statement, assignment, sure, perhaps);
      }
    }
    perhaps.addAll(sure);
    boolean attested = assessment.assurance() == Assurance.ATTESTED;
    return shown(attested ? sure : Set.of(), perhaps, about);
  }

  private void give(Statement statement, Assignment assignment, Set<Pair> sure, Set<Pair> perhaps) {
    Set<Pair> certainly = viewpoint.policy().reliesOn(assignment) ? sure : perhaps;
    ElementId element = assignment.pair().element();
    if (statement instanceof Statement.Implemented implemented) {
      if (implemented.subjects().isEmpty()) {
        certainly.add(assignment.pair());
      }
      for (Subject subject : implemented.subjects()) {
        certainly.add(new Pair(element, subject));
      }
    }
    if (statement instanceof Statement.Partial partial) {
      perhaps.add(assignment.pair());
      if (partial.elements().contains(element)) {
        certainly.add(assignment.pair());
      }
    }
  }

  /** Returns what one piece of evidence shows, by itself. */
  Shown shown(Evidence evidence) {
    EvidenceType type = corpus.evidenceType(evidence.type()).orElseThrow();
    List<Subject> subjects = evidence.subjects().isEmpty() ? type.subjects() : evidence.subjects();
    boolean knowsItsSubject = !evidence.subjects().isEmpty() || type.subjects().size() == 1;
    Set<Pair> pairs = new HashSet<>();
    for (ElementId element : demonstrated(type)) {
      subjects.forEach(subject -> pairs.add(new Pair(element, subject)));
    }
    boolean fresh = standing(evidence) == Evidence.Standing.FRESH;
    boolean another = evidence.system().filter(name -> !isTheOneSystem(name)).isPresent();
    PlainSystems about = another ? all.named(evidence.system().get()) : all;
    return shown(fresh && knowsItsSubject ? pairs : Set.of(), pairs, about);
  }

  Evidence.Standing standing(Evidence evidence) {
    EvidenceType type = corpus.evidenceType(evidence.type()).orElseThrow();
    Optional<LocalDate> last =
        evidence.validUntil().isPresent()
            ? evidence.validUntil()
            : type.freshness().lasts().map(lasts -> evidence.collected().plus(lasts));
    if (evidence.state() == Evidence.State.DRAFT) {
      return Evidence.Standing.DRAFT;
    }
    if (evidence.collected().isAfter(viewpoint.asOf())) {
      return Evidence.Standing.NOT_YET_EFFECTIVE;
    }
    return last.isPresent() && last.get().isBefore(viewpoint.asOf())
        ? Evidence.Standing.STALE
        : Evidence.Standing.FRESH;
  }

  private List<ElementId> demonstrated(EvidenceType type) {
    List<ElementId> elements = new ArrayList<>();
    corpus.hub().demonstrations().stream()
        .filter(shows -> shows.evidenceType().equals(type.id()))
        .forEach(shows -> elements.add(shows.element()));
    return elements;
  }

  /** Returns of each element the evidence types that show it, sorted. */
  Map<ElementId, Set<EvidenceType>> showing() {
    Map<ElementId, Set<EvidenceType>> showing = new HashMap<>();
    for (EvidenceType type : corpus.hub().evidenceTypes()) {
      Set<Pair> pairs = new HashSet<>();
      demonstrated(type).forEach(element -> pairs.add(new Pair(element, Subject.AI)));
      for (Fact fact : closed(facts(pairs, all))) {
        showing
            .computeIfAbsent(
                fact.pair().element(), e -> new TreeSet<>(Comparator.comparing(EvidenceType::id)))
            .add(type);
      }
    }
    return showing;
  }

  private Shown shown(Set<Pair> sure, Set<Pair> perhaps, PlainSystems systems) {
    return new Shown(closed(facts(sure, systems)), closed(facts(perhaps, systems)));
  }

  private Set<Fact> facts(Set<Pair> pairs, PlainSystems systems) {
    Set<Fact> facts = new HashSet<>();
    pairs.forEach(pair -> facts.add(fact(pair, systems)));
    return facts;
  }

  /** What is not found at each AI system is found once in the organisation, for all of them. */
  private Fact fact(Pair pair, PlainSystems systems) {
    Element element = corpus.element(pair.element()).orElseThrow();
    return new Fact(pair, element.level() == Element.Level.AI_SYSTEM ? systems : all);
  }

  /** Adds what is entailed until there is nothing to add. */
  Set<Fact> closed(Set<Fact> facts) {
    Set<Fact> closed = new HashSet<>(facts);
    List<Fact> open = new ArrayList<>(facts);
    while (!open.isEmpty()) {
      Fact last = open.remove(open.size() - 1);
      for (ElementId to : entailed.getOrDefault(last.pair().element(), List.of())) {
        Fact fact = fact(new Pair(to, last.pair().subject()), last.systems());
        if (closed.add(fact)) {
          open.add(fact);
        }
      }
    }
    return withoutNeedless(closed);
  }

  /** What is there for all systems need not be said of some of them. */
  private Set<Fact> withoutNeedless(Set<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.systems().equals(all) || !facts.contains(new Fact(fact.pair(), all)))
        .collect(toSet());
  }
}
