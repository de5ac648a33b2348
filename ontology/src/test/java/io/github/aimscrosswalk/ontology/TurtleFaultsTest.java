package io.github.aimscrosswalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import io.github.aimscrosswalk.framework.Framework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A tiny framework in the form of the bundled ones, sound as it stands, and one fault at a time:
 *
 * <pre>
 * tiny-2020
 *   1        group
 *   1.1      provision, role:provider
 * </pre>
 */
final class TurtleFaultsTest {
  private static final String SOUND =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix ns: <https://w3id.org/aims-crosswalk/ns#> .
      @prefix role: <https://w3id.org/aims-crosswalk/scope/role/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix tiny: <https://w3id.org/aims-crosswalk/framework/tiny-2020/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      <https://w3id.org/aims-crosswalk/framework/tiny-2020> a ns:Framework ;
        dcterms:identifier "tiny-2020" ;
        dcterms:title "Tiny framework"@en ;
        skos:prefLabel "Tiny"@en ;
        dcterms:publisher "Nobody" ;
        dcterms:issued "2020-01-01"^^xsd:date ;
        dcterms:rights "None."@en ;
        dcterms:source <https://example.org/tiny> .

      tiny:1 a ns:Group ;
        ns:nodeType "clause" ;
        ns:memberOf <https://w3id.org/aims-crosswalk/framework/tiny-2020> ;
        ns:order 1 ;
        skos:notation "1" ;
        skos:prefLabel "First clause"@en ;
        ns:normativity ns:normative .

      tiny:1.1 a ns:Provision ;
        ns:kind ns:requirement ;
        ns:nodeType "subclause" ;
        ns:memberOf tiny:1 ;
        ns:order 2 ;
        skos:notation "1.1" ;
        skos:prefLabel "First demand"@en ;
        ns:normativity ns:normative ;
        ns:condition role:provider .
      """;

  private static Framework read(String text, Charset charset) throws IOException {
    return Ontology.bundled("tiny.ttl", new ByteArrayInputStream(text.getBytes(charset)));
  }

  private static List<String> faults(String text, Code code) {
    InvalidDataException e =
        catchThrowableOfType(InvalidDataException.class, () -> read(text, StandardCharsets.UTF_8));
    assertThat(e).as("refused").isNotNull();
    assertThat(e.diagnostics()).allMatch(d -> d.code() == code && d.source().endsWith("tiny.ttl"));
    return e.diagnostics().stream().map(Object::toString).toList();
  }

  private static int line(String text, String of) {
    return 1 + (int) text.substring(0, text.indexOf(of)).lines().count();
  }

  @Test
  void read_soundFile_isAFramework() throws IOException {
    Framework tiny = read(SOUND, StandardCharsets.UTF_8);
    assertThat(tiny.requirements()).hasSize(2);
    assertThat(tiny.provisions()).hasSize(1);
    assertThat(tiny.provisions().get(0).conditions()).hasToString("[role:provider]");
  }

  @Test
  void read_truncatedFile_namesTheLine() {
    String text = SOUND.substring(0, SOUND.indexOf("ns:order 2"));
    assertThat(faults(text, Code.MALFORMED))
        .singleElement()
        .asString()
        .startsWith("tiny.ttl:")
        .contains("whole");
  }

  @Test
  void read_malformedFile_namesTheLine() {
    String text = SOUND.replace("ns:order 1 ;", "ns:order ; ;");
    int line = line(SOUND, "  ns:order 1 ;");
    assertThat(faults(text, Code.MALFORMED)).anyMatch(f -> f.startsWith("tiny.ttl:" + line + ":"));
  }

  @Test
  void read_undefinedPrefix_isNamed() {
    assertThat(
            faults(SOUND.replace("ns:memberOf tiny:1 ;", "ns:memberOf tine:1 ;"), Code.MALFORMED))
        .anyMatch(f -> f.contains("tine"));
  }

  @Test
  void read_blankNode_isRefused() {
    String text = SOUND.replace("ns:condition role:provider .", "ns:condition [ ] .");
    InvalidDataException e =
        catchThrowableOfType(InvalidDataException.class, () -> read(text, StandardCharsets.UTF_8));
    assertThat(e.diagnostics()).anyMatch(d -> d.message().contains("blank node"));
  }

  @Test
  void read_missingLabel_namesNodeAndLine() {
    String text = SOUND.replace("  skos:prefLabel \"First demand\"@en ;\n", "");
    assertThat(faults(text, Code.SHAPE))
        .anyMatch(f -> f.startsWith("tiny.ttl:" + line(text, "tiny:1.1 a") + ":"));
  }

  @Test
  void read_unknownCondition_isNamed() {
    assertThat(faults(SOUND.replace("role:provider .", "role:provder ."), Code.SHAPE))
        .anyMatch(f -> f.contains("provder"));
  }

  @Test
  void read_parentOutsideTheFile_isNamed() {
    assertThat(faults(SOUND.replace("ns:memberOf tiny:1 ;", "ns:memberOf tiny:9 ;"), Code.SHAPE))
        .isNotEmpty();
  }

  @Test
  void read_dateThatIsNone_isNamed() {
    assertThat(faults(SOUND.replace("\"2020-01-01\"", "\"2020-02-30\""), Code.MALFORMED))
        .anyMatch(f -> f.contains("2020-02-30"));
  }

  @Test
  void read_severalFaults_areToldAtOnce() {
    String text =
        SOUND
            .replace("  skos:prefLabel \"First demand\"@en ;\n", "")
            .replace("role:provider .", "role:x .");
    assertThat(faults(text, Code.SHAPE)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void read_wrongEncoding_isRefused() {
    String text = SOUND.replace("First demand", "Première");
    InvalidDataException e =
        catchThrowableOfType(
            InvalidDataException.class, () -> read(text, StandardCharsets.ISO_8859_1));
    assertThat(e.diagnostics()).extracting(d -> d.code()).containsExactly(Code.WRONG_ENCODING);
  }

  @Test
  void read_emptyFile_isRefused() {
    assertThat(faults("", Code.EMPTY_INPUT)).hasSize(1);
  }
}
