package io.github.aimscrosswalk.text;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The characters of an input of bearable size, decoded as they are asked for: however long the
 * input, it takes two buffers of 8 KiB. A wrong byte, or a byte too many, ends the reading with an
 * {@link InvalidDataException} of that one problem, as what follows cannot be trusted.
 *
 * <p>How encodings are told apart, where that is allowed: a byte order mark decides. Without one,
 * bytes below 128 mean the same in UTF-8 and Windows-1252, so nothing is decided before the first
 * byte above. If a whole character of UTF-8 begins there, the text is UTF-8 to its end; if not, it
 * is Windows-1252 to its end. So a text is never read as a mixture of both, and no byte is looked
 * at twice.
 */
public final class TextStream extends Reader {
  /** The most bytes an input may have. */
  public static final int MAX_BYTES = 64 << 20;

  private static final int BUFFER = 8 << 10;

  /** Which encodings an input may have. */
  public enum Encodings {
    /** UTF-8, with or without a byte order mark. */
    UTF_8,
    /** UTF-8; UTF-16 with a byte order mark; Windows-1252. */
    OF_SPREADSHEETS
  }

  private final String source;
  private final InputStream in;
  private final Encodings allowed;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
  private boolean undecided;
  private boolean started;
  private boolean ended;
  private boolean flushed;
  private long total;
  private int line = 1;
  private char last;
  private boolean blank = true;

  /**
   * Opens an input.
   *
   * @param source its name as it shall stand in messages
   * @param in the bytes; not closed
   * @param allowed which encodings it may have
   */
  public TextStream(String source, InputStream in, Encodings allowed) {
    this.source = Objects.requireNonNull(source, "source");
    this.in = Objects.requireNonNull(in, "in");
    this.allowed = Objects.requireNonNull(allowed, "allowed");
    this.undecided = allowed == Encodings.OF_SPREADSHEETS;
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] to, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, to.length);
    if (length == 0) {
      return 0;
    }
    if (!chars.hasRemaining() && !fill()) {
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(to, from, count);
    return count;
  }

  /** Decodes the next characters; tells whether there are any. */
  private boolean fill() throws IOException {
    if (!started) {
      start();
    }
    while (!flushed) {
      chars.clear();
      CoderResult result = decoder.decode(bytes, chars, ended);
      flushed = ended && result.isUnderflow();
      if (flushed) {
        decoder.flush(chars);
      }
      chars.flip();
      look();
      if (chars.hasRemaining()) {
        return true;
      }
      if (result.isError()) {
        otherEncoding();
      } else if (!flushed) {
        load();
      }
    }
    return false;
  }

  private void load() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
      total += count;
    }
    bytes.flip();
    if (total > MAX_BYTES) {
      throw fault(Code.TOO_LARGE, 0, "input of more than " + MAX_BYTES + " bytes", "split it");
    }
  }

  /** Looks for a byte order mark, and skips it. */
  private void start() throws IOException {
    started = true;
    while (!ended && bytes.remaining() < 4) {
      load();
    }
    if (begins(0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
      undecided = false;
    } else if (allowed == Encodings.OF_SPREADSHEETS && begins(0xFF, 0xFE)) {
      utf16(StandardCharsets.UTF_16LE);
    } else if (allowed == Encodings.OF_SPREADSHEETS && begins(0xFE, 0xFF)) {
      utf16(StandardCharsets.UTF_16BE);
    }
    boolean utf8 = decoder.charset().equals(StandardCharsets.UTF_8);
    if (utf8 && bytes.remaining() > 1 && (begins(0) || bytes.get(bytes.position() + 1) == 0)) {
      throw wrongEncoding("bytes that look like UTF-16 without a byte order mark");
    }
  }

  private void utf16(Charset charset) {
    bytes.position(2);
    undecided = false;
    decoder = decoder(charset);
  }

  private boolean begins(int... with) {
    boolean same = bytes.remaining() >= with.length;
    for (int i = 0; same && i < with.length; i++) {
      same = (bytes.get(bytes.position() + i) & 0xFF) == with[i];
    }
    return same;
  }

  /** Notes what the characters just decoded say of line, encoding and content. */
  private void look() {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\r' || c == '\n' && last != '\r') {
        line++;
      }
      undecided &= c < 128;
      blank &= Character.isWhitespace(c);
      last = c;
    }
  }

  /** Goes on in the other encoding after a wrong byte, if there is another. */
  private void otherEncoding() {
    if (!undecided) {
      throw wrongEncoding("bytes that are not " + decoder.charset().name());
    }
    undecided = false;
    decoder = decoder(Charset.forName("windows-1252"));
  }

  private InvalidDataException wrongEncoding(String message) {
    return fault(
        Code.WRONG_ENCODING, line, message, "save the file as UTF-8, without a byte order mark");
  }

  private InvalidDataException fault(Code code, int at, String message, String repair) {
    return new InvalidDataException(List.of(new Diagnostic(code, source, at, message, repair)));
  }

  /**
   * Tells whether nothing but blanks and line ends was read so far.
   *
   * @return whether there was no content
   */
  public boolean isBlank() {
    return blank;
  }

  /**
   * Tells whether the last character read was a line end.
   *
   * @return whether it was; false before anything was read
   */
  public boolean endsInLineEnd() {
    return last == '\n' || last == '\r';
  }

  /** Does nothing: the bytes belong to the caller. */
  @Override
  public void close() {
    // the caller closes what the caller opened
  }
}
