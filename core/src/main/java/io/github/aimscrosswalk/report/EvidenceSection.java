package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.EvidenceUse;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.element.Subject;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.evidence.EvidenceType;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Block.Align;
import io.github.aimscrosswalk.page.Block.Cell;
import io.github.aimscrosswalk.page.Block.Column;
import io.github.aimscrosswalk.page.Block.Row;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import io.github.aimscrosswalk.page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The evidence that is held: how fresh it is and what it serves. */
final class EvidenceSection {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("evidence", Align.WORDS),
          new Column("type", Align.WORDS),
          new Column("about", Align.WORDS),
          new Column("collected", Align.DAYS),
          new Column("last day", Align.DAYS),
          new Column("standing", Align.WORDS),
          new Column("frameworks", Align.NUMBERS),
          new Column("serves", Align.WORDS),
          new Column("carries alone", Align.WORDS));

  private final Facts facts;

  EvidenceSection(Facts facts) {
    this.facts = facts;
  }

  Section section() {
    List<EvidenceUse> uses = facts.analysis().reuse().items();
    long fresh = uses.stream().filter(u -> u.standing() == Evidence.Standing.FRESH).count();
    Text lead =
        Text.of(
            Facts.number(uses.size(), "piece")
                + " of evidence, "
                + fresh
                + " of them fresh on "
                + facts.analysis().asOf()
                + ". What is stale, in draft or not yet effective counts as possible only. What a"
                + " piece carries alone falls if it falls.");
    Block table =
        new Block.Table(
            "Evidence, that which serves most provisions first",
            COLUMNS,
            uses.stream().map(this::row).toList());
    List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(lead)));
    if (!uses.isEmpty()) {
      blocks.add(table);
    }
    return new Section("evidence", "Evidence", blocks);
  }

  private Row row(EvidenceUse use) {
    Evidence evidence = use.evidence();
    Optional<EvidenceType> type = facts.corpus().evidenceType(evidence.type());
    Text name = Text.empty().given(evidence.id());
    List<Subject> subjects =
        evidence.subjects().isEmpty()
            ? type.map(EvidenceType::subjects).orElse(List.of())
            : evidence.subjects();
    Optional<LocalDate> lastDay = type.map(EvidenceType::freshness).flatMap(evidence::lastDay);
    List<Cell> cells = new ArrayList<>();
    cells.add(
        new Cell(evidence.title().isBlank() ? name : name.words(" ").given(evidence.title())));
    cells.add(new Cell(Text.of(facts.evidenceType(evidence.type()))));
    cells.add(
        new Cell(
            Text.of(subjects.stream().map(Subject::toString).collect(Collectors.joining(", ")))
                .text(
                    evidence
                        .system()
                        .map(s -> Text.of("; system ").given(s))
                        .orElse(Text.empty()))));
    cells.add(new Cell(Text.of(evidence.collected().toString())));
    cells.add(new Cell(Text.of(lastDay.map(LocalDate::toString).orElse("no end"))));
    cells.add(new Cell(standing(use.standing())));
    cells.add(new Cell(Text.of(use.frameworks())));
    cells.add(new Cell(serves(use)));
    cells.add(new Cell(alone(use)));
    return new Row(facts.evidenceAnchor(evidence.id()), cells);
  }

  static Text standing(Evidence.Standing standing) {
    Tone tone = standing == Evidence.Standing.FRESH ? Tone.SOLID : Tone.HATCHED;
    return Text.empty().mark(tone, Facts.name(standing));
  }

  private Text serves(EvidenceUse use) {
    int provisions = use.serves().size();
    return provisions == 0
        ? Text.of("nothing asked for")
        : Text.empty().unfold(Facts.number(provisions, "provision"), facts.links(use.serves()));
  }

  private Text alone(EvidenceUse use) {
    List<Pair> pairs = use.alone();
    List<Text> codes = pairs.stream().map(p -> Text.empty().code(p.toString())).toList();
    return pairs.isEmpty()
        ? Text.of("nothing")
        : Text.empty().unfold(Facts.number(pairs.size(), "pair"), Text.join(" ", codes));
  }
}
