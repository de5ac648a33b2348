package io.github.aimscrosswalk.ontology.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.query.ARQ;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Queries that are answered, and queries that must not be. Beside the small crosswalk stands a ring
 * of 400 nodes, each linked to the next 5.
 */
@Timeout(300)
final class BoundedQueriesTest {
  private static final String PREFIXES =
      "PREFIX ns: <https://w3id.org/aims-crosswalk/ns#>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
          + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
          + " PREFIX r: <https://example.org/ring/> ";
  private static final QueryLimits SHORT = QueryLimits.standard().time(Duration.ofSeconds(1));
  private static final String GRAPH = "https://w3id.org/aims-crosswalk/graph/practices";

  private static RdfDataset data;

  @BeforeAll
  static void build() throws IOException {
    Graph ring = new GraphMemFast();
    for (int i = 0; i < 400; i++) {
      for (int k = 1; k <= 5; k++) {
        ring.add(
            NodeFactory.createURI("https://example.org/ring/" + i),
            NodeFactory.createURI("https://example.org/ring/p" + k),
            NodeFactory.createURI("https://example.org/ring/" + (i + k) % 400));
      }
    }
    data =
        Ontology.dataset(SmallCrosswalk.crosswalk(), LocalDate.of(2021, 6, 1))
            .add("https://example.org/ring", "Ring", ring)
            .build();
  }

  private static Reason refused(QueryLimits limits, String query) {
    return new Asking(data, PREFIXES).refused(limits, query);
  }

  private static List<String> column(String query) {
    return new Asking(data, PREFIXES).column(query);
  }

  @Test
  void select_ofTheUnion_joinsGraphs() {
    assertThat(
            column(
                "SELECT ?x { ?p ns:asksFor/ns:element ?e ; skos:notation ?x ."
                    + " ?t ns:demonstrates ?e }"))
        .containsExactly("Art. 1.1");
  }

  @Test
  void select_keepsOrderAndLeavesUnboundOut() {
    Answer.Rows rows =
        BoundedQueries.on(data)
            .select(
                PREFIXES
                    + "SELECT ?n ?w { ?p a ns:Provision ; skos:notation ?n"
                    + " OPTIONAL { ?p ns:wording ?w . ?w ns:inForceUntil ?u } } ORDER BY ?n");
    assertThat(rows.variables()).containsExactly("n", "w");
    assertThat(rows.rows())
        .extracting(row -> row.get("n").getLiteralLexicalForm())
        .containsExactly("Art. 1.1", "Art. 1.2", "Art. A", "Art. B", "Art. C");
    assertThat(rows.rows())
        .extracting(row -> row.containsKey("w"))
        .containsExactly(true, false, false, false, false);
  }

  @Test
  void askConstructDescribe_areAnswered() {
    BoundedQueries queries = BoundedQueries.on(data);
    assertThat(queries.ask(PREFIXES + "ASK { GRAPH <" + GRAPH + "> { ?e a ns:Element } }"))
        .isTrue();
    assertThat(queries.ask(PREFIXES + "ASK { GRAPH <file:///etc/passwd> { ?s ?p ?o } }")).isFalse();
    Graph made =
        queries.graph(PREFIXES + "CONSTRUCT { ?e a ns:Practice } WHERE { ?e a ns:Element }");
    assertThat(made.size()).isEqualTo(2);
    assertThat(queries.graph(PREFIXES + "DESCRIBE r:7").size()).isEqualTo(5);
  }

  @Test
  void from_ofAGraphOfTheDataset_narrowsToIt() {
    assertThat(column("SELECT (COUNT(*) AS ?x) FROM <" + GRAPH + "> { ?s a ns:Element }"))
        .containsExactly("2");
    assertThat(column("SELECT (COUNT(*) AS ?x) FROM <" + GRAPH + "> { ?s a ns:Provision }"))
        .containsExactly("0");
  }

