package io.github.aimscrosswalk.engine;

import static java.util.stream.Collectors.toSet;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Conflict;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Interval;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.engine.PlainHoldings.Fact;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The answers of an analysis, computed afresh from their definitions on plain sets of pairs. Only
 * from when provisions apply, and the reasons why some do not, are taken from the analysis that is
 * held to it. Slow, and meant to be read.
 */
final class PlainAnalysis {
  private final Corpus corpus;
  private final Assessment assessment;
  private final Analysis given;
  private final PlainDemands demands;
  private final PlainHoldings holdings;
  private final Map<ElementId, Set<Fact>> certain;
  private final Map<ElementId, Set<Fact>> possible;
  private final Map<Assignment, Boolean> sure = new IdentityHashMap<>();
  private final Map<Assignment, Boolean> perhaps = new IdentityHashMap<>();
  private final Set<String> touched;
  private final Set<String> perhapsTouched;
  private final Map<RequirementId, Statement> stated = new HashMap<>();

  /**
   * Makes the plain counterpart of an analysis.
   *
   * @param corpus the data that the analysis rests on
   * @param given the analysis
   */
  PlainAnalysis(Corpus corpus, Analysis given) {
    this.corpus = corpus;
    this.assessment = given.assessment();
    this.given = given;
    this.holdings = new PlainHoldings(corpus, assessment, given.viewpoint());
    this.demands = holdings.demands();
    this.certain = byElement(holdings.certain());
    this.possible = byElement(holdings.possible());
    this.touched = practices(certain);
    this.perhapsTouched = practices(possible);
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.OfProvision of) {
        stated.put(of.provision(), statement);
      }
    }
  }

  private static Map<ElementId, Set<Fact>> byElement(Set<Fact> facts) {
    Map<ElementId, Set<Fact>> map = new HashMap<>();
    for (Fact fact : facts) {
      map.computeIfAbsent(fact.pair().element(), e -> new HashSet<>()).add(fact);
    }
    return map;
  }

  private static Set<String> practices(Map<ElementId, Set<Fact>> facts) {
    return facts.keySet().stream().map(ElementId::practice).collect(toSet());
  }

  PlainHoldings holdings() {
    return holdings;
  }

  PlainDemands demands() {
    return demands;
  }

  Analysis given() {
    return given;
  }

  /** Tells whether a fact makes a pair true for the provision that asks for it. */
  private boolean serves(Fact fact, Assignment asked) {
    return fact.pair().equals(asked.pair())
        && fact.systems().contain(holdings.systems(asked.provision()));
  }

  /** Tells whether the pair of an assignment is certainly there, however the text was read. */
  private boolean isThere(Assignment asked) {
    return sure.computeIfAbsent(asked, a -> anyServes(certain, a));
  }

  private boolean anyServes(Map<ElementId, Set<Fact>> facts, Assignment asked) {
    return of(facts, asked).stream().anyMatch(fact -> serves(fact, asked));
  }

  private static Set<Fact> of(Map<ElementId, Set<Fact>> facts, Assignment asked) {
    return facts.getOrDefault(asked.pair().element(), Set.of());
  }

  boolean isHeld(Assignment asked) {
    return reliesOn(asked) && isThere(asked);
  }

  boolean isHeldOrPossible(Assignment asked) {
    return perhaps.computeIfAbsent(asked, a -> anyServes(possible, a));
  }

  /** Tells whether the element is certainly there about another subject or for other systems. */
  boolean isElsewhere(Assignment asked) {
    return of(certain, asked).stream().anyMatch(fact -> !serves(fact, asked));
  }

  private boolean isPerhapsElsewhere(Assignment asked) {
    return of(possible, asked).stream().anyMatch(fact -> !serves(fact, asked));
  }

  private boolean reliesOn(Assignment asked) {
    return given.viewpoint().policy().reliesOn(asked);
  }

  /** Returns how a provision stands. */
  Coverage coverage(RequirementId provision) {
    Optional<Application> application = given.application(provision);
    if (application.isEmpty()) {
      return outside(provision);
    }
    if (stated.get(provision) instanceof Statement.Excluded excluded) {
      return new Coverage.Excluded(excluded.justification());
    }
    Coverage measured = measured(provision);
    return isInForce(provision) ? measured : new Coverage.NotYet(application.get(), measured);
  }

  private Coverage outside(RequirementId provision) {
    Coverage coverage = given.coverage(provision);
    if (coverage instanceof Coverage.NotApplicable || coverage instanceof Coverage.Ended) {
      return coverage;
    }
    throw new AssertionError(provision + " has no date and yet is " + coverage);
  }

  boolean isInForce(RequirementId provision) {
    return given
        .application(provision)
        .filter(application -> !application.earliest().isAfter(given.asOf()))
        .isPresent();
  }

  private Coverage measured(RequirementId provision) {
    if (demands.of(provision).isEmpty()) {
      return new Coverage.Unknown(Optional.ofNullable(stated.get(provision)));
    }
    Content content = content(provision);
    if (!content.held().isEmpty()) {
      return content.held().size() == content.asked()
          ? new Coverage.Full(content)
          : new Coverage.Partial(content);
    }
    return content.possible().isEmpty()
        ? new Coverage.None(content)
        : new Coverage.Possible(content);
  }

  private Content content(RequirementId provision) {
    List<Pair> held = new ArrayList<>();
    List<Pair> possibly = new ArrayList<>();
    List<Pair> transferable = new ArrayList<>();
    List<Pair> missing = new ArrayList<>();
    for (Assignment asked : demands.of(provision)) {
      List<Pair> list =
          isHeld(asked)
              ? held
              : isHeldOrPossible(asked) ? possibly : isElsewhere(asked) ? transferable : missing;
      list.add(asked.pair());
    }
    return new Content(held, possibly, transferable, missing);
  }

  /** Tells whether a provision is counted, if only as unknown: it applies and is not left out. */
  private boolean isCounted(RequirementId provision) {
    return given.application(provision).isPresent()
        && !(stated.get(provision) instanceof Statement.Excluded);
  }

  /** Returns the provisions that are measured, of some frameworks, in document order. */
  List<RequirementId> measured(Collection<FrameworkId> frameworks) {
    return demands.provisions().stream()
        .filter(id -> frameworks.contains(id.framework()))
        .filter(this::isCounted)
        .filter(id -> !demands.of(id).isEmpty())
        .toList();
  }

  /** Returns the frameworks the assessment is about. */
  List<FrameworkId> frameworks() {
    return assessment.frameworks().isEmpty()
        ? corpus.frameworks().stream().map(Framework::id).toList()
        : assessment.frameworks();
  }

  /** Returns the counts over the frameworks the assessment is about. */
  Tally coverage() {
    return tally(id -> frameworks().contains(id.framework()));
  }

  Tally coverage(FrameworkId framework) {
    return tally(id -> id.framework().equals(framework));
  }

  /** Returns the counts over a node and all below it. */
  Tally groupCoverage(RequirementId group) {
    return tally(id -> isBelow(corpus, id, group));
  }

  /** Tells whether a node is another or below it. */
  static boolean isBelow(Corpus corpus, RequirementId id, RequirementId group) {
    return id.equals(group)
        || corpus
            .requirement(id)
            .flatMap(node -> node.parent())
            .filter(parent -> isBelow(corpus, parent, group))
            .isPresent();
  }

  private Tally tally(Predicate<RequirementId> chosen) {
    List<RequirementId> inForce = new ArrayList<>();
    List<RequirementId> upcoming = new ArrayList<>();
    int excluded = 0;
    int notApplicable = 0;
    int ended = 0;
    for (RequirementId id : demands.provisions().stream().filter(chosen).toList()) {
      if (isCounted(id)) {
        (isInForce(id) ? inForce : upcoming).add(id);
      } else if (given.application(id).isPresent()) {
        excluded++;
      } else if (outside(id) instanceof Coverage.Ended) {
        ended++;
      } else {
        notApplicable++;
      }
    }
    return new Tally(counts(inForce), counts(upcoming), excluded, notApplicable, ended);
  }

  /** Returns the counts over some provisions that are counted. */
  Counts counts(List<RequirementId> provisions) {
    List<RequirementId> known =
        provisions.stream().filter(id -> !demands.of(id).isEmpty()).toList();
    Map<Pair, List<Assignment>> asked = new HashMap<>();
    for (RequirementId id : known) {
      for (Assignment one : demands.of(id)) {
        asked.computeIfAbsent(one.pair(), pair -> new ArrayList<>()).add(one);
      }
    }
    return new Counts(
        known.size(),
        interval(known, id -> all(id, this::isHeld), id -> all(id, this::isHeldOrPossible)),
        interval(known, id -> isTouched(id, touched), id -> isTouched(id, perhapsTouched)),
        asked.size(),
        interval(asked.values(), this::isHeldForAll, this::isPossibleForAll),
        interval(asked.values(), this::isCertainlyTransferable, this::isPerhapsTransferable),
        provisions.size() - known.size());
  }

  private static <T> Interval interval(
      Collection<T> all, Predicate<T> certainly, Predicate<T> perhaps) {
    int lower = (int) all.stream().filter(certainly).count();
    int upper = (int) all.stream().filter(perhaps).count();
    return new Interval(lower, upper);
  }

  private boolean all(RequirementId provision, Predicate<Assignment> condition) {
    return demands.of(provision).stream().allMatch(condition);
  }

  /** Tells whether anything is there of a practice that a provision asks for something of. */
  private boolean isTouched(RequirementId provision, Set<String> practices) {
    return demands.of(provision).stream()
        .anyMatch(asked -> practices.contains(asked.pair().element().practice()));
  }

  /**
   * A pair that several ask for is held if it is held for each. One who asks by a reading that is
   * not relied on makes no doubt where another asks beyond doubt about at least the same systems.
   */
  private boolean isHeldForAll(List<Assignment> askers) {
    return askers.stream().allMatch(asked -> isHeld(asked) || isSettled(asked, askers));
  }

  private boolean isSettled(Assignment doubted, List<Assignment> askers) {
    return isThere(doubted)
        && askers.stream()
            .filter(this::reliesOn)
            .map(asked -> holdings.systems(asked.provision()))
            .anyMatch(systems -> systems.contain(holdings.systems(doubted.provision())));
  }

  private boolean isPossibleForAll(List<Assignment> askers) {
    return askers.stream().allMatch(this::isHeldOrPossible);
  }

  private boolean isCertainlyTransferable(List<Assignment> askers) {
    return !isPossibleForAll(askers) && askers.stream().anyMatch(this::isElsewhere);
  }

  private boolean isPerhapsTransferable(List<Assignment> askers) {
    return askers.stream()
        .filter(asked -> !isHeld(asked) && !isSettled(asked, askers))
        .anyMatch(this::isPerhapsElsewhere);
  }

  /** Returns the provisions in scope said not to be there of which something is held. */
  List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    for (Statement statement : assessment.statements()) {
      if (statement instanceof Statement.Planned || statement instanceof Statement.NotImplemented) {
        Statement.OfProvision of = (Statement.OfProvision) statement;
        Optional.of(of.provision())
            .filter(id -> given.application(id).isPresent())
            .map(this::content)
            .filter(content -> !content.held().isEmpty())
            .map(content -> new Conflict(of, content.held(), content.asked()))
            .ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }
}
