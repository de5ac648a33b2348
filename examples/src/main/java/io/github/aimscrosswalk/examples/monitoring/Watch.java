package io.github.aimscrosswalk.examples.monitoring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.assessment.Change;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.Freshness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The standing of one assessment, kept up to date. An event costs what it touches; a new day costs
 * a new analysis, for the law and every date may read otherwise on it. One thread at a time.
 */
final class Watch {
  private final Crosswalk crosswalk;
  private Analysis current;

  Watch(Crosswalk crosswalk, Assessment assessment, LocalDate day) {
    this.crosswalk = crosswalk;
    this.current = crosswalk.analyze(assessment, day);
  }

  Analysis current() {
    return current;
  }

  /**
   * Lets the day move on: evidence may grow stale or take effect, law may begin to apply.
   *
   * @return the analysis of the day before
   */
  // begin day
  Analysis nextDay() {
    Analysis before = current;
    current = crosswalk.analyze(before.assessment(), before.asOf().plusDays(1));
    return before;
  }

  // end day

  /**
   * Takes an event in.
   *
   * @return what keeps it from being taken in, in which case nothing changes; empty if it was
   */
  // begin event
  Optional<Finding> take(EvidenceEvent event) {
    Optional<Finding> refused = refusal(event);
    if (refused.isEmpty()) {
      current = current.with(change(event));
    }
    return refused;
  }

  // end event

  private Change change(EvidenceEvent event) {
    return switch (event) {
      case EvidenceEvent.Collected collected -> new Change.Collect(collected.item());
      case EvidenceEvent.Expired expired ->
          new Change.Collect(endedBefore(held(expired.evidence()).orElseThrow(), expired.day()));
      case EvidenceEvent.Withdrawn withdrawn -> new Change.Withdraw(withdrawn.evidence());
    };
  }

  /** Returns the piece with its last day before a day, or earlier if it has ended already. */
  private Evidence endedBefore(Evidence item, LocalDate day) {
    LocalDate last = day.minusDays(1);
    Optional<LocalDate> known = item.lastDay(freshness(item));
    return new Evidence(
        item.id(),
        item.type(),
        item.title(),
        item.collected(),
        Optional.of(known.filter(last::isAfter).orElse(last)),
        item.state(),
        item.subjects(),
        item.system());
  }

  private Optional<Finding> refusal(EvidenceEvent event) {
    if (!event.day().equals(current.asOf())) {
      return refuse(
          Code.REVERSED_DATES,
          "event of " + event.day() + ", and the watch stands at " + current.asOf(),
          "give it the day on which it became known, in the order of days; its own day goes into"
              + " made");
    }
    Optional<Evidence> held = held(event.evidence());
    if (event instanceof EvidenceEvent.Collected) {
      return held.isEmpty()
          ? Optional.empty()
          : refuse(
              Code.DUPLICATE,
              "evidence '" + event.evidence() + "' is held already",
              "give the new piece an identifier of its own, or withdraw the other first");
    }
    if (held.isEmpty()) {
      List<String> ids = current.assessment().evidence().stream().map(Evidence::id).toList();
      String near = Suggestion.nearest(event.evidence(), ids);
      return refuse(
          Code.INVALID_VALUE,
          "no evidence '" + event.evidence() + "' is held",
          near.isEmpty() ? "look for the event that collected it" : near);
    }
    boolean tooEarly = !held.get().collected().isBefore(event.day());
    return event instanceof EvidenceEvent.Expired && tooEarly
        ? refuse(
            Code.REVERSED_DATES,
            "evidence '" + event.evidence() + "' of " + held.get().collected() + " never counted",
            "write 'withdrawn'")
        : Optional.empty();
  }

  private static Optional<Finding> refuse(Code code, String message, String repair) {
    return Optional.of(new Finding(code, message, repair));
  }

  private Optional<Evidence> held(String id) {
    return current.assessment().evidence().stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** Returns how long evidence of the type of a piece counts. */
  Freshness freshness(Evidence item) {
    return crosswalk.corpus().evidenceType(item.type()).orElseThrow().freshness();
  }
}
