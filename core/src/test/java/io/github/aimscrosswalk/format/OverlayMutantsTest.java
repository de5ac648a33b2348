package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.overlay.Overlay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten thousand broken copies of one overlay. Each is read or refused with diagnostics, nothing
 * else; and what is read is written and read again as it was. The time limit is for a reader that
 * hangs.
 */
@Timeout(300)
final class OverlayMutantsTest {
  private static final int MUTANTS = 10_000;
  private static final Corpus CORPUS = Fixtures.corpus();
  private static final String[] PIECES = {
    "\t",
    "\n",
    "\r",
    "\r\n",
    "#",
    "# ",
    ": ",
    "\"",
    " ",
    "add",
    "drop",
    "change",
    "\n# title: another\n",
    "alpha-2020:A.2",
    "beta-2021:",
    "risk.repeatable",
    "2026-02-30",
    "2024-07-01",
    "expert-reviewed",
    "\uFEFF",
    "\u0000",
    "\u2028",
    "\\"
  };

  private static byte[] mutant(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, at + random.nextInt(1 << random.nextInt(9)));
      String piece = PIECES[random.nextInt(PIECES.length)];
      String part = new String(bytes, at, to - at, StandardCharsets.ISO_8859_1);
      String odd = Character.toString((char) random.nextInt(256));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> random.nextInt(4) > 0 ? bytes : joined(bytes, at, "", bytes.length);
            case 1 -> joined(bytes, at, "", to);
            case 2 -> joined(bytes, to, part, to);
            case 3 -> joined(bytes, at, utf8(piece), to);
            case 4 -> joined(bytes, at, utf8(piece), at);
            default -> joined(bytes, at, odd, Math.min(bytes.length, at + 1));
          };
    }
    return bytes;
  }

  /** Returns the bytes of a text in UTF-8, each as a character. */
  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] bytes, int until, String between, int from) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String joined = text.substring(0, until) + between + text.substring(from);
    return joined.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Overlay read(byte[] bytes) throws IOException {
    return OverlayTsv.read("o.overlay.tsv", new ByteArrayInputStream(bytes), CORPUS);
  }

  @Test
  void mutants_ofAnOverlay_areReadOrRefused() throws IOException {
    byte[] whole =
        Files.readAllBytes(BadFiles.resource("overlays").resolve("acme-2026.overlay.tsv"));
    Random random = new Random(20261121);
    int read = 0;
    for (int run = 0; run < MUTANTS; run++) {
      byte[] mutant = mutant(whole, random);
      try {
        Overlay overlay = read(mutant);
        assertThat(read(OverlayTsv.write(overlay).getBytes(StandardCharsets.UTF_8)))
            .isEqualTo(overlay);
        read++;
      } catch (InvalidDataException e) {
        assertThat(e.diagnostics())
            .isNotEmpty()
            .allSatisfy(d -> assertThat(d.message()).isNotBlank().doesNotContain("Exception"));
      } catch (RuntimeException | Error e) {
        throw new AssertionError(
            "mutant " + run + ": " + new String(mutant, StandardCharsets.UTF_8), e);
      }
    }
    assertThat(read).isBetween(500, 9_000);
  }
}
