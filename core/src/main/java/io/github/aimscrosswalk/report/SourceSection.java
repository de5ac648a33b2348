package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Block.Align;
import io.github.aimscrosswalk.page.Block.Cell;
import io.github.aimscrosswalk.page.Block.Column;
import io.github.aimscrosswalk.page.Block.Row;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the answers rest on: the editions, and how far the rows about them have been checked. */
final class SourceSection {
  private static final List<Column> STATUS =
      List.of(
          new Column("framework", Align.WORDS),
          new Column("provisions", Align.NUMBERS),
          new Column("taken apart", Align.NUMBERS),
          new Column("assignments", Align.NUMBERS),
          new Column("of these drafts", Align.NUMBERS),
          new Column("double-coded", Align.NUMBERS),
          new Column("reviewed by a named expert", Align.NUMBERS),
          new Column("interpretive", Align.NUMBERS));
  private static final List<Column> EDITIONS =
      List.of(
          new Column("framework", Align.WORDS),
          new Column("edition", Align.WORDS),
          new Column("publisher", Align.WORDS),
          new Column("issued", Align.WORDS),
          new Column("rights", Align.WORDS));

  private final Facts facts;

  SourceSection(Facts facts) {
    this.facts = facts;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "An assignment says that a provision asks for an element about a subject. A"
                    + " draft was written by one coder; a double-coded one was coded a second"
                    + " time, blind, and settled; only an expert who gives a name makes it"
                    + " reviewed. Interpretive assignments read more into the text than its"
                    + " letter. Each count leads to the rows it is counted from; those of"
                    + " provisions that were not measured are not among them.")));
    blocks.add(
        new Block.Table(
            "How far the rows behind the answers have been checked, data release "
                + facts.corpus().release(),
            STATUS,
            facts.frameworks().stream().map(this::status).toList()));
    blocks.add(
        new Block.Table(
            "Editions", EDITIONS, facts.frameworks().stream().map(this::edition).toList()));
    blocks.addAll(new OverlayBlocks(facts).list());
    return new Section("sources", "Sources and the state of the data", blocks);
  }

  private Row status(Framework framework) {
    Map<Assignment.Status, Integer> counts = new EnumMap<>(Assignment.Status.class);
    Set<RequirementId> apart = new HashSet<>();
    int interpretive = 0;
    int all = 0;
    for (Assignment assignment : facts.corpus().hub().assignments()) {
      if (assignment.provision().framework().equals(framework.id())) {
        all++;
        apart.add(assignment.provision());
        counts.merge(assignment.status(), 1, Integer::sum);
        interpretive += assignment.reading() == Assignment.Reading.INTERPRETIVE ? 1 : 0;
      }
    }
    int provisions = framework.provisions().size();
    List<Cell> cells = new ArrayList<>(List.of(new Cell(Text.of(framework.label()))));
    for (String count :
        List.of(
            "" + provisions,
            apart.size() + " of " + provisions,
            "" + all,
            "" + counts.getOrDefault(Assignment.Status.DRAFT, 0),
            "" + counts.getOrDefault(Assignment.Status.DOUBLE_CODED, 0),
            "" + counts.getOrDefault(Assignment.Status.EXPERT_REVIEWED, 0),
            "" + interpretive)) {
      cells.add(new Cell(Text.empty().link(ProvisionSection.anchor(framework.id()), count)));
    }
    return new Row("", cells);
  }

  private Row edition(Framework framework) {
    Framework.Edition edition = framework.edition();
    return new Row(
        "",
        List.of(
            new Cell(Text.of(edition.label())),
            new Cell(Text.empty().site(edition.link(), edition.title())),
            new Cell(Text.of(edition.publisher())),
            new Cell(Text.of(edition.issued())),
            new Cell(Text.of(edition.rights()))));
  }
}
