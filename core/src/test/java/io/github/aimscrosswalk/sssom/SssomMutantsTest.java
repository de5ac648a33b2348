package io.github.aimscrosswalk.sssom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.mapping.MappingSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten thousand broken copies of one mapping set, with its metadata and of these alone. Each is read
 * or refused with diagnostics, nothing else; and what is read is written the same however often it
 * is read again. The time limit is for a reader that hangs.
 */
@Timeout(300)
final class SssomMutantsTest {
  private static final int MUTANTS = 10_000;
  private static final String[] PIECES = {
    "#",
    "\n",
    "\r\n",
    "\t",
    "\"",
    "|",
    "\\|",
    "\\",
    ":",
    ": ",
    "  - ",
    "#  ",
    "&a ",
    "*a",
    "!!int ",
    "{",
    "[",
    "---\n",
    "null",
    "~",
    "1.2",
    "2026-02-30",
    "subject_id",
    "NoTermFound",
    "\"x: y\"",
    "\"a\tb\"\t",
    "similarity_measure: b:c\n#",
    "[[[[[[[[[[[[[[[[[[[[[",
    "\uFEFF",
    "\u0000",
    "sssom:",
    "https://",
    "'",
    "%"
  };

  private static byte[] mutant(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + random.nextInt(1 << random.nextInt(9)));
      byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, Math.max(1, at));
            case 1 -> at == 0 ? bytes : joined(bytes, at, new byte[0], to);
            case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
            case 3 -> joined(bytes, at, piece, to);
            case 4 -> joined(bytes, at, piece, at);
            default ->
                joined(bytes, at, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))}, at + 1);
          };
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
    byte[] joined = Arrays.copyOf(bytes, until + between.length + bytes.length - from);
    System.arraycopy(between, 0, joined, until, between.length);
    System.arraycopy(bytes, from, joined, until + between.length, bytes.length - from);
    return joined;
  }

  private interface Reader {
    MappingSet read(InputStream in) throws IOException;
  }

  /** Returns how many mutants were read. */
  private static int readOrRefused(byte[] whole, Reader reader, long seed) throws IOException {
    Random random = new Random(seed);
    int read = 0;
    for (int run = 0; run < MUTANTS; run++) {
      byte[] mutant = mutant(whole, random);
      try {
        MappingSet set = reader.read(new ByteArrayInputStream(mutant));
        String written = SssomTsv.write(set);
        assertThat(SssomTsv.write(again(written))).as("mutant %d", run).isEqualTo(written);
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
    return read;
  }

  @Test
  void mutants_ofACanonicalSet_areReadOrRefused() throws IOException {
    byte[] whole = SssomTsvTest.CANONICAL.getBytes(StandardCharsets.UTF_8);

    assertThat(readOrRefused(whole, in -> SssomTsv.read("set.sssom.tsv", in), 37))
        .isBetween(500, 9_000);
  }

  @Test
  void mutants_ofMetadataOfTheirOwn_areReadOrRefused() throws IOException {
    int table = SssomTsvTest.CANONICAL.indexOf("subject_id");
    byte[] rows = SssomTsvTest.CANONICAL.substring(table).getBytes(StandardCharsets.UTF_8);
    byte[] yaml =
        SssomTsvTest.CANONICAL
            .substring(0, table)
            .replace("#", "")
            .getBytes(StandardCharsets.UTF_8);
    Reader reader = in -> SssomTsv.read("set.tsv", new ByteArrayInputStream(rows), "set.yml", in);

    assertThat(readOrRefused(yaml, reader, 41)).isBetween(500, 9_000);
  }

  private static MappingSet again(String written) throws IOException {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    return SssomTsv.read("again.sssom.tsv", new ByteArrayInputStream(bytes));
  }
}
