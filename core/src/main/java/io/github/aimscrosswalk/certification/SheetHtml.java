package io.github.aimscrosswalk.certification;

import java.util.List;

/**
 * Writes a sheet as a fragment of HTML: one section named by its heading, tables with a caption and
 * with headers of columns and rows, no style, no script, every text escaped.
 */
final class SheetHtml {
  private final StringBuilder out = new StringBuilder();

  private SheetHtml() {}

  static String write(Sheet sheet, String id) {
    SheetHtml html = new SheetHtml();
    html.line("<section aria-labelledby=\"" + escape(id) + "\">");
    html.line("<h2 id=\"" + escape(id) + "\">" + escape(sheet.title()) + "</h2>");
    sheet.blocks().forEach(html::block);
    html.line("</section>");
    return html.out.toString();
  }

  private void block(Sheet.Block block) {
    if (block instanceof Sheet.Heading heading) {
      line("<h3>" + escape(heading.text()) + "</h3>");
    } else if (block instanceof Sheet.Paragraph paragraph) {
      line("<p>" + escape(paragraph.text()) + "</p>");
    } else if (block instanceof Sheet.Points points) {
      list(points.texts());
    } else {
      grid((Sheet.Grid) block);
    }
  }

  private void list(List<String> texts) {
    line("<ul>");
    texts.forEach(text -> line("<li>" + escape(text) + "</li>"));
    line("</ul>");
  }

  private void grid(Sheet.Grid grid) {
    line("<table>");
    line("<caption>" + escape(grid.caption()) + "</caption>");
    line("<thead><tr>");
    grid.columns().forEach(column -> line("<th scope=\"col\">" + escape(column) + "</th>"));
    line("</tr></thead>");
    line("<tbody>");
    for (List<List<String>> row : grid.rows()) {
      line("<tr>");
      for (int i = 0; i < row.size(); i++) {
        cell(row.get(i), i == 0);
      }
      line("</tr>");
    }
    line("</tbody>");
    line("</table>");
  }

  private void cell(List<String> lines, boolean first) {
    String text =
        lines.size() > 1
            ? "<ul>"
                + String.join("", lines.stream().map(l -> "<li>" + escape(l) + "</li>").toList())
                + "</ul>"
            : lines.isEmpty() ? "" : escape(lines.get(0));
    line(first ? "<th scope=\"row\">" + text + "</th>" : "<td>" + text + "</td>");
  }

  private static String escape(String text) {
    return Sheet.visible(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
