package io.github.aimscrosswalk.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two builds byte by byte and names every entry that differs, inside jars too. Signatures
 * are left out, since they hold the second at which they were made, and so are sums, which {@link
 * BundleCheck} holds to their files.
 */
public final class SameBytes {
  private final List<String> differences = new ArrayList<>();
  private int compared;

  SameBytes() {}

  /**
   * Compares two bundles and prints what differs; exit code 1 if anything does.
   *
   * @param args the two bundles
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "expected two bundles, found '" + String.join(" ", args) + "'");
    }
    SameBytes comparison = new SameBytes();
    comparison.compare("", Archive.read(Path.of(args[0])), Archive.read(Path.of(args[1])));
    comparison.differences().forEach(System.out::println);
    System.out.printf(
        "%d files compared, %d differ%n", comparison.compared, comparison.differences.size());
    if (!comparison.differences.isEmpty()) {
      System.exit(1);
    }
  }

  List<String> differences() {
    return List.copyOf(differences);
  }

  /** Compares the files of two archives; what is in one of them only differs as well. */
  void compare(String within, Archive first, Archive second) throws IOException {
    Set<String> names = new TreeSet<>(first.files().keySet());
    names.addAll(second.files().keySet());
    names.removeIf(name -> name.matches(".*\\.(asc|md5|sha1|sha256|sha512)"));
    for (String name : names) {
      byte[] one = first.files().get(name);
      byte[] other = second.files().get(name);
      if (one == null || other == null) {
        differences.add(within + name + ": only in the " + (one == null ? "second" : "first"));
      } else {
        compare(within + name, one, other);
      }
    }
  }

  private void compare(String name, byte[] one, byte[] other) throws IOException {
    compared++;
    if (Arrays.equals(one, other)) {
      return;
    }
    int before = differences.size();
    if (Archive.isArchive(name)) {
      compare(name + "!", Archive.read(one), Archive.read(other));
    }
    if (differences.size() == before) {
      int at = Arrays.mismatch(one, other);
      differences.add(
          "%s: from byte %d of %d and %d: '%s' and '%s'"
              .formatted(name, at, one.length, other.length, near(one, at), near(other, at)));
    }
  }

  private static String near(byte[] bytes, int at) {
    int to = Math.min(bytes.length, at + 24);
    String text =
        new String(bytes, Math.min(at, to), to - Math.min(at, to), StandardCharsets.ISO_8859_1);
    return text.replaceAll("[^ -~]", ".");
  }
}
