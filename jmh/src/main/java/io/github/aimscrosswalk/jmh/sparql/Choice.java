package io.github.aimscrosswalk.jmh.sparql;

import io.github.aimscrosswalk.jmh.baseline.Facts;
import io.github.aimscrosswalk.jmh.baseline.Question;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.Objects;

/**
 * The store and the form that were fastest for a question, as {@link Forms} printed it; the page on
 * performance says what lost.
 *
 * @param variant the store, in small letters
 * @param form the form
 * @param library whose store it is
 */
public record Choice(Library library, String variant, Form form) {
  /** Whose store it is. */
  public enum Library {
    /** Apache Jena. */
    JENA,
    /** Eclipse RDF4J. */
    RDF4J
  }

  /** Checks that all parts are there. */
  public Choice {
    Objects.requireNonNull(library, "library");
    Objects.requireNonNull(variant, "variant");
    Objects.requireNonNull(form, "form");
  }

  /**
   * Returns the best of Jena's stores.
   *
   * @param size the data
   * @param question the question
   * @return the store and form
   */
  public static Choice jena(World.Size size, Question question) {
    boolean large = size == World.Size.LARGE;
    return switch (question) {
      case COVERAGE, COVERAGE_OF_ALL ->
          new Choice(Library.JENA, large ? "fast" : "indexed", Form.ROWS);
      case GAPS -> new Choice(Library.JENA, "fast", large ? Form.PARTS : Form.ROWS);
      case REUSE -> new Choice(Library.JENA, "indexed", large ? Form.WHOLE : Form.PARTS);
      case OVERLAP -> new Choice(Library.JENA, "fast", Form.ROWS);
    };
  }

  /**
   * Returns the best way of asking RDF4J.
   *
   * @param size the data
   * @param question the question
   * @return the store and form
   */
  public static Choice rdf4j(World.Size size, Question question) {
    boolean large = size == World.Size.LARGE;
    Form form =
        switch (question) {
          case COVERAGE -> large ? Form.WHOLE : Form.ROWS;
          case COVERAGE_OF_ALL -> Form.ROWS;
          case GAPS -> large ? Form.PARTS : Form.ROWS;
          case REUSE -> large ? Form.ROWS : Form.WHOLE;
          case OVERLAP -> large ? Form.ROWS : Form.PARTS;
        };
    return new Choice(Library.RDF4J, "unisolated", form);
  }

  /**
   * Loads facts.
   *
   * @param facts the facts
   * @return the engine, ready
   */
  public SparqlEngine engine(Facts facts) {
    return library == Library.JENA
        ? SparqlEngine.jena(facts, variant, question -> form)
        : SparqlEngine.rdf4j(facts, variant, question -> form);
  }
}
