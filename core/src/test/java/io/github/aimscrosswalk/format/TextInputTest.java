package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextInputTest {
  private static final String REPAIR_OF_ENCODING =
      "; save the file as UTF-8, without a byte order mark";

  private static TextInput read(byte... bytes) throws IOException {
    return TextInput.read("in.tsv", new ByteArrayInputStream(bytes));
  }

  private static List<String> faults(InputStream in) {
    InvalidDataException thrown =
        catchThrowableOfType(InvalidDataException.class, () -> TextInput.read("in.tsv", in));
    assertThat(thrown).as("what reading throws").isNotNull();
    return thrown.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static List<String> faults(byte... bytes) {
    return faults(new ByteArrayInputStream(bytes));
  }

  private static byte[] filled(int size, char with) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) with);
    return bytes;
  }

  @Test
  void read_utf8_keepsTextAndName() throws IOException {
    TextInput input = read("naïve – 条\r\n\t𝄞".getBytes(StandardCharsets.UTF_8));

    assertThat(input.text()).isEqualTo("naïve – 条\r\n\t𝄞");
    assertThat(input.source()).isEqualTo("in.tsv");
  }

  @Test
  void read_byteOrderMark_isSkipped() throws IOException {
    assertThat(read("\uFEFFid\n".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("id\n");
  }

  @Test
  void read_byteOrderMarkAlone_isEmptyInput() {
    assertThat(faults("\uFEFF".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("in.tsv: EMPTY_INPUT: input without content; check the name of the file");
  }

  @Test
  void read_latin1_namesLineOfFirstWrongByte() {
    assertThat(faults("a\nb\ncafé\nthé\n".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("in.tsv:3: WRONG_ENCODING: bytes that are not UTF-8" + REPAIR_OF_ENCODING);
  }

  @Test
  void read_utf16_isWrongEncoding() {
    assertThat(faults("id\n".getBytes(StandardCharsets.UTF_16)))
        .containsExactly("in.tsv:1: WRONG_ENCODING: bytes that are not UTF-8" + REPAIR_OF_ENCODING);
  }

  @Test
  void read_characterCutInTheMiddle_isWrongEncoding() {
    byte[] whole = "a\n€".getBytes(StandardCharsets.UTF_8);

    assertThat(faults(Arrays.copyOf(whole, whole.length - 1)))
        .containsExactly("in.tsv:2: WRONG_ENCODING: bytes that are not UTF-8" + REPAIR_OF_ENCODING);
  }

  @Test
  void read_overlongForm_isWrongEncoding() {
    assertThat(faults((byte) 0xC0, (byte) 0xAF))
        .containsExactly("in.tsv:1: WRONG_ENCODING: bytes that are not UTF-8" + REPAIR_OF_ENCODING);
  }

  @Test
  void read_lineOfFiftyMegabytes_isTooLarge() {
    byte[] bytes = filled(50 << 20, 'x');
    bytes[1] = '\n';

    assertThat(faults(bytes))
        .containsExactly(
            "in.tsv:2: TOO_LARGE: line of 52428798 characters;"
                + " keep lines under 1048576 characters");
  }

  @Test
  void read_lineAtTheLimit_isRead() throws IOException {
    assertThat(read(filled(TextInput.MAX_LINE, 'x')).text()).hasSize(TextInput.MAX_LINE);
  }

  @Test
  void read_lineOverTheLimit_isTooLarge() {
    assertThat(faults(filled(TextInput.MAX_LINE + 1, 'x'))).hasSize(1);
  }

  @Test
  void read_endlessInput_isTooLargeAndNotReadOn() {
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            given++;
            return '\n';
          }

          @Override
          public int read(byte[] to, int from, int length) {
            assertThat(given).as("bytes asked for").isLessThan(2L * TextInput.MAX_BYTES);
            given += length;
            Arrays.fill(to, from, from + length, (byte) '\n');
            return length;
          }
        };

    assertThat(faults(endless))
        .containsExactly("in.tsv: TOO_LARGE: input of more than 67108864 bytes; split the input");
  }

  @Test
  void read_failingStream_isIoException() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };

    assertThatIOException()
        .isThrownBy(() -> TextInput.read("in.tsv", failing))
        .withMessage("the disk is gone");
  }

  @Test
  void read_withoutName_isRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> TextInput.read(null, InputStream.nullInputStream()))
        .withMessage("source");
  }
}
