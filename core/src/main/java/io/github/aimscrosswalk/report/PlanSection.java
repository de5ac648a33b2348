package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Gap;
import io.github.aimscrosswalk.analysis.Plan;
import io.github.aimscrosswalk.analysis.PlanRequest;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Block.Align;
import io.github.aimscrosswalk.page.Block.Cell;
import io.github.aimscrosswalk.page.Block.Column;
import io.github.aimscrosswalk.page.Block.Row;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import java.util.ArrayList;
import java.util.List;

/** The evidence to collect next, and how good that choice is proven to be. */
final class PlanSection {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("evidence to collect", Align.WORDS),
          new Column("about", Align.WORDS),
          new Column("cost", Align.NUMBERS),
          new Column("closes", Align.WORDS),
          new Column("may renew", Align.WORDS));

  private final Facts facts;
  private final Plan plan;

  PlanSection(Facts facts) {
    this.facts = facts;
    this.plan = facts.analysis().plan(PlanRequest.of());
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(lead()));
    if (!plan.items().isEmpty()) {
      blocks.add(
          new Block.Table(
              "Evidence to collect, that which closes most gaps first",
              COLUMNS,
              plan.items().stream().map(this::row).toList()));
    }
    if (!plan.beyondEvidence().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              Text.of(
                  Facts.number(plan.beyondEvidence().size(), "gap")
                      + " that no evidence type is known to show:")));
      blocks.add(new Block.Items(plan.beyondEvidence().stream().map(this::beyond).toList()));
    }
    return new Section("plan", "What to collect next", blocks);
  }

  private Text lead() {
    int gaps = facts.gaps().size();
    String closed = (gaps - plan.beyondEvidence().size()) + " of " + Facts.number(gaps, "gap");
    String cost =
        plan.proven()
            ? "The cost of " + plan.cost() + " is proven to be the least."
            : "The cost is "
                + plan.cost()
                + "; that no choice costs less than "
                + plan.lowerBound()
                + " is proven, that this one is the least is not.";
    return Text.of(
        Facts.number(plan.items().size(), "piece")
            + " of evidence, fresh and final, would close "
            + closed
            + ". Each costs one, whatever it takes to make it. "
            + cost
            + " Evidence shows what is done; collecting it presupposes doing it.");
  }

  private Row row(Plan.Item item) {
    List<Text> renews = item.renews().stream().map(facts::evidence).toList();
    String count = Facts.number(item.closes().size(), "gap");
    return new Row(
        "",
        List.of(
            new Cell(Text.of(facts.evidenceType(item.evidenceType()))),
            new Cell(Text.of(item.subject().toString())),
            new Cell(Text.of(Long.toString(item.cost()))),
            new Cell(Text.empty().unfold(count, facts.gaps(item.closes()))),
            new Cell(Text.join(", ", renews))));
  }

  private Block.Item beyond(Gap gap) {
    return new Block.Item(
        Text.empty()
            .link(facts.gapAnchor(gap.pair()), "Gap " + facts.gapNumber(gap.pair()))
            .words(" " + gap.statement()),
        List.of());
  }
}
