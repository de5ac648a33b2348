package io.github.aimscrosswalk.framework;

import java.util.List;
import java.util.Objects;

/**
 * A node that is not itself assessed: a clause with subclauses, an objective, an article, but also
 * a definition or the power of an authority. It may have no children.
 *
 * @param heading what it has in common with all requirements
 * @param addressees the scope terms of those it addresses, such as {@code role:commission}, sorted
 */
public record Group(Heading heading, List<String> addressees) implements Requirement {
  /** Copies the addressees. */
  public Group {
    Objects.requireNonNull(heading, "heading");
    addressees = List.copyOf(addressees);
  }
}
