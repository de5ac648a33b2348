package io.github.aimscrosswalk.money;

import io.github.aimscrosswalk.analysis.Application;
import io.github.aimscrosswalk.fine.FineBand;
import io.github.aimscrosswalk.fine.FineRule;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the law says of a fine for one provision that is not fully covered. An upper bound in the
 * law, not an expectation: whether anything is infringed, and what a fine would be, is for
 * authorities and courts.
 *
 * @param provision the provision
 * @param application from when it applies
 * @param rule the band it stands in, with the place that says so and other readings
 * @param outcome what follows for the offender
 */
public record Exposure(
    RequirementId provision, Application application, FineRule rule, Outcome outcome) {
  /** Printed wherever a maximum is shown. */
  public static final String UPPER_BOUND = "an upper bound in the law, not an expectation";

  /** What follows for the offender. */
  public sealed interface Outcome {}

  /**
   * The law sets a maximum.
   *
   * @param band the band for the offender, as it holds on {@link #from}, or on the day of the
   *     analysis if that is later
   * @param maximum the most it allows
   * @param from the first day of breaches that it reaches, by the earliest reading
   * @param begun whether that day has come on the day of the analysis
   */
  public record Capped(FineBand band, FineBand.Maximum maximum, LocalDate from, Begun begun)
      implements Outcome {
    /** Checks that all parts are there. */
    public Capped {
      Objects.requireNonNull(band, "band");
      Objects.requireNonNull(maximum, "maximum");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(begun, "begun");
    }
  }

  /** Whether the first day of breaches that a band reaches has come. */
  public enum Begun {
    /** It has. */
    BEGUN,
    /** It has not. */
    LATER
  }

  /**
   * The framework sets no maximum; the law of Member States does, or sets no fine at all.
   *
   * @param basis the place that says so
   * @param underAiOffice what would follow if the AI Office supervised, where the scope is silent
   *     on who does and a band of the AI Office would reach the duty; else empty
   */
  public record National(String basis, Optional<Capped> underAiOffice) implements Outcome {
    /** Checks that both parts are there. */
    public National {
      Objects.requireNonNull(basis, "basis");
      Objects.requireNonNull(underAiOffice, "underAiOffice");
    }
  }

  /**
   * No fine reaches the duty.
   *
   * @param basis the place that says so
   */
  public record Outside(String basis) implements Outcome {
    /** Checks that the basis is there. */
    public Outside {
      Objects.requireNonNull(basis, "basis");
    }
  }

  /** Checks that all parts are there. */
  public Exposure {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(outcome, "outcome");
  }
}
