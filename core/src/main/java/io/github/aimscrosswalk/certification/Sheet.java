package io.github.aimscrosswalk.certification;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be shown, before it has a form: blocks of plain text, so that Markdown and HTML say
 * the same and each escapes for itself.
 *
 * @param title the title
 * @param blocks what stands below it, in order
 */
record Sheet(String title, List<Block> blocks) {
  /** A part of a sheet. */
  sealed interface Block {}

  /** A heading below the title. */
  record Heading(String text) implements Block {}

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** A list of short texts. */
  record Points(List<String> texts) implements Block {}

  /** A table whose rows are named by their first cell; a cell is a list of lines. */
  record Grid(String caption, List<String> columns, List<List<List<String>>> rows)
      implements Block {}

  Sheet {
    blocks = List.copyOf(blocks);
  }

  /**
   * Returns a text in which nothing is hidden: control characters, and those that turn the
   * direction of reading, become a replacement character, line ends a blank.
   */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean turns =
          c >= '\u202A' && c <= '\u202E'
              || c >= '\u2066' && c <= '\u2069'
              || c == '\u200E'
              || c == '\u200F'
              || c == '\u061C';
      if (Character.isWhitespace(c)) {
        out.append(' ');
      } else {
        out.append(turns || Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }

  /** Collects the blocks of a sheet in the order of the calls. */
  static final class Blocks {
    private final List<Block> blocks = new ArrayList<>();

    Blocks heading(String text) {
      blocks.add(new Heading(text));
      return this;
    }

    Blocks paragraph(String text) {
      blocks.add(new Paragraph(text));
      return this;
    }

    Blocks points(List<String> texts) {
      blocks.add(new Points(List.copyOf(texts)));
      return this;
    }

    Blocks grid(String caption, List<String> columns, List<List<List<String>>> rows) {
      blocks.add(new Grid(caption, List.copyOf(columns), List.copyOf(rows)));
      return this;
    }

    Sheet under(String title) {
      return new Sheet(title, blocks);
    }
  }
}
