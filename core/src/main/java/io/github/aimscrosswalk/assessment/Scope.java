package io.github.aimscrosswalk.assessment;

import io.github.aimscrosswalk.framework.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The circumstances of an assessment: operator roles, risk classes and the like, as terms {@code
 * dimension:value}. A dimension on which the scope is silent narrows nothing. Immutable.
 */
public final class Scope {
  private static final Scope SILENT = new Scope(new TreeMap<>(), Optional.empty());

  private final SortedMap<String, Set<String>> values;
  private final Optional<LocalDate> placedOnMarket;

  private Scope(SortedMap<String, Set<String>> values, Optional<LocalDate> placedOnMarket) {
    this.values = values;
    this.placedOnMarket = placedOnMarket;
  }

  /**
   * Returns a scope of terms.
   *
   * @param terms the terms, such as {@code role:provider}, in any order; none for a silent scope
   * @return the scope
   * @throws IllegalArgumentException if a term is not {@code dimension:value}
   */
  public static Scope of(String... terms) {
    return of(List.of(terms));
  }

  /**
   * Returns a scope of terms.
   *
   * @param terms the terms, such as {@code role:provider}, in any order; none for a silent scope
   * @return the scope
   * @throws IllegalArgumentException if a term is not {@code dimension:value}
   */
  public static Scope of(List<String> terms) {
    SortedMap<String, Set<String>> values = new TreeMap<>();
    for (String term : terms) {
      int colon = term.indexOf(':');
      if (colon < 1 || colon == term.length() - 1) {
        throw new IllegalArgumentException("expected dimension:value, found '" + term + "'");
      }
      String dimension = term.substring(0, colon);
      values.putIfAbsent(dimension, new TreeSet<>());
      values.get(dimension).add(term.substring(colon + 1));
    }
    return new Scope(values, Optional.empty());
  }

  /**
   * Returns the scope that narrows nothing.
   *
   * @return the scope without terms
   */
  public static Scope silent() {
    return SILENT;
  }

  /**
   * Returns the same scope for a system placed on the market on a day, on which some rules of
   * transition depend.
   *
   * @param day the day
   * @return a new scope
   */
  public Scope placedOnMarket(LocalDate day) {
    return new Scope(values, Optional.of(day));
  }

  /**
   * Returns the day on which the system was placed on the market.
   *
   * @return the day; empty if not stated
   */
  public Optional<LocalDate> placedOnMarket() {
    return placedOnMarket;
  }

  /**
   * Returns the terms.
   *
   * @return the terms {@code dimension:value}, sorted
   */
  public List<String> terms() {
    List<String> terms = new ArrayList<>();
    for (Map.Entry<String, Set<String>> entry : values.entrySet()) {
      for (String value : entry.getValue()) {
        terms.add(entry.getKey().concat(":").concat(value));
      }
    }
    return List.copyOf(terms);
  }

  /**
   * Returns the values stated in a dimension.
   *
   * @param dimension the dimension
   * @return the values, sorted; empty if the scope is silent on it
   */
  public Set<String> values(String dimension) {
    return Collections.unmodifiableSet(values.getOrDefault(dimension, Collections.emptySet()));
  }

  /**
   * Tells whether a condition may hold: the scope is silent on its dimension, or states one of its
   * values.
   *
   * @param condition the condition
   * @return whether it may hold
   */
  public boolean admits(Condition condition) {
    return !values.containsKey(condition.dimension()) || states(condition);
  }

  /**
   * Tells whether the scope positively states one of the values of a condition.
   *
   * @param condition the condition
   * @return whether it is stated
   */
  public boolean states(Condition condition) {
    Set<String> stated = values.getOrDefault(condition.dimension(), Set.of());
    for (String value : condition.values()) {
      if (stated.contains(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether the scope states a dimension, and only values of it that a condition names: what
   * holds for those who meet the condition then holds for all that the scope is about.
   *
   * @param condition the condition
   * @return whether everything stated in its dimension is among its values
   */
  public boolean statesOnly(Condition condition) {
    Set<String> stated = values.getOrDefault(condition.dimension(), Set.of());
    return !stated.isEmpty() && condition.values().containsAll(stated);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scope that
        && values.equals(that.values)
        && placedOnMarket.equals(that.placedOnMarket);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, placedOnMarket);
  }

  /**
   * Returns the terms and the day, in one line.
   *
   * @return the terms joined by blanks; {@code silent} if there is none
   */
  @Override
  public String toString() {
    String terms = values.isEmpty() ? "silent" : String.join(" ", terms());
    return terms + placedOnMarket.map(day -> " placed-on-market:" + day).orElse("");
  }

  /**
   * Returns the values by dimension.
   *
   * @return dimensions and values, both sorted
   */
  public Map<String, Set<String>> dimensions() {
    return Collections.unmodifiableSortedMap(values);
  }
}
