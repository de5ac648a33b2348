package io.github.aimscrosswalk.engine;

import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Condition;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The systems that something is about, by extension: in each dimension that tells systems apart,
 * the values that such a system may have; or the one system of a name.
 */
final class PlainSystems {
  private static final List<String> DIMENSIONS =
      List.of("risk", "transparency", "annex-iii", "model");

  /** A value that no provision names: where the scope is silent there may be such systems. */
  private static final String OTHER = "any other";

  private final Map<String, Set<String>> values;
  private final Optional<String> name;
  private final int hash;

  private PlainSystems(Map<String, Set<String>> values, Optional<String> name) {
    this.values = values;
    this.name = name;
    this.hash = Objects.hash(values, name);
  }

  /** Returns all systems that a scope speaks of. */
  static PlainSystems all(Corpus corpus, Scope scope) {
    Map<String, Set<String>> values = new HashMap<>();
    for (String dimension : DIMENSIONS) {
      Set<String> stated = scope.values(dimension);
      values.put(dimension, stated.isEmpty() ? known(corpus, dimension) : stated);
    }
    return new PlainSystems(values, Optional.empty());
  }

  private static Set<String> known(Corpus corpus, String dimension) {
    Set<String> known = new TreeSet<>(Set.of(OTHER));
    for (Framework framework : corpus.frameworks()) {
      for (Provision provision : framework.provisions()) {
        for (Condition condition : provision.conditions()) {
          if (condition.dimension().equals(dimension)) {
            known.addAll(condition.values());
          }
        }
      }
    }
    return known;
  }

  /**
   * Returns those of these systems that meet the conditions of a provision; in a dimension in which
   * none does, such systems as these do not speak of.
   */
  PlainSystems meeting(Provision provision) {
    Map<String, Set<String>> narrowed = new HashMap<>(values);
    for (Condition condition : provision.conditions()) {
      if (narrowed.containsKey(condition.dimension())) {
        Set<String> met = new TreeSet<>(narrowed.get(condition.dimension()));
        met.retainAll(condition.values());
        narrowed.put(condition.dimension(), met.isEmpty() ? Set.copyOf(condition.values()) : met);
      }
    }
    return new PlainSystems(narrowed, Optional.empty());
  }

  /** Returns the one system of a name. */
  PlainSystems named(String system) {
    return new PlainSystems(values, Optional.of(system));
  }

  /** Tells whether all of some other systems are among these. */
  boolean contain(PlainSystems others) {
    if (others == this) {
      return true;
    }
    if (name.isPresent()) {
      return name.equals(others.name);
    }
    return values.entrySet().stream()
        .allMatch(entry -> entry.getValue().containsAll(others.values.get(entry.getKey())));
  }

  /** Tells whether a system of a scope is certainly one of these, which are some of all. */
  boolean certainlyHold(Scope system, PlainSystems all) {
    return values.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(all.values.get(entry.getKey())))
        .allMatch(
            entry ->
                !system.values(entry.getKey()).isEmpty()
                    && entry.getValue().containsAll(system.values(entry.getKey())));
  }

  /** Tells whether a system of a scope, or one of its silence, may be one of these. */
  boolean perhapsHold(Scope system, PlainSystems all) {
    return values.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(all.values.get(entry.getKey())))
        .map(entry -> new Condition(entry.getKey(), List.copyOf(entry.getValue())))
        .allMatch(system::admits);
  }

  Optional<String> name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof PlainSystems that
            && hash == that.hash
            && name.equals(that.name)
            && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return name.orElse(values.toString());
  }
}
