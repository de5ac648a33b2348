package io.github.aimscrosswalk.ontology.function;

/** Says that a query calls one of our functions in a way that has no meaning. */
public final class FunctionMisuseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FunctionMisuseException(String message) {
    super(message);
  }
}
