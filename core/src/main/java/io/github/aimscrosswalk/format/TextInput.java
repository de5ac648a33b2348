package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.text.TextStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A whole text input, checked to be UTF-8, not empty and of bearable size before anyone parses it.
 */
public final class TextInput {
  /** The most bytes an input may have. */
  public static final int MAX_BYTES = TextStream.MAX_BYTES;

  /** The most characters a line may have. */
  public static final int MAX_LINE = 1 << 20;

  private final String source;
  private final String text;

  private TextInput(String source, String text) {
    this.source = source;
    this.text = text;
  }

  /**
   * Reads an input to its end.
   *
   * @param source its name as it shall stand in messages
   * @param from the bytes; not closed. A byte order mark is skipped
   * @return the input
   * @throws IOException if reading fails
   * @throws InvalidDataException if it is empty, too large, or not UTF-8
   */
  public static TextInput read(String source, InputStream from) throws IOException {
    Objects.requireNonNull(source, "source");
    Problems problems = new Problems(source);
    byte[] bytes = from.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      problems.add(
          Code.TOO_LARGE, 0, "input of more than " + MAX_BYTES + " bytes", "split the input");
      problems.throwIfAny();
    }
    String text = decode(bytes, problems);
    problems.throwIfAny();
    if (text.isBlank()) {
      problems.add(Code.EMPTY_INPUT, 0, "input without content", "check the name of the file");
    }
    checkLines(text, problems);
    problems.throwIfAny();
    return new TextInput(source, text);
  }

  private static String decode(byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
      problems.add(
          Code.WRONG_ENCODING,
          line,
          "bytes that are not UTF-8",
          "save the file as UTF-8, without a byte order mark");
    }
    String text = out.toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void checkLines(String text, Problems problems) {
    int line = 1;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > MAX_LINE) {
        problems.add(
            Code.TOO_LARGE,
            line,
            "line of " + (end - start) + " characters",
            "keep lines under " + MAX_LINE + " characters");
      }
      start = end + 1;
      line++;
    }
  }

  /**
   * Returns the name of the input.
   *
   * @return the name, as given
   */
  public String source() {
    return source;
  }

  /**
   * Returns the text.
   *
   * @return the text, not blank, without a byte order mark
   */
  public String text() {
    return text;
  }
}
