package io.github.aimscrosswalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.ontology.input.InputLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped frameworks stand in their one canonical form, and say their licence and sources. */
final class CanonicalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "iso-42001-2023",
        "eu-ai-act-2024",
        "nist-ai-rmf-1.0",
        "iso-27001-2022",
        "soc2-tsc-2017"
      })
  void framework_writtenAgain_isTheSameText(String id) throws IOException {
    try (InputStream in = Ontology.resource("frameworks/" + id + ".ttl")) {
      TurtleFile file = TurtleFile.read(id + ".ttl", in, InputLimits.standard());
      String head =
          file.input()
              .text()
              .lines()
              .takeWhile(l -> l.startsWith("#"))
              .collect(Collectors.joining("\n", "", "\n"));
      assertThat(head)
          .contains("SPDX-License-Identifier: CC-BY-4.0")
          .containsPattern("# Sources?:");
      assertThat(head + new CanonicalTurtle(file.graph()).write()).isEqualTo(file.input().text());
    }
  }
}
