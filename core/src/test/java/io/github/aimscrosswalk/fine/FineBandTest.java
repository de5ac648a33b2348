package io.github.aimscrosswalk.fine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.fine.FineBand.Choice;
import io.github.aimscrosswalk.fine.FineBand.Decisive;
import io.github.aimscrosswalk.fine.FineBand.Maximum;
import io.github.aimscrosswalk.fine.Offender.Size;
import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A band of 15 million euro or 3 per cent; SMEs pay up to the lower, all others the higher. */
final class FineBandTest {
  private static final FineBand BAND =
      band(
          Optional.of(
              new FineBand.Turnover(
                  new BigDecimal("3"), Choice.LOWER, "Art. 6", Choice.HIGHER, "Art. 4")));

  private static FineBand band(Optional<FineBand.Turnover> turnover) {
    LocalDate day = LocalDate.of(2025, 8, 2);
    return new FineBand(
        "4",
        FineBand.Payer.OPERATOR,
        15_000_000,
        turnover,
        "Art. 4",
        List.of(),
        day,
        day,
        "Art. 9",
        Basis.LITERAL,
        "");
  }

  private static Maximum maximum(String euro, Decisive decisive, String basis) {
    return new Maximum(new BigDecimal(euro), decisive, basis);
  }

  @Test
  void maximum_ofALargeUndertaking_isTheHigher() {
    assertThat(BAND.maximum(Offender.undertaking(500_000_000, Size.LARGE)))
        .isEqualTo(maximum("15000000.00", Decisive.AMOUNT, "Art. 4"));
    assertThat(BAND.maximum(Offender.undertaking(500_000_001, Size.LARGE)))
        .isEqualTo(maximum("15000000.03", Decisive.TURNOVER, "Art. 4"));
  }

  @Test
  void maximum_ofAnSme_isTheLower() {
    assertThat(BAND.maximum(Offender.undertaking(2_000_000, Size.SME)))
        .isEqualTo(maximum("60000.00", Decisive.TURNOVER, "Art. 4; Art. 6"));
    assertThat(BAND.maximum(Offender.undertaking(0, Size.SME)).euro()).isEqualByComparingTo("0");
    assertThat(BAND.maximum(Offender.undertaking(900_000_000, Size.SME)))
        .isEqualTo(maximum("15000000.00", Decisive.AMOUNT, "Art. 4; Art. 6"));
  }

  @Test
  void maximum_ofASmallMidCap_followsItsOwnRule() {
    assertThat(BAND.maximum(Offender.undertaking(100_000_000, Size.SMALL_MID_CAP)))
        .isEqualTo(maximum("15000000.00", Decisive.AMOUNT, "Art. 4"));
  }

  @Test
  void maximum_ofWhoIsNoUndertaking_isTheAmount() {
    assertThat(BAND.maximum(new Offender.NoUndertaking()))
        .isEqualTo(maximum("15000000.00", Decisive.AMOUNT, "Art. 4"));
    assertThat(band(Optional.empty()).maximum(Offender.undertaking(9_000_000_000L, Size.LARGE)))
        .isEqualTo(maximum("15000000.00", Decisive.AMOUNT, "Art. 4"));
  }

  /** 3 per cent of 600,000,000.99 is 18,000,000.0297; no one may be fined the rest of a cent. */
  @Test
  void maximum_belowTheCent_isCutOff() {
    Offender offender = new Offender.Undertaking(new BigDecimal("600000000.99"), Size.LARGE);

    assertThat(BAND.maximum(offender).euro()).isEqualTo(new BigDecimal("18000000.02"));
  }

  @Test
  void turnover_negative_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Offender.undertaking(-1, Size.LARGE))
        .withMessage("expected a turnover of 0 euro or more, found '-1'");
  }
}
