package io.github.aimscrosswalk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in, characters out: nothing that is given can become markup. */
final class PageTest {
  @Test
  void html_words_areEscaped() {
    String html = new HtmlWriter().element("p", "a<b & \"c\">", "title", "\"<&>").text();
    assertThat(html).isEqualTo("<p title=\"&quot;&lt;&amp;&gt;\">a&lt;b &amp; \"c\"&gt;</p>\n");
  }

  @Test
  void html_leftOpen_isRefused() {
    HtmlWriter html = new HtmlWriter().open("ul").open("li");
    assertThatThrownBy(html::text).hasMessage("expected every element closed, found '[li, ul]'");
  }

  @Test
  void html_scriptThatWouldEndEarly_isRefused() {
    HtmlWriter html = new HtmlWriter();
    assertThatThrownBy(() -> html.raw("script", "x = '</script>'"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 200, 66.67", "3, 3, 200, 200", "1, 8, 10, 1.25", "0, 5, 9, 0", "0, 0, 9, 0"})
  void length_ofAPart_isItsShareOfTheWhole(int part, int whole, int length, String expected) {
    assertThat(HtmlWriter.length(part, whole, length)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
  void characters_thatTurnTheLine_areSpeltOut(int control) {
    String words = "a" + Character.toString(control) + "b";
    assertThat(Characters.safe(words)).isEqualTo("a[U+%04X]b".formatted(control));
  }

  @Test
  void characters_ofOtherScripts_stay() {
    String words = "Überprüfung \u200Fשלום \uD83D\uDE80";
    assertThat(Characters.safe(words)).isEqualTo(words);
    assertThat(Characters.safe("a\u0000b\uD83Dc\nd")).isEqualTo("a\uFFFDb\uFFFDc d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", " https://a", "//a", ""})
  void site_thatIsNoAddressOfTheWeb_isMereWords(String address) {
    assertThat(Text.empty().site(address, "a").spans()).containsExactly(new Span.Words("a"));
  }

  @Test
  void markdown_codeWithAccentOrBar_isWords() {
    assertThat(MarkdownSpans.of(Text.empty().code("a.b@ai"))).isEqualTo("`a.b@ai`");
    assertThat(MarkdownSpans.of(Text.empty().code("a`b"))).isEqualTo("a\\`b");
    assertThat(MarkdownSpans.of(Text.empty().code("a|b"))).isEqualTo("a\\|b");
  }

  @Test
  void table_withAMissingCell_isRefused() {
    List<Block.Column> columns =
        List.of(
            new Block.Column("a", Block.Align.WORDS), new Block.Column("b", Block.Align.NUMBERS));
    Block.Row row = new Block.Row("", List.of(new Block.Cell(Text.of("x"))));
    assertThatThrownBy(() -> new Block.Table("t", columns, List.of(row)))
        .hasMessage("expected 2 cells, found '1'");
  }

  /** Two labels that would touch stand at two heights; one far from both at the lower one. */
  @Test
  void timeline_labelsThatWouldTouch_standAboveEachOther() {
    Block.Timeline timeline =
        new Block.Timeline(
            "dates",
            LocalDate.of(2026, 6, 1),
            List.of(point(2026, 1, 1), point(2026, 1, 5), point(2026, 12, 1)));
    HtmlWriter html = new HtmlWriter();
    new HtmlTimeline(html, timeline).show();
    assertThat(heights(html.text())).containsExactly("84", "48", "84");
  }

  private static Block.Point point(int year, int month, int day) {
    return new Block.Point(LocalDate.of(year, month, day), Optional.empty(), "1 provision");
  }

  private static List<String> heights(String svg) {
    return Pattern.compile("class=\"date\" x=\"[^\"]*\" y=\"(\\d+)\"")
        .matcher(svg)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
