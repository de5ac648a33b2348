package io.github.aimscrosswalk.corpus;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Finding;
import io.github.aimscrosswalk.diagnostic.Suggestion;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Holds identifiers to a corpus, and offers the nearest that exist. */
public final class CorpusCheck {
  private final Corpus corpus;

  /**
   * Makes a check.
   *
   * @param corpus the data that must hold the identifiers
   */
  public CorpusCheck(Corpus corpus) {
    this.corpus = Objects.requireNonNull(corpus, "corpus");
  }

  /**
   * Checks that a framework exists.
   *
   * @param id the framework
   * @return the problem; empty if it exists
   */
  public List<Finding> framework(FrameworkId id) {
    if (corpus.framework(id).isPresent()) {
      return List.of();
    }
    List<String> known = corpus.frameworks().stream().map(f -> f.id().value()).toList();
    for (String other : known) {
      if (stem(other).equals(stem(id.value()))) {
        return List.of(
            new Finding(
                Code.WRONG_EDITION,
                "no edition '" + id + "'",
                "this release holds '" + other + "'"));
      }
    }
    String nearest = Suggestion.nearest(id.value(), known);
    String repair = nearest.isEmpty() ? "write one of " + String.join(", ", known) : nearest;
    return List.of(new Finding(Code.UNKNOWN_FRAMEWORK, "no framework '" + id + "'", repair));
  }

  private static String stem(String framework) {
    int hyphen = framework.lastIndexOf('-');
    return hyphen < 0 ? framework : framework.substring(0, hyphen);
  }

  /**
   * Checks that a provision exists and is one.
   *
   * @param id the provision
   * @return the problem; empty if there is none
   */
  public List<Finding> provision(RequirementId id) {
    Optional<Framework> framework = corpus.framework(id.framework());
    if (framework.isEmpty()) {
      return framework(id.framework());
    }
    Optional<Requirement> node = framework.get().requirement(id.locator());
    if (node.isPresent() && node.get() instanceof Provision) {
      return List.of();
    }
    List<String> known = framework.get().provisions().stream().map(r -> r.id().locator()).toList();
    if (node.isEmpty()) {
      return List.of(
          new Finding(
              Code.UNKNOWN_PROVISION,
              "no provision '" + id + "'",
              Suggestion.nearest(id.locator(), known)));
    }
    List<String> below =
        known.stream().filter(l -> l.startsWith(id.locator() + ".")).limit(5).toList();
    String repair = below.isEmpty() ? "" : "speak of " + String.join(", ", below);
    return List.of(
        new Finding(Code.NOT_A_PROVISION, "'" + id + "' is not assessed itself", repair));
  }

  /**
   * Checks that a provision has a wording.
   *
   * @param provision the provision
   * @param firstDay the first day of the wording
   * @return the problem; empty if it has it
   */
  public static List<Finding> wording(Provision provision, LocalDate firstDay) {
    List<LocalDate> known =
        provision.heading().wordings().stream().map(Wording::inForceFrom).toList();
    return known.contains(firstDay)
        ? List.of()
        : List.of(
            new Finding(
                Code.INVALID_VALUE,
                "no wording of '" + provision.id() + "' from " + firstDay,
                known.isEmpty()
                    ? "leave it empty: there is one wording"
                    : "write one of " + known));
  }

  /**
   * Checks that an element exists.
   *
   * @param id the element
   * @return the problem; empty if it exists
   */
  public List<Finding> element(ElementId id) {
    if (corpus.element(id).isPresent()) {
      return List.of();
    }
    List<String> known = corpus.hub().elements().stream().map(e -> e.id().value()).toList();
    return List.of(
        new Finding(
            Code.UNKNOWN_ELEMENT,
            "no element '" + id + "'",
            Suggestion.nearest(id.value(), known)));
  }
}
