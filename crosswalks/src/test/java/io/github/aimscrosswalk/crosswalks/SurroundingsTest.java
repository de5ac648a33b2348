package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.aimscrosswalk.Crosswalk;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@link EveryAnswer} in other virtual machines, whose surroundings are odd: every digest must be
 * that of a plain one, and nothing may be printed beside, not even a warning of the JDK. Each is
 * given the class path of an embedder and no more.
 *
 * <p>Each prints first which locale, zone, charset and line end it has, so that an option that a
 * JDK ignores fails the test.
 *
 * <p>Unmodifiable sets and maps of the JDK iterate in another order in each process: that all print
 * the same says that no answer rests on it.
 */
@Timeout(600)
final class SurroundingsTest {
  /** A class of each library that an embedder gets. */
  private static final List<String> LIBRARIES =
      List.of(
          "com.github.benmanes.caffeine.cache.Caffeine",
          "de.siegmar.fastcsv.reader.CsvReader",
          "org.snakeyaml.engine.v2.api.Load",
          "tools.jackson.core.JsonParser");

  /**
   * Makes all that is mounted read-only, fails if any mount that a path still reaches is not, and
   * goes on. Of several mounts at one place the last is what is reached.
   */
  private static final String SEAL =
      """
      awk '{print $5}' /proc/self/mountinfo | while read -r m; do
        mount -o remount,bind,ro "$(printf %b "$m")"
      done
      awk '{how[$5] = $6} END {for (m in how) if (how[m] !~ /^ro(,|$)/) {print m; bad = 1}
        exit bad}' /proc/self/mountinfo || exit 99
      exec "$@"
      """;

  private static final Map<String, String> C_LOCALE = Map.of("LANG", "C", "LC_ALL", "C");

  /** What newer JDKs say when they start, whatever runs; it is asked for here. */
  private static final String NO_FOLDER = "WARNING: java.io.tmpdir directory does not exist";

  /** What is printed of the surroundings, and of the answers: those of a plain virtual machine. */
  private record Printed(String surroundings, List<String> digests) {
    static Printed of(String text) {
      List<String> lines = text.lines().toList();
      return new Printed(lines.get(0), lines.subList(1, lines.size()));
    }
  }

  @TempDir private static Path folder;

  private static Printed plain;

  @BeforeAll
  static void runPlain() throws IOException, InterruptedException {
    plain = run(List.of(), List.of(), Map.of());
    assertThat(plain.digests()).allMatch(line -> line.matches(".* [0-9a-f]{64}"));
  }

  @Test
  void digests_areAsManyAsTheSecurityPageSays() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "security.md"));

    assertThat(page).contains(" " + plain.digests().size() + " digests");
  }

  static Stream<Arguments> surroundings() {
    return Stream.of(
        odd(
            "turkish, Samoa, charset of the C locale",
            "in tr-TR Pacific/Apia US-ASCII LF",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Apia",
            "-Dfile.encoding=COMPAT"),
        odd(
            "arabic, Liberia, Latin 1, other line ends",
            "in ar-EG-u-nu-arab Africa/Monrovia ISO-8859-1 CRLF",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "-Duser.timezone=Africa/Monrovia",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n"),
        odd(
            "thai, Buddhist calendar, first zone of the day, UTF-16",
            "in th-TH-u-ca-buddhist-nu-thai Pacific/Kiritimati UTF-16 LF",
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.extensions=u-ca-buddhist-nu-thai",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=UTF-16"),
        odd(
            "64 MiB, no home, nowhere to write, other identity hashes",
            "in ",
            "-Xmx64m",
            "-Djava.io.tmpdir=/nonexistent",
            "-Duser.home=/nonexistent",
            "-Duser.name=?",
            "-XX:-UsePerfData",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=2"));
  }

  private static Arguments odd(String name, String surroundings, String... options) {
    return Arguments.of(name, surroundings, List.of(options));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("surroundings")
  void answers_inOddSurroundings_areThoseOfPlainOnes(
      String name, String surroundings, List<String> options)
      throws IOException, InterruptedException {
    Printed printed = run(List.of(), options, C_LOCALE);

    assertThat(printed.surroundings()).startsWith(surroundings);
    assertThat(printed.digests()).isEqualTo(plain.digests());
  }

  /**
   * Where the system lets a process seal itself off: Linux, unless that is forbidden. {@code
   * -Dsealed=required} makes it a failure if it does not.
   */
  @Test
  void answers_withEveryFileSystemReadOnlyAndWithoutNetwork_areThoseOfPlainOnes()
      throws IOException, InterruptedException {
    List<String> sealed =
        List.of("unshare", "--map-root-user", "--mount", "--net", "sh", "-c", SEAL, "sealed");
    boolean required = "required".equals(System.getProperty("sealed"));
    assumeTrue(required || succeeds(sealed), "a process cannot be sealed off here");

    Printed printed = run(sealed, List.of("-Xmx64m"), Map.of("PATH", "/usr/bin:/bin"));

    assertThat(printed.digests()).isEqualTo(plain.digests());
  }

  private static boolean succeeds(List<String> sealed) throws InterruptedException {
    List<String> command = new ArrayList<>(sealed);
    command.add("true");
    try {
      return ended(
              new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start())
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns what the program prints, its environment being empty but for what is given. */
  private static Printed run(
      List<String> before, List<String> options, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(embedder());
    command.add(EveryAnswer.class.getName());
    Path file = Files.createTempFile(folder, "printed", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(file.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    int exit = ended(builder.start());
    String printed = Files.readString(file);
    assertThat(exit).as(printed).isZero();
    return Printed.of(printed.replaceAll(NO_FOLDER + "\r?\n", ""));
  }

  /** Returns how a process ended; one that hangs is ended, and fails the test. */
  private static int ended(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    try {
      assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("ends").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Core, the data, their four dependencies, and this program. */
  private static String embedder() {
    List<String> entries = new ArrayList<>();
    for (Class<?> type : List.of(Crosswalk.class, Crosswalks.class, EveryAnswer.class)) {
      entries.add(place(type));
    }
    for (String library : LIBRARIES) {
      try {
        entries.add(place(Class.forName(library)));
      } catch (ClassNotFoundException e) {
        throw new AssertionError("expected a class of each library", e);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
