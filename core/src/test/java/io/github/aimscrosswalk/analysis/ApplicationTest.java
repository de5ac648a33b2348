package io.github.aimscrosswalk.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ApplicationTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 8, 2);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 2);

  private static Application.Reading reading(LocalDate from, Basis basis, String rule) {
    return new Application.Reading(from, basis, rule, "");
  }

  @Test
  void readings_areShownOnceADay_withTheirBasis() {
    Application application =
        new Application(
            List.of(
                reading(FIRST, Basis.LITERAL, ""),
                reading(FIRST, Basis.DISPUTED, ""),
                reading(LAST, Basis.DISPUTED, "r")));

    assertThat(application).hasToString("2026-08-02 or 2027-12-02 (disputed)");
    assertThat(application.earliest()).isEqualTo(FIRST);
    assertThat(application.latest()).isEqualTo(LAST);
    assertThat(application.isSetByLaw()).isTrue();
  }

  @Test
  void reading_ofNoRule_isNotSetByLaw() {
    Application application = new Application(List.of(reading(FIRST, Basis.INFERRED, "")));

    assertThat(application.isSetByLaw()).isFalse();
    assertThat(application).hasToString("2026-08-02 (inferred)");
  }

  @Test
  void application_withoutReading_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Application(List.of()))
        .withMessage("expected a reading, found none");
  }
}
