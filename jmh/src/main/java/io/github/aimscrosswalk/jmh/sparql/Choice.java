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
    return switch (question) {
      case COVERAGE, COVERAGE_OF_ALL ->
          new Choice(Library.JENA, size == World.Size.LARGE ? "legacy" : "indexed", Form.ROWS);
      case REUSE -> new Choice(Library.JENA, "indexed", Form.PARTS);
      case GAPS, OVERLAP -> new Choice(Library.JENA, "fast", Form.ROWS);
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
    Form form =
        switch (question) {
          case COVERAGE, COVERAGE_OF_ALL, GAPS -> Form.ROWS;
          case REUSE -> Form.WHOLE;
          case OVERLAP -> Form.PARTS;
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
