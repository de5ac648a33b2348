package io.github.aimscrosswalk.ontology.query;

/**
 * Ends a query from within. An error, not an exception: Jena takes an exception in a filter for a
 * filter that does not hold, logs it and goes on with the next row.
 */
final class Stop extends Error {
  private static final long serialVersionUID = 1L;

  private final transient QueryRefusedException refusal;

  Stop(QueryRefusedException.Reason reason, String message) {
    super(message, null, false, false);
    this.refusal = new QueryRefusedException(reason, message);
  }

  QueryRefusedException refusal() {
    return refusal;
  }
}
