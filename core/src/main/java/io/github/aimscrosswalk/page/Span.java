package io.github.aimscrosswalk.page;

import java.util.List;
import java.util.Objects;

/** A piece of a line. */
public sealed interface Span {
  /**
   * Shows this piece.
   *
   * @param reader the one who shows it
   */
  void to(Reader reader);

  /**
   * Returns it as mere words.
   *
   * @return the words; none for a picture
   */
  String words();

  /**
   * Words of ours.
   *
   * @param words the words
   */
  record Words(String words) implements Span {
    @Override
    public void to(Reader reader) {
      reader.words(words);
    }
  }

  /**
   * Words of someone else, which must not change how the words around them read.
   *
   * @param words the words
   */
  record Given(String words) implements Span {
    @Override
    public void to(Reader reader) {
      reader.given(words);
    }
  }

  /**
   * An identifier.
   *
   * @param words the identifier
   */
  record Code(String words) implements Span {
    @Override
    public void to(Reader reader) {
      reader.code(words);
    }
  }

  /**
   * Words that stand out.
   *
   * @param words the words
   */
  record Strong(String words) implements Span {
    @Override
    public void to(Reader reader) {
      reader.strong(words);
    }
  }

  /**
   * A link within the page.
   *
   * @param anchor where it leads
   * @param words what it says
   */
  record Link(String anchor, String words) implements Span {
    @Override
    public void to(Reader reader) {
      reader.link(anchor, words);
    }
  }

  /**
   * A link to another site; nothing is fetched unless a reader follows it.
   *
   * @param address where it leads
   * @param words what it says
   */
  record Site(String address, String words) implements Span {
    @Override
    public void to(Reader reader) {
      reader.site(address, words);
    }
  }

  /**
   * A word on a coloured ground.
   *
   * @param tone how it looks
   * @param words the word
   */
  record Mark(Tone tone, String words) implements Span {
    /** Checks that the tone is there. */
    public Mark {
      Objects.requireNonNull(tone, "tone");
    }

    @Override
    public void to(Reader reader) {
      reader.mark(tone, words);
    }
  }

  /**
   * Words that a reader unfolds.
   *
   * @param summary what shows while they are folded
   * @param text the words
   */
  record Unfold(String summary, Text text) implements Span {
    @Override
    public void to(Reader reader) {
      reader.unfold(summary, text);
    }

    @Override
    public String words() {
      return summary + " (" + text.plain() + ")";
    }
  }

  /**
   * A picture of parts of a whole; the same numbers stand beside it in words.
   *
   * @param parts the parts, from the left
   */
  record Bar(List<Part> parts) implements Span {
    /** Copies the parts. */
    public Bar {
      parts = List.copyOf(parts);
    }

    @Override
    public void to(Reader reader) {
      reader.bar(parts);
    }

    @Override
    public String words() {
      return "";
    }
  }

  /**
   * One part of a bar.
   *
   * @param tone how it looks
   * @param count how much it is
   */
  record Part(Tone tone, int count) {
    /** Checks that the tone is there. */
    public Part {
      Objects.requireNonNull(tone, "tone");
    }
  }

  /** One who shows spans. */
  interface Reader {
    /**
     * Shows words of ours.
     *
     * @param words the words
     */
    void words(String words);

    /**
     * Shows words of someone else.
     *
     * @param words the words
     */
    void given(String words);

    /**
     * Shows an identifier.
     *
     * @param words the identifier
     */
    void code(String words);

    /**
     * Shows words that stand out.
     *
     * @param words the words
     */
    void strong(String words);

    /**
     * Shows a link within the page.
     *
     * @param anchor where it leads
     * @param words what it says
     */
    void link(String anchor, String words);

    /**
     * Shows a link to another site.
     *
     * @param address where it leads
     * @param words what it says
     */
    void site(String address, String words);

    /**
     * Shows a word on a coloured ground.
     *
     * @param tone how it looks
     * @param words the word
     */
    void mark(Tone tone, String words);

    /**
     * Shows words that a reader unfolds.
     *
     * @param summary what shows while they are folded
     * @param text the words
     */
    void unfold(String summary, Text text);

    /**
     * Shows a bar.
     *
     * @param parts its parts, from the left
     */
    void bar(List<Part> parts);
  }
}
