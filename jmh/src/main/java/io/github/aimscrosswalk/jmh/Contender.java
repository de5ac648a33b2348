package io.github.aimscrosswalk.jmh;

import io.github.aimscrosswalk.jmh.baseline.Engine;
import io.github.aimscrosswalk.jmh.baseline.Facts;
import io.github.aimscrosswalk.jmh.baseline.HashedCollections;
import io.github.aimscrosswalk.jmh.baseline.Limit;
import io.github.aimscrosswalk.jmh.baseline.Ours;
import io.github.aimscrosswalk.jmh.baseline.Question;
import io.github.aimscrosswalk.jmh.sparql.Choice;
import io.github.aimscrosswalk.jmh.world.World;
import java.util.Locale;

/** Who answers the questions. */
public enum Contender {
  /** This library, through its public interface. */
  OURS,
  /** SPARQL on Jena, in the store and form that were fastest. */
  JENA,
  /** SPARQL on RDF4J, in the form that was fastest. */
  RDF4J,
  /** Hash maps and sets. */
  COLLECTIONS,
  /** A bare loop over packed longs. */
  LIMIT;

  /**
   * Makes an engine ready for a question. The first time for a size costs seconds.
   *
   * @param size the data
   * @param question the question, by which the store and form are chosen
   * @return the engine
   */
  public Engine engine(World.Size size, Question question) {
    World world = size.world();
    return this == OURS ? new Ours(world) : engine(new Facts(world), size, question);
  }

  /**
   * Makes an engine ready for a question, from facts that are worked out.
   *
   * @param facts the facts
   * @param size the data they are of
   * @param question the question, by which the store and form are chosen
   * @return the engine
   */
  public Engine engine(Facts facts, World.Size size, Question question) {
    return switch (this) {
      case OURS -> new Ours(facts.world());
      case JENA -> Choice.jena(size, question).engine(facts);
      case RDF4J -> Choice.rdf4j(size, question).engine(facts);
      case COLLECTIONS -> new HashedCollections(facts);
      case LIMIT -> new Limit(facts);
    };
  }

  /**
   * Returns the name as it stands in a table.
   *
   * @return the name
   */
  public String title() {
    return switch (this) {
      case JENA -> "Jena";
      case RDF4J -> "RDF4J";
      case OURS, COLLECTIONS, LIMIT -> name().toLowerCase(Locale.ROOT);
    };
  }
}
