package io.github.aimscrosswalk.fuzz;

import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.fuzz.Target.Refusals;
import io.github.aimscrosswalk.ontology.query.QueryRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What became of one input. */
enum Verdict {
  /** It was read; and what was written of it reads the same. */
  READ,
  /** It was refused in the way that is promised. */
  REFUSED;

  /**
   * Gives an input to a target.
   *
   * @throws AssertionError if it is neither read nor refused as is promised
   */
  static Verdict of(Target target, byte[] input) {
    try {
      target.reading().of(input);
      return READ;
    } catch (InvalidDataException e) {
      check(e, input);
    } catch (QueryRefusedException e) {
      promised(target, Refusals.QUERY, e);
    } catch (IOException e) {
      promised(target, Refusals.IO_EXCEPTION, e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(target.name() + " is left by " + e, e);
    }
    return REFUSED;
  }

  /** The name of an exception is no reason, unless the input itself holds the word. */
  private static void check(InvalidDataException refusal, byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (refusal.diagnostics().isEmpty()) {
      throw new AssertionError("expected a refusal with its reasons, found none", refusal);
    }
    for (Diagnostic diagnostic : refusal.diagnostics()) {
      String message = diagnostic.message();
      if (message.isBlank() || (message.contains("Exception") && !text.contains("Exception"))) {
        throw new AssertionError("expected a reason in words, found '" + message + "'", refusal);
      }
    }
  }

  private static void promised(Target target, Refusals found, Exception refusal) {
    if (target.refusals() != found) {
      throw new AssertionError(target.name() + " is left by " + refusal, refusal);
    }
  }
}
