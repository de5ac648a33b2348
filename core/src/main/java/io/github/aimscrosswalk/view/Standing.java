package io.github.aimscrosswalk.view;

import io.github.aimscrosswalk.analysis.Application;
import java.time.LocalDate;
import java.util.Optional;

/** How a provision stands, before anything is known about the user. */
public sealed interface Standing {
  /**
   * It applies on the day.
   *
   * @param application from when
   */
  record InForce(Application application) implements Standing {}

  /**
   * It will apply later.
   *
   * @param application from when
   */
  record Upcoming(Application application) implements Standing {}

  /**
   * It does not hold in the circumstances.
   *
   * @param reason why
   */
  record NotApplicable(String reason) implements Standing {}

  /**
   * Its text has ended.
   *
   * @param lastDay its last day
   */
  record Ended(LocalDate lastDay) implements Standing {}

  /**
   * Returns from when the provision applies.
   *
   * @return the readings; empty if it does not apply in the circumstances or its text has ended
   */
  default Optional<Application> dates() {
    if (this instanceof InForce inForce) {
      return Optional.of(inForce.application());
    }
    return this instanceof Upcoming upcoming
        ? Optional.of(upcoming.application())
        : Optional.empty();
  }
}
