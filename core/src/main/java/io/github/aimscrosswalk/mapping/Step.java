package io.github.aimscrosswalk.mapping;

import java.util.List;
import java.util.Objects;

/** One step of the reasoning behind a {@link Finding}. */
public sealed interface Step {
  /**
   * Returns what the step starts from.
   *
   * @return the IRI of a node
   */
  String from();

  /**
   * Returns what the step leads to.
   *
   * @return the IRI of a node
   */
  String to();

  /**
   * Returns what the step says of the two.
   *
   * @return what is possible by this step alone
   */
  Relations relations();

  /**
   * Mappings that say the same of the two nodes.
   *
   * @param from the node it starts from, which may be the object of the mappings
   * @param to the node it leads to
   * @param relations what they say, read from {@code from} to {@code to}
   * @param mappings the mappings, at least one, in the order of the sets
   */
  record Stated(String from, String to, Relations relations, List<StatedMapping> mappings)
      implements Step {
    /** Copies the mappings. */
    public Stated {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(relations, "relations");
      mappings = List.copyOf(mappings);
    }
  }

  /**
   * What follows by way of a third node, from what the steps before say of it and these two.
   *
   * @param from the node it starts from
   * @param to the node it leads to
   * @param relations what follows
   * @param via the third node
   */
  record Composed(String from, String to, Relations relations, String via) implements Step {
    /** Checks that all parts are there. */
    public Composed {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(relations, "relations");
      Objects.requireNonNull(via, "via");
    }
  }
}
