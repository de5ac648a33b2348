package io.github.aimscrosswalk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every input that is kept, and some hundred broken copies of them, given to the reader they are
 * for. The heap and the stack of this process are small on purpose. The time limit is for a reader
 * that hangs.
 */
@Timeout(600)
final class CorpusTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final int MUTANTS = 500;

  /** The shapes of users' files are looked at for each of their inputs, which takes its time. */
  private static final Set<String> SLOW =
      Set.of("own-folder", "framework-turtle", "assessment-turtle");

  private static final int SLOW_MUTANTS = 100;

  private static Targets all;

  @BeforeAll
  static void makeTargets() throws IOException {
    all = new Targets();
  }

  @AfterAll
  static void closeTargets() throws IOException {
    all.close();
  }

  static List<Target> targets() {
    return all.all();
  }

  private static List<byte[]> kept(Target target) throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS.resolve(target.name()))) {
      for (Path file : files.sorted().toList()) {
        inputs.add(Files.readAllBytes(file));
      }
    }
    return inputs;
  }

  private static Verdict verdict(Target target, byte[] input) {
    try {
      return Verdict.of(target, input);
    } catch (AssertionError e) {
      String text = new String(input, StandardCharsets.UTF_8);
      throw new AssertionError(target.name() + ": " + e.getMessage() + "\n" + text, e);
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void keptInputs_areReadOrRefused_andSomeOfEach(Target target) throws IOException {
    Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);

    for (byte[] input : kept(target)) {
      seen.merge(verdict(target, input), 1, Integer::sum);
    }

    assertThat(seen).containsOnlyKeys(Verdict.values());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void mutants_ofKeptInputs_areReadOrRefused(Target target) throws IOException {
    List<byte[]> pieces = Mutants.dictionary(CORPUS.resolve("dictionary.txt"));
    Mutants mutants = new Mutants(kept(target), pieces, 20261121);
    int refused = 0;

    for (int i = SLOW.contains(target.name()) ? SLOW_MUTANTS : MUTANTS; i > 0; i--) {
      refused += verdict(target, mutants.next()) == Verdict.REFUSED ? 1 : 0;
    }

    assertThat(refused).isPositive();
  }

  /** A target without a folder would be run on nothing. */
  @Test
  void folders_ofTheCorpus_areTheTargets() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS).filter(Files::isDirectory)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(targets().stream().map(Target::name).toList());
    }
  }
}
