package io.github.aimscrosswalk.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Broken copies of good inputs, the same for the same seed: cut off, with parts left out, doubled,
 * exchanged with another input's, or replaced by what stands in the dictionary.
 */
final class Mutants {
  private static final Pattern ENTRY = Pattern.compile("\"(.*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})|\\\\(.)|([^\\\\])");

  private final List<byte[]> good;
  private final List<byte[]> pieces;
  private final Random random;

  Mutants(List<byte[]> good, List<byte[]> pieces, long seed) {
    this.good = List.copyOf(good);
    this.pieces = List.copyOf(pieces);
    this.random = new Random(seed);
  }

  /** Reads a dictionary in the form of libFuzzer: a quoted text a line. */
  static List<byte[]> dictionary(Path file) throws IOException {
    List<byte[]> pieces = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Matcher entry = ENTRY.matcher(line);
      if (!line.startsWith("#") && entry.matches()) {
        pieces.add(unescaped(entry.group(1)));
      }
    }
    return pieces;
  }

  private static byte[] unescaped(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher next = ESCAPE.matcher(text);
    while (next.find()) {
      if (next.group(1) != null) {
        out.write(Integer.parseInt(next.group(1), 16));
      } else {
        String plain = next.group(2) == null ? next.group(3) : next.group(2);
        out.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** Returns the next mutant. */
  byte[] next() {
    byte[] bytes = good.get(random.nextInt(good.size()));
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      bytes = changed(bytes);
    }
    return bytes;
  }

  private byte[] changed(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(1 << random.nextInt(9)));
    byte[] piece = pieces.get(random.nextInt(pieces.size()));
    return switch (random.nextInt(7)) {
      case 0 -> random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, at);
      case 1 -> joined(bytes, at, new byte[0], to);
      case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
      case 3 -> joined(bytes, at, piece, to);
      case 4 -> joined(bytes, at, piece, at);
      case 5 -> joined(bytes, at, other(), to);
      default -> flipped(bytes, at);
    };
  }

  /** A part of another input. */
  private byte[] other() {
    byte[] other = good.get(random.nextInt(good.size()));
    int at = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(other, at, Math.min(other.length, at + random.nextInt(64)));
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    if (at < bytes.length) {
      flipped[at] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, until);
    out.writeBytes(between);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
