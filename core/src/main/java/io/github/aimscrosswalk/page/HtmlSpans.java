package io.github.aimscrosswalk.page;

import java.util.List;

/** Shows spans as HTML. */
final class HtmlSpans implements Span.Reader {
  /** The inner width of a bar. */
  private static final int BAR = 200;

  private final HtmlWriter html;

  HtmlSpans(HtmlWriter html) {
    this.html = html;
  }

  void show(Text text) {
    text.spans().forEach(span -> span.to(this));
  }

  @Override
  public void words(String words) {
    html.words(words);
  }

  @Override
  public void given(String words) {
    html.element("bdi", words);
  }

  @Override
  public void code(String words) {
    html.element("code", words);
  }

  @Override
  public void strong(String words) {
    html.element("strong", words);
  }

  @Override
  public void link(String anchor, String words) {
    html.element("a", words, "href", "#" + anchor);
  }

  @Override
  public void site(String address, String words) {
    html.element("a", words, "href", address, "rel", "external noreferrer");
  }

  @Override
  public void mark(Tone tone, String words) {
    html.element("span", words, "class", tone.cssClass());
  }

  @Override
  public void unfold(String summary, Text text) {
    html.inline("details", "class", "unfold").element("summary", summary).inline("div");
    show(text);
    html.close().close();
  }

  @Override
  public void bar(List<Span.Part> parts) {
    int whole = parts.stream().mapToInt(Span.Part::count).sum();
    html.inline("svg", "class", "bar", "viewBox", "0 0 " + BAR + " 10", "aria-hidden", "true");
    int before = 0;
    for (Span.Part part : parts) {
      if (part.count() > 0) {
        html.empty(
            "rect",
            "class",
            part.tone().cssClass(),
            "x",
            HtmlWriter.length(before, whole, BAR),
            "width",
            HtmlWriter.length(part.count(), whole, BAR),
            "height",
            "10");
      }
      before += part.count();
    }
    html.close();
  }
}
