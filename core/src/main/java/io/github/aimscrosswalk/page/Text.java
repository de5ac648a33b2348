package io.github.aimscrosswalk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of words, links and marks. Immutable: each method returns a longer line.
 *
 * @param spans its pieces
 */
public record Text(List<Span> spans) {
  private static final Text EMPTY = new Text(List.of());

  /** Copies the pieces. */
  public Text {
    spans = List.copyOf(spans);
  }

  /**
   * Returns a line without words.
   *
   * @return the line
   */
  public static Text empty() {
    return EMPTY;
  }

  /**
   * Returns a line of words of ours.
   *
   * @param words the words
   * @return the line
   */
  public static Text of(String words) {
    return EMPTY.words(words);
  }

  /**
   * Returns a number as a line.
   *
   * @param number the number
   * @return the line
   */
  public static Text of(int number) {
    return of(Integer.toString(number));
  }

  /**
   * Returns lines joined to one.
   *
   * @param between what stands between them
   * @param lines the lines
   * @return the line
   */
  public static Text join(String between, List<Text> lines) {
    List<Span> spans = new ArrayList<>();
    for (Text line : lines) {
      if (!spans.isEmpty()) {
        spans.add(new Span.Words(between));
      }
      spans.addAll(line.spans);
    }
    return new Text(spans);
  }

  /**
   * Adds words of ours.
   *
   * @param words the words
   * @return the longer line
   */
  public Text words(String words) {
    return and(new Span.Words(words));
  }

  /**
   * Adds words of someone else.
   *
   * @param words the words
   * @return the longer line
   */
  public Text given(String words) {
    return and(new Span.Given(words));
  }

  /**
   * Adds an identifier.
   *
   * @param words the words
   * @return the longer line
   */
  public Text code(String words) {
    return and(new Span.Code(words));
  }

  /**
   * Adds words that stand out.
   *
   * @param words the words
   * @return the longer line
   */
  public Text strong(String words) {
    return and(new Span.Strong(words));
  }

  /**
   * Adds a link within the page.
   *
   * @param anchor where it leads
   * @param words the words
   * @return the longer line
   */
  public Text link(String anchor, String words) {
    return and(new Span.Link(anchor, words));
  }

  /**
   * Adds a link to another site; mere words if the address is no address of the web.
   *
   * @param address where it leads
   * @param words the words
   * @return the longer line
   */
  public Text site(String address, String words) {
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    return and(web ? new Span.Site(address, words) : new Span.Words(words));
  }

  /**
   * Adds a word on a coloured ground.
   *
   * @param tone how it looks
   * @param words the words
   * @return the longer line
   */
  public Text mark(Tone tone, String words) {
    return and(new Span.Mark(tone, words));
  }

  /**
   * Adds words that a reader unfolds.
   *
   * @param summary what shows while they are folded
   * @param text the words
   * @return the longer line
   */
  public Text unfold(String summary, Text text) {
    return and(new Span.Unfold(summary, text));
  }

  /**
   * Adds a bar.
   *
   * @param parts its parts, from the left
   * @return the longer line
   */
  public Text bar(List<Span.Part> parts) {
    return and(new Span.Bar(parts));
  }

  /**
   * Adds another line.
   *
   * @param more the other line
   * @return the longer line
   */
  public Text text(Text more) {
    List<Span> longer = new ArrayList<>(spans);
    longer.addAll(more.spans);
    return new Text(longer);
  }

  /**
   * Returns the line as mere words.
   *
   * @return the words
   */
  public String plain() {
    return spans.stream().map(Span::words).collect(Collectors.joining());
  }

  private Text and(Span span) {
    List<Span> longer = new ArrayList<>(spans);
    longer.add(span);
    return new Text(longer);
  }
}
