package io.github.aimscrosswalk.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes CSV by RFC 4180: commas, lines that end in CR LF, quotation marks where they are needed.
 * Each value passes the {@link FormulaGuard}.
 */
public final class CsvOutput {
  private final CsvWriter csv;

  /**
   * Makes an output.
   *
   * @param to where to; neither flushed nor closed before {@link #flush}
   */
  public CsvOutput(Writer to) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
  }

  /**
   * Writes one row.
   *
   * @param values its values
   */
  public void row(List<String> values) {
    csv.writeRecord(values.stream().map(FormulaGuard::guard).toList());
  }

  /**
   * Writes what is still in a buffer.
   *
   * @throws IOException if writing fails
   */
  public void flush() throws IOException {
    csv.flush();
  }
}
