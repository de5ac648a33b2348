package io.github.aimscrosswalk.examples.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.RequirementId;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program in a process of its own, asked by the SDK's client, against the library itself. */
final class AgentServerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String MAKER = "medical-software-maker";
  private static final Path EXAMPLES = Path.of("../src/main/assessments");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();

  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    client = Conversation.start(List.of(file(MAKER), file("bank-credit-scoring")));
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  static String file(String name) {
    return EXAMPLES.resolve(name + ".json").toString();
  }

  private static Analysis analysis(String name) throws IOException {
    return CROSSWALK.analyze(CROSSWALK.readAssessment(Path.of(file(name))), DAY);
  }

  private static CallToolResult call(String tool, String arguments) {
    Map<String, Object> values = new LinkedHashMap<>();
    JSON.readTree(arguments.replace('\'', '"'))
        .properties()
        .forEach(e -> values.put(e.getKey(), JSON.treeToValue(e.getValue(), Object.class)));
    return client.callTool(Conversation.call(tool, values));
  }

  private static JsonNode ask(String tool, String arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(Conversation.text(result)).isFalse();
    return JSON.valueToTree(result.structuredContent());
  }

  private static String about(String rest) {
    return "{'assessment': '" + MAKER + "', 'day': '2026-11-21'" + rest + "}";
  }

  @Test
  void tools_areTheFourQuestionsAndTwoToFindOnesWay_readOnlyAndStrict() {
    List<Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(Tool::name)
        .containsExactly("overview", "coverage", "provision", "gaps", "reuse", "find_provisions");
    for (Tool tool : tools) {
      assertThat(tool.annotations().readOnlyHint()).isTrue();
      assertThat(tool.annotations().destructiveHint()).isFalse();
      assertThat(tool.annotations().openWorldHint()).isFalse();
      assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
    }
    assertThat(client.getServerInstructions()).contains("Coverage is not compliance");
    assertThat(client.getServerInfo().version()).isEqualTo(CROSSWALK.corpus().release());
  }

  @Test
  void overview_namesWhatCanBeAskedAbout() {
    JsonNode answer = ask("overview", "{}");
    assertThat(answer.get("frameworks").findValuesAsString("framework"))
        .isEqualTo(CROSSWALK.frameworks().stream().map(f -> f.id().value()).toList());
    assertThat(answer.get("assessments").findValuesAsString("assessment"))
        .containsExactly(MAKER, "bank-credit-scoring");
  }

  @ParameterizedTest
  @ValueSource(strings = {MAKER, "bank-credit-scoring"})
  void coverage_isThatOfTheLibrary(String name) throws IOException {
    Analysis analysis = analysis(name);
    JsonNode answer = ask("coverage", about("").replace(MAKER, name));
    assertThat(answer.at("/about/notice").asString()).contains("not compliance");
    assertThat(answer.get("frameworks")).hasSize(5);
    for (JsonNode row : answer.get("frameworks")) {
      FrameworkId id = FrameworkId.of(row.get("framework").asString());
      assertThat(JSON.treeToValue(row.get("tally"), Tally.class))
          .isEqualTo(analysis.coverage(id).tally());
    }
  }

  @Test
  void coverage_ofChosenFrameworks_isOfThoseAlone() {
    JsonNode answer = ask("coverage", about(", 'frameworks': ['soc2-tsc-2017']"));
    assertThat(answer.get("frameworks").findValuesAsString("framework"))
        .containsExactly("soc2-tsc-2017");
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight", "date"})
  void gaps_pageByPage_areThoseOfTheLibraryInTheOrderAskedFor(String order) throws IOException {
    List<Gap> expected = new ArrayList<>(analysis(MAKER).gaps(FrameworkId.of("eu-ai-act-2024")));
    if (order.equals("date")) {
      expected.sort(Comparator.comparing(Gap::since));
    }
    List<String> found = new ArrayList<>();
    JsonNode page;
    do {
      String rest = ", 'limit': 50, 'frameworks': ['eu-ai-act-2024'], 'order': '" + order + "'";
      page = ask("gaps", about(rest + ", 'offset': " + found.size())).get("gaps");
      page.get("items").forEach(gap -> found.add(words(gap)));
      assertThat(page.get("total").asInt()).isEqualTo(expected.size());
      assertThat(page.get("left").asInt()).isEqualTo(expected.size() - found.size());
    } while (page.get("left").asInt() > 0);
    assertThat(found)
        .hasSizeGreaterThan(100)
        .isEqualTo(expected.stream().map(AgentServerTest::words).toList());
  }

  private static String words(JsonNode gap) {
    return gap.get("element").asString()
        + "@"
        + gap.get("subject").asString()
        + " "
        + gap.get("need").asString()
        + " "
        + gap.get("certainty").asString()
        + " "
        + gap.get("applies").asString()
        + " "
        + gap.at("/provisions/total").asInt()
        + gap.at("/provisions/items/0").asString();
  }

  private static String words(Gap gap) {
    return gap.pair()
        + " "
        + gap.need()
        + " "
        + gap.certainty()
        + " "
        + gap.application()
        + " "
        + gap.provisions().size()
        + gap.provisions().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-42001-2023:6.1.4", "eu-ai-act-2024:9.2.a", "iso-42001-2023:A.10.3"})
  void provision_hasTheDerivationOfTheLibrary(String provision) throws IOException {
    Derivation derivation = analysis(MAKER).derivation(RequirementId.parse(provision));
    JsonNode answer = ask("provision", about(", 'provision': '" + provision + "'"));
    assertThat(answer.get("parts")).hasSameSizeAs(derivation.parts());
    for (int i = 0; i < derivation.parts().size(); i++) {
      Derivation.Part expected = derivation.parts().get(i);
      JsonNode part = answer.get("parts").get(i);
      assertThat(part.get("basis").asString()).isEqualTo(expected.assignment().basis());
      assertThat(part.at("/grounds/total").asInt()).isEqualTo(expected.grounds().size());
      assertThat(part.get("standing").asString().equals("missing"))
          .isEqualTo(expected.grounds().isEmpty());
    }
  }

  @Test
  void reuse_isThatOfTheLibrary() throws IOException {
    var reuse = analysis(MAKER).reuse();
    JsonNode answer = ask("reuse", about(", 'limit': 50"));
    assertThat(answer.get("requestsSaved").asInt()).isEqualTo(reuse.requestsSaved());
    assertThat(answer.at("/evidence/left").asInt()).isEqualTo(reuse.items().size() - 50);
    for (int i = 0; i < 50; i++) {
      EvidenceUse use = reuse.items().get(i);
      JsonNode row = answer.at("/evidence/items/" + i);
      assertThat(row.get("evidence").asString()).isEqualTo(use.evidence().id());
      assertThat(row.get("standing").asString()).isEqualTo(use.standing().name());
      assertThat(row.at("/serves/total").asInt()).isEqualTo(use.serves().size());
      assertThat(row.at("/alone/total").asInt()).isEqualTo(use.alone().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9.2.a, eu-ai-act-2024:9.2.a", "'Art. 9(2)(a)', eu-ai-act-2024:9.2.a",
    "FORESEEABLE risks, eu-ai-act-2024:9.2.a", "26.1, eu-ai-act-2024:26.1"
  })
  void find_byLocatorCitationOrWords_comesUponTheProvision(String words, String provision) {
    JsonNode answer =
        ask("find_provisions", "{'framework': 'eu-ai-act-2024', 'words': '" + words + "'}");
    assertThat(answer.get("provisions").findValuesAsString("provision"))
        .first()
        .isEqualTo(provision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "coverage | {'day': '2026-11-21'} | expected assessment, found none",
        "coverage | {'assessment': '../secret.json', 'day': '2026-11-21'} | expected assessment one"
            + " of medical-software-maker, bank-credit-scoring",
        "coverage | {'assessment': 'bank-credit-scorin', 'day': '2026-11-21'} | did you mean"
            + " 'bank-credit-scoring'?",
        "coverage | {'assessment': 'medical-software-maker'} | expected day, found none",
        "coverage | {'assessment': 'medical-software-maker', 'day': '21 Nov'} | year-month-day,"
            + " such as '2026-11-21', found '21 Nov'",
        "coverage | {'assessment': 'medical-software-maker', 'day': 20261121} | found '20261121'",
        "coverage | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'framework':"
            + " 'soc2-tsc-2017'} | no argument 'framework'; did you mean 'frameworks'?",
        "coverage | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'frameworks':"
            + " ['soc2-tsc-2018']} | did you mean 'soc2-tsc-2017'",
        "coverage | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'frameworks':"
            + " 'all'} | leave it out for all",
        "gaps | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'limit': 51} |"
            + " expected limit from 1 to 50, found '51'",
        "gaps | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'offset': -1} |"
            + " expected offset from 0",
        "gaps | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'order': 'random'} |"
            + " expected order one of weight, date",
        "provision | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'provision':"
            + " '9.2.2'} | expected provision framework:locator",
        "provision | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'provision':"
            + " 'iso-42001-2024:9.2.2'} | found framework 'iso-42001-2024'",
        "provision | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'provision':"
            + " 'iso-42001-2023:9.2.9'} | did you mean '9.2.1', '9.2.2'",
        "provision | {'assessment': 'medical-software-maker', 'day': '2026-11-21', 'provision':"
            + " 'eu-ai-act-2024:9'} | its first provisions are eu-ai-act-2024:9.1,",
        "find_provisions | {'framework': 'eu-ai-act-2024'} | expected words, found none",
      })
  void call_thatCannotBeAnswered_saysWhatToAskInstead(
      String tool, String arguments, String message) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).isTrue();
    assertThat(Conversation.text(result)).contains(message);
  }

  @Test
  void call_withSeveralFaults_tellsAllOfThem() {
    CallToolResult result = call("gaps", "{'assesment': 'x', 'day': 'today', 'limit': 'all'}");
    assertThat(Conversation.text(result).lines()).hasSize(4);
  }
}
