package io.github.aimscrosswalk.fine;

import io.github.aimscrosswalk.framework.ApplicationRule.Basis;
import io.github.aimscrosswalk.framework.RequirementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The band of fines that a breach of a provision falls under. It speaks of one place in the tree of
 * a framework and of all below it, unless a deeper rule does.
 *
 * @param place the provision or group
 * @param reach whether a fine of the framework's own reaches it
 * @param band the band, where one does
 * @param aiOffice the band in the place of none where the AI Office supervises
 * @param notBefore no fine by this rule for breaches before this day
 * @param via the provisions through which the band reaches it, as the law writes them
 * @param basis the place that says so
 * @param confidence how firmly the text carries it
 * @param note who is fined, other readings, and traps; may be empty
 */
public record FineRule(
    RequirementId place,
    Reach reach,
    Optional<String> band,
    Optional<String> aiOffice,
    Optional<LocalDate> notBefore,
    List<String> via,
    String basis,
    Basis confidence,
    String note) {
  /** Whether a fine of the framework's own reaches a provision. */
  public enum Reach {
    /** A band reaches it. */
    BAND,
    /** None; penalties are left to the law of Member States. */
    NONE,
    /** A duty of an authority or the like, which no fine reaches. */
    OUTSIDE
  }

  /**
   * Copies the list and checks the parts.
   *
   * @throws IllegalArgumentException if a band is there though none reaches it, or the other way
   */
  public FineRule {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(band, "band");
    Objects.requireNonNull(aiOffice, "aiOffice");
    Objects.requireNonNull(notBefore, "notBefore");
    via = List.copyOf(via);
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(note, "note");
    if (band.isPresent() != (reach == Reach.BAND)) {
      throw new IllegalArgumentException(
          "expected a band exactly where one reaches '" + place + "', found '" + reach + "'");
    }
    if (aiOffice.isPresent() && reach != Reach.NONE) {
      throw new IllegalArgumentException(
          "expected a band of the AI Office in the place of none, found '" + reach + "'");
    }
  }
}
