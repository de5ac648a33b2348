package io.github.aimscrosswalk.release;

import static io.github.aimscrosswalk.release.TestBundle.bytes;
import static io.github.aimscrosswalk.release.TestBundle.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SameBytesTest {
  private static Archive archive(Map<String, byte[]> files) throws IOException {
    return Archive.read(zip(new TreeMap<>(files)));
  }

  private static List<String> differences(Map<String, byte[]> first, Map<String, byte[]> second)
      throws IOException {
    SameBytes comparison = new SameBytes();
    comparison.compare("", archive(first), archive(second));
    return comparison.differences();
  }

  @Test
  void builds_thatAreTheSame_differInNothing() throws IOException {
    assertThat(differences(Map.of("a", bytes("x")), Map.of("a", bytes("x")))).isEmpty();
  }

  @Test
  void signaturesAndSums_areLeftOut() throws IOException {
    assertThat(
            differences(
                Map.of("a.asc", bytes("x"), "a.md5", bytes("x")),
                Map.of("a.asc", bytes("y"), "a.md5", bytes("y"))))
        .isEmpty();
  }

  @Test
  void file_inOneBuildOnly_isNamed() throws IOException {
    assertThat(
            differences(
                Map.of("a", bytes("x"), "b", bytes("y")), Map.of("a", bytes("x"), "c", bytes("y"))))
        .containsExactly("b: only in the first", "c: only in the second");
  }

  @Test
  void entry_insideAJar_isNamedWithTheFirstByte() throws IOException {
    byte[] first = zip(new TreeMap<>(Map.of("m/p", bytes("on Monday"), "m/q", bytes("x"))));
    byte[] second = zip(new TreeMap<>(Map.of("m/p", bytes("on Sunday"), "m/q", bytes("x"))));
    assertThat(differences(Map.of("a.jar", first), Map.of("a.jar", second)))
        .containsExactly("a.jar!m/p: from byte 3 of 9 and 9: 'Monday' and 'Sunday'");
  }

  /** The same files in jars with other dates: the jar differs, no entry does. */
  @Test
  void jar_thatDiffersOutsideItsEntries_isNamed() throws IOException {
    byte[] first = zip(new TreeMap<>(Map.of("m", bytes("x"))));
    byte[] second = first.clone();
    second[10]++;
    assertThat(differences(Map.of("a.jar", first), Map.of("a.jar", second)))
        .singleElement()
        .asString()
        .startsWith("a.jar: from byte 10 of ");
  }
}
