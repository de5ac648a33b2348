package io.github.aimscrosswalk.money;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.fine.FineBand;
import io.github.aimscrosswalk.fine.FineBand.Payer;
import io.github.aimscrosswalk.fine.FineRule;
import io.github.aimscrosswalk.fine.FineSchedule;
import io.github.aimscrosswalk.fine.Offender;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The most that the law allows for each provision that is not fully covered, for one offender. Each
 * is an upper bound in the law, not an expectation, and speaks of one infringement; there is no sum
 * of them here, since the law knows none: authorities look at the case as a whole, and one conduct
 * that breaks ten provisions is not fined ten times the most.
 *
 * @param offender who would be fined
 * @param asOf the day of the analysis
 * @param all one for each provision with a gap for which the law says anything of fines, in
 *     document order
 */
public record Exposures(Offender offender, LocalDate asOf, List<Exposure> all) {
  private static final String PUBLIC_BODIES = "Art. 99(8)";
  private static final String SUPERVISOR = "supervisor";
  private static final String AI_OFFICE = "ai-office";

  /** Copies the list. */
  public Exposures {
    Objects.requireNonNull(offender, "offender");
    Objects.requireNonNull(asOf, "asOf");
    all = List.copyOf(all);
  }

  /**
   * Returns what the law says of fines for the gaps of an analysis. Whether the AI Office
   * supervises is said by the scope, as {@code supervisor:ai-office} or {@code
   * supervisor:national}. Bands are those of the day on which the provision applies, or of the day
   * of the analysis if that is later, as known on the analysis' day of knowledge; which band a
   * provision stands in is told as the release knows it.
   *
   * @param corpus the data that was analysed against
   * @param analysis the analysis
   * @param offender who would be fined, turnover included
   * @return the exposures; empty if no gap is of a framework that sets fines
   */
  public static Exposures of(Corpus corpus, Analysis analysis, Offender offender) {
    Objects.requireNonNull(offender, "offender");
    Set<RequirementId> open = new HashSet<>();
    analysis.gaps().forEach(gap -> open.addAll(gap.provisions()));
    List<Exposure> all = new ArrayList<>();
    for (FineSchedule schedule : corpus.fines()) {
      Optional<Framework> framework = corpus.framework(schedule.framework());
      if (framework.isPresent()) {
        for (Provision provision : framework.get().provisions()) {
          if (open.contains(provision.id())) {
            exposure(schedule, framework.get(), analysis, offender, provision.id())
                .ifPresent(all::add);
          }
        }
      }
    }
    return new Exposures(offender, analysis.asOf(), all);
  }

  private static Optional<Exposure> exposure(
      FineSchedule schedule,
      Framework framework,
      Analysis analysis,
      Offender offender,
      RequirementId provision) {
    Optional<FineRule> rule = schedule.rule(framework, provision);
    Optional<Application> application = analysis.application(provision);
    if (rule.isEmpty() || application.isEmpty()) {
      return Optional.empty();
    }
    Exposure.Outcome outcome =
        outcome(schedule, rule.get(), offender, analysis, application.get().earliest());
    return Optional.of(new Exposure(provision, application.get(), rule.get(), outcome));
  }

  private static Exposure.Outcome outcome(
      FineSchedule schedule,
      FineRule rule,
      Offender offender,
      Analysis analysis,
      LocalDate applies) {
    if (rule.reach() == FineRule.Reach.OUTSIDE) {
      return new Exposure.Outside(rule.basis());
    }
    Set<String> supervisors = analysis.assessment().scope().values(SUPERVISOR);
    boolean office = supervisors.contains(AI_OFFICE);
    LocalDate begins = rule.notBefore().filter(applies::isBefore).orElse(applies);
    Bands bands = new Bands(schedule, offender, analysis, begins);
    if (offender instanceof Offender.UnionBody) {
      String usual = rule.band().orElse(FineSchedule.NONE);
      Optional<String> own = schedule.instead(usual, Payer.UNION_BODY).or(rule::band);
      return own.flatMap(bands::capped).map(c -> (Exposure.Outcome) c).orElse(national(rule));
    }
    Optional<Exposure.Capped> capped = rule.band().flatMap(bands::capped);
    if (capped.isPresent()) {
      boolean left = offender instanceof Offender.PublicBody && !office;
      return left && capped.get().band().payer() == Payer.OPERATOR
          ? new Exposure.National(PUBLIC_BODIES, Optional.empty())
          : capped.get();
    }
    Optional<Exposure.Capped> other = rule.aiOffice().flatMap(bands::capped);
    if (other.isPresent() && office) {
      return other.get();
    }
    return supervisors.isEmpty() ? new Exposure.National(rule.basis(), other) : national(rule);
  }

  private static Exposure.National national(FineRule rule) {
    return new Exposure.National(rule.basis(), Optional.empty());
  }

  /** The bands for one offender and one duty, which can be broken from a day on. */
  private record Bands(
      FineSchedule schedule, Offender offender, Analysis analysis, LocalDate begins) {
    Optional<Exposure.Capped> capped(String id) {
      LocalDate asOf = analysis.asOf();
      LocalDate day = begins.isAfter(asOf) ? begins : asOf;
      return schedule.band(id, day, analysis.knownAt()).map(band -> capped(band, asOf));
    }

    private Exposure.Capped capped(FineBand band, LocalDate asOf) {
      // The first row of the band, however often it was changed later.
      LocalDate first =
          schedule.band(band.id(), LocalDate.MIN, analysis.knownAt()).orElse(band).from();
      LocalDate from = begins.isBefore(first) ? first : begins;
      return new Exposure.Capped(
          band,
          band.maximum(offender),
          from,
          from.isAfter(asOf) ? Exposure.Begun.LATER : Exposure.Begun.BEGUN);
    }
  }

  /**
   * Returns what the law says of fines for one provision.
   *
   * @param provision the provision
   * @return the exposure; empty if the provision has no gap, or the law says nothing of it
   */
  public Optional<Exposure> of(RequirementId provision) {
    return all.stream().filter(exposure -> exposure.provision().equals(provision)).findFirst();
  }

  /**
   * Returns what the law says of fines for the provisions that ask for what is missing.
   *
   * @param gap the gap
   * @return one for each of its provisions for which the law says anything, in document order;
   *     empty if it says nothing of any
   */
  public List<Exposure> of(Gap gap) {
    return all.stream().filter(e -> gap.provisions().contains(e.provision())).toList();
  }

  /**
   * Returns the exposures with a maximum, together by band, so that each maximum stands once.
   *
   * @return the exposures of each band: the highest maximum first, then by band; empty if none has
   *     a maximum
   */
  public Map<FineBand, List<Exposure>> byBand() {
    Map<FineBand, List<Exposure>> found = new HashMap<>();
    for (Exposure exposure : all) {
      if (exposure.outcome() instanceof Exposure.Capped capped) {
        found.computeIfAbsent(capped.band(), band -> new ArrayList<>()).add(exposure);
      }
    }
    List<FineBand> order = new ArrayList<>(found.keySet());
    order.sort(
        (a, b) -> {
          int higher = b.maximum(offender).euro().compareTo(a.maximum(offender).euro());
          int id = higher != 0 ? higher : a.id().compareTo(b.id());
          return id != 0 ? id : a.from().compareTo(b.from());
        });
    Map<FineBand, List<Exposure>> sorted = new LinkedHashMap<>();
    order.forEach(band -> sorted.put(band, List.copyOf(found.get(band))));
    return Collections.unmodifiableMap(sorted);
  }
}
