package io.github.aimscrosswalk.page;

import java.util.List;
import java.util.Locale;

/** Shows blocks as HTML. */
final class HtmlBlocks implements Block.Reader {
  private final HtmlWriter html;
  private final HtmlSpans spans;

  HtmlBlocks(HtmlWriter html) {
    this.html = html;
    this.spans = new HtmlSpans(html);
  }

  void show(List<Block> blocks) {
    blocks.forEach(block -> block.to(this));
  }

  private void line(String element, Text text, String... attributes) {
    html.open(element, attributes);
    spans.show(text);
    html.close();
  }

  @Override
  public void paragraph(Text text) {
    line("p", text);
  }

  @Override
  public void key(Text text) {
    line("p", text);
  }

  @Override
  public void heading(String anchor, String words) {
    html.open("h3", "id", anchor).words(words).close();
  }

  @Override
  public void items(List<Block.Item> items) {
    html.open("ul");
    for (Block.Item item : items) {
      html.open("li");
      spans.show(item.text());
      if (!item.under().isEmpty()) {
        html.inline("ul");
        item.under().forEach(text -> line("li", text));
        html.close();
      }
      html.close();
    }
    html.close();
  }

  @Override
  public void table(Block.Table table) {
    html.open("table");
    html.element("caption", table.caption());
    html.open("thead").inline("tr");
    for (Block.Column column : table.columns()) {
      html.element("th", column.label(), "scope", "col", "class", align(column));
    }
    html.close().close().open("tbody");
    for (Block.Row row : table.rows()) {
      html.open("tr", "id", row.anchor());
      for (int i = 0; i < row.cells().size(); i++) {
        cell(table.columns().get(i), row.cells().get(i), i == 0);
      }
      html.close();
    }
    html.close().close();
  }

  private void cell(Block.Column column, Block.Cell cell, boolean first) {
    String shade = cell.shade() == 0 ? "" : "s" + cell.shade();
    if (first) {
      html.inline("th", "scope", "row");
    } else {
      html.inline("td", "class", (align(column) + " " + shade).strip(), "data-l", column.label());
    }
    spans.show(cell.text());
    html.close();
  }

  private static String align(Block.Column column) {
    return switch (column.align()) {
      case WORDS -> "";
      case DAYS -> "d";
      case NUMBERS -> "n";
    };
  }

  @Override
  public void grid(Block.Grid grid) {
    html.open("table", "class", "grid", "aria-label", grid.caption());
    html.open("thead").inline("tr").element("th", "part", "scope", "col");
    html.element("th", "provisions", "scope", "col");
    for (String column : grid.columns()) {
      html.element("th", column, "scope", "col", "class", "n");
    }
    html.close().close().open("tbody");
    for (Block.Line line : grid.lines()) {
      html.open("tr", "class", "d" + line.depth());
      html.inline("th", "scope", "row");
      spans.show(line.head());
      html.close().inline("td");
      line.squares().forEach(this::square);
      html.close();
      for (int i = 0; i < line.counts().size(); i++) {
        Text count = line.counts().get(i);
        String label = count.spans().isEmpty() ? "" : grid.columns().get(i);
        html.inline("td", "class", "n", "data-l", label);
        spans.show(count);
        html.close();
      }
      html.close();
    }
    html.close().close();
  }

  private void square(Block.Square square) {
    html.element(
        "a",
        square.letter(),
        "class",
        "q " + square.tone().cssClass(),
        "href",
        "#" + square.anchor(),
        "aria-label",
        square.name(),
        "title",
        square.more());
    html.words(" ");
  }

  @Override
  public void timeline(Block.Timeline timeline) {
    new HtmlTimeline(html, timeline).show();
  }

  @Override
  public void entries(Block.Entries entries) {
    html.open("form", "class", "filter", "data-for", entries.anchor(), "hidden", "hidden");
    for (Block.Facet facet : entries.facets()) {
      html.open("label").element("span", facet.label());
      String rule = facet.rule().name().toLowerCase(Locale.ROOT);
      html.inline("select", "data-key", facet.key(), "data-rule", rule);
      html.inline("option").words("any").close();
      facet.options().forEach((value, label) -> html.element("option", label, "value", value));
      html.close().close();
    }
    html.open("button", "type", "reset").words("Show all").close();
    html.open("output", "aria-live", "polite", "data-noun", entries.noun()).close();
    html.close();
    html.open("noscript").inline("p").words("Narrowing the list needs the script of this file. ");
    html.words("All " + entries.entries().size() + " " + entries.noun() + " are shown.");
    html.close().close();
    html.open("ol", "id", entries.anchor(), "class", "entries");
    for (int i = 0; i < entries.entries().size(); i++) {
      entry(entries, entries.entries().get(i), i + 1);
    }
    html.close();
  }

  private void entry(Block.Entries entries, Block.Entry entry, int number) {
    List<Block.Facet> facets = entries.facets();
    String[] attributes = new String[4 + 2 * facets.size()];
    attributes[0] = "id";
    attributes[1] = entry.anchor();
    attributes[2] = "value";
    attributes[3] = Integer.toString(number);
    for (int i = 0; i < facets.size(); i++) {
      String key = facets.get(i).key();
      attributes[4 + 2 * i] = "data-" + key;
      attributes[5 + 2 * i] = String.join(" ", entry.keys().getOrDefault(key, List.of()));
    }
    line("li", entry.head(), attributes, entry.notes());
  }

  private void line(String element, Text text, String[] attributes, List<Text> notes) {
    html.open(element, attributes);
    spans.show(text);
    for (Text note : notes) {
      html.inline("small");
      spans.show(note);
      html.close();
    }
    html.close();
  }

  @Override
  public void folds(List<Block.Fold> folds) {
    html.open("div", "class", "folds");
    folds.forEach(this::fold);
    html.close();
  }

  /** The anchor stands inside, since browsers unfold what holds the target of a link. */
  private void fold(Block.Fold fold) {
    if (fold.items().isEmpty()) {
      line("p", fold.summary(), "id", fold.anchor());
      return;
    }
    html.open("details").inline("summary");
    spans.show(fold.summary());
    html.close().inline("div", "id", fold.anchor());
    items(fold.items());
    html.close().close();
  }
}
