package io.github.aimscrosswalk.index;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Application.Reading;
import io.github.aimscrosswalk.assessment.Scope;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The provisions as they stand in one scope, on one day, as known on one day: which apply, from
 * when, and what each asks for in its wording of that day. Immutable.
 */
final class View {
  /** How a provision stands, before anything is known about the user. */
  sealed interface Standing {
    record InForce(Application application) implements Standing {}

    record Upcoming(Application application) implements Standing {}

    record NotApplicable(String reason) implements Standing {}

    record Ended(LocalDate lastDay) implements Standing {}
  }

  private final Index index;
  private final LocalDate asOf;
  private final LocalDate knownAt;
  private final Standing[] standings;
  private final Ask[] asks;
  private final Population[] populations;

  View(Index index, Scope scope, LocalDate asOf, Optional<LocalDate> knownAt) {
    this.index = index;
    this.asOf = asOf;
    this.knownAt = knownAt.orElse(LocalDate.MAX);
    int count = index.provisionCount();
    this.standings = new Standing[count];
    this.asks = new Ask[count];
    this.populations = new Population[count];
    for (Framework framework : index.corpus().frameworks()) {
      Applicability rules = new Applicability(framework, scope, this.knownAt);
      int[] range = index.range(framework.id());
      for (int p = range[0]; p < range[1]; p++) {
        Provision provision = index.provision(p);
        populations[p] = Population.of(provision, scope);
        asks[p] = inWording(index.ask(p), wordingOn(provision));
        standings[p] = stand(provision, rules);
      }
    }
  }

  Index index() {
    return index;
  }

  LocalDate asOf() {
    return asOf;
  }

  Standing standing(int p) {
    return standings[p];
  }

  Ask ask(int p) {
    return asks[p];
  }

  Population population(int p) {
    return populations[p];
  }

  private Standing stand(Provision provision, Applicability rules) {
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

  private static Ask inWording(Ask ask, Optional<LocalDate> wording) {
    List<Assignment> kept = new ArrayList<>();
    int[] bits = new int[ask.bits().length];
    for (int i = 0; i < bits.length; i++) {
      Assignment assignment = ask.assignments().get(i);
      if (assignment.wording().isEmpty() || assignment.wording().equals(wording)) {
        bits[kept.size()] = ask.bits()[i];
        kept.add(assignment);
      }
    }
    return kept.size() == bits.length
        ? ask
        : new Ask(List.copyOf(kept), Arrays.copyOf(bits, kept.size()));
  }
}
