package io.github.aimscrosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FreshnessTest {
  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P100Y", "P1200M", "P99Y12M", "P36525D"})
  void canLast_upToAHundredYears_isTrue(String period) {
    assertThat(Freshness.canLast(Period.parse(period))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D", "P1Y-1M", "P100Y1M", "P36526D", "P2147483647Y"})
  void canLast_ofNothingOrLonger_isFalse(String period) {
    assertThat(Freshness.canLast(Period.parse(period))).isFalse();
  }

  @Test
  void freshness_thatLeadsOutOfTheCalendar_isRefused() {
    Optional<Period> endless = Optional.of(Period.ofYears(Integer.MAX_VALUE));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Freshness(endless, "", Freshness.Basis.PRACTICE, ""))
        .withMessage("expected a period of at most a hundred years, found 'P2147483647Y'");
  }
}
