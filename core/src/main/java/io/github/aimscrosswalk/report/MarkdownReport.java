package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.page.MarkdownPage;

/**
 * Writes everything an analysis has to say as one Markdown text: the words and numbers of {@link
 * HtmlReport}, without its pictures and links.
 */
public final class MarkdownReport {
  private MarkdownReport() {}

  /**
   * Returns the report of an analysis. The same analysis always gives the same text. Costs one
   * derivation of each provision and one plan of evidence.
   *
   * @param corpus the data that was analysed against
   * @param analysis the analysis
   * @return the report, in Markdown, ending in a line end
   * @throws IllegalArgumentException if the corpus does not hold a framework of the analysis
   */
  public static String write(Corpus corpus, Analysis analysis) {
    return MarkdownPage.write(ReportPage.of(corpus, analysis));
  }
}
