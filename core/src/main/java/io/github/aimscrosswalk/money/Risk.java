package io.github.aimscrosswalk.money;

import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A risk of the user's own, with the user's own figures: what it is now, and what it would be once
 * the provisions and practices it is linked to are held.
 *
 * @param id its identifier, unique among those simulated together; its random numbers hang on it
 * @param title what it is, in the user's words
 * @param provisions the provisions that treat it
 * @param practices the identifiers of the practices that treat it
 * @param now how often it strikes and what that costs as things stand
 * @param treated the same once all provisions and practices are held; empty if they change nothing
 */
public record Risk(
    String id,
    String title,
    List<RequirementId> provisions,
    List<String> practices,
    Loss now,
    Optional<Loss> treated) {
  /**
   * How often a risk strikes, and what it costs when it does.
   *
   * @param frequency how often
   * @param size what it costs
   */
  public record Loss(Frequency frequency, Size size) {
    /** Checks that both parts are there. */
    public Loss {
      Objects.requireNonNull(frequency, "frequency");
      Objects.requireNonNull(size, "size");
    }
  }

  /**
   * Copies the lists and checks the parts.
   *
   * @throws IllegalArgumentException if the identifier is blank, or figures are given for when the
   *     risk is treated and nothing is linked that treats it
   */
  public Risk {
    Objects.requireNonNull(title, "title");
    provisions = List.copyOf(provisions);
    practices = List.copyOf(practices);
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(treated, "treated");
    if (id.isBlank()) {
      throw new IllegalArgumentException("expected an id of a risk, found a blank one");
    }
    if (treated.isPresent() && provisions.isEmpty() && practices.isEmpty()) {
      throw new IllegalArgumentException(
          "expected a provision or practice that treats risk '" + id + "', found none");
    }
  }

  /**
   * Makes a risk that nothing linked treats.
   *
   * @param id its identifier
   * @param frequency how often it strikes
   * @param size what it costs
   * @return the risk, called by its identifier
   */
  public static Risk of(String id, Frequency frequency, Size size) {
    return new Risk(id, id, List.of(), List.of(), new Loss(frequency, size), Optional.empty());
  }

  /**
   * Returns the same risk with provisions that treat it, all of them together.
   *
   * @param frequency how often it strikes once they are held
   * @param size what it costs then
   * @param by the provisions, at least one
   * @return a new risk
   * @throws IllegalArgumentException if no provision is given
   */
  public Risk treatedBy(Frequency frequency, Size size, RequirementId... by) {
    return new Risk(id, title, List.of(by), practices, now, Optional.of(new Loss(frequency, size)));
  }
}
