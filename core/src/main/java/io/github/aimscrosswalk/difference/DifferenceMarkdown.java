package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.difference.Transition.Part;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.MarkdownPage;
import io.github.aimscrosswalk.page.Page;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a difference, or a migration, as Markdown for people to read: counts first, then what
 * changed with what it rests on. What is kept is counted only, and so are assignments that the
 * lines on their requirements tell of. The same difference always gives the same text.
 */
public final class DifferenceMarkdown {
  private static final Map<Kind, String> TITLES = titles();
  private static final List<String> RULE = List.of("provisions", "conditions", "applies from");

  private DifferenceMarkdown() {}

  private static Map<Kind, String> titles() {
    Map<Kind, String> titles = new EnumMap<>(Kind.class);
    titles.put(Kind.SPLIT, "Split");
    titles.put(Kind.MERGED, "Merged");
    titles.put(Kind.REARRANGED, "Rearranged");
    titles.put(Kind.MOVED, "Moved");
    titles.put(Kind.REWORDED, "Reworded");
    titles.put(Kind.REVISED, "Same text, other data");
    titles.put(Kind.ENDED, "Ended");
    titles.put(Kind.NEW, "New");
    return titles;
  }

  /**
   * Returns a difference as text.
   *
   * @param difference the difference
   * @return Markdown, ending in a line end
   */
  public static String write(Difference difference) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("counts", "Counts", List.of(counts(difference))));
    RequirementLines lines = new RequirementLines(difference);
    TITLES.forEach(
        (kind, title) -> {
          List<Block> blocks = lines.blocks(kind);
          if (!blocks.isEmpty()) {
            sections.add(new Section(name(kind), title, blocks));
          }
        });
    for (Part part : Part.values()) {
      List<Block.Item> items = part == Part.REQUIREMENT ? List.of() : items(difference, part);
      if (!items.isEmpty()) {
        sections.add(new Section(name(part), heading(part), List.of(new Block.Items(items))));
      }
    }
    Text notice =
        Text.of(
            "Only what is stated makes two things the same; each line says what it rests on. None"
                + " of this is legal advice.");
    return MarkdownPage.write(
        new Page(
            "What changed",
            Text.of("From ")
                .given(difference.before().toString())
                .words(" to ")
                .given(difference.after().toString())
                .words("."),
            notice,
            sections,
            Text.of("Labels are in our own words; the text of the act or standard counts.")));
  }

  private static Block counts(Difference difference) {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column("part", Block.Align.WORDS));
    for (Kind kind : Kind.values()) {
      columns.add(new Block.Column(name(kind), Block.Align.NUMBERS));
    }
    List<Block.Row> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      List<Transition> of = difference.transitions(part);
      if (!of.isEmpty()) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(new Block.Cell(Text.of(heading(part))));
        for (Kind kind : Kind.values()) {
          long count = of.stream().filter(t -> t.kind() == kind).count();
          cells.add(new Block.Cell(Text.of(Math.toIntExact(count))));
        }
        rows.add(new Block.Row("", cells));
      }
    }
    return new Block.Table("What became of how many", columns, rows);
  }

  private static List<Block.Item> items(Difference difference, Part part) {
    List<Block.Item> items = new ArrayList<>();
    for (Transition row : difference.transitions(part)) {
      boolean told = part == Part.ASSIGNMENT && row.kind() != Kind.REVISED;
      if (row.kind() != Kind.KEPT && !told) {
        Text text =
            Text.of(name(row.kind()) + ": ")
                .code(String.join(", ", row.before().isEmpty() ? row.after() : row.before()));
        boolean named = !row.before().isEmpty() && !row.after().isEmpty();
        if (named && !row.before().equals(row.after())) {
          text = text.words(" to ").code(String.join(", ", row.after()));
        }
        boolean reused = row.ties().get(0).basis() == Tie.Basis.REUSED_IDENTIFIER;
        List<Text> under = new ArrayList<>(lines(row));
        if (reused) {
          under.add(Text.of("the identifier is used again: ").given(row.ties().get(0).source()));
        }
        items.add(new Block.Item(text, under));
      }
    }
    return items;
  }

  /** Returns what is said otherwise; of a rule that ended or is new, when and where it holds. */
  private static List<Text> lines(Transition row) {
    if (row.kind() == Kind.REVISED || row.kind() == Kind.REWORDED || row.kind() == Kind.MOVED) {
      return RequirementLines.fields(row);
    }
    List<Text> lines = new ArrayList<>();
    for (Transition.Field field : row.fields()) {
      String said = field.before() + field.after();
      if (row.part() == Part.RULE && RULE.contains(field.name()) && !said.isEmpty()) {
        lines.add(Text.of(field.name() + ": ").given(said));
      }
    }
    return lines;
  }

  /**
   * Returns a migration as text: how many parts had which outcome, then each that is not unchanged.
   *
   * @param migration the migration
   * @return Markdown, ending in a line end
   */
  public static String write(Migration migration) {
    List<Block.Row> rows = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (Migration.Outcome outcome : Migration.Outcome.values()) {
      List<Migration.Entry> entries = migration.entries(outcome);
      rows.add(
          new Block.Row(
              "",
              List.of(
                  new Block.Cell(Text.of(name(outcome))),
                  new Block.Cell(Text.of(entries.size())))));
      if (outcome != Migration.Outcome.UNCHANGED && !entries.isEmpty()) {
        List<Block.Item> items = entries.stream().map(DifferenceMarkdown::item).toList();
        String title = name(outcome);
        sections.add(
            new Section(
                title,
                title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                List.of(new Block.Items(items))));
      }
    }
    List<Block.Column> columns =
        List.of(
            new Block.Column("outcome", Block.Align.WORDS),
            new Block.Column("parts", Block.Align.NUMBERS));
    sections.add(
        0,
        new Section(
            "counts", "Counts", List.of(new Block.Table("What was carried", columns, rows))));
    return MarkdownPage.write(
        new Page(
            "What was carried of " + migration.before().id(),
            Text.of("Every part of the assessment stands here once, or is counted as unchanged."),
            Text.of("Nothing carried says more than was said before. Coverage is not compliance."),
            sections,
            Text.of("What is in part, to review or not carried waits for its owner.")));
  }

  private static Block.Item item(Migration.Entry entry) {
    Text text = Text.of(name(entry.item()) + " ").code(entry.about());
    if (!entry.now().isEmpty()) {
      text = text.words(" to ").code(String.join(", ", entry.now()));
    }
    List<Text> under = new ArrayList<>();
    under.add(Text.empty().given(entry.sentence()));
    if (!entry.repair().isEmpty()) {
      under.add(Text.of("to do: ").given(entry.repair()));
    }
    return new Block.Item(text, under);
  }

  private static String heading(Part part) {
    String name = name(part);
    String words = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return part == Part.DOCUMENTED_INFORMATION ? words : words + "s";
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
