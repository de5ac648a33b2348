package io.github.aimscrosswalk.ontology.query;

/**
 * A text that looks at the time while it is read. A regular expression that goes back and forth in
 * it for ever is ended so; nothing else ends one.
 */
record TimedText(String text, Budget budget) implements CharSequence {
  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    budget.tick();
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new TimedText(text.substring(start, end), budget);
  }

  @Override
  public String toString() {
    return text;
  }
}
