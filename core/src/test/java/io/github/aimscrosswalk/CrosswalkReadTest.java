package io.github.aimscrosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The binary form of the crosswalk of {@link Fixtures}, whole and broken. */
final class CrosswalkReadTest {
  private static final int MAGIC = 8;

  private static byte[] whole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Fixtures.crosswalk().write(out);
    return out.toByteArray();
  }

  private static Crosswalk read(byte[] bytes) throws IOException {
    return Crosswalk.read(new ByteArrayInputStream(bytes));
  }

  private static void assertRefused(byte[] bytes, String as, Object... about) {
    assertThatIOException().as(as, about).isThrownBy(() -> read(bytes));
  }

  /** Reads bytes that may or may not be a snapshot; anything but an IOException is a fault. */
  private static void assertReadOrRefused(byte[] bytes, String as) {
    try {
      assertThat(read(bytes)).isNotNull();
    } catch (IOException refused) {
      assertThat(refused).hasMessageStartingWith("expected ");
    } catch (RuntimeException | Error e) {
      throw new AssertionError(as, e);
    }
  }

  @Test
  void read_whole_givesTheSameData() throws IOException {
    Corpus read = read(whole()).corpus();

    assertThat(read.hub()).isEqualTo(Fixtures.hub());
    assertThat(read.framework(Fixtures.BETA).orElseThrow().requirements())
        .isEqualTo(Fixtures.beta().requirements());
  }

  @Test
  void read_truncatedAnywhere_isIoException() throws IOException {
    byte[] whole = whole();
    for (int length = 0; length < whole.length; length++) {
      assertRefused(Arrays.copyOf(whole, length), "the first %d bytes", length);
    }
  }

  @Test
  void read_trailingBytes_isIoException() throws IOException {
    byte[] whole = whole();

    assertThatIOException()
        .isThrownBy(() -> read(Arrays.copyOf(whole, whole.length + 1)))
        .withMessage("expected the end of the snapshot, found more bytes");
  }

  @Test
  void read_somethingElse_isIoException() {
    for (String other : List.of("", "x", "PK\u0003\u0004 a whole archive", "{\"format\": 1}")) {
      assertThatIOException()
          .isThrownBy(() -> read(other.getBytes(StandardCharsets.UTF_8)))
          .withMessage("expected a snapshot of form 3, found something else");
    }
  }

  @Test
  void read_anyByteOfMagicWrong_isIoException() throws IOException {
    byte[] whole = whole();
    int magic = 0;
    while (magic < MAGIC) {
      byte[] broken = whole.clone();
      broken[magic] ^= 0x20;
      assertRefused(broken, "byte %d of the magic", magic);
      magic++;
    }
  }

  @Test
  void read_anyByteReplaced_isReadOrIoException() throws IOException {
    byte[] whole = whole();
    for (int at = 0; at < whole.length; at++) {
      for (int with : new int[] {0, 1, 'x', '.', 0x7F, 0x80, 0xFF, whole[at] ^ 1}) {
        byte[] broken = whole.clone();
        broken[at] = (byte) with;
        assertReadOrRefused(broken, "byte " + at + " replaced by " + (with & 0xFF));
      }
    }
  }

  @Test
  void read_noiseAfterMagic_isReadOrIoException() throws IOException {
    Random random = new Random(42001);
    byte[] whole = whole();
    for (int run = 0; run < 2_000; run++) {
      byte[] noise = Arrays.copyOf(whole, MAGIC + random.nextInt(64));
      for (int at = MAGIC; at < noise.length; at++) {
        noise[at] = (byte) random.nextInt();
      }
      assertReadOrRefused(noise, "run " + run);
    }
  }

  @Test
  void read_negativeNumberOfTexts_isIoException() throws IOException {
    byte[] broken = Arrays.copyOf(whole(), MAGIC + 5);
    for (int i = 0; i < 4; i++) {
      broken[MAGIC + i] = (byte) 0xFF;
    }
    broken[MAGIC + 4] = 0x0F;

    assertRefused(broken, "a table of -1 texts");
  }

  @Test
  void read_failingStream_isItsIoException() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };

    assertThatIOException()
        .isThrownBy(() -> Crosswalk.read(failing))
        .withMessage("the disk is gone");
  }

  @Test
  void framework_notHeld_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fixtures.crosswalk().framework(FrameworkId.of("gamma-1999")))
        .withMessage("expected a framework, found 'gamma-1999'");
  }
}
