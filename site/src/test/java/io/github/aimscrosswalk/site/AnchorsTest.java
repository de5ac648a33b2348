package io.github.aimscrosswalk.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anchors as GitHub gives them; each line was worked out by its rule. */
final class AnchorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Why not, and on what it hangs | why-not-and-on-what-it-hangs
          5. The full way: elements     | 5-the-full-way-elements
          EMPTY_INPUT                   | empty_input
          A  B                          | a--b
          ISO/IEC 42001 & the AI Act    | isoiec-42001--the-ai-act
          Überblick                     | überblick
          """)
  void heading_becomesAnchor(String heading, String anchor) {
    assertThat(new Anchors().next(heading)).isEqualTo(anchor);
  }

  @Test
  void headings_thatComeAgain_areNumbered() {
    Anchors anchors = new Anchors();
    assertThat(anchors.next("Added")).isEqualTo("added");
    assertThat(anchors.next("Added")).isEqualTo("added-1");
    assertThat(anchors.next("Added")).isEqualTo("added-2");
  }

  /** What stands in code is no heading and no link. */
  @Test
  void page_isReadWithItsLines() {
    MarkdownPage page =
        MarkdownPage.of(
            "docs/a.md", "# A `b`\n\nSee [c](d.md#e).\n\n```java\n# no\n[no](no)\n```\n");

    assertThat(page.title()).isEqualTo("A b");
    assertThat(page.references()).containsExactly(new MarkdownPage.Reference(3, "d.md#e", "c"));
    assertThat(page.fences()).singleElement().extracting(MarkdownPage.Fence::line).isEqualTo(5);
    assertThat(Target.of("docs/a.md", "../b.md#c")).isEqualTo(new Target("b.md", "c", ""));
  }
}
