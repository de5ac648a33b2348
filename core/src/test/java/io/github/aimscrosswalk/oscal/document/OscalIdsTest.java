package io.github.aimscrosswalk.oscal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Fixtures;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OscalIdsTest {
  private static final String TOKEN = "(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*";

  @Test
  void control_ofPlainLocator_isReadable() {
    assertThat(OscalIds.control(RequirementId.parse("iso-42001-2023:A.5.2")))
        .isEqualTo("iso-42001-2023_A.5.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.1.2",
        "GOVERN-1.1",
        "_",
        "__",
        "_x",
        "_x5f_",
        "a/b#c?d",
        "\u00a74",
        "\ud83d\ude00",
        "A_obj.b",
        "(a)(ii)"
      })
  void control_ofAnyLocator_isTokenAndReadBack(String locator) {
    RequirementId id = new RequirementId(Fixtures.ALPHA, locator);

    assertThat(OscalIds.control(id)).matches(TOKEN);
    assertThat(OscalIds.statement(id)).matches(TOKEN);
    assertThat(OscalIds.requirement(OscalIds.control(id))).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ac-1",
        "_4.1",
        "alpha-2020_",
        "alpha-2020_4.1_smt",
        "alpha-2020_4.1_obj",
        "alpha-2020__xZZ_",
        "alpha-2020__x34_",
        "alpha-2020__x7fffffff_",
        "Alpha_4.1"
      })
  void requirement_ofOtherForm_isNone(String token) {
    assertThat(OscalIds.requirement(token)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://w3id.org/aims-crosswalk/framework/iso-42001-2023, iso-42001-2023",
    "catalogs/iso-42001-2023_catalog.json, iso-42001-2023",
    "iso-42001-2023.json#x, iso-42001-2023",
    "iso-42001-2023-amended.json, iso-42001-2023-amended",
    "https://example.org/nist-ai-rmf-1.0?raw=1, nist-ai-rmf-1.0",
  })
  void framework_ofAddress_isTheLongestThatFits(String href, String id) {
    List<FrameworkId> known =
        List.of(
            FrameworkId.of("iso-42001-2023"),
            FrameworkId.of("iso-42001-2023-amended"),
            FrameworkId.of("nist-ai-rmf-1.0"));

    assertThat(OscalIds.framework(href, known)).contains(FrameworkId.of(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#x", "iso-42001", "iso-42001-20231.json", "iso-42001-2023/x"})
  void framework_ofOtherAddress_isNone(String href) {
    assertThat(OscalIds.framework(href, List.of(FrameworkId.of("iso-42001-2023")))).isEmpty();
  }
}
