package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.analysis.Reuse;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Block.Align;
import io.github.aimscrosswalk.page.Block.Cell;
import io.github.aimscrosswalk.page.Block.Column;
import io.github.aimscrosswalk.page.Block.Row;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What frameworks have in common here: fresh evidence that serves both, pairs both ask for. */
final class ReuseSection {
  private final Facts facts;
  private final List<EvidenceUse> fresh;
  private final Map<FrameworkId, Set<Pair>> asked = new HashMap<>();
  private final Map<FrameworkId, Set<Pair>> open = new HashMap<>();

  ReuseSection(Facts facts) {
    this.facts = facts;
    this.fresh =
        facts.analysis().reuse().items().stream()
            .filter(u -> u.standing() == Evidence.Standing.FRESH)
            .toList();
    for (Framework framework : facts.frameworks()) {
      for (Provision provision : framework.provisions()) {
        facts.analysis().coverage(provision.id()).measured().ifPresent(c -> add(framework, c));
      }
    }
  }

  private void add(Framework framework, Content content) {
    Set<Pair> all = asked.computeIfAbsent(framework.id(), f -> new LinkedHashSet<>());
    Set<Pair> notHeld = open.computeIfAbsent(framework.id(), f -> new LinkedHashSet<>());
    all.addAll(content.held());
    notHeld.addAll(content.possible());
    notHeld.addAll(content.transferable());
    notHeld.addAll(content.missing());
    all.addAll(notHeld);
  }

  Section section() {
    return new Section(
        "reuse",
        "Reuse between frameworks",
        List.of(
            new Block.Paragraph(
                Text.of(
                    "How often fresh evidence would be asked for if each framework were served"
                        + " alone, and how often if each piece is asked for once.")),
            requests(facts.analysis().reuse()),
            matrix(
                "Fresh evidence, of "
                    + Facts.number(fresh.size(), "piece")
                    + ", that serves the framework of the row and that of the column",
                this::evidence),
            matrix(
                "Pairs held for certain for both, of those that both ask for, now or later",
                this::pairs),
            matrix(
                "Elements of the row's framework that the column's asks for too, about whatever"
                    + " subject: what is there for one can be extended to the other",
                this::elements)));
  }

  /** The rows of frameworks add up to the first sum; what the second saves is the difference. */
  private Block.Table requests(Reuse reuse) {
    List<Row> rows = new ArrayList<>();
    for (Framework framework : facts.frameworks()) {
      Text asked = evidence(framework.id(), framework.id()).text();
      rows.add(request(Text.of(framework.label()), asked));
    }
    rows.add(request(Text.of("sum: each framework alone"), Text.of(reuse.requestsAlone())));
    List<Text> once =
        fresh.stream()
            .filter(use -> use.frameworks() > 0)
            .map(use -> facts.evidence(use.evidence().id()))
            .toList();
    rows.add(request(Text.of("each piece asked for once"), counted(once)));
    rows.add(request(Text.of("saved: the difference"), Text.of(reuse.requestsSaved())));
    List<Column> columns =
        List.of(new Column("served", Align.WORDS), new Column("requests", Align.NUMBERS));
    return new Block.Table("Requests for fresh evidence", columns, rows);
  }

  private static Row request(Text head, Text requests) {
    return new Row("", List.of(new Cell(head), new Cell(requests)));
  }

  private static Text counted(List<Text> items) {
    return items.isEmpty()
        ? Text.of(0)
        : Text.empty().unfold("" + items.size(), Text.join(", ", items));
  }

  /** What stands in a cell, and how much it is of how much, for its shade. */
  private record Shared(Text text, int part, int whole) {}

  private Block.Table matrix(String caption, BiFunction<FrameworkId, FrameworkId, Shared> common) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("framework", Align.WORDS));
    facts.frameworks().forEach(f -> columns.add(new Column(f.label(), Align.NUMBERS)));
    List<Row> rows = new ArrayList<>();
    for (Framework row : facts.frameworks()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell(Text.of(row.label())));
      for (Framework column : facts.frameworks()) {
        Shared found = common.apply(row.id(), column.id());
        cells.add(new Cell(found.text(), shade(found)));
      }
      rows.add(new Row("", cells));
    }
    return new Block.Table(caption, columns, rows);
  }

  /** Returns a shade that grows with the part, so that every part but none has one. */
  private static int shade(Shared common) {
    return common.part() == 0 ? 0 : 1 + (5 * common.part() - 1) / common.whole();
  }

  private Shared evidence(FrameworkId row, FrameworkId column) {
    List<Text> both = new ArrayList<>();
    for (EvidenceUse use : fresh) {
      if (serves(use, row) && serves(use, column)) {
        both.add(facts.evidence(use.evidence().id()));
      }
    }
    return new Shared(counted(both), both.size(), fresh.size());
  }

  private static boolean serves(EvidenceUse use, FrameworkId framework) {
    return use.serves().stream().anyMatch(p -> p.framework().equals(framework));
  }

  private Shared pairs(FrameworkId row, FrameworkId column) {
    Set<Pair> both = new LinkedHashSet<>(asked.getOrDefault(row, Set.of()));
    both.retainAll(asked.getOrDefault(column, Set.of()));
    Set<Pair> held = new LinkedHashSet<>(both);
    held.removeAll(open.getOrDefault(row, Set.of()));
    held.removeAll(open.getOrDefault(column, Set.of()));
    if (both.isEmpty()) {
      return new Shared(Text.of("none"), 0, 0);
    }
    List<Text> codes = new ArrayList<>();
    for (Pair pair : both) {
      Text code = Text.empty().code(pair.toString());
      codes.add(held.contains(pair) ? code : code.words(" (open)"));
    }
    return common(row, column, held.size(), both.size(), codes);
  }

  private Shared elements(FrameworkId row, FrameworkId column) {
    Set<ElementId> own = elements(row);
    Set<ElementId> both = new LinkedHashSet<>(own);
    both.retainAll(elements(column));
    List<Text> codes = both.stream().map(e -> Text.empty().code(e.value())).toList();
    return common(row, column, both.size(), own.size(), codes);
  }

  /** What a framework has in common with itself is told, with reasons, provision by provision. */
  private static Shared common(
      FrameworkId row, FrameworkId column, int part, int whole, List<Text> what) {
    String count = part + " of " + whole;
    if (row.equals(column)) {
      return new Shared(Text.empty().link(ProvisionSection.anchor(row), count), part, whole);
    }
    Text text = what.isEmpty() ? Text.of(count) : Text.empty().unfold(count, Text.join(", ", what));
    return new Shared(text, part, whole);
  }

  private Set<ElementId> elements(FrameworkId framework) {
    Set<ElementId> elements = new LinkedHashSet<>();
    asked.getOrDefault(framework, Set.of()).forEach(pair -> elements.add(pair.element()));
    return elements;
  }
}