  /** The functions put in place of others give what SPARQL 1.1 says. */
  @Test
  void boundedFunctions_giveWhatTheStandardSays() {
    assertThat(column("SELECT ?x { VALUES ?x { 'abc' 'ABD' 'xyz' } FILTER REGEX(?x, '^ab', 'i') }"))
        .containsExactly("abc", "ABD");
    assertThat(column("SELECT ?x { BIND(REPLACE('abcb'@en, 'b(.)', '[$1]') AS ?x) }"))
        .containsExactly("a[c]b");
    assertThat(column("SELECT (LANG(REPLACE('a'@en, 'a', 'b')) AS ?x) {}")).containsExactly("en");
    assertThat(column("SELECT ?x { BIND(CONCAT('a', 'b', STR(3)) AS ?x) }")).containsExactly("ab3");
    assertThat(column("SELECT (6 * 7 AS ?x) {}")).containsExactly("42");
    assertThat(column("SELECT (7.5 / 2.5 - 1 + xsd:decimal('0.5') AS ?x) {}"))
        .containsExactly("2.5");
    assertThat(column("SELECT (IRI(CONCAT('x', 'y')) AS ?x) {}"))
        .containsExactly("https://w3id.org/aims-crosswalk/xy");
    assertThat(column("SELECT (ENCODE_FOR_URI('a ä~') AS ?x) {}")).containsExactly("a%20%C3%A4~");
    assertThat(column("SELECT (STRDT(UCASE(SUBSTR('12ab', 1, 2)), xsd:integer) AS ?x) {}"))
        .containsExactly("12");
    assertThat(column("SELECT (STRAFTER('abc'@en, 'b') AS ?x) {}")).containsExactly("c");
    assertThat(column("SELECT (xsd:integer('7') * 1.5 AS ?x) {}")).containsExactly("10.5");
    assertThat(
            column(
                "SELECT (GROUP_CONCAT(DISTINCT ?v; SEPARATOR='+') AS ?x)"
                    + " { VALUES ?v { 'a' 'b' 'a' } }"))
        .containsExactly("a+b");
    assertThat(
            column(
                "SELECT (CONCAT(GROUP_CONCAT(?v), '!') AS ?x) { VALUES ?v { 'a' 'b' } }"
                    + " HAVING (COUNT(*) * 2 = 4)"))
        .containsExactly("a b!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s a ns:Element . SERVICE ?s { ?s ?p ?o } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <urn:x> { ?s ?p ?o } } } } }",
        "SELECT * { ?s a ns:Element FILTER EXISTS { SERVICE <urn:x> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <urn:x> { ?s ?p ?o } } AS ?x) {}",
        "ASK { ?s a ns:Element FILTER NOT EXISTS { MINUS { SERVICE <urn:x> { ?s ?p ?o } } } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <urn:x> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <urn:x> { ?s ?p ?o } }"
      })
  void service_whereverItStands_isRefused(String query) {
    assertThat(refused(SHORT, query)).isEqualTo(Reason.SERVICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd>",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
        "CLEAR DEFAULT",
        "INSERT { ?s ?p 1 } WHERE { SERVICE <urn:x> { ?s ?p ?o } }"
      })
  void update_ofAnyKind_isRefused(String query) {
    assertThat(refused(SHORT, query)).isEqualTo(Reason.UPDATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://127.0.0.1:9/data.ttl> { GRAPH ?g { ?s ?p ?o } }",
        "ASK FROM <data.ttl> { ?s ?p ?o }",
        "DESCRIBE r:1 FROM <https://w3id.org/aims-crosswalk/graph/misspelt>"
      })
  void graph_thatIsNotThere_isRefused(String query) {
    assertThat(refused(SHORT, query)).isEqualTo(Reason.UNKNOWN_GRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT * { FILTER(<http://jena.apache.org/ARQ/function#sysprop>('user.home') = 'x') }",
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT * { BIND(afn:now() AS ?x) }",
        "SELECT * { FILTER(<http://jena.apache.org/ARQ/jsFunction#f>(1)) }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#versionARQ> ?o }",
        "SELECT * { ?s <java:org.example.Property> ?o }",
        "SELECT * { ?s a ns:Element FILTER EXISTS { ?s <java:org.example.P> ?o } }",
        "SELECT * { ?s a ns:Element } ORDER BY <java:org.example.F>(?s)",
        "SELECT (SUM(<java:org.example.F>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?x) { ?s ?p ?o } GROUP BY (<java:org.example.F>(?o) AS ?f)",
        "SELECT (COUNT(*) AS ?x) { ?s ?p ?o } HAVING (<java:org.example.F>(COUNT(?s)))",
        "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?p ?q FILTER(<java:org.example.F>(?q)) } }"
      })
  void function_thatSparqlDoesNotDefine_isRefused(String query) {
    assertThat(refused(SHORT, query)).isEqualTo(Reason.FUNCTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT",
        "",
        "SELECT * { ?s ?p }",
        "SELECT * { LET (?x := 1) }",
        "SELECT * { << ?s ?p ?o >> ?q ?r }",
        "SELECT * { ?s ?p ?o LATERAL { ?s ?q ?r } }",
        "JSON { 'a' : ?s } WHERE { ?s ?p ?o }",
        "SELECT (CALL('java:x') AS ?x) {}",
        "SELECT * { ?s ?p ?o } ; DROP ALL"
      })
  void text_thatIsNotSparql11_isRefused(String query) {
    assertThat(refused(SHORT, query)).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void query_tooLong_isRefused() {
    String values =
        IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    assertThat(refused(SHORT, "SELECT * { VALUES ?x { " + values + " } }"))
        .isEqualTo(Reason.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "(", "!", "- ", "EXISTS { ?s ?p ?o FILTER "})
  void query_nestedTooDeep_isRefused(String open) {
    String inside = open.repeat(60_000 / open.length());
    String query = open.equals("{") ? "SELECT * " + inside : "SELECT * { FILTER " + inside;
    assertThat(refused(SHORT, query)).isIn(Reason.TOO_DEEP, Reason.MALFORMED);
  }

  /** Each of these would run for minutes, years or for ever. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // regular expressions that go back and forth: a back reference makes Java forget where it
        // was
        "SELECT * { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+(c)?\\\\2$') }",
        "SELECT * { ?s skos:notation ?n BIND(CONCAT(?n, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!') AS ?t)"
            + " FILTER REGEX(?t, '(a|aa)+(c)?\\\\2$') }",
        "SELECT * { ?s skos:notation ?n FILTER NOT EXISTS { ?s skos:notation ?m"
            + " FILTER REGEX(CONCAT(?m, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'), '(a|aa)+(c)?\\\\2$') } }",
        "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a*)*(c)?\\\\2b', '') AS ?x) {}",
        "SELECT (SUM(STRLEN(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a*)*(c)?\\\\2b', ?n))) AS ?x)"
            + " { ?s skos:notation ?n }",
        "SELECT * { ?s skos:notation ?n }"
            + " ORDER BY REGEX(CONCAT(?n, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'), '(a|aa)+(c)?\\\\2$')",
        // paths that count every way
        "SELECT (COUNT(*) AS ?x) { ?a (!r:q/!r:q/!r:q/!r:q/!r:q/!r:q/!r:q/!r:q/!r:q/!r:q) ?b }",
        "SELECT (COUNT(*) AS ?x) { ?a ((!r:q)/((!r:q|!r:z)/(!r:q|!r:z)/(!r:q|!r:z)/(!r:q|!r:z))*) ?b"
            + " . ?b (!r:q/!r:q/!r:q/!r:q)+ ?c . ?c (!r:q)* ?d }"
      })
  void query_withoutEnd_isEndedInTime(String query) {
    QueryLimits patient = SHORT.solutions(Long.MAX_VALUE);
    assertThat(refused(patient, query)).isEqualTo(Reason.TIME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(DISTINCT *) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
        "SELECT (COUNT(*) AS ?x) { SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } }",
        "SELECT ?a (COUNT(*) AS ?n) { { ?a ?b ?c } { ?d ?e ?f } { ?g ?h ?i } } GROUP BY ?a ?d ?g",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?a) = CONCAT(STR(?d), STR(?g))) }",
        "SELECT * { ?a ?b ?c MINUS { ?a ?e ?f . ?g ?h ?i . ?j ?k ?l } }",
        "SELECT (COUNT(*) AS ?x) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l } }"
      })
  void cartesianProduct_ofAnyKind_isEnded(String query) {
    assertThat(refused(SHORT.solutions(300_000), query)).isIn(Reason.SOLUTIONS, Reason.TIME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONCAT(?v%d, ?v%d)", "REPLACE(?v%d, '.', '$0$0')"})
  void value_thatDoublesAgainAndAgain_isRefused(String function) {
    StringBuilder query = new StringBuilder("SELECT * { BIND('abcdefgh' AS ?v0) ");
    for (int i = 0; i < 60; i++) {
      String of = function.replace("%d", Integer.toString(i));
      query.append("BIND(").append(of).append(" AS ?v").append(i + 1).append(") ");
    }
    assertThat(refused(QueryLimits.standard(), query.append("}").toString()))
        .isEqualTo(Reason.VALUE);
  }

  @Test
  void number_thatDoublesAgainAndAgain_isRefused() {
    StringBuilder query = new StringBuilder("SELECT * { BIND(12345678901234567890 AS ?v0) ");
    for (int i = 0; i < 60; i++) {
      query.append("BIND(?v" + i + " * ?v" + i + " AS ?v" + (i + 1) + ") ");
    }
    assertThat(refused(QueryLimits.standard(), query.append("}").toString()))
        .isEqualTo(Reason.VALUE);
  }

  @Test
  void groupConcat_ofEverything_isRefused() {
    String query =
        "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?c))) AS ?x) { ?a ?b ?c . ?d ns:kind ?f }";
    assertThat(refused(QueryLimits.standard().solutions(100_000_000), query))
        .isIn(Reason.VALUE, Reason.TIME);
  }

  @Test
  void rows_beyondTheLimit_areRefusedNotCut() {
    QueryLimits few = QueryLimits.standard().rows(5);
    assertThat(refused(few, "SELECT * { ?s ?p ?o }")).isEqualTo(Reason.ROWS);
    assertThat(refused(few, "CONSTRUCT WHERE { ?s ?p ?o }")).isEqualTo(Reason.ROWS);
    assertThat(refused(few, "DESCRIBE ?s { ?s a ns:Element }")).isEqualTo(Reason.ROWS);
    assertThat(BoundedQueries.on(data, few).select("SELECT * { ?s ?p ?o } LIMIT 5").rows())
        .hasSize(5);
  }

  @Test
  void form_otherThanAskedFor_isRefused() {
    BoundedQueries queries = BoundedQueries.on(data);
    assertThat(
            catchThrowableOfType(QueryRefusedException.class, () -> queries.select("ASK {}"))
                .reason())
        .isEqualTo(Reason.WRONG_FORM);
  }

  @Test
  void settings_ofJena_stayAsTheyWere() {
    String before = ARQ.getContext().toString();
    refused(SHORT, "SELECT * { SERVICE <urn:x> { ?s ?p ?o } }");
    column("SELECT (COUNT(*) AS ?x) { ?s ?p ?o }");
    assertThat(ARQ.getContext().toString()).isEqualTo(before);
  }
}
