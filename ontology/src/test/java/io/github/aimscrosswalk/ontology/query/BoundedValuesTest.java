package io.github.aimscrosswalk.ontology.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.graph.SmallCrosswalk;
import io.github.aimscrosswalk.ontology.query.QueryRefusedException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that make or read much in one call. */
@Timeout(300)
final class BoundedValuesTest {
  private static final String PREFIXES = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
  private static final QueryLimits SHORT = QueryLimits.standard().time(Duration.ofSeconds(1));

  private static RdfDataset data;

  @BeforeAll
  static void build() throws IOException {
    data = Ontology.dataset(SmallCrosswalk.crosswalk(), LocalDate.of(2021, 6, 1)).build();
  }

  private static Reason refused(QueryLimits limits, String query) {
    return new Asking(data, PREFIXES).refused(limits, query);
  }

  private static List<String> column(String query) {
    return new Asking(data, PREFIXES).column(query);
  }

  /** Binds ?v0 to ?v[times], each the double of the one before. */
  private static String doubled(String text, int times) {
    StringBuilder binds = new StringBuilder("BIND(" + text + " AS ?v0) ");
    for (int i = 0; i < times; i++) {
      binds.append("BIND(CONCAT(?v" + i + ", ?v" + i + ") AS ?v" + (i + 1) + ") ");
    }
    return binds.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONTAINS(?v17, CONCAT(?v16, 'b'))",
        "STRBEFORE(?v17, CONCAT(?v16, 'b')) = 'x'",
        "STRAFTER(?v17, CONCAT(?v16, 'b')) = 'x'"
      })
  void search_thatAlmostFitsEverywhere_isEndedInTime(String search) {
    String twenty =
        IntStream.range(0, 20).mapToObj(i -> search).collect(Collectors.joining(" || "));
    String query = "SELECT * { " + doubled("'aaaaaaaa'", 17) + "FILTER(" + twenty + ") }";
    assertThat(refused(SHORT, query)).isEqualTo(Reason.TIME);
  }

  @Test
  void search_inLongTexts_givesWhatTheStandardSays() {
    String from = "{ " + doubled("'abcdefgh'@en", 10) + "BIND(CONCAT('<', ?v10, '>') AS ?v) ";
    String part = "CONCAT(STR(?v9), '>')";
    assertThat(column("SELECT ?x " + from + "BIND(CONTAINS(?v, " + part + ") AS ?x) }"))
        .containsExactly("true");
    assertThat(column("SELECT ?x " + from + "BIND(STRLEN(STRBEFORE(?v, " + part + ")) AS ?x) }"))
        .containsExactly("4097");
    assertThat(
            column("SELECT ?x " + from + "BIND(STRAFTER(CONCAT(?v, 'c'), " + part + ") AS ?x) }"))
        .containsExactly("c");
    assertThat(column("SELECT ?x " + from + "BIND(LANG(STRBEFORE(?v10, STR(?v9))) AS ?x) }"))
        .containsExactly("en");
    assertThat(column("SELECT ?x " + from + "BIND(STRAFTER(?v10, CONCAT(STR(?v9), 'b')) AS ?x) }"))
        .containsExactly("");
  }

  /** Each of these would take many seconds, or all memory, within one call. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "STRLEN(ENCODE_FOR_URI(ENCODE_FOR_URI(ENCODE_FOR_URI(?v17))))",
        "xsd:integer(?n16)",
        "xsd:decimal(?n16)",
        "STRDT(?n16, xsd:integer) + 1",
        "xsd:decimal(CONCAT('0.', SUBSTR(?n16, 1, 9000))) / xsd:integer(SUBSTR(?n16, 1, 10001))",
        "STRLANG('a', ?v17)"
      })
  void value_thatOneCallMakesTooLong_isRefused(String call) {
    String texts = doubled("'äääääääü'", 17) + doubled("'12345678'", 16).replace("?v", "?n");
    assertThat(
            refused(QueryLimits.standard(), "SELECT * { " + texts + "BIND(" + call + " AS ?x) }"))
        .isEqualTo(Reason.VALUE);
  }

  @Test
  void replacement_thatRepeatsAMatch_isRefused() {
    String query = "REPLACE(?v17, '^.*$', '" + "$0".repeat(20_000) + "')";
    query = "SELECT * { " + doubled("'aaaaaaaa'", 17) + "BIND(" + query + " AS ?x) }";
    assertThat(refused(QueryLimits.standard(), query)).isEqualTo(Reason.VALUE);
  }

  @Test
  void hashes_ofALongTextAgainAndAgain_areEndedInTime() {
    String hashes =
        IntStream.range(0, 4_000)
            .mapToObj(i -> "SHA512(?v17)")
            .collect(Collectors.joining(",", "CONCAT(", ")"));
    String query = "SELECT * { " + doubled("'aaaaaaaa'", 17) + "BIND(" + hashes + " AS ?x) }";
    assertThat(refused(SHORT, query)).isEqualTo(Reason.TIME);
  }

  @Test
  void decimal_whoseScaleDoublesAgainAndAgain_isRefused() {
    StringBuilder query = new StringBuilder("SELECT * { BIND(0.1 AS ?v0) ");
    for (int i = 0; i < 20; i++) {
      query.append("BIND(?v" + i + " * ?v" + i + " AS ?v" + (i + 1) + ") ");
    }
    assertThat(refused(QueryLimits.standard(), query.append("}").toString()))
        .isEqualTo(Reason.VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DISTINCT "})
  void groupConcat_ofALongSeparator_isRefused(String distinct) {
    String value = distinct.isEmpty() ? "''" : "STR(?s)";
    String query =
        "SELECT (GROUP_CONCAT(%s%s; SEPARATOR='%s') AS ?x) { ?s ?p ?o }"
            .formatted(distinct, value, "-".repeat(60_000));
    assertThat(refused(QueryLimits.standard(), query)).isEqualTo(Reason.VALUE);
  }
}
