package io.github.aimscrosswalk.oscal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

final class NameUuidTest {
  /** The example of RFC 9562, appendix A.4. */
  @Test
  void of_exampleOfTheRfc_isItsUuid() {
    UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    assertThat(NameUuid.of(dns, "www.example.com"))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  }

  @Test
  void of_partsCutElsewhere_differ() {
    assertThat(NameUuid.of("a", "bc")).isEqualTo(NameUuid.of("a", "bc"));
    assertThat(NameUuid.of("a", "bc")).isNotEqualTo(NameUuid.of("ab", "c"));
  }
}
