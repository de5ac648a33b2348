package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Conflict;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Block.Align;
import io.github.aimscrosswalk.page.Block.Cell;
import io.github.aimscrosswalk.page.Block.Column;
import io.github.aimscrosswalk.page.Block.Row;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Span.Part;
import io.github.aimscrosswalk.page.Text;
import io.github.aimscrosswalk.page.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * How far each framework is reached, in counts with their denominators, and the statements that
 * speak against the counts.
 */
final class CoverageSection {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("framework", Align.WORDS),
          new Column("provisions full", Align.NUMBERS),
          new Column("pairs held", Align.NUMBERS),
          new Column("pairs to extend", Align.NUMBERS),
          new Column("all pairs asked for", Align.WORDS),
          new Column("touched", Align.NUMBERS),
          new Column("unknown", Align.NUMBERS),
          new Column("not applicable", Align.NUMBERS),
          new Column("excluded", Align.NUMBERS),
          new Column("ended", Align.NUMBERS));

  private final Facts facts;

  CoverageSection(Facts facts) {
    this.facts = facts;
  }

  Section section() {
    List<Row> rows = new ArrayList<>();
    facts.frameworks().forEach(framework -> add(framework, rows));
    Text bar =
        Text.of("In the bars, from the left: ")
            .mark(Tone.SOLID, "held")
            .words(" for certain, ")
            .mark(Tone.HATCHED, "possible")
            .words(" if what is stale, in draft or stated too vaguely counts, ")
            .mark(Tone.HALF, "to extend")
            .words(" because it is there about another subject or for other systems, ")
            .mark(Tone.WARM, "missing")
            .words(".");
    return new Section(
        "coverage",
        "Coverage",
        List.of(
            new Block.Paragraph(
                Text.of(
                    "A provision is full when every pair of an element and its subject that it asks"
                        + " for is held. 3–5 means three for certain, five if all that is possible"
                        + " holds. Each count has its denominator. Provisions that apply later are"
                        + " counted apart, as if they did.")),
            new Block.Table("How far each framework is reached", COLUMNS, rows),
            new Block.Key(bar),
            new Block.Paragraph(
                Text.of(
                    "Touched counts provisions of a practice in which anything at all is held: a"
                        + " flattering number. Unknown are provisions that nobody has taken apart;"
                        + " they are in no other column. Not applicable, excluded and ended"
                        + " provisions are in no denominator.")),
            new Block.Heading("conflicts", "Statements that other grounds speak against"),
            conflicts()));
  }

  private Block conflicts() {
    List<Conflict> conflicts = facts.analysis().conflicts();
    return conflicts.isEmpty()
        ? new Block.Paragraph(
            Text.of(
                "None: nothing is called planned or not implemented that other statements or"
                    + " evidence hold in part."))
        : new Block.Items(conflicts.stream().map(this::conflict).toList());
  }

  private Block.Item conflict(Conflict conflict) {
    String called =
        conflict.statement() instanceof Statement.Planned ? "planned" : "not implemented";
    int held = conflict.held().size();
    return new Block.Item(
        facts
            .links(List.of(conflict.statement().provision()))
            .words(
                " is called "
                    + called
                    + ", yet "
                    + held
                    + " of its "
                    + Facts.number(conflict.asked(), "pair")
                    + (held == 1 ? " is held" : " are held")),
        List.of());
  }

  private void add(Framework framework, List<Row> rows) {
    Tally tally = facts.analysis().coverage(framework.id()).tally();
    rows.add(
        row(
            framework,
            framework.label(),
            tally.inForce(),
            List.of(
                Integer.toString(tally.notApplicable()),
                Integer.toString(tally.excluded()),
                Integer.toString(tally.ended()))));
    if (tally.upcoming().provisions() + tally.upcoming().unknown() > 0) {
      String label = framework.label() + ", later";
      rows.add(row(framework, label, tally.upcoming(), List.of("", "", "")));
    }
  }

  private static Row row(Framework framework, String label, Counts c, List<String> leftOut) {
    String map = MapSection.anchor(framework.id());
    String derivations = ProvisionSection.anchor(framework.id());
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(Text.of(label)));
    cells.add(link(map, Facts.of(c.full(), c.provisions())));
    cells.add(link(derivations, Facts.of(c.held(), c.pairs())));
    cells.add(link(derivations, Facts.of(c.transferable(), c.pairs())));
    cells.add(new Cell(Text.empty().bar(parts(c))));
    cells.add(link(map, Facts.of(c.touched(), c.provisions())));
    cells.add(link(map, Integer.toString(c.unknown())));
    leftOut.forEach(count -> cells.add(link(map, count)));
    return new Row("", cells);
  }

  private static Cell link(String anchor, String words) {
    boolean nothing = words.isEmpty() || words.equals("0");
    return new Cell(nothing ? Text.of(words) : Text.empty().link(anchor, words));
  }

  /** A pair that is transferable for certain is not even possibly held, so the parts add up. */
  private static List<Part> parts(Counts c) {
    int open = c.held().upper() - c.held().lower();
    int extend = c.transferable().lower();
    return List.of(
        new Part(Tone.SOLID, c.held().lower()),
        new Part(Tone.HATCHED, open),
        new Part(Tone.HALF, extend),
        new Part(Tone.WARM, c.pairs() - c.held().upper() - extend));
  }
}
