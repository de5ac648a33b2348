package io.github.aimscrosswalk.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of good files in which one at a time is replaced. What replaces it is given as one text:
 * its first line names the file, the rest is the content; so the file is chosen by who makes inputs
 * too. Another name stands for one of them all the same, by its hash: every input is read.
 */
final class TableFolder implements AutoCloseable {
  private final Map<String, byte[]> good;
  private final Path folder;

  TableFolder(Map<String, byte[]> good) throws IOException {
    this.good = Map.copyOf(good);
    this.folder = Files.createTempDirectory("tables");
    for (Map.Entry<String, byte[]> file : good.entrySet()) {
      World.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** What is done with the folder while a file in it is replaced. */
  interface Use {
    void of(Path folder) throws IOException;
  }

  /** Returns the folder. */
  Path path() {
    return folder;
  }

  /** Uses the folder with one file replaced, or one more, and puts the good one back. */
  void replaced(byte[] input, List<String> names, Use use) throws IOException {
    int end = 0;
    while (end < input.length && input[end] != '\n') {
      end++;
    }
    String name = chosen(new String(input, 0, end, StandardCharsets.UTF_8), names);
    Path file = folder.resolve(name);
    byte[] content = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
    World.write(file, content);
    try {
      use.of(folder);
    } finally {
      restore(file, name);
    }
  }

  private static String chosen(String given, List<String> names) {
    return names.contains(given) ? given : names.get(Math.floorMod(given.hashCode(), names.size()));
  }

  private void restore(Path file, String name) throws IOException {
    if (good.containsKey(name)) {
      Files.write(file, good.get(name));
    } else {
      Files.delete(file);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(TableFolder::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
