package io.github.aimscrosswalk.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What broke a reader, for one who has only what was printed. */
final class Findings {
  private static final int LINES = 25;
  private static final int BYTES = 6_000;

  private Findings() {}

  /** The inputs that a run has left behind because they broke the reader, by name. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("(crash|oom|timeout|leak)-.*"))
          .sorted()
          .toList();
    }
  }

  /** Returns what the log says of its end, and the inputs. */
  static String shown(Path log, Path folder) throws IOException {
    List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
    int found = 0;
    while (found < lines.size() && !lines.get(found).startsWith("== Java ")) {
      found++;
    }
    int from = found < lines.size() ? found : Math.max(0, lines.size() - LINES);
    StringBuilder shown = new StringBuilder();
    lines.stream().skip(from).limit(LINES).forEach(line -> shown.append(line).append("\n"));
    for (Path input : in(folder)) {
      byte[] bytes = Files.readAllBytes(input);
      String text =
          bytes.length > BYTES
              ? bytes.length + " bytes, too many to print"
              : Base64.getEncoder().encodeToString(bytes);
      shown.append(input.getFileName()).append(", Base64: ").append(text).append("\n");
    }
    return shown.toString();
  }
}
