package io.github.aimscrosswalk.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault a document: a text of a good one is replaced by a bad one. */
final class OscalFaultsTest {
  private static final String DEFINITION = "component-definition";
  private static final String SSP = "ssp";
  private static final String MAPPING = "mapping";

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            DEFINITION,
            "\"oscal-version\": \"1.1.2\"",
            "\"oscal-version\": \"2.0.0\"",
            "o.json:8: WRONG_VERSION: oscal-version '2.0.0'; this release reads 1.0.0 to 1.2.x"),
        fault(
            DEFINITION,
            "\"component-definition\": {",
            "\"catalog\": {",
            "o.json:1: MISSING_FIELD: field 'component-definition' or 'system-security-plan' is"
                + " missing; check that this is a document of this model"),
        fault(
            DEFINITION,
            "\"title\": \"Two components\"",
            "\"titel\": \"Two components\"",
            "o.json:4: MISSING_FIELD: field 'title' is missing or blank",
            "o.json:5: UNKNOWN_FIELD: field 'titel' is not known here; did you mean 'title'?"),
        fault(
            DEFINITION,
            "2026-11-21T08:30:00Z",
            "2026-11-21",
            "o.json:6: INVALID_DATE: last-modified '2026-11-21' is no time; write such as"
                + " 2026-11-21T00:00:00Z"),
        fault(
            DEFINITION,
            "catalogs/alpha-2020_catalog.json",
            "catalogs/alpha-1999_catalog.json",
            "o.json:19: UNKNOWN_FRAMEWORK: source 'catalogs/alpha-1999_catalog.json' names no"
                + " framework of this release; write"
                + " https://w3id.org/aims-crosswalk/framework/alpha-2020 or such"),
        fault(
            DEFINITION,
            "\"source\": \"#5f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0aff\"",
            "\"source\": \"#5f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0aaa\"",
            "o.json:53: UNKNOWN_FRAMEWORK: source '#5f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0aaa' names no"
                + " framework of this release; write"
                + " https://w3id.org/aims-crosswalk/framework/alpha-2020 or such"),
        fault(
            DEFINITION,
            "alpha-2020_4.1",
            "alpha-2020_4.7",
            "o.json:24: UNKNOWN_PROVISION: no provision 'alpha-2020:4.7'; did you mean '4.1',"
                + " '4.2', 'A.1'?"),
        fault(
            DEFINITION,
            "alpha-2020_4.1",
            "alpha-2020_4",
            "o.json:24: NOT_A_PROVISION: 'alpha-2020:4' is not assessed itself; speak of 4.1, 4.2"),
        fault(
            DEFINITION,
            "alpha-2020_4.1",
            "beta-2021_2.2",
            "o.json:24: CONTRADICTION: control 'beta-2021_2.2' is not of the source 'alpha-2020';"
                + " name it under its own source"),
        fault(
            DEFINITION,
            "\"value\": \"planned\"",
            "\"value\": \"soon\"",
            "o.json:60: INVALID_VALUE: implementation-status 'soon' is not known; write one of"
                + " implemented, partial, planned, alternative, not-applicable, not-implemented"),
        fault(
            DEFINITION,
            "\"remarks\": \"nothing is logged\",",
            "",
            "o.json:39: MISSING_FIELD: not-applicable without remarks; say why it does not apply"),
        fault(
            DEFINITION,
            "\"props\": [{\"name\": \"implementation-status\", \"value\": \"planned\"}]",
            "\"props\": []",
            "o.json:56: MISSING_FIELD: implemented requirement without implementation-status; write"
                + " one of implemented, partial, planned, alternative, not-applicable,"
                + " not-implemented"),
        fault(
            DEFINITION,
            "alpha-2020_4.2",
            "alpha-2020_4.1",
            "o.json:28: CONTRADICTION: 'alpha-2020:4.1' is also spoken of in line 22, and"
                + " differently; keep one implemented requirement"),
        fault(
            DEFINITION,
            "\"control-id\": \"alpha-2020_4.2\",\n                \"description\": \"Reached by"
                + " other means.\",\n                \"props\": [{\"name\":"
                + " \"implementation-status\", \"value\": \"alternative\"}]",
            "\"control-id\": \"4.1\",\n                \"description\": \"Again.\",\n               "
                + " \"props\": [{\"name\": \"implementation-status\", \"value\": \"implemented\"}]",
            "o.json:28: DUPLICATE: 'alpha-2020:4.1' is also spoken of in line 22; keep one"
                + " implemented requirement"),
        fault(
            DEFINITION,
            "5f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0a41",
            "5f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0a21",
            "o.json:57: DUPLICATE: uuid '5f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0a21' is also in line 23;"
                + " give each object its own"),
        fault(
            DEFINITION,
            "5f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0a41",
            "5f0f3c57",
            "o.json:57: INVALID_VALUE: uuid '5f0f3c57'; write a UUID of version 4 or 5"),
        fault(
            DEFINITION,
            "\"components\": [",
            "\"import-component-definitions\": [{\"href\": \"a.json\"}], \"components\": [",
            "o.json:10: INVALID_VALUE: import of another component definition, which is not"
                + " followed; put what it holds into this document"),
        fault(
            SSP,
            "\"control-id\": \"alpha-2020_4.1\"",
            "\"control-id\": \"ac-1\"",
            "o.json:39: UNKNOWN_PROVISION: control 'ac-1' names no framework, nor does the profile;"
                + " write framework_locator, such as iso-42001-2023_6.1.2"),
        fault(
            SSP,
            "\"state\": \"planned\"",
            "\"state\": \"perhaps\"",
            "o.json:51: INVALID_VALUE: implementation-status 'perhaps' is not known; write one of"
                + " implemented, partial, planned, alternative, not-applicable, not-implemented"),
        fault(
            MAPPING,
            "\"oscal-version\": \"1.2.2\"",
            "\"oscal-version\": \"1.1.3\"",
            "o.json:8: WRONG_VERSION: oscal-version '1.1.3'; this release reads 1.2.0 to 1.2.2"),
        fault(
            MAPPING,
            "\"relationship\": \"subset-of\"",
            "\"relationship\": \"part-of\"",
            "o.json:49: INVALID_VALUE: relationship 'part-of' is not known; write one of equal-to,"
                + " equivalent-to, intersects-with, no-relationship, subset-of, superset-of"),
        fault(
            MAPPING,
            "\"status\": \"not-complete\"",
            "\"status\": \"half\"",
            "o.json:18: INVALID_VALUE: status 'half' is not known; write one of complete,"
                + " deprecated, draft, not-complete, superseded"),
        fault(
            MAPPING,
            "{\"percentage\": 0.85}",
            "{\"percentage\": 85}",
            "o.json:52: INVALID_VALUE: value that is no share; write a number from 0 to 1"),
        fault(
            MAPPING,
            "{\"percentage\": 0.85}",
            "{\"percentage\": 0.85, \"category\": \"high\"}",
            "o.json:52: CONTRADICTION: confidence-score with category and percentage; keep one of"
                + " them"),
        fault(
            MAPPING,
            "{\"percentage\": 0.85}",
            "{\"STRVALUE\": \"high\"}",
            "o.json:52: UNKNOWN_FIELD: field 'STRVALUE' is not known here",
            "o.json:52: MISSING_FIELD: confidence-score without category and percentage; give one"
                + " of them"),
        fault(
            MAPPING,
            "{\"type\": \"control\", \"id-ref\": \"alpha-2020_A.1\"}",
            "{\"type\": \"control\", \"id-ref\": \"alpha-2020_4.2\"}",
            "o.json:61: DUPLICATE: 'alpha-2020_4.2' is also in line 61; name it once"),
        fault(
            MAPPING,
            "\"sources\": [{\"type\": \"control\", \"id-ref\": \"h-4\"}]",
            "\"sources\": []",
            "o.json:77: MISSING_FIELD: map without 'sources'; name one"),
        fault(
            MAPPING,
            "{\"type\": \"statement\",",
            "{\"type\": \"sentence\",",
            "o.json:60: INVALID_VALUE: type 'sentence' is not known; write one of control,"
                + " statement"));
  }

  private static Arguments fault(String model, String from, String to, String... printed) {
    return Arguments.of(model, from, to, List.of(printed));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void document_withOneFault_namesIt(String model, String from, String to, List<String> printed) {
    assertThat(OscalFaults.of(model, from, to)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {DEFINITION, SSP, MAPPING})
  void document_cutOffAnywhere_isMalformed(String model) {
    byte[] good = OscalFaults.good(model).getBytes(StandardCharsets.UTF_8);

    for (int length = 1; length < good.length - 2; length += 97) {
      assertThat(OscalFaults.of(model, Arrays.copyOf(good, length)))
          .singleElement()
          .asString()
          .contains("MALFORMED: not JSON");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {DEFINITION, SSP, MAPPING})
  void document_inLatin1_isRefused(String model) {
    String text = OscalFaults.good(model).replaceFirst("Invented|invented", "Erf\u00fcnden");

    assertThat(OscalFaults.of(model, text.getBytes(StandardCharsets.ISO_8859_1)))
        .singleElement()
        .asString()
        .contains("WRONG_ENCODING");
  }

  @ParameterizedTest
  @ValueSource(strings = {DEFINITION, SSP, MAPPING})
  void document_nestedDeeply_isRefused(String model) {
    String deep = "[".repeat(100_000);

    assertThat(OscalFaults.of(model, deep.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .contains("MALFORMED: not JSON: Document nesting depth");
  }

  @ParameterizedTest
  @ValueSource(strings = {DEFINITION, SSP, MAPPING})
  void document_withHugeString_isRefused(String model) {
    String huge = "x".repeat(2 << 20);

    assertThat(OscalFaults.of(model, "\"version\": \"", "\"version\": \"" + huge))
        .singleElement()
        .asString()
        .contains("TOO_LARGE: line of");
  }

  @Test
  void document_withTenThousandFaults_showsAHundredAndCountsAll() {
    String good = OscalFaults.good(DEFINITION);
    String one = "{\"uuid\": \"?\", \"control-id\": \"none\"},\n";
    int at = good.indexOf("{\n                \"uuid\": \"5f0f3c57-93c5-4d4c-8a3e-1f6f5f1c0a41\"");
    String bad = good.substring(0, at) + one.repeat(5_000) + good.substring(at);

    InvalidDataException thrown =
        catchThrowableOfType(
            InvalidDataException.class,
            () -> OscalFaults.read(DEFINITION, bad.getBytes(StandardCharsets.UTF_8)));

    assertThat(thrown.diagnostics()).hasSize(10_000);
    assertThat(thrown.getMessage().lines()).hasSize(102).last().isEqualTo("  and 9900 more");
  }

  @Test
  void document_withSeveralFaults_tellsAllAtOnce() {
    String bad =
        OscalFaults.good(DEFINITION)
            .replace("alpha-2020_4.1", "alpha-2020_4.9")
            .replace("\"value\": \"planned\"", "\"value\": \"soon\"")
            .replace("\"title\": \"Two components\"", "\"title\": \" \"");

    assertThat(OscalFaults.of(DEFINITION, bad.getBytes(StandardCharsets.UTF_8))).hasSize(3);
  }
}
