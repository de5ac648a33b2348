package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.certification.StatementOfApplicability;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Objects;

/**
 * Statements of applicability as OSCAL component definitions: one component, one control
 * implementation, and an implemented requirement for every control, taken in, left out or
 * undecided. {@link OscalImplementation#read} reads what they say of the assessment.
 */
public final class OscalApplicability {
  private OscalApplicability() {}

  /**
   * Writes a statement. The same statement and time always give the same bytes.
   *
   * @param statement the statement
   * @param lastModified when the document is said to be made; the library never reads the clock
   * @param to where to, in UTF-8; flushed, not closed
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if the year of the time is not from 1900 to 2999
   */
  public static void write(
      StatementOfApplicability statement, Instant lastModified, OutputStream to)
      throws IOException {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(lastModified, "lastModified");
    OscalOutput.write(
        "component-definition",
        to,
        out -> new ApplicabilityWriter(statement, out).write(lastModified));
  }
}
