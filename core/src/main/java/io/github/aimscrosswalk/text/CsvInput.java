package io.github.aimscrosswalk.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file as spreadsheets write it, one by one. The separator is the one of comma,
 * semicolon and tab that comes most often in the first line outside quotation marks, or the one
 * that a line {@code sep=;} above it names. Rows end in LF, CR or both; rows without any value are
 * passed over. A fault of grammar ends the reading with an {@link InvalidDataException} of that one
 * problem.
 */
public final class CsvInput {
  /** The most characters a value may have. */
  public static final int MAX_VALUE = 1 << 20;

  private static final int MAX_FIRST_LINE = 1 << 16;
  private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([,;\t])\"?");

  private final String source;
  private final TextStream text;
  private final CloseableIterator<CsvRecord> records;
  private int above;

  /**
   * One row.
   *
   * @param line the line on which it begins, from 1
   * @param values its values, without the apostrophes of {@link FormulaGuard}
   */
  public record Row(int line, List<String> values) {
    /** Copies the values. */
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * Opens a file and finds its separator.
   *
   * @param source its name as it shall stand in messages
   * @param from the bytes; not closed
   * @throws IOException if reading fails
   */
  public CsvInput(String source, InputStream from) throws IOException {
    this.source = source;
    this.text = new TextStream(source, from, TextStream.Encodings.OF_SPREADSHEETS);
    PushbackReader reader = new PushbackReader(text, MAX_FIRST_LINE);
    String first = firstLine(reader);
    Matcher named = SEPARATOR_LINE.matcher(first.strip());
    char separator;
    if (named.matches()) {
      separator = named.group(1).charAt(0);
      above = 1;
    } else {
      separator = separator(first);
      reader.unread(first.toCharArray());
    }
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(MAX_VALUE)
            .ofCsvRecord(reader)
            .iterator();
  }

  /** Reads the first line with its line end; that of CR LF may be cut between the two. */
  private static String firstLine(PushbackReader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = reader.read();
    while (next >= 0 && line.length() < MAX_FIRST_LINE - 1) {
      line.append((char) next);
      if (next == '\n' || next == '\r') {
        return line.append(restOfLineEnd(reader, next)).toString();
      }
      next = reader.read();
    }
    if (next >= 0) {
      line.append((char) next);
    }
    return line.toString();
  }

  private static String restOfLineEnd(PushbackReader reader, int end) throws IOException {
    if (end == '\n') {
      return "";
    }
    int next = reader.read();
    if (next >= 0 && next != '\n') {
      reader.unread(next);
    }
    return next == '\n' ? "\n" : "";
  }

  private static char separator(String line) {
    char best = ',';
    int most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        quoted ^= line.charAt(i) == '"';
        count += !quoted && line.charAt(i) == candidate ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  /**
   * Returns the next row that has a value.
   *
   * @return the row; empty at the end
   * @throws IOException if reading fails
   * @throws InvalidDataException if the text is no CSV, too large or wrongly encoded
   */
  public Optional<Row> next() throws IOException {
    try {
      while (records.hasNext()) {
        CsvRecord read = records.next();
        if (!read.getFields().stream().allMatch(String::isBlank)) {
          int line = Math.toIntExact(read.getStartingLineNumber()) + above;
          return Optional.of(
              new Row(line, read.getFields().stream().map(FormulaGuard::unguard).toList()));
        }
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      if (e.getCause() instanceof InvalidDataException refused) {
        throw refused;
      }
      throw fault(String.valueOf(e.getMessage()));
    }
  }

  private InvalidDataException fault(String message) {
    Matcher matcher = LINE.matcher(message);
    int line = matcher.find() ? Integer.parseInt(matcher.group(1)) + above : 0;
    boolean large = message.contains("maximum");
    Diagnostic diagnostic =
        new Diagnostic(
            large ? Code.TOO_LARGE : Code.MALFORMED,
            source,
            line,
            large
                ? "value of more than " + MAX_VALUE + " characters, or row of too many values"
                : "quotation mark that does not fit",
            "put a value in quotation marks as a whole, and double those within it");
    return new InvalidDataException(List.of(diagnostic));
  }

  /**
   * Tells whether nothing but blanks and line ends was read so far.
   *
   * @return whether there was no content
   */
  public boolean isBlank() {
    return text.isBlank();
  }

  /**
   * Tells whether the file, read to its end, ends in a line end.
   *
   * @return whether it does
   */
  public boolean endsInLineEnd() {
    return text.endsInLineEnd();
  }
}
