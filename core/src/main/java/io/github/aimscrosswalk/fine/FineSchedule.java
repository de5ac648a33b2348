package io.github.aimscrosswalk.fine;

import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a framework of law says of fines.
 *
 * @param framework the framework
 * @param bands the bands; those of one id by their day
 * @param rules which band each provision stands in, in document order
 */
public record FineSchedule(FrameworkId framework, List<FineBand> bands, List<FineRule> rules) {
  /** What {@link FineBand#inPlaceOf} calls the want of a band. */
  public static final String NONE = "none";

  /** Copies the lists. */
  public FineSchedule {
    Objects.requireNonNull(framework, "framework");
    bands = List.copyOf(bands);
    rules = List.copyOf(rules);
  }

  /**
   * Returns the rule for a provision: that of the deepest place above it, or of itself. Costs one
   * look at each rule.
   *
   * @param tree the framework, which holds the provision
   * @param provision the provision
   * @return the rule; empty if none speaks of it
   */
  public Optional<FineRule> rule(Framework tree, RequirementId provision) {
    Map<RequirementId, FineRule> byPlace = new HashMap<>();
    rules.forEach(rule -> byPlace.put(rule.place(), rule));
    Optional<RequirementId> at = Optional.of(provision);
    while (at.isPresent()) {
      if (byPlace.containsKey(at.get())) {
        return Optional.of(byPlace.get(at.get()));
      }
      at = tree.requirement(at.get().locator()).flatMap(Requirement::parent);
    }
    return Optional.empty();
  }

  /**
   * Returns the band of an id as it holds for breaches on a day.
   *
   * @param id the id
   * @param day the day
   * @param knownAt the day of knowledge; empty for all that the release knows
   * @return the band; before the first day of all, the first; empty if there is none of this id
   */
  public Optional<FineBand> band(String id, LocalDate day, Optional<LocalDate> knownAt) {
    FineBand found = null;
    for (FineBand band : bands) {
      boolean known = knownAt.isEmpty() || !band.knownFrom().isAfter(knownAt.get());
      boolean begun = !band.from().isAfter(day);
      if (band.id().equals(id) && known && (begun || found == null)) {
        found = band;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Returns the id of the band that takes the place of another for a kind of payer.
   *
   * @param id the band to be replaced, or {@link #NONE}
   * @param payer the kind of payer
   * @return the id of the other band; empty if none takes its place
   */
  public Optional<String> instead(String id, FineBand.Payer payer) {
    for (FineBand band : bands) {
      if (band.payer() == payer && band.inPlaceOf().contains(id)) {
        return Optional.of(band.id());
      }
    }
    return Optional.empty();
  }
}
