package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Application.Reading;
import io.github.aimscrosswalk.analysis.Viewpoint;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Wording;
import io.github.aimscrosswalk.index.Ask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells how provisions stand on a day, as known on a day, and what they ask for in its wording. */
final class Standings {
  private final LocalDate asOf;
  private final LocalDate knownAt;

  Standings(Viewpoint viewpoint) {
    this.asOf = viewpoint.asOf();
    this.knownAt = viewpoint.knownAt().orElse(LocalDate.MAX);
  }

  LocalDate knownAt() {
    return knownAt;
  }

  Standing of(Provision provision, Applicability rules) {
    List<Wording> known = known(provision);
    if (known.isEmpty() && !provision.heading().wordings().isEmpty()) {
      return new Standing.NotApplicable("added by an act not in force on " + knownAt);
    }
    Optional<LocalDate> lastDay = lastDay(provision, known);
    if (lastDay.isPresent() && asOf.isAfter(lastDay.get())) {
      return new Standing.Ended(lastDay.get());
    }
    Applicability.Outcome outcome = rules.resolve(provision);
    if (outcome instanceof Applicability.Outcome.Not not) {
      return new Standing.NotApplicable(not.reason());
    }
    Application application = ((Applicability.Outcome.Applies) outcome).application();
    if (!known.isEmpty()) {
      application = notBefore(application, known.get(0).inForceFrom());
    }
    return asOf.isBefore(application.earliest())
        ? new Standing.Upcoming(application)
        : new Standing.InForce(application);
  }

  private static Application notBefore(Application application, LocalDate first) {
    List<Reading> readings = new ArrayList<>();
    for (Reading r : application.readings()) {
      LocalDate from = r.from().isBefore(first) ? first : r.from();
      readings.add(new Reading(from, r.basis(), r.rule(), r.setBy()));
    }
    return new Application(readings);
  }

  /** An act is known from the day on which its wording is in force. */
  private List<Wording> known(Provision provision) {
    List<Wording> known = new ArrayList<>();
    for (Wording wording : provision.heading().wordings()) {
      if (!knownAt.isBefore(wording.inForceFrom())) {
        known.add(wording);
      }
    }
    return known;
  }

  /** The end of a text is known from the day after it. */
  private Optional<LocalDate> lastDay(Provision provision, List<Wording> known) {
    Optional<LocalDate> end = provision.assessableUntil();
    if (end.isEmpty() && !known.isEmpty()) {
      end = known.get(known.size() - 1).inForceUntil();
    }
    return end.isPresent() && knownAt.isAfter(end.get()) ? end : Optional.empty();
  }

  private Optional<LocalDate> wordingOn(Provision provision) {
    List<Wording> known = known(provision);
    Optional<LocalDate> current = Optional.empty();
    for (Wording wording : known) {
      if (current.isEmpty() || !asOf.isBefore(wording.inForceFrom())) {
        current = Optional.of(wording.inForceFrom());
      }
    }
    return current;
  }

  /** Returns what a provision asks for in its wording of the day. */
  Ask inWording(Ask ask, Provision provision) {
    Optional<LocalDate> wording = wordingOn(provision);
    List<Assignment> kept = new ArrayList<>();
    int[] codes = new int[ask.size()];
    int[] numbers = new int[ask.size()];
    for (int i = 0; i < ask.size(); i++) {
      Assignment assignment = ask.assignments().get(i);
      if (assignment.wording().isEmpty() || assignment.wording().equals(wording)) {
        codes[kept.size()] = ask.codes()[i];
        numbers[kept.size()] = ask.numbers()[i];
        kept.add(assignment);
      }
    }
    return kept.size() == ask.size()
        ? ask
        : new Ask(
            List.copyOf(kept),
            Arrays.copyOf(codes, kept.size()),
            Arrays.copyOf(numbers, kept.size()));
  }
}
