package io.github.aimscrosswalk.oscal;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.oscal.document.OscalOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Objects;

/**
 * Frameworks as OSCAL catalogues: their tree as groups and controls, and for each provision what is
 * to be found, in our own words, as assessment objectives.
 */
public final class OscalCatalog {
  private OscalCatalog() {}

  /**
   * Writes the catalogue of a framework. The same data and time always give the same bytes; time
   * and memory grow with the framework.
   *
   * @param corpus the data
   * @param framework the framework
   * @param lastModified when the document is said to be made; the library never reads the clock
   * @param to where to, in UTF-8; flushed, not closed
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if the corpus does not hold the framework, or the year of the
   *     time is not from 1900 to 2999
   */
  public static void write(
      Corpus corpus, FrameworkId framework, Instant lastModified, OutputStream to)
      throws IOException {
    Objects.requireNonNull(lastModified, "lastModified");
    Framework found =
        corpus
            .framework(framework)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected a framework, found '" + framework + "'"));
    OscalOutput.write(
        "catalog", to, out -> new CatalogWriter(corpus, found, out).write(lastModified));
  }
}
