package io.github.aimscrosswalk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MutantsTest {
  @Test
  void dictionary_withEscapes_givesBytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("dictionary.txt");
    Files.writeString(file, "# a comment \"x\"\n\"a\\x09\\\"b\\\\\"\n\n\"\\xEF\\xBB\\xBF\"\n");

    List<byte[]> pieces = Mutants.dictionary(file);

    assertThat(pieces).hasSize(2);
    assertThat(pieces.get(0)).asString(StandardCharsets.UTF_8).isEqualTo("a\t\"b\\");
    assertThat(pieces.get(1)).asString(StandardCharsets.UTF_8).isEqualTo("\uFEFF");
  }

  @Test
  void mutants_ofTheSameSeed_areTheSame() {
    List<byte[]> good = List.of("one two".getBytes(StandardCharsets.UTF_8));
    List<byte[]> pieces = List.of(new byte[] {'x'});
    Mutants first = new Mutants(good, pieces, 7);
    Mutants second = new Mutants(good, pieces, 7);

    for (int i = 0; i < 50; i++) {
      assertThat(first.next()).isEqualTo(second.next());
    }
  }
}
