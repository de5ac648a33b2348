package io.github.aimscrosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first program of the guide prints what the guide says. */
final class FirstTest {
  @Test
  void first_prints_whatThePageSays() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream screen = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      First.main(new String[0]);
    } finally {
      System.setOut(screen);
    }
    String printed = bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    assertThat(printed).hasLineCount(8);
    assertThat(Files.readString(Path.of("../docs/guide/start.md")))
        .contains("prints\n```\n" + printed + "```\n");
  }
}
