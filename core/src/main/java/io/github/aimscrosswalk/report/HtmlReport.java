package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.page.HtmlPage;
import java.io.IOException;

/**
 * Writes everything an analysis has to say as one HTML file that needs nothing else: no network, no
 * other file. It can be read without its script, which only narrows the list of gaps.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * Writes the report of an analysis. The same analysis always gives the same text. Costs one
   * derivation of each provision and one plan of evidence; the text has some hundred bytes for each
   * pair asked for, and is built in memory first.
   *
   * @param corpus the data that was analysed against
   * @param analysis the analysis
   * @param to where to; to be encoded as UTF-8, not closed
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if the corpus does not hold a framework of the analysis
   */
  public static void write(Corpus corpus, Analysis analysis, Appendable to) throws IOException {
    to.append(HtmlPage.write(ReportPage.of(corpus, analysis)));
  }
}
