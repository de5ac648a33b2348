package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Objects;

/**
 * Analyses as OSCAL assessment results: one result, a finding for each provision that was measured,
 * an observation for each piece of evidence. A finding is satisfied only where every pair is
 * certainly held; coverage is not compliance, and the document says so.
 */
public final class OscalResults {
  private OscalResults() {}

  /**
   * Writes the answers of an analysis about the frameworks its assessment is about. The same
   * analysis and time always give the same bytes. Costs one derivation a provision.
   *
   * @param corpus the data that was analysed against
   * @param analysis the analysis
   * @param lastModified when the document is said to be made; the library never reads the clock
   * @param to where to, in UTF-8; flushed, not closed
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if a year to be written is not from 1900 to 2999
   */
  public static void write(Corpus corpus, Analysis analysis, Instant lastModified, OutputStream to)
      throws IOException {
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(lastModified, "lastModified");
    OscalOutput.write(
        "assessment-results",
        to,
        out -> new ResultsWriter(corpus, analysis, out).write(lastModified));
  }
}
