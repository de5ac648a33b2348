package io.github.aimscrosswalk.fine;

import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A band of fines from a day on: the most that the law allows, each number with the place that sets
 * it.
 *
 * @param id the paragraph of the law, such as {@code 99(4)}
 * @param payer who is fined by it
 * @param amount an amount in euro
 * @param turnover a part of the turnover of undertakings; without it the amount alone counts
 * @param basis the place that sets the amount and the percentage
 * @param inPlaceOf the bands, or {@code none}, that it replaces for its payer
 * @param from the first day of breaches it reaches; it holds until the next of the same id
 * @param knownFrom the first day on which this was the law as known
 * @param fromBasis the place that sets the day
 * @param confidence how firmly the text carries it
 * @param note what else a reader should know; may be empty
 */
public record FineBand(
    String id,
    Payer payer,
    long amount,
    Optional<Turnover> turnover,
    String basis,
    List<String> inPlaceOf,
    LocalDate from,
    LocalDate knownFrom,
    String fromBasis,
    Basis confidence,
    String note) {
  /** Who is fined by a band. */
  public enum Payer {
    /** Operators of AI systems, and notified bodies. */
    OPERATOR,
    /** Operators of AI systems that the AI Office supervises. */
    OPERATOR_UNDER_AI_OFFICE,
    /** Institutions, bodies, offices and agencies of the Union. */
    UNION_BODY,
    /** Providers of general-purpose AI models. */
    MODEL_PROVIDER
  }

  /** Which of amount and percentage counts. */
  public enum Choice {
    /** The higher of the two. */
    HIGHER,
    /** The lower of the two. */
    LOWER
  }

  /**
   * A part of the worldwide annual turnover of the financial year before.
   *
   * @param percent the part, in percent
   * @param sme which of amount and percentage counts for SMEs
   * @param smeBasis the place that says so
   * @param smallMidCap which of the two counts for small mid-caps; for all larger the higher does
   * @param smallMidCapBasis the place that says so
   */
  public record Turnover(
      BigDecimal percent,
      Choice sme,
      String smeBasis,
      Choice smallMidCap,
      String smallMidCapBasis) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the percentage is not above 0 and at most 100
     */
    public Turnover {
      Objects.requireNonNull(percent, "percent");
      Objects.requireNonNull(sme, "sme");
      Objects.requireNonNull(smeBasis, "smeBasis");
      Objects.requireNonNull(smallMidCap, "smallMidCap");
      Objects.requireNonNull(smallMidCapBasis, "smallMidCapBasis");
      if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
        throw new IllegalArgumentException(
            "expected a percentage above 0, at most 100, found '" + percent + "'");
      }
    }

    private Choice choice(Offender.Size size) {
      return switch (size) {
        case SME -> sme;
        case SMALL_MID_CAP -> smallMidCap;
        case LARGE -> Choice.HIGHER;
      };
    }

    private String basis(Offender.Size size) {
      return switch (size) {
        case SME -> smeBasis;
        case SMALL_MID_CAP -> smallMidCapBasis;
        case LARGE -> "";
      };
    }
  }

  /** Which number of a band is the maximum. */
  public enum Decisive {
    /** The amount. */
    AMOUNT,
    /** The percentage of the turnover. */
    TURNOVER
  }

  /**
   * The most that the law allows for one infringement: an upper bound, not an expectation. Maxima
   * are not made to be added up.
   *
   * @param euro in euro, with cents; cut off below the cent
   * @param decisive which number of the band it is
   * @param basis the places that set it
   */
  public record Maximum(BigDecimal euro, Decisive decisive, String basis) {
    /** Checks that all parts are there. */
    public Maximum {
      Objects.requireNonNull(euro, "euro");
      Objects.requireNonNull(decisive, "decisive");
      Objects.requireNonNull(basis, "basis");
    }
  }

  /**
   * Copies the list and checks the parts.
   *
   * @throws IllegalArgumentException if the amount is not above 0
   */
  public FineBand {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(payer, "payer");
    Objects.requireNonNull(turnover, "turnover");
    Objects.requireNonNull(basis, "basis");
    inPlaceOf = List.copyOf(inPlaceOf);
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(fromBasis, "fromBasis");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(note, "note");
    if (amount <= 0) {
      throw new IllegalArgumentException("expected an amount above 0 euro, found '" + amount + "'");
    }
  }

  /**
   * Returns the most that this band allows. Exact: no floating point is used.
   *
   * @param offender who would be fined; only an undertaking has a turnover that counts
   * @return the maximum; where amount and percentage are equal, that of the amount
   */
  public Maximum maximum(Offender offender) {
    BigDecimal fixed = BigDecimal.valueOf(amount).setScale(2);
    if (turnover.isEmpty() || !(offender instanceof Offender.Undertaking undertaking)) {
      return new Maximum(fixed, Decisive.AMOUNT, basis);
    }
    BigDecimal part =
        undertaking
            .turnover()
            .multiply(turnover.get().percent())
            .movePointLeft(2)
            .setScale(2, RoundingMode.DOWN);
    boolean higher = turnover.get().choice(undertaking.size()) == Choice.HIGHER;
    int compared = part.compareTo(fixed);
    boolean byTurnover = higher ? compared > 0 : compared < 0;
    String size = turnover.get().basis(undertaking.size());
    String places = size.isEmpty() || size.equals(basis) ? basis : basis + "; " + size;
    return byTurnover
        ? new Maximum(part, Decisive.TURNOVER, places)
        : new Maximum(fixed, Decisive.AMOUNT, places);
  }
}
