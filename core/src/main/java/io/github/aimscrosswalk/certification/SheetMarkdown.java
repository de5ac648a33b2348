package io.github.aimscrosswalk.certification;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a sheet as Markdown, every text escaped. */
final class SheetMarkdown {
  private static final String MARKS = "\\`*_[]|~";

  private final StringBuilder out = new StringBuilder();

  private SheetMarkdown() {}

  static String write(Sheet sheet) {
    SheetMarkdown markdown = new SheetMarkdown();
    markdown.line("# " + escape(sheet.title()));
    sheet.blocks().forEach(markdown::block);
    return markdown.out.toString();
  }

  private void block(Sheet.Block block) {
    line("");
    if (block instanceof Sheet.Heading heading) {
      line("## " + escape(heading.text()));
    } else if (block instanceof Sheet.Paragraph paragraph) {
      line(escape(paragraph.text()));
    } else if (block instanceof Sheet.Points points) {
      points.texts().forEach(text -> line("- " + escape(text)));
    } else {
      grid((Sheet.Grid) block);
    }
  }

  private void grid(Sheet.Grid grid) {
    line(
        "| "
            + String.join(" | ", grid.columns().stream().map(SheetMarkdown::escape).toList())
            + " |");
    line("|" + String.join("|", Collections.nCopies(grid.columns().size(), "---")) + "|");
    for (List<List<String>> row : grid.rows()) {
      line(row.stream().map(SheetMarkdown::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }
  }

  private static String cell(List<String> lines) {
    return lines.stream().map(SheetMarkdown::escape).collect(Collectors.joining("<br>"));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    String visible =
        Sheet.visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      boolean first = i == 0 && "#+-=".indexOf(c) >= 0;
      if (first || MARKS.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
