package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Application.Reading;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.framework.ApplicationRule;
import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import io.github.aimscrosswalk.framework.ApplicationRule.Effect;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Resolves whether and from when a provision applies. Of the rules known on the day of knowledge,
 * those count whose named place is the deepest in the tree; several at the same depth all count.
 * Rules of respite count only where the scope positively states their conditions and nothing else in
 * these dimensions, and then take the place of an earlier date.
 */
final class Applicability {
  private final Framework framework;
  private final Scope scope;
  private final LocalDate knownAt;

  Applicability(Framework framework, Scope scope, LocalDate knownAt) {
    this.framework = framework;
    this.scope = scope;
    this.knownAt = knownAt;
  }

  /** Whether a provision applies in the circumstances, and from when or why not. */
  sealed interface Outcome {
    record Applies(Application application) implements Outcome {}

    record Not(String reason) implements Outcome {}
  }

  Outcome resolve(Provision provision) {
    for (Condition condition : provision.conditions()) {
      if (!scope.admits(condition)) {
        return new Outcome.Not("expects " + condition);
      }
    }
    List<String> path = path(provision);
    List<ApplicationRule> deepest = deepest(path);
    List<ApplicationRule> fitting = deepest.stream().filter(this::admits).toList();
    if (fitting.isEmpty() && !deepest.isEmpty()) {
      return new Outcome.Not("no rule of application fits: " + deepest.get(0).id());
    }
    List<Reading> readings = new ArrayList<>();
    fitting.forEach(rule -> rule.appliesFrom().ifPresent(from -> readings.add(read(rule, from))));
    if (readings.isEmpty()) {
      LocalDate from = framework.edition().inForceFrom();
      readings.add(new Reading(from, Basis.LITERAL, "", framework.edition().title()));
    }
    return withGrace(path, readings);
  }

  private Outcome withGrace(List<String> path, List<Reading> readings) {
    List<ApplicationRule> grace =
        framework.rules().stream()
            .filter(r -> r.effect() == Effect.GRACE && r.isKnownOn(knownAt))
            .filter(r -> depth(r, path) > 0 && states(r))
            .toList();
    List<ApplicationRule> settled =
        grace.stream().filter(r -> r.basis() != Basis.DISPUTED).toList();
    Optional<Reading> later =
        settled.stream()
            .flatMap(r -> r.appliesFrom().map(from -> read(r, from)).stream())
            .max(Comparator.comparing(Reading::from));
    if (later.isPresent()) {
      readings.replaceAll(r -> r.from().isBefore(later.get().from()) ? later.get() : r);
    } else if (!settled.isEmpty()) {
      return new Outcome.Not("lifted by " + settled.get(0).setBy());
    }
    addDisputed(grace, readings);
    readings.sort(Comparator.comparing(Reading::from).thenComparing(Reading::rule));
    return new Outcome.Applies(new Application(readings.stream().distinct().toList()));
  }

  /** A disputed respite stands beside the dates; a disputed lifting makes them disputed. */
  private static void addDisputed(List<ApplicationRule> grace, List<Reading> readings) {
    for (ApplicationRule rule : grace) {
      if (rule.basis() == Basis.DISPUTED) {
        readings.replaceAll(r -> new Reading(r.from(), Basis.DISPUTED, r.rule(), r.setBy()));
        rule.appliesFrom().ifPresent(from -> readings.add(read(rule, from)));
      }
    }
  }

  private static Reading read(ApplicationRule rule, LocalDate from) {
    return new Reading(from, rule.basis(), rule.id(), rule.setBy());
  }

  private List<String> path(Provision provision) {
    List<String> path = new ArrayList<>();
    Optional<Requirement> node = Optional.of(provision);
    while (node.isPresent()) {
      path.add(node.get().id().locator());
      node = node.get().parent().flatMap(p -> framework.requirement(p.locator()));
    }
    Collections.reverse(path);
    return path;
  }

  private List<ApplicationRule> deepest(List<String> path) {
    List<ApplicationRule> found = new ArrayList<>();
    int best = 1;
    for (ApplicationRule rule : framework.rules()) {
      if (rule.effect() == Effect.GRACE || !rule.isKnownOn(knownAt)) {
        continue;
      }
      int depth = depth(rule, path);
      if (depth > best) {
        best = depth;
        found.clear();
      }
      if (depth == best) {
        found.add(rule);
      }
    }
    return found;
  }

  /** Returns how deep in the path the deepest place named by the rule is; 0 if it names none. */
  private static int depth(ApplicationRule rule, List<String> path) {
    int deepest = 0;
    for (int i = 0; i < path.size(); i++) {
      if (rule.except().contains(path.get(i))) {
        return 0;
      }
      if (rule.provisions().contains(path.get(i))) {
        deepest = i + 1;
      }
    }
    return deepest;
  }

  private boolean admits(ApplicationRule rule) {
    return rule.conditions().stream().allMatch(scope::admits)
        && (scope.placedOnMarket().isEmpty() || placed(rule, scope.placedOnMarket().get()));
  }

  private boolean states(ApplicationRule rule) {
    boolean dated = rule.placedFrom().isPresent() || rule.placedBefore().isPresent();
    boolean placed = !dated || scope.placedOnMarket().filter(day -> placed(rule, day)).isPresent();
    return placed && rule.conditions().stream().allMatch(scope::statesOnly);
  }

  private static boolean placed(ApplicationRule rule, LocalDate day) {
    return rule.placedFrom().filter(day::isBefore).isEmpty()
        && rule.placedBefore().filter(before -> !day.isBefore(before)).isEmpty();
  }
}
