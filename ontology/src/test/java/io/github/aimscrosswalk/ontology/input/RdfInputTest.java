package io.github.aimscrosswalk.ontology.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Diagnostic;
import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same triple in every format, and inputs that mean harm. */
@Timeout(300)
final class RdfInputTest {
  private static final String XML =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"https://e.org/\">"
          + "%s</rdf:RDF>";

  private static Graph read(String text, RdfFormat format, InputLimits limits) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return RdfInput.read("evil", new ByteArrayInputStream(bytes), format, limits);
  }

  private static Diagnostic refused(String text, RdfFormat format) {
    InputLimits limits = new InputLimits(1 << 20, 1000, 20, 200, 1000);
    InvalidDataException e =
        catchThrowableOfType(InvalidDataException.class, () -> read(text, format, limits));
    assertThat(e).as("refused").isNotNull();
    return e.diagnostics().get(0);
  }

  private static String document(RdfFormat format) {
    return switch (format) {
      case TURTLE ->
          "@prefix e: <https://e.org/> . e:a e:p \"x [([( # <\" , '''y \\'[(''' . # ((((";
      case N_TRIPLES ->
          "<https://e.org/a> <https://e.org/p> \"x [([( # <\" .\n<https://e.org/a> <https://e.org/p> \"y '[(\" .";
      case RDF_XML ->
          XML.formatted(
              "<rdf:Description rdf:about=\"https://e.org/a\"><e:p>x [([( # &lt;</e:p>"
                  + "<e:p>y '[(</e:p></rdf:Description>");
      case JSON_LD ->
          "{\"@context\": {\"e\": \"https://e.org/\"}, \"@id\": \"e:a\","
              + " \"e:p\": [\"x [([( # <\", \"y '[(\"]}";
    };
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void document_soundInEveryFormat_isTheSameGraph(RdfFormat format) throws IOException {
    Graph graph = read(document(format), format, InputLimits.standard());
    assertThat(graph.find().toList())
        .extracting(t -> t.getObject().getLiteralLexicalForm())
        .containsExactlyInAnyOrder("x [([( # <", "y '[(");
    assertThat(graph.find().next().getSubject())
        .isEqualTo(NodeFactory.createURI("https://e.org/a"));
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void document_cutOff_isMalformed(RdfFormat format) {
    String whole = document(format);
    String cut = whole.substring(0, whole.lastIndexOf('y'));
    assertThat(refused(cut, format).code()).isEqualTo(Code.MALFORMED);
  }

  /** The billion laughs: ten entities, each ten times the one before. */
  @Test
  void entities_thatGrow_areRefused() {
    StringBuilder type = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rdf:RDF [");
    type.append("<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      String ten = ("&l" + (i - 1) + ";").repeat(10);
      type.append("<!ENTITY l").append(i).append(" \"").append(ten).append("\">");
    }
    String body =
        XML.formatted(
            "<rdf:Description rdf:about=\"https://e.org/a\"><e:p>&l9;</e:p></rdf:Description>");
    Diagnostic diagnostic = refused(type + "]>" + body, RdfFormat.RDF_XML);
    assertThat(diagnostic.toString())
        .isEqualTo(
            "evil: MALFORMED: document type in RDF/XML, whose entities are not read;"
                + " write the entities out and leave the document type out");
  }

  @Test
  void entity_thatReadsAFile_isRefused() {
    String type = "<!DOCTYPE rdf:RDF [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    String body =
        XML.formatted(
            "<rdf:Description rdf:about=\"https://e.org/a\"><e:p>&f;</e:p></rdf:Description>");
    assertThat(refused(type + body, RdfFormat.RDF_XML).message()).startsWith("document type");
  }

  /** The JDK has no words for this fault, and throws another exception than it promises. */
  @Test
  void documentType_withAFaultThatHasNoWords_isRefused() {
    String type = "<!DOCTYPE a [<!!\u0000\u0000\u0000ENTITY>]>";
    assertThat(refused(type + XML.formatted(""), RdfFormat.RDF_XML).message())
        .startsWith("document type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "-1.5E+401", "1e-0999", "[2, \"1e9\", 1e9999999999999999999]"})
  void number_thatWouldBeWrittenOut_isRefused(String number) {
    Diagnostic diagnostic = refused("{\"https://e.org/p\": " + number + "}", RdfFormat.JSON_LD);
    assertThat(diagnostic.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(diagnostic.message()).startsWith("number '").endsWith("of more than 400 digits");
  }

  @Test
  void number_thatADoubleCanHold_isRead() throws IOException {
    String numbers = "{\"https://e.org/p\": [1e308, -2.5E-0300, 7, \"1e999999999\"]}";
    assertThat(read(numbers, RdfFormat.JSON_LD, InputLimits.standard()).size()).isEqualTo(4);
  }

  @Test
  void documentType_elsewhere_isRefused() {
    String type = "<!DOCTYPE rdf:RDF SYSTEM \"http://127.0.0.1:9/evil.dtd\">";
    assertThat(refused(type + XML.formatted(""), RdfFormat.RDF_XML).message())
        .startsWith("document type");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"@context\": \"http://127.0.0.1:9/context.jsonld\", \"a\": 1}'",
    "'{\"@context\": \"file:///etc/passwd\", \"a\": 1}'",
    "'{\"@context\": {\"@import\": \"http://127.0.0.1:9/c\"}, \"a\": 1}'",
    "'{\"@context\": {\"p\": {\"@id\": \"urn:p\", \"@context\": \"http://127.0.0.1:9/c\"}}, \"p\": {\"q\": 1}}'"
  })
  void context_elsewhere_isRefused(String document) {
    Diagnostic diagnostic = refused(document, RdfFormat.JSON_LD);
    assertThat(diagnostic.code()).isEqualTo(Code.MALFORMED);
    assertThat(diagnostic.message()).startsWith("not JSON-LD: ").contains("context");
  }

  @ParameterizedTest
  @CsvSource({
    "TURTLE, <https://e.org/a> <https://e.org/b>, [ <https://e.org/b> ",
    "TURTLE, <https://e.org/a> <https://e.org/b>, ( ",
    "JSON_LD, '', [",
    "JSON_LD, '', '{\"https://e.org/b\": '"
  })
  void brackets_nestedDeep_areRefused(RdfFormat format, String before, String open) {
    for (int depth : new int[] {21, 30_000}) {
      Diagnostic diagnostic = refused(before + open.repeat(depth), format);
      assertThat(diagnostic.code()).isEqualTo(Code.TOO_LARGE);
      assertThat(diagnostic.message()).isEqualTo("nested " + depth + " levels deep");
    }
  }

  /** Newer Turtle quotes statements in statements; the parser recurses into them. */
  @ParameterizedTest
  @CsvSource({
    "TURTLE, <https://e.org/a> <https://e.org/b>, '<<( '",
    "TURTLE, '', '<< '",
    "N_TRIPLES, <https://e.org/a> <https://e.org/b>, '<<( '"
  })
  void statements_quotedDeep_areRefused(RdfFormat format, String before, String open) {
    Diagnostic diagnostic = refused(before + open.repeat(30_000), format);
    assertThat(diagnostic.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(diagnostic.message()).startsWith("nested ");
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "N_TRIPLES"})
  void statement_quoted_isNoRdfThatEveryStoreReads(RdfFormat format) {
    String quoted = "<<( <https://e.org/a> <https://e.org/b> <https://e.org/c> )>>";
    Diagnostic diagnostic = refused("<https://e.org/a> <https://e.org/b> " + quoted + " .", format);
    assertThat(diagnostic.message()).startsWith("statement about a statement");
  }

  /** The reason is told without the name of the exception it came in. */
  @Test
  void documentType_withinTheDocument_isToldInWords() {
    String document = XML.formatted("<!DOCTYPE a [<!!\u0000]><a>");
    assertThat(refused(document, RdfFormat.RDF_XML).message()).doesNotContain("Exception");
  }

  @Test
  void tags_nestedDeep_areRefused() {
    String open = "<e:p rdf:parseType=\"Resource\">";
    for (int depth : new int[] {30, 20_000}) {
      String inside =
          "<rdf:Description>" + open.repeat(depth) + "</e:p>".repeat(depth) + "</rdf:Description>";
      Diagnostic diagnostic = refused(XML.formatted(inside), RdfFormat.RDF_XML);
      assertThat(diagnostic.code()).isEqualTo(Code.TOO_LARGE);
    }
  }

  @Test
  void list_thatIsLongButNotDeep_isRefusedForItsTriplesAlone() throws IOException {
    String items = IntStream.range(0, 400).mapToObj(i -> "1").collect(Collectors.joining(" "));
    String list = "<https://e.org/a> <https://e.org/b> ( " + items + " ) .";
    assertThat(read(list, RdfFormat.TURTLE, InputLimits.standard()).size()).isEqualTo(801);
    assertThat(refused(list.replace("( ", "( " + items + " "), RdfFormat.TURTLE).message())
        .isEqualTo("more than 1000 triples");
  }

  @Test
  void literal_tooLong_isRefused() {
    String literal = "\"" + "x".repeat(1001) + "\"";
    assertThat(
            refused("<https://e.org/a> <https://e.org/b> " + literal + " .", RdfFormat.TURTLE)
                .message())
        .isEqualTo("literal of 1001 characters");
  }

  @Test
  void iri_tooLong_isRefused() {
    String iri = "<https://e.org/" + "x".repeat(200) + ">";
    assertThat(
            refused("<https://e.org/a> <https://e.org/b> " + iri + " .", RdfFormat.TURTLE)
                .message())
        .isEqualTo("IRI of 214 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "TURTLE, <a> <https://e.org/b> <https://e.org/c> .",
    "TURTLE, <https://e.org/a> <https://e.org/b> <../../etc/passwd> .",
    "TURTLE, <https://e.org/a> <https://e.org/b> '''x'''^^<date> .",
    "N_TRIPLES, <https://e.org/a> <https://e.org/b> \"x\"^^<date> .",
    "N_TRIPLES, <a> <https://e.org/b> <https://e.org/c> .",
    "JSON_LD, '{\"@id\": \"a\", \"https://e.org/b\": 1}'"
  })
  void iri_relative_isRefused(RdfFormat format, String text) {
    assertThat(refused(text, format).message()).endsWith("is no absolute IRI");
  }

  /** N-Triples resolves nothing; what Turtle makes shorter is not that IRI there. */
  @Test
  void iri_withDotsInNTriples_isRefused() {
    String triple = "<https://e.org/a/../b> <https://e.org/p> <https://e.org/c> .";
    assertThat(refused(triple, RdfFormat.N_TRIPLES).message()).contains("https://e.org/a/../b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://e.org/a/../b", "https://e.org/./b", "https://e.org/a/..?q"})
  void datatype_withDotsInJsonLd_isRefused(String type) {
    String document = "{\"https://e.org/p\": {\"@value\": \"x\", \"@type\": \"" + type + "\"}}";
    Diagnostic diagnostic = refused(document, RdfFormat.JSON_LD);
    assertThat(diagnostic.code()).isEqualTo(Code.INVALID_VALUE);
    assertThat(diagnostic.message()).isEqualTo("'" + type + "' has a step '.' or '..'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://e.org/a..b/.c", "https://e.org/p?a=/../b", "urn:a:.."})
  void datatype_withDotsThatAreNoSteps_isRead(String type) throws IOException {
    String document = "{\"https://e.org/p\": {\"@value\": \"x\", \"@type\": \"" + type + "\"}}";
    Graph graph = read(document, RdfFormat.JSON_LD, InputLimits.standard());
    assertThat(graph.find().next().getObject().getLiteralDatatypeURI()).isEqualTo(type);
  }

  /** The parser of RDF/XML leaves a relative type as it stands. */
  @Test
  void datatype_relativeInXml_isRefused() {
    String inside =
        "<rdf:Description rdf:about=\"https://e.org/a\">"
            + "<e:p rdf:datatype=\"ht/p:t/date\">x</e:p></rdf:Description>";
    assertThat(refused(XML.formatted(inside), RdfFormat.RDF_XML).toString())
        .startsWith("evil: INVALID_VALUE: 'ht/p:t/date' is no absolute IRI");
  }

  /** The parser means to tell a fault, and makes another of the end of the file. */
  @Test
  void type_thatIsMissingAtTheEnd_isToldWithTheLine() {
    String triple = "<https://e.org/a> <https://e.org/b> \"x\"";
    String text = triple + " .\n" + triple + "^^# and no more\n";
    Diagnostic diagnostic = refused(text, RdfFormat.N_TRIPLES);
    assertThat(diagnostic.code()).isEqualTo(Code.MALFORMED);
    assertThat(diagnostic.line()).isEqualTo(2);
    assertThat(diagnostic.message())
        .startsWith("not N-Triples: what follows here stops the parser (");
  }

  @Test
  void bytes_tooMany_areRefused() {
    String text = "# " + "x".repeat(1 << 20);
    assertThat(refused(text, RdfFormat.TURTLE).message())
        .isEqualTo("input of more than 1048576 bytes");
  }
}
