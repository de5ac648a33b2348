package io.github.aimscrosswalk.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of law on when provisions begin to apply, on two time axes: the day from which they apply,
 * and the days on which that was the law as known.
 *
 * @param id its identifier, unique in its framework
 * @param provisions locators it speaks of, each with all below it
 * @param except locators it leaves out, each with all below it
 * @param conditions the circumstances in which it counts
 * @param placedFrom it counts only for systems placed on the market on or after this day
 * @param placedBefore it counts only for systems placed on the market before this day
 * @param effect whether it sets a beginning or gives respite
 * @param appliesFrom the day from which the provisions apply; empty means never
 * @param knownFrom the first day on which this was the law
 * @param knownUntil the last such day, inclusive; empty while it stands
 * @param setBy the act and article that set it
 * @param basis how firmly the text carries it
 * @param note what else a reader should know; may be empty
 */
public record ApplicationRule(
    String id,
    List<String> provisions,
    List<String> except,
    List<Condition> conditions,
    Optional<LocalDate> placedFrom,
    Optional<LocalDate> placedBefore,
    Effect effect,
    Optional<LocalDate> appliesFrom,
    LocalDate knownFrom,
    Optional<LocalDate> knownUntil,
    String setBy,
    Basis basis,
    String note) {
  /** What a rule does. */
  public enum Effect {
    /** Sets the day. A scope that is silent on a condition meets it. */
    APPLIES,
    /** Postpones or lifts, only for a scope that positively states the conditions. */
    GRACE
  }

  /** How firmly the text carries a rule. */
  public enum Basis {
    /** The text says so. */
    LITERAL,
    /** The text says so only together with other provisions. */
    INFERRED,
    /** Readers of the text disagree. */
    DISPUTED
  }

  /** Copies the lists and checks that all parts are there. */
  public ApplicationRule {
    Objects.requireNonNull(id, "id");
    provisions = List.copyOf(provisions);
    except = List.copyOf(except);
    conditions = List.copyOf(conditions);
    Objects.requireNonNull(placedFrom, "placedFrom");
    Objects.requireNonNull(placedBefore, "placedBefore");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(appliesFrom, "appliesFrom");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(knownUntil, "knownUntil");
    Objects.requireNonNull(setBy, "setBy");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(note, "note");
  }

  /**
   * Tells whether this was the law as known on a day.
   *
   * @param day the day of knowledge
   * @return whether the day lies between {@link #knownFrom} and {@link #knownUntil}, both included
   */
  public boolean isKnownOn(LocalDate day) {
    return !day.isBefore(knownFrom) && (knownUntil.isEmpty() || !day.isAfter(knownUntil.get()));
  }
}
