package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.format.TextInput;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Objects;

/**
 * Assessments as OSCAL statements of implementation: component definitions in and out, system
 * security plans in. What becomes of each state is said in {@code docs/oscal.md}.
 */
public final class OscalImplementation {
  private OscalImplementation() {}

  /**
   * Reads a component definition or a system security plan as an assessment, and holds its
   * identifiers to a corpus. States of several components about one control are joined. Fields that
   * OSCAL knows and an assessment has no place for are skipped.
   *
   * @param source the name of the input as it shall stand in messages
   * @param from the bytes, UTF-8; not closed
   * @param corpus the data that must hold the controls
   * @return the assessment, its statements in the order in which controls are first named
   * @throws IOException if reading fails
   * @throws InvalidDataException with every problem of the input, by line
   */
  public static Assessment read(String source, InputStream from, Corpus corpus) throws IOException {
    Objects.requireNonNull(corpus, "corpus");
    return new ImplementationReader(source, corpus).read(TextInput.read(source, from));
  }

  /**
   * Writes an assessment as a component definition of one component. Reading it again gives an
   * equal assessment, but for the order of statements: those about provisions come by framework,
   * findings after them. The same assessment and time always give the same bytes.
   *
   * @param corpus the data that holds the identifiers of the assessment
   * @param assessment the assessment
   * @param lastModified when the document is said to be made; the library never reads the clock
   * @param to where to, in UTF-8; flushed, not closed
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if the year of the time is not from 1900 to 2999
   */
  public static void write(
      Corpus corpus, Assessment assessment, Instant lastModified, OutputStream to)
      throws IOException {
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(lastModified, "lastModified");
    OscalOutput.write(
        "component-definition",
        to,
        out -> new ImplementationWriter(corpus, assessment, out).write(lastModified));
  }
}
