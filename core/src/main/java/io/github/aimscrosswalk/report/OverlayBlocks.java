package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.overlay.Overlay;
import io.github.aimscrosswalk.overlay.Overlays;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Block.Align;
import io.github.aimscrosswalk.page.Block.Cell;
import io.github.aimscrosswalk.page.Block.Column;
import io.github.aimscrosswalk.page.Block.Row;
import io.github.aimscrosswalk.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The overlays behind the answers: who laid them over the data, what each corrected and why. */
final class OverlayBlocks {
  /** Where links to overlays lead. */
  static final String ANCHOR = "overlays";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("overlay", Align.WORDS),
          new Column("title", Align.WORDS),
          new Column("author", Align.WORDS),
          new Column("recorded", Align.DAYS),
          new Column("assignments added", Align.NUMBERS),
          new Column("changed", Align.NUMBERS),
          new Column("dropped", Align.NUMBERS));

  private final Facts facts;
  private final Overlays overlays;

  OverlayBlocks(Facts facts) {
    this.facts = facts;
    this.overlays = facts.analysis().overlays();
  }

  /** Returns a link to the overlays, to stand in the head of the report; empty without any. */
  Text lead() {
    return overlays.isEmpty()
        ? Text.empty()
        : Text.of(" The data release is corrected by ")
            .link(ANCHOR, Facts.number(overlays.list().size(), "overlay"))
            .words(".");
  }

  /** Returns the overlays and all that they corrected; empty without any. */
  List<Block> list() {
    if (overlays.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(ANCHOR, "Overlays"));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Corrections of assignments that are not part of the data release; who says so"
                    + " answers for them. All counts, and the table of statuses, are after them.")));
    blocks.add(
        new Block.Table(
            "Overlays, in the order in which they are laid over the data",
            COLUMNS,
            overlays.list().stream().map(this::row).toList()));
    blocks.add(new Block.Items(overlays.corrected().stream().map(this::item).toList()));
    return blocks;
  }

  private Row row(Overlay overlay) {
    return new Row(
        "",
        List.of(
            new Cell(Text.of(overlay.id())),
            new Cell(Text.empty().given(overlay.title())),
            new Cell(Text.empty().given(overlay.author())),
            new Cell(Text.of(overlay.recorded().toString())),
            new Cell(count(overlay, c -> c.before().isEmpty())),
            new Cell(count(overlay, c -> c.before().isPresent() && !c.isDropped())),
            new Cell(count(overlay, Corrected::isDropped))));
  }

  private Text count(Overlay overlay, Predicate<Corrected> kind) {
    return Text.of(
        (int)
            overlays.corrected().stream()
                .filter(c -> c.overlay().equals(overlay.id()))
                .filter(kind)
                .count());
  }

  private Block.Item item(Corrected corrected) {
    RequirementId provision = corrected.assignment().provision();
    boolean shown = facts.frameworks().stream().anyMatch(f -> f.id().equals(provision.framework()));
    Text where = shown ? facts.links(List.of(provision)) : Text.of(provision.toString());
    Text text =
        where
            .words(" ")
            .code(corrected.assignment().pair().toString())
            .words(
                corrected.assignment().wording().map(d -> " in the wording from " + d).orElse("")
                    + " ")
            .text(said(corrected));
    List<Text> rows = new ArrayList<>();
    corrected.before().ifPresent(before -> rows.add(Text.of("before: ").text(row(before))));
    corrected.after().ifPresent(after -> rows.add(Text.of("now: ").text(row(after))));
    return new Block.Item(text, rows);
  }

  private static Text row(Assignment assignment) {
    return Text.empty()
        .given(assignment.basis())
        .words(
            "; "
                + Facts.name(assignment.reading())
                + ", "
                + Facts.name(assignment.status()).replace(' ', '-'));
  }

  /** Returns what was done, by which overlay, and why. */
  static Text said(Corrected corrected) {
    String verb =
        corrected.before().isEmpty() ? "added" : corrected.isDropped() ? "dropped" : "changed";
    return Text.of(verb + " by ")
        .link(ANCHOR, "overlay " + corrected.overlay())
        .words(", says ")
        .given(corrected.correction().author())
        .words(": ")
        .given(corrected.correction().reason());
  }
}
