package io.github.aimscrosswalk.page;

import java.util.List;
import java.util.stream.IntStream;

/** Shows a page as Markdown: the same words and numbers as {@link HtmlPage}, without pictures. */
public final class MarkdownPage implements Block.Reader {
  private final StringBuilder out = new StringBuilder(1 << 16);

  private MarkdownPage() {}

  /**
   * Returns a page. The same page always gives the same text.
   *
   * @param page the page
   * @return the page as Markdown, ending in a line end
   */
  public static String write(Page page) {
    MarkdownPage markdown = new MarkdownPage();
    markdown.show(page);
    return markdown.out.toString();
  }

  private void show(Page page) {
    line("# " + MarkdownSpans.escape(page.title()));
    paragraph(page.lead());
    paragraph(page.notice());
    for (Section section : page.sections()) {
      line("");
      line("## " + section.title());
      section.blocks().forEach(block -> block.to(this));
    }
    paragraph(page.foot());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  @Override
  public void paragraph(Text text) {
    line("");
    line(MarkdownSpans.of(text));
  }

  @Override
  public void key(Text text) {
    // There is no picture.
  }

  @Override
  public void heading(String anchor, String words) {
    line("");
    line("### " + MarkdownSpans.escape(words));
  }

  @Override
  public void items(List<Block.Item> items) {
    line("");
    items.forEach(item -> item(item, ""));
  }

  private void item(Block.Item item, String indent) {
    line(indent + "- " + MarkdownSpans.of(item.text()));
    for (Text under : item.under()) {
      line(indent + "  - " + MarkdownSpans.of(under));
    }
  }

  /** Columns of bars alone are left out. */
  @Override
  public void table(Block.Table table) {
    List<Integer> kept =
        IntStream.range(0, table.columns().size())
            .filter(column -> !isPicture(table, column))
            .boxed()
            .toList();
    line("");
    line(MarkdownSpans.escape(table.caption()) + ":");
    line("");
    StringBuilder head = new StringBuilder("|");
    StringBuilder rule = new StringBuilder("|");
    for (int column : kept) {
      head.append(' ')
          .append(MarkdownSpans.escape(table.columns().get(column).label()))
          .append(" |");
      boolean numbers = table.columns().get(column).align() == Block.Align.NUMBERS;
      rule.append(numbers ? "--:|" : "---|");
    }
    line(head.toString());
    line(rule.toString());
    for (Block.Row row : table.rows()) {
      StringBuilder cells = new StringBuilder("|");
      kept.forEach(
          c -> cells.append(' ').append(MarkdownSpans.of(row.cells().get(c).text())).append(" |"));
      line(cells.toString());
    }
  }

  private static boolean isPicture(Block.Table table, int column) {
    return !table.rows().isEmpty()
        && table.rows().stream()
            .flatMap(row -> row.cells().get(column).text().spans().stream())
            .allMatch(span -> span instanceof Span.Bar)
        && table.rows().stream().anyMatch(row -> !row.cells().get(column).text().spans().isEmpty());
  }

  /** The letters of the squares stand in a row; where they lead is told below. */
  @Override
  public void grid(Block.Grid grid) {
    line("");
    StringBuilder head = new StringBuilder("| part | provisions |");
    StringBuilder rule = new StringBuilder("|---|---|");
    for (String column : grid.columns()) {
      head.append(' ').append(MarkdownSpans.escape(column)).append(" |");
      rule.append("--:|");
    }
    line(head.toString());
    line(rule.toString());
    for (Block.Line row : grid.lines()) {
      StringBuilder letters = new StringBuilder();
      row.squares().forEach(square -> letters.append(square.letter()));
      String shown = letters.isEmpty() ? "" : "`" + letters + "`";
      StringBuilder cells = new StringBuilder("| ").append("· ".repeat(row.depth()));
      cells.append(MarkdownSpans.of(row.head())).append(" | ").append(shown).append(" |");
      row.counts().forEach(c -> cells.append(' ').append(MarkdownSpans.of(c)).append(" |"));
      line(cells.toString());
    }
  }

  @Override
  public void timeline(Block.Timeline timeline) {
    // The table beside the picture says the same.
  }

  @Override
  public void entries(Block.Entries entries) {
    line("");
    int number = 1;
    for (Block.Entry entry : entries.entries()) {
      line(number++ + ". " + MarkdownSpans.of(entry.head()));
      entry.notes().forEach(note -> line("   - " + MarkdownSpans.of(note)));
    }
  }

  @Override
  public void folds(List<Block.Fold> folds) {
    line("");
    for (Block.Fold fold : folds) {
      line("- " + MarkdownSpans.of(fold.summary()));
      fold.items().forEach(item -> item(item, "  "));
    }
  }
}
