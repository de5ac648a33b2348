package io.github.aimscrosswalk.ontology.query;

/** Says that a query was not answered, and why. */
public final class QueryRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a query is not answered. */
  public enum Reason {
    /** It is not SPARQL 1.1. */
    MALFORMED,
    /** It is longer than allowed. */
    TOO_LONG,
    /** It is nested so deeply that it cannot be read or answered. */
    TOO_DEEP,
    /** It is an update; nothing is ever changed here. */
    UPDATE,
    /** It asks another service. */
    SERVICE,
    /** It names a graph that the dataset does not hold; none is loaded. */
    UNKNOWN_GRAPH,
    /** It calls a function or aggregate that SPARQL 1.1 does not define. */
    FUNCTION,
    /** It gives an answer of another form than was asked for. */
    WRONG_FORM,
    /** It ran longer than allowed. */
    TIME,
    /** It gives more rows or triples than allowed. */
    ROWS,
    /** More solutions arose on the way than allowed. */
    SOLUTIONS,
    /** It makes a text or number longer than allowed. */
    VALUE
  }

  QueryRefusedException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * Returns why the query was not answered.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}
