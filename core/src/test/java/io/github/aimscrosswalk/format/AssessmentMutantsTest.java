package io.github.aimscrosswalk.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.framework.ScopeTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten thousand broken copies of one assessment in each form. Each is read or refused with
 * diagnostics, nothing else; and what is read is written and read again as it was. The time limit
 * is for readers that hang.
 */
@Timeout(300)
final class AssessmentMutantsTest {
  private static final int MUTANTS = 10_000;
  private static final String[] PIECES = {
    "\"",
    "\"\"",
    ",",
    ";",
    "\n",
    "\r",
    "\t",
    "{",
    "}",
    "[",
    "]",
    ":",
    "null",
    "1e999999",
    "\\u0000",
    "\\",
    "'",
    "=",
    "\uFEFF",
    "2026-02-30",
    "excluded",
    "included",
    "statement",
    "{\"a\":",
    "\u0000"
  };

  private static final Corpus CORPUS =
      Fixtures.corpus()
          .withScopeTerms(
              List.of(
                  new ScopeTerm("role", "provider", "", ""),
                  new ScopeTerm("role", "deployer", "", ""),
                  new ScopeTerm("risk", "high", "", "")));

  private interface Reader {
    Assessment read(InputStream in) throws IOException;
  }

  private static Assessment json(InputStream in) throws IOException {
    return AssessmentJson.read("a.json", in, CORPUS);
  }

  private static Assessment csv(InputStream in) throws IOException {
    return AssessmentCsv.read("a.csv", in, CORPUS);
  }

  private static byte[] asJson(Assessment assessment) {
    return AssessmentJson.write(assessment).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] asCsv(Assessment assessment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AssessmentCsv.write(assessment, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] mutant(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, at + random.nextInt(1 << random.nextInt(9)));
      byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> join(bytes, at, new byte[0], to);
            case 2 -> join(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
            case 3 -> join(bytes, at, piece, to);
            case 4 -> join(bytes, at, piece, at);
            default -> flip(bytes, at, random);
          };
    }
    return bytes;
  }

  private static byte[] join(byte[] bytes, int until, byte[] between, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, until);
    out.writeBytes(between);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private static byte[] flip(byte[] bytes, int at, Random random) {
    byte[] flipped = bytes.clone();
    if (at < bytes.length) {
      flipped[at] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** Returns how many mutants were read. */
  private static int readOrRefused(byte[] whole, Reader reader, long seed) throws IOException {
    Random random = new Random(seed);
    int read = 0;
    for (int run = 0; run < MUTANTS; run++) {
      byte[] mutant = mutant(whole, random);
      try {
        Assessment assessment = reader.read(new ByteArrayInputStream(mutant));
        assertThat(json(new ByteArrayInputStream(asJson(assessment)))).isEqualTo(assessment);
        assertThat(csv(new ByteArrayInputStream(asCsv(assessment)))).isEqualTo(assessment);
        read++;
      } catch (InvalidDataException e) {
        assertThat(e.diagnostics()).isNotEmpty();
        assertThat(e.diagnostics())
            .allSatisfy(d -> assertThat(d.message()).isNotBlank().doesNotContain("Exception"));
      } catch (RuntimeException | Error e) {
        throw new AssertionError("mutant " + run + ": " + Arrays.toString(mutant), e);
      }
    }
    return read;
  }

  @Test
  void json_tenThousandMutants_areReadOrRefused() throws IOException {
    byte[] whole = asJson(AssessmentJsonTest.everyFeature().build());

    assertThat(readOrRefused(whole, AssessmentMutantsTest::json, 42001)).isBetween(100, 5_000);
  }

  @Test
  void csv_tenThousandMutants_areReadOrRefused() throws IOException {
    byte[] whole = asCsv(AssessmentJsonTest.everyFeature().build());

    assertThat(readOrRefused(whole, AssessmentMutantsTest::csv, 27001)).isBetween(100, 5_000);
  }

  @Test
  void csvInUtf16_tenThousandMutants_areReadOrRefused() throws IOException {
    String text =
        new String(asCsv(AssessmentJsonTest.everyFeature().build()), StandardCharsets.UTF_8);
    byte[] whole = text.getBytes(StandardCharsets.UTF_16LE);

    assertThat(readOrRefused(whole, AssessmentMutantsTest::csv, 9001)).isBetween(50, 5_000);
  }
}
