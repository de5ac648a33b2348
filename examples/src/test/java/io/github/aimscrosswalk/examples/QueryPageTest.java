package io.github.aimscrosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.examples.rdf.QueryPage;
import io.github.aimscrosswalk.ontology.Ontology;
import io.github.aimscrosswalk.ontology.dataset.RdfDataset;
import io.github.aimscrosswalk.ontology.query.BoundedQueries;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The query page of the Fuseki server in a browser. Skipped where no Chromium is installed or the
 * server was not fetched, unless {@code -Dbrowser=required}, which fetches it. Screenshots stay
 * under target/query-page-test.
 */
final class QueryPageTest {
  private static final Path KEPT = Path.of("target", "query-page-test");
  private static final Path JAR = Path.of("target", "fuseki", "jena-fuseki-server.jar");
  private static final String QUERY =
      "PREFIX ns: <https://w3id.org/aims-crosswalk/ns#>\n"
          + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
          + "SELECT ?framework (COUNT(DISTINCT ?p) AS ?provisions) {\n"
          + "  ?p a ns:Provision ; ns:memberOf+ ?f . ?f a ns:Framework ; skos:prefLabel ?framework\n"
          + "} GROUP BY ?framework ORDER BY ?framework";

  private static RdfDataset data;
  private static QueryPage server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> program = Browser.installed();
    assumeTrue(
        (program.isPresent() && Files.exists(JAR))
            || "required".equals(System.getProperty("browser")),
        "no Chromium on the path, or no Fuseki: the query page was not opened in a browser");
    data = Ontology.dataset(Crosswalks.bundled(), LocalDate.of(2026, 11, 21)).build();
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    server = QueryPage.start(JAR, KEPT, port, data, Path.of("../docs/sparql-cookbook.md"));
    browser = Browser.start(program.orElseThrow(), server.address());
    browser.appearance(1280, 1200, "light");
  }

  @AfterAll
  static void end() throws Exception {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  /** Going from one place of a page to another would load nothing. */
  @BeforeEach
  void leave() throws Exception {
    browser.open("about:blank");
  }

  @Test
  void query_runInThePage_showsTheRowsThatTheLibraryGives() throws Exception {
    browser.open(server.with(QUERY));
    browser.await("document.querySelector('.yasqe_queryButton.query_valid') !== null");
    browser.evaluate("document.querySelector('.yasqe_queryButton').click()");
    browser.await("document.querySelectorAll('.yasr table tbody tr').length > 0");
    browser.screenshot(KEPT.resolve("rows.png"));
    List<String> expected =
        BoundedQueries.on(data).select(QUERY).rows().stream().map(QueryPageTest::row).toList();
    assertThat(expected).hasSize(5);
    assertThat(shown()).isEqualTo(expected);
    assertThat(browser.requests())
        .filteredOn(asked -> !asked.startsWith("data:"))
        .isNotEmpty()
        .allMatch(asked -> asked.startsWith(server.address()));
  }

  private static String row(Map<String, Node> row) {
    return row.get("framework").getLiteralLexicalForm()
        + " "
        + row.get("provisions").getLiteralLexicalForm();
  }

  /** The rows of the table, without their numbers, types and language tags. */
  private static List<String> shown() throws Exception {
    Object rows =
        browser.evaluate(
            "Array.from(document.querySelectorAll('.yasr table tbody tr')).map(row =>"
                + " Array.from(row.querySelectorAll('.nonIri')).map(cell =>"
                + " cell.textContent.match(/^\"(.*?)\"/)[1]).join(' '))");
    return ((List<?>) rows).stream().map(Object::toString).toList();
  }

  @Test
  void cookbook_inTheServer_leadsToTheQueryPage() throws Exception {
    browser.open(server.address() + "cookbook.html");
    browser.evaluate("document.querySelector('li a').click()");
    browser.await("document.querySelector('.yasqe_queryButton.query_valid') !== null");
    assertThat(browser.evaluate("document.querySelector('.CodeMirror').CodeMirror.getValue()"))
        .asString()
        .startsWith("PREFIX act:")
        .contains("framework:iso-27001-2022");
  }

  /** Changes, administration, other services: the status, and what the answer says of it. */
  @ParameterizedTest
  @CsvSource({
    "POST, crosswalk/update, update=CLEAR%20ALL, 405",
    "POST, crosswalk, update=CLEAR%20ALL, 400",
    "PUT, crosswalk/data?default, x, 405",
    "POST, $/datasets, dbName=more&dbType=mem, 403",
    "DELETE, $/datasets/crosswalk, '', 403",
    "POST, $/compact/crosswalk, '', 403",
    "POST, crosswalk/sparql, query=SELECT%20*%20%7BSERVICE%20%3Chttp://127.0.0.1:9/%3E%7B?s%20?p%20?o%7D%7D, 422"
  })
  void server_askedForMoreThanAnswers_refuses(String method, String path, String body, int status)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (status == 422) {
      assertThat(answer.body()).contains("SERVICE execution disabled");
    }
  }

  @Test
  void server_askedFromAnotherOrigin_givesNoLeaveToReadTheAnswer() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.endpoint() + "?query=ASK%7B%7D"))
            .header("Origin", "https://elsewhere.example")
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }
}
