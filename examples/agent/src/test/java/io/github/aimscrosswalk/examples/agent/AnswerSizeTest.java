package io.github.aimscrosswalk.examples.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.crosswalks.Crosswalks;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What one call can put into the context of an agent, at the most that it can ask for. */
final class AnswerSizeTest {
  private static final int MOST_CHARACTERS = 64_000;
  private static final JsonMapper JSON = new JsonMapper();
  private static final Crosswalk CROSSWALK = Crosswalks.bundled();

  @ParameterizedTest
  @CsvSource({
    "medical-software-maker, 2026-11-21", "medical-software-maker, 2028-08-02",
    "bank-credit-scoring, 2026-11-21", "bank-credit-scoring, 2028-08-02"
  })
  void answers_areBounded(String name, String day) throws IOException {
    Loaded loaded = Loaded.read(CROSSWALK, List.of(Path.of(AgentServerTest.file(name))));
    Map<String, Object> about = Map.of("assessment", name, "day", day);
    assertThat(size(CoverageQuestion.of(loaded), about)).isLessThan(MOST_CHARACTERS);
    assertThat(size(GapsQuestion.of(loaded), and(about, "limit", 50))).isLessThan(MOST_CHARACTERS);
    assertThat(size(ReuseQuestion.of(loaded), and(about, "limit", 50))).isLessThan(MOST_CHARACTERS);
    Question provisions = ProvisionQuestion.of(loaded);
    for (Framework framework : CROSSWALK.frameworks()) {
      for (Provision provision : framework.provisions()) {
        assertThat(size(provisions, and(about, "provision", provision.id().toString())))
            .isLessThan(MOST_CHARACTERS);
      }
    }
  }

  private static Map<String, Object> and(Map<String, Object> about, String name, Object value) {
    Map<String, Object> more = new HashMap<>(about);
    more.put(name, value);
    return more;
  }

  private static int size(Question question, Map<String, Object> arguments) {
    Question.Reply reply = question.ask(Optional.of(arguments));
    return reply.text().length() + JSON.writeValueAsString(reply.content()).length();
  }
}
