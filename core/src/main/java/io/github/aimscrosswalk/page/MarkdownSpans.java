package io.github.aimscrosswalk.page;

import java.util.List;

/** Shows spans as Markdown. Links within the page are mere words, as anchors differ by reader. */
final class MarkdownSpans implements Span.Reader {
  private static final String SPECIAL = "\\`*_[]<>|&~";

  private final StringBuilder out = new StringBuilder();

  /** Returns a line in Markdown, without a line end. */
  static String of(Text text) {
    MarkdownSpans spans = new MarkdownSpans();
    text.spans().forEach(span -> span.to(spans));
    return spans.out.toString();
  }

  /**
   * Returns words so that they read as they are, wherever they stand but at the start of a line.
   */
  static String escape(String words) {
    String safe = Characters.safe(words);
    StringBuilder escaped = new StringBuilder(safe.length() + 16);
    for (int i = 0; i < safe.length(); i++) {
      if (SPECIAL.indexOf(safe.charAt(i)) >= 0) {
        escaped.append('\\');
      }
      escaped.append(safe.charAt(i));
    }
    return escaped.toString();
  }

  @Override
  public void words(String words) {
    out.append(escape(words));
  }

  @Override
  public void given(String words) {
    out.append(escape(words));
  }

  /** Grave accents end code, bars end cells: words with one of them are no code but words. */
  @Override
  public void code(String words) {
    String safe = Characters.safe(words);
    boolean plain = safe.indexOf('`') < 0 && safe.indexOf('|') < 0;
    out.append(plain ? "`" + safe + "`" : escape(words));
  }

  @Override
  public void strong(String words) {
    out.append("**").append(escape(words)).append("**");
  }

  @Override
  public void link(String anchor, String words) {
    words(words);
  }

  @Override
  public void site(String address, String words) {
    String safe = Characters.safe(address).replace(" ", "%20");
    out.append('[').append(escape(words)).append("](<");
    out.append(safe.replace("<", "%3C").replace(">", "%3E")).append(">)");
  }

  @Override
  public void mark(Tone tone, String words) {
    out.append('*').append(escape(words)).append('*');
  }

  @Override
  public void unfold(String summary, Text text) {
    words(summary + " (");
    text.spans().forEach(span -> span.to(this));
    words(")");
  }

  @Override
  public void bar(List<Span.Part> parts) {
    // The numbers of a bar stand beside it.
  }
}
