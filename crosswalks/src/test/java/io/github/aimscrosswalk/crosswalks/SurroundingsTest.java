package io.github.aimscrosswalk.crosswalks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.aimscrosswalk.Crosswalk;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@link EveryAnswer} in other virtual machines, whose surroundings are odd: every digest must be
 * that of a plain one, and nothing may be printed beside, not even a warning of the JDK. Each is
 * given the class path of an embedder and no more.
 *
 * <p>Unmodifiable sets and maps of the JDK iterate in another order in each process: that all five
 * print the same says that no answer rests on it.
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

  /** Makes all that is mounted read-only, fails if something can be written still, and goes on. */
  private static final String SEAL =
      """
      awk '{print $5}' /proc/self/mountinfo | while read -r m; do
        mount -o remount,bind,ro "$m" 2>/dev/null
      done
      for d in / /tmp /var/tmp /dev/shm; do
        if [ -d "$d" ] && touch "$d/written-$$" 2>/dev/null; then rm -f "$d/written-$$"; exit 99; fi
      done
      exec "$@"
      """;

  private static final Map<String, String> C_LOCALE = Map.of("LANG", "C", "LC_ALL", "C");

  /** What newer JDKs say when they start, whatever runs; it is asked for here. */
  private static final String NO_FOLDER = "WARNING: java.io.tmpdir directory does not exist";

  private static String plain;

  @BeforeAll
  static void runPlain() throws IOException, InterruptedException {
    plain = run(List.of(), List.of(), Map.of());
    assertThat(plain.lines())
        .hasSizeGreaterThan(40)
        .allMatch(line -> line.matches(".* [0-9a-f]{64}"));
  }

  static Stream<Arguments> surroundings() {
    return Stream.of(
        odd(
            "turkish, Samoa, charset of the C locale",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Apia",
            "-Dfile.encoding=COMPAT"),
        odd(
            "arabic, Liberia, Latin 1, other line ends",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=nu-arab",
            "-Duser.timezone=Africa/Monrovia",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n"),
        odd(
            "thai, Buddhist calendar, first zone of the day, UTF-16",
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.extensions=ca-buddhist-nu-thai",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=UTF-16"),
        odd(
            "64 MiB, no home, nowhere to write, other identity hashes",
            "-Xmx64m",
            "-Djava.io.tmpdir=/nonexistent",
            "-Duser.home=/nonexistent",
            "-Duser.name=?",
            "-XX:-UsePerfData",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=2"));
  }

  private static Arguments odd(String name, String... options) {
    return Arguments.of(name, List.of(options));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("surroundings")
  void answers_inOddSurroundings_areThoseOfPlainOnes(String name, List<String> options)
      throws IOException, InterruptedException {
    assertThat(run(List.of(), options, C_LOCALE)).isEqualTo(plain);
  }

  /** Where the system lets a process seal itself off: Linux, unless that is forbidden. */
  @Test
  void answers_withEveryFileSystemReadOnlyAndWithoutNetwork_areThoseOfPlainOnes()
      throws IOException, InterruptedException {
    List<String> sealed =
        List.of("unshare", "--map-root-user", "--mount", "--net", "sh", "-c", SEAL, "sealed");
    assumeTrue(succeeds(sealed), "a process cannot be sealed off here");

    assertThat(run(sealed, List.of("-Xmx64m"), Map.of("PATH", "/usr/bin:/bin"))).isEqualTo(plain);
  }

  private static boolean succeeds(List<String> sealed) throws InterruptedException {
    List<String> command = new ArrayList<>(sealed);
    command.add("true");
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns what the program prints, its environment being empty but for what is given. */
  private static String run(
      List<String> before, List<String> options, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(embedder());
    command.add(EveryAnswer.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed.replaceAll(NO_FOLDER + "\r?\n", "");
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
