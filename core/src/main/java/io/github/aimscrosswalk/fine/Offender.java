package io.github.aimscrosswalk.fine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Who would be fined: what the law makes the most of a fine depend on. The caller says it; who
 * supervises is said by the scope of the assessment.
 */
public sealed interface Offender {
  /** How large an undertaking is, by the definitions that the law points to. */
  enum Size {
    /** A small or medium-sized enterprise, start-ups included. */
    SME,
    /** A small mid-cap enterprise. */
    SMALL_MID_CAP,
    /** Larger than both. */
    LARGE
  }

  /**
   * An undertaking: whatever carries on an economic activity, its whole group if the law counts it
   * as one.
   *
   * @param turnover its worldwide turnover of the financial year before, in euro; not negative
   * @param size how large it is
   */
  record Undertaking(BigDecimal turnover, Size size) implements Offender {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the turnover is negative
     */
    public Undertaking {
      Objects.requireNonNull(turnover, "turnover");
      Objects.requireNonNull(size, "size");
      if (turnover.signum() < 0) {
        throw new IllegalArgumentException(
            "expected a turnover of 0 euro or more, found '" + turnover.toPlainString() + "'");
      }
    }
  }

  /** A person or body that is no undertaking and no authority; no turnover counts. */
  record NoUndertaking() implements Offender {}

  /** An authority or public body of a Member State, whose law says how far it can be fined. */
  record PublicBody() implements Offender {}

  /** An institution, body, office or agency of the Union. */
  record UnionBody() implements Offender {}

  /**
   * Returns an undertaking.
   *
   * @param turnover its worldwide turnover of the financial year before, in whole euro; not
   *     negative
   * @param size how large it is
   * @return the undertaking
   * @throws IllegalArgumentException if the turnover is negative
   */
  static Undertaking undertaking(long turnover, Size size) {
    return new Undertaking(BigDecimal.valueOf(turnover), size);
  }
}
