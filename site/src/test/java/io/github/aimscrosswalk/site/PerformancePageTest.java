package io.github.aimscrosswalk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short table at the head of docs/performance.md has the figures of the tables below it. */
final class PerformancePageTest {
  private static final String PAGE = Pages.MANUAL.pages().get("docs/performance.md").text();

  private static List<String> row(String begin) {
    String line =
        PAGE.lines().filter(l -> l.startsWith("| " + begin + " |")).findFirst().orElse("");
    return Stream.of(line.split("\\|")).map(String::strip).skip(1).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          coverage of one framework                            | coverage | bundled        | 2 | 7
          coverage of all five                                 | coverage of all | bundled | 2 | 7
          all gaps of the AI Act, in words                     | gaps | bundled            | 2 | 7
          reuse: which evidence serves what                    | reuse | bundled           | 2 | 7
          overlap: how far one framework reaches each other    | overlap | bundled         | 2 | 7
          a new assessment, with its coverage of all           | fresh | bundled           | 2 | 0
          one change of it, with the coverage of one framework | change one framework | bundled | 2 | 0
          each of 100,000 assessments in one call, one thread  | bundled | 100,000         | 2 | 0
          """)
  void figure_ofTheHead_standsBelow(
      String question, String name, String size, int time, int ratio) {
    List<String> below = row(name + " | " + size);
    List<String> head = row(question);

    assertThat(head.get(1)).isEqualTo(below.get(time));
    if (ratio > 0) {
      assertThat(head.get(2)).startsWith(below.get(ratio) + " times");
    }
  }
}
