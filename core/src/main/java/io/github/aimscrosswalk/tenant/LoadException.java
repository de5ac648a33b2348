package io.github.aimscrosswalk.tenant;

/** The assessment of a tenant could not be loaded; the cause says why. */
public final class LoadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoadException(String tenant, Throwable cause) {
    super("expected an assessment of tenant '" + tenant + "', found '" + cause + "'", cause);
  }
}
