package io.github.aimscrosswalk.evidence;

import io.github.aimscrosswalk.element.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One dated artefact that a user holds.
 *
 * @param id its identifier, unique in its assessment
 * @param type the identifier of its evidence type
 * @param title what the user calls it; may be empty
 * @param collected the day it was made, approved or collected
 * @param validUntil the last day it counts, if the user knows better than the type's freshness
 * @param state whether it is final
 * @param subjects what it is about; empty if the user did not say
 * @param system the one system it is about, if it is about one only; in an assessment of an AI
 *     system, evidence about a system of another name counts only for what is found once in the
 *     organisation
 */
public record Evidence(
    String id,
    String type,
    String title,
    LocalDate collected,
    Optional<LocalDate> validUntil,
    State state,
    List<Subject> subjects,
    Optional<String> system) {
  /** Whether an artefact is final. */
  public enum State {
    /** Approved or otherwise final. */
    FINAL,
    /** Not yet approved; shows nothing for certain. */
    DRAFT
  }

  /** Whether an artefact counts on a day. */
  public enum Standing {
    /** Final, effective and not stale. */
    FRESH,
    /** Its time is over. */
    STALE,
    /** Its day has not come. */
    NOT_YET_EFFECTIVE,
    /** It is a draft. */
    DRAFT
  }

  /**
   * Copies the subjects.
   *
   * @throws IllegalArgumentException if its identifier or its system is blank, or it ends before it
   *     was collected
   */
  public Evidence {
    if (id.isBlank()) {
      throw new IllegalArgumentException("expected an id of evidence, found a blank one");
    }
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(collected, "collected");
    Objects.requireNonNull(state, "state");
    subjects = List.copyOf(subjects);
    if (system.isPresent() && system.get().isBlank()) {
      throw new IllegalArgumentException(
          "expected evidence '" + id + "' to name a system or none, found a blank one");
    }
    if (validUntil.isPresent() && validUntil.get().isBefore(collected)) {
      throw new IllegalArgumentException(
          "expected evidence '"
              + id
              + "' to end from "
              + collected
              + ", found '"
              + validUntil.get()
              + "'");
    }
  }

  /**
   * Returns the last day on which the artefact counts.
   *
   * @param freshness the freshness of its type
   * @return the user's own last day if given, else the day collected plus the type's time; empty if
   *     it does not age by the calendar
   */
  public Optional<LocalDate> lastDay(Freshness freshness) {
    return validUntil.isPresent() ? validUntil : freshness.lasts().map(collected::plus);
  }

  /**
   * Tells whether the artefact counts on a day.
   *
   * @param freshness the freshness of its type
   * @param day the day
   * @return the first of draft, not yet effective and stale that holds, else fresh
   */
  public Standing on(Freshness freshness, LocalDate day) {
    if (state == State.DRAFT) {
      return Standing.DRAFT;
    }
    if (day.isBefore(collected)) {
      return Standing.NOT_YET_EFFECTIVE;
    }
    return lastDay(freshness).filter(day::isAfter).isPresent() ? Standing.STALE : Standing.FRESH;
  }
}
