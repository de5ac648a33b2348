package io.github.aimscrosswalk.jmh.sparql;

/** The ways in which a question is put in SPARQL; which is the fastest is measured. */
public enum Form {
  /** Several small queries, each of which counts or lists one thing. */
  PARTS,
  /** One query that has the whole answer. */
  WHOLE,
  /** Queries that give rows, which are counted or put together in Java. */
  ROWS
}
