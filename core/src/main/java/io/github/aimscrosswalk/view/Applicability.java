package io.github.aimscrosswalk.view;

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
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Resolves whether and from when a provision applies. Of the rules known on the day of knowledge,
 * those count whose named place is the deepest in the tree; several at the same depth all count.
 * Rules of respite count only where the scope positively states their conditions and nothing else
 * in these dimensions, and then take the place of an earlier date.
 */
final class Applicability {
  private final Framework framework;
  private final Scope scope;

  /**
   * The known rules that name a place; rules of respite only if the scope states what they need.
   */
  private final Map<String, List<ApplicationRule>> byLocator = new HashMap<>();

  private final Outcome fromItsFirstDay;

  Applicability(Framework framework, Scope scope, LocalDate knownAt) {
    this.framework = framework;
    this.scope = scope;
    Framework.Edition edition = framework.edition();
    this.fromItsFirstDay =
        new Outcome.Applies(
            new Application(
                List.of(new Reading(edition.inForceFrom(), Basis.LITERAL, "", edition.title()))));
    for (ApplicationRule rule : framework.rules()) {
      if (rule.isKnownOn(knownAt) && (rule.effect() == Effect.APPLIES || states(rule))) {
        for (String locator : rule.provisions()) {
          List<ApplicationRule> naming = byLocator.get(locator);
          if (naming == null) {
            naming = new ArrayList<>();
            byLocator.put(locator, naming);
          }
          naming.add(rule);
        }
      }
    }
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
    if (framework.rules().isEmpty()) {
      return fromItsFirstDay;
    }
    List<String> path = path(provision);
    List<ApplicationRule> deepest = deepest(path);
    List<Reading> readings = new ArrayList<>();
    for (ApplicationRule rule : deepest) {
      if (admits(rule) && rule.appliesFrom().isPresent()) {
        readings.add(read(rule, rule.appliesFrom().get()));
      }
    }
    if (readings.isEmpty() && !deepest.isEmpty()) {
      return new Outcome.Not("no rule of application fits: " + deepest.get(0).id());
    }
    if (readings.isEmpty()) {
      return fromItsFirstDay;
    }
    return withGrace(path, readings);
  }

  private Outcome withGrace(List<String> path, List<Reading> readings) {
    List<ApplicationRule> grace = grace(path);
    if (grace.isEmpty()) {
      return new Outcome.Applies(sorted(readings));
    }
    @Nullable Reading later = null;
    for (ApplicationRule rule : grace) {
      if (rule.basis() != Basis.DISPUTED) {
        if (rule.appliesFrom().isEmpty()) {
          return new Outcome.Not("lifted by " + rule.setBy());
        }
        Reading reading = read(rule, rule.appliesFrom().get());
        later = later == null || reading.from().isAfter(later.from()) ? reading : later;
      }
    }
    for (int i = 0; later != null && i < readings.size(); i++) {
      if (readings.get(i).from().isBefore(later.from())) {
        readings.set(i, later);
      }
    }
    addDisputed(grace, readings);
    return new Outcome.Applies(sorted(readings.stream().distinct().toList()));
  }

  private static Application sorted(List<Reading> readings) {
    if (readings.size() == 1) {
      return new Application(readings);
    }
    List<Reading> sorted = new ArrayList<>(readings);
    sorted.sort(
        (a, b) ->
            a.from().equals(b.from())
                ? a.rule().compareTo(b.rule())
                : a.from().compareTo(b.from()));
    return new Application(sorted);
  }

  private List<ApplicationRule> grace(List<String> path) {
    List<ApplicationRule> grace = new ArrayList<>();
    for (String locator : path) {
      for (ApplicationRule rule : byLocator.getOrDefault(locator, List.of())) {
        if (rule.effect() == Effect.GRACE && !grace.contains(rule) && !excepts(rule, path)) {
          grace.add(rule);
        }
      }
    }
    return grace;
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

  /** Returns the locators from the provision up to the top of the tree. */
  private List<String> path(Provision provision) {
    List<String> path = new ArrayList<>();
    Optional<Requirement> node = Optional.of(provision);
    while (node.isPresent()) {
      path.add(node.get().id().locator());
      Optional<RequirementId> parent = node.get().parent();
      node = parent.isEmpty() ? Optional.empty() : framework.requirement(parent.get().locator());
    }
    return path;
  }

  private List<ApplicationRule> deepest(List<String> path) {
    List<ApplicationRule> found = new ArrayList<>();
    for (String locator : path) {
      for (ApplicationRule rule : byLocator.getOrDefault(locator, List.of())) {
        if (rule.effect() == Effect.APPLIES && !excepts(rule, path)) {
          found.add(rule);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private static boolean excepts(ApplicationRule rule, List<String> path) {
    for (String locator : rule.except()) {
      if (path.contains(locator)) {
        return true;
      }
    }
    return false;
  }

  private boolean admits(ApplicationRule rule) {
    for (Condition condition : rule.conditions()) {
      if (!scope.admits(condition)) {
        return false;
      }
    }
    return scope.placedOnMarket().isEmpty() || placed(rule, scope.placedOnMarket().get());
  }

  private boolean states(ApplicationRule rule) {
    boolean dated = rule.placedFrom().isPresent() || rule.placedBefore().isPresent();
    for (Condition condition : rule.conditions()) {
      if (!scope.statesOnly(condition)) {
        return false;
      }
    }
    return !dated
        || (scope.placedOnMarket().isPresent() && placed(rule, scope.placedOnMarket().get()));
  }

  private static boolean placed(ApplicationRule rule, LocalDate day) {
    boolean tooEarly = rule.placedFrom().isPresent() && day.isBefore(rule.placedFrom().get());
    boolean tooLate = rule.placedBefore().isPresent() && !day.isBefore(rule.placedBefore().get());
    return !tooEarly && !tooLate;
  }
}
