package io.github.aimscrosswalk.framework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every requirement has, whether it is assessed or not.
 *
 * @param id its identifier
 * @param parent the requirement it belongs to; empty at the top of the framework
 * @param nodeType what the framework calls such a node: {@code subclause}, {@code point} …
 * @param notation how it is cited: {@code Art. 9(2)(a)}
 * @param label a short label; the official title where there is one, else own words
 * @param officialTitle the official title, where it may be carried
 * @param normativity whether it binds
 * @param wordings the versions of its text, oldest first; empty if there is only one, in force as
 *     long as the framework
 * @param link an IRI under which the text or its publisher's page is found
 * @param note a trap or doubt about it, for readers
 */
public record Heading(
    RequirementId id,
    Optional<RequirementId> parent,
    String nodeType,
    String notation,
    String label,
    Optional<String> officialTitle,
    Normativity normativity,
    List<Wording> wordings,
    Optional<String> link,
    Optional<String> note) {
  /** Copies the wordings and checks that all parts are there. */
  public Heading {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(nodeType, "nodeType");
    Objects.requireNonNull(notation, "notation");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(officialTitle, "officialTitle");
    Objects.requireNonNull(normativity, "normativity");
    wordings = List.copyOf(wordings);
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(note, "note");
  }
}
