package io.github.aimscrosswalk.jmh.sparql;

import java.util.function.Consumer;

/** A store of triples in memory that answers SPARQL. */
public interface Store extends AutoCloseable {
  /** What the IRIs of all things and properties begin with. */
  String BASE = "https://w3id.org/aims-crosswalk/jmh/";

  /**
   * Adds a triple between two things.
   *
   * @param subject the subject, {@code kind/name}
   * @param property the property
   * @param object the object, {@code kind/name}
   */
  void link(String subject, String property, String object);

  /**
   * Adds a triple with a text.
   *
   * @param subject the subject, {@code kind/name}
   * @param property the property
   * @param text the text
   */
  void text(String subject, String property, String text);

  /**
   * Adds a triple with a whole number.
   *
   * @param subject the subject, {@code kind/name}
   * @param property the property
   * @param number the number
   */
  void number(String subject, String property, int number);

  /** Ends the loading. */
  void loaded();

  /**
   * Parses a query.
   *
   * @param query the query, without prologue; {@code :} is the prefix of {@link #BASE}
   * @param variables the variables of its rows that are read
   * @return the query, to be run any number of times
   */
  Select prepare(String query, String... variables);

  /** Lets go of what is open. */
  @Override
  void close();

  /** A parsed query. */
  interface Select {
    /**
     * Runs the query.
     *
     * @param to is given each row; the row is not to be kept
     */
    void each(Consumer<Row> to);
  }

  /** One row of a result; columns are counted from 0 in the order of the variables. */
  interface Row {
    /**
     * Returns the text of a column: of a thing its IRI.
     *
     * @param column the column
     * @return the text; empty if unbound
     */
    String text(int column);

    /**
     * Returns the number of a column.
     *
     * @param column the column
     * @return the number
     */
    int number(int column);

    /**
     * Returns the name of a thing.
     *
     * @param column the column
     * @return what follows the kind in its IRI
     */
    default String name(int column) {
      return nameIn(text(column));
    }
  }

  /**
   * Returns the name in an IRI.
   *
   * @param iri the IRI
   * @return what follows the kind
   */
  static String nameIn(String iri) {
    return iri.substring(iri.indexOf('/', BASE.length()) + 1);
  }
}
