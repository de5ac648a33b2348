package io.github.aimscrosswalk.framework;

import java.util.Objects;

/**
 * The identifier of a requirement: the framework's edition and the place in it, written {@code
 * iso-42001-2023:A.5.2}.
 *
 * @param framework the edition
 * @param locator the place, such as {@code 6.1.2}, {@code 9.2.a}, {@code GOVERN-1.1}; no blanks
 */
public record RequirementId(FrameworkId framework, String locator) {
  /**
   * Checks the form of the locator.
   *
   * @throws IllegalArgumentException if the locator is empty or holds a blank
   */
  public RequirementId {
    Objects.requireNonNull(framework, "framework");
    if (locator.isEmpty() || locator.indexOf(' ') >= 0) {
      throw new IllegalArgumentException("expected a locator, found '" + locator + "'");
    }
  }

  /**
   * Returns the identifier for a text {@code framework:locator}.
   *
   * @param text the text
   * @return the identifier
   * @throws IllegalArgumentException if the text has another form
   */
  public static RequirementId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("expected framework:locator, found '" + text + "'");
    }
    return new RequirementId(FrameworkId.of(text.substring(0, colon)), text.substring(colon + 1));
  }

  // Written out, as those of a record cost milliseconds at their first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof RequirementId that
        && locator.equals(that.locator)
        && framework.equals(that.framework);
  }

  @Override
  public int hashCode() {
    return 31 * framework.hashCode() + locator.hashCode();
  }

  @Override
  public String toString() {
    return framework + ":" + locator;
  }
}
