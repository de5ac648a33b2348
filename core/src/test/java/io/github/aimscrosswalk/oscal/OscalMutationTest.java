package io.github.aimscrosswalk.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten thousand broken documents a reader: each is read or refused, and nothing else. The time limit
 * is for a reader that hangs.
 */
@Timeout(300)
final class OscalMutationTest {
  private static final int MUTANTS = 10_000;
  private static final String[] PIECES = {
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "-1",
    "1e999",
    "\"\"",
    "\\u0000",
    "\\",
    "{}",
    "[]",
    "\"x\"",
    "\n",
    "\uFEFF",
    "STRVALUE",
    "uuid",
    "1.2.0",
    "_x",
    "#",
    "implemented"
  };

  @ParameterizedTest
  @ValueSource(strings = {"component-definition", "ssp", "mapping"})
  void mutant_ofGoodDocument_isReadOrRefused(String model) throws IOException {
    byte[] good = OscalFaults.good(model).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20261121);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = good;
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        mutant = mutate(mutant, random);
      }
      try {
        OscalFaults.read(model, mutant);
        read++;
      } catch (InvalidDataException e) {
        assertThat(e.diagnostics())
            .isNotEmpty()
            .allSatisfy(d -> assertThat(d.message()).isNotBlank().doesNotContain("Exception"));
        refused++;
      } catch (RuntimeException | Error e) {
        throw new AssertionError(
            "mutant " + i + ": " + new String(mutant, StandardCharsets.UTF_8), e);
      }
    }
    assertThat(read).isPositive();
    assertThat(refused).isGreaterThan(read);
  }

  private static byte[] mutate(byte[] good, Random random) {
    int at = random.nextInt(good.length);
    int end = Math.min(good.length, at + 1 + random.nextInt(40));
    String piece = PIECES[random.nextInt(PIECES.length)];
    return switch (random.nextInt(6)) {
      case 0 -> splice(good, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 1 -> splice(good, at, end, new byte[0]);
      case 2 -> splice(good, at, at, Arrays.copyOfRange(good, at, end));
      case 3 -> splice(good, at, at, piece.getBytes(StandardCharsets.UTF_8));
      case 4 -> value(good, at, piece);
      default -> Arrays.copyOf(good, random.nextInt(10) == 0 ? at : good.length);
    };
  }

  /** Puts a piece in the place of the next string, which more often leaves the text JSON. */
  private static byte[] value(byte[] good, int at, String piece) {
    int from = next(good, at);
    int to = next(good, from + 1);
    return to >= good.length
        ? good
        : splice(good, from + 1, to, piece.replace("\"", "").getBytes(StandardCharsets.UTF_8));
  }

  private static int next(byte[] text, int from) {
    int at = from;
    while (at < text.length && text[at] != '"') {
      at++;
    }
    return at;
  }

  private static byte[] splice(byte[] text, int from, int to, byte[] piece) {
    byte[] out = new byte[from + piece.length + Math.max(0, text.length - to)];
    System.arraycopy(text, 0, out, 0, from);
    System.arraycopy(piece, 0, out, from, piece.length);
    if (to < text.length) {
      System.arraycopy(text, to, out, from + piece.length, text.length - to);
    }
    return out;
  }
}
