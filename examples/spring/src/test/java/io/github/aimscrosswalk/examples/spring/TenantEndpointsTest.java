package io.github.aimscrosswalk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Assessment;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.format.AssessmentJson;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as it runs, asked over HTTP, against the library asked at once. */
final class TenantEndpointsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String MAKER = "medical-software-maker";
  private static final Path EXAMPLES = Path.of("../src/main/assessments");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();

  private static ServletWebServerApplicationContext program;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    program =
        (ServletWebServerApplicationContext)
            SpringApplication.run(
                CoverageApplication.class, "--server.port=0", "--assessments=" + EXAMPLES);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    program.close();
  }

  private static Analysis analysis(String name, LocalDate day) throws IOException {
    return CROSSWALK.analyze(CROSSWALK.readAssessment(EXAMPLES.resolve(name + ".json")), day);
  }

  private static HttpRequest.Builder request(String path) {
    int port = program.getWebServer().getPort();
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode ask(String path) {
    HttpResponse<String> response = send(request(path));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static HttpResponse<String> put(String tenant, String body) {
    return send(
        request("/tenants/" + tenant)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  @ParameterizedTest
  @CsvSource({
    "medical-software-maker, 2026-11-21", "bank-credit-scoring, 2026-11-21",
    "medical-software-maker, 2028-08-02", "bank-credit-scoring, 2025-02-01"
  })
  void coverage_ofAnExample_isWhatTheLibrarySays(String tenant, LocalDate day) throws IOException {
    Analysis analysis = analysis(tenant, day);
    JsonNode answer = ask("/tenants/" + tenant + "/coverage?day=" + day);
    assertThat(answer.at("/about/notice").asString()).contains("not compliance");
    assertThat(answer.at("/about/day").asString()).isEqualTo(day.toString());
    assertThat(answer.at("/about/release").asString()).isEqualTo(CROSSWALK.corpus().release());
    assertThat(tally(answer.get("together"))).isEqualTo(analysis.coverage());
    assertThat(answer.get("frameworks")).hasSize(5);
    for (JsonNode row : answer.get("frameworks")) {
      assertThat(tally(row.get("tally")))
          .isEqualTo(analysis.coverage(id(row.get("framework").asString())).tally());
    }
  }

  private static FrameworkId id(String text) {
    return FrameworkId.of(text);
  }

  private static Tally tally(JsonNode node) {
    return JSON.treeToValue(node, Tally.class);
  }

  @Test
  void gaps_pageByPage_areThoseOfTheLibraryInItsOrder() throws IOException {
    List<Gap> expected = analysis(MAKER, DAY).gaps(id("eu-ai-act-2024"), id("soc2-tsc-2017"));
    List<String> found = new ArrayList<>();
    String next =
        "/tenants/"
            + MAKER
            + "/gaps?day=2026-11-21&framework=eu-ai-act-2024&framework=soc2-tsc-2017&limit=70";
    while (!next.isEmpty()) {
      JsonNode page = ask(next);
      assertThat(page.get("total").asInt()).isEqualTo(expected.size());
      page.get("gaps").forEach(gap -> found.add(words(gap)));
      assertThat(page.get("left").asInt()).isEqualTo(expected.size() - found.size());
      next = page.path("next").asString("");
    }
    assertThat(found)
        .hasSizeGreaterThan(140)
        .isEqualTo(expected.stream().map(TenantEndpointsTest::words).toList());
  }

  private static String words(JsonNode gap) {
    List<String> provisions = new ArrayList<>();
    gap.get("provisions").forEach(place -> provisions.add(place.get("provision").asString()));
    return gap.get("element").asString()
        + "@"
        + gap.get("subject").asString()
        + " "
        + gap.get("statement").asString()
        + " "
        + gap.get("need").asString()
        + " "
        + gap.get("certainty").asString()
        + " "
        + gap.get("inForce").asString()
        + " "
        + provisions;
  }

  private static String words(Gap gap) {
    return gap.pair()
        + " "
        + gap.statement()
        + " "
        + gap.need()
        + " "
        + gap.certainty()
        + " "
        + gap.inForce()
        + " "
        + gap.provisions();
  }

  @Test
  void derivation_thatAGapLinksTo_isThatOfTheLibrary() throws IOException {
    JsonNode gap = ask("/tenants/" + MAKER + "/gaps?day=2026-11-21&limit=1").at("/gaps/0");
    JsonNode answer = ask(gap.at("/provisions/0/derivation").asString());
    RequirementId provision = RequirementId.parse(answer.get("provision").asString());
    var derivation = analysis(MAKER, DAY).derivation(provision);
    assertThat(answer.get("parts")).hasSameSizeAs(derivation.parts());
    for (int i = 0; i < derivation.parts().size(); i++) {
      JsonNode part = answer.get("parts").get(i);
      var expected = derivation.parts().get(i);
      assertThat(part.get("basis").asString()).isEqualTo(expected.assignment().basis());
      assertThat(part.get("statement").asString()).isNotBlank();
      assertThat(part.get("grounds")).hasSameSizeAs(expected.grounds());
    }
    assertThat(answer.get("parts").findValuesAsString("element"))
        .contains(gap.get("element").asString());
  }

  @Test
  void put_ofAnAssessment_isAnsweredFor() throws IOException {
    Assessment acme = Assessment.builder("acme").evidence("ai-policy", DAY).build();
    assertThat(put("acme", AssessmentJson.write(acme)).statusCode()).isEqualTo(201);
    assertThat(tally(ask("/tenants/acme/coverage?day=2026-11-21").get("together")))
        .isEqualTo(CROSSWALK.analyze(acme, DAY).coverage());
    Assessment nothing = Assessment.builder("acme").build();
    assertThat(put("acme", AssessmentJson.write(nothing)).statusCode()).isEqualTo(204);
    assertThat(tally(ask("/tenants/acme/coverage?day=2026-11-21").get("together")))
        .isEqualTo(CROSSWALK.analyze(nothing, DAY).coverage());
  }

  @Test
  void put_ofAFaultyAssessment_tellsEveryFaultAndKeepsNothing() {
    HttpResponse<String> response =
        put(
            "faulty",
            """
            {"format": "aims-crosswalk-assessment/1", "id": "faulty",
             "about": {"kind": "organisation", "name": "Faulty"},
             "statements": [
              {"provision": "iso-42001-2023:9.9.9", "status": "implemented"},
              {"provision": "iso-42001-2023:4.1", "status": "implementd"}],
             "evidence": [{"id": "E1", "type": "ai-policy", "collected": "01/03/2026"}]}
            """);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = JSON.readTree(response.body());
    assertThat(problem.get("diagnostics").findValuesAsString("code"))
        .containsExactly("UNKNOWN_PROVISION", "INVALID_VALUE", "INVALID_DATE");
    assertThat(problem.at("/diagnostics/0/line").asInt()).isEqualTo(4);
    assertThat(problem.at("/diagnostics/0/repair").asString()).contains("did you mean");
    assertThat(send(request("/tenants/faulty/coverage?day=2026-11-21")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void put_ofTooMuch_isRefused() {
    HttpResponse<String> response = put("large", " ".repeat(TenantEndpoints.MOST_BYTES + 1));
    assertThat(response.statusCode()).isEqualTo(413);
  }

  @Test
  void put_ofAnotherType_isRefused() {
    HttpResponse<String> response =
        send(
            request("/tenants/acme")
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofString("kind,id")));
    assertThat(response.statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody/coverage?day=2026-11-21 | 404 | expected a tenant, found 'nobody'",
        "{maker}/coverage | 400 | 'day'",
        "{maker}/coverage?day=21.11.2026 | 400 | expected day year-month-day, found '21.11.2026'",
        "{maker}/coverage?day=2026-02-30 | 400 | found '2026-02-30'",
        "{maker}/gaps?day=2026-11-21&framework=eu-ai-act | 400 | eu-ai-act-2024",
        "{maker}/gaps?day=2026-11-21&limit=0 | 400 | limit from 1 to 200",
        "{maker}/gaps?day=2026-11-21&limit=201 | 400 | limit from 1 to 200",
        "{maker}/gaps?day=2026-11-21&offset=-1 | 400 | offset from 0",
        "{maker}/gaps?day=2026-11-21&limit=many | 400 | 'limit'",
        "{maker}/provisions/iso-42001-2023:99?day=2026-11-21 | 404 | 'iso-42001-2023:99'",
        "{maker}/provisions/iso?day=2026-11-21 | 404 | expected framework:locator, found 'iso'",
      })
  void question_thatCannotBeAnswered_isRefusedWithTheReason(
      String path, int status, String detail) {
    HttpResponse<String> response = send(request("/tenants/" + path.replace("{maker}", MAKER)));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(JSON.readTree(response.body()).get("detail").asString()).contains(detail);
  }

  @Test
  void answer_thatDidNotMove_isNotSentAgain() {
    String path = "/tenants/" + MAKER + "/coverage?day=2026-11-21";
    HttpResponse<String> first = send(request(path));
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
    assertThat(send(request(path).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    String later = "/tenants/" + MAKER + "/coverage?day=2028-08-02";
    assertThat(send(request(later).header("If-None-Match", tag)).statusCode()).isEqualTo(200);
  }

  @Test
  void tenants_askedAtOnceForSeveralDays_neverGetEachOthersAnswers() throws Exception {
    List<String> tenants = List.of(MAKER, "bank-credit-scoring");
    List<LocalDate> days = List.of(DAY, LocalDate.of(2028, 8, 2), LocalDate.of(2025, 2, 1));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Tally>> found = new ArrayList<>();
      List<Tally> expected = new ArrayList<>();
      for (int i = 0; i < 120; i++) {
        String tenant = tenants.get(i % 2);
        LocalDate day = days.get(i % 3);
        expected.add(analysis(tenant, day).coverage());
        String path = "/tenants/" + tenant + "/coverage?day=" + day;
        found.add(threads.submit(() -> tally(ask(path).get("together"))));
      }
      for (int i = 0; i < expected.size(); i++) {
        assertThat(found.get(i).get()).isEqualTo(expected.get(i));
      }
      assertThat(expected.stream().distinct()).hasSize(6);
    }
  }

  @Test
  void program_listensOnLoopbackAlone() {
    TomcatWebServer server = (TomcatWebServer) program.getWebServer();
    assertThat(server.getTomcat().getConnector().getProperty("address"))
        .asString()
        .contains("127.0.0.1");
  }
}
