package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.assessment.Inclusion;
import io.github.aimscrosswalk.certification.StatementOfApplicability;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Decision;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Entry;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Implementation;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Lack;
import io.github.aimscrosswalk.certification.StatementOfApplicability.Support;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.ProvisionKind;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Block.Align;
import io.github.aimscrosswalk.page.Block.Cell;
import io.github.aimscrosswalk.page.Block.Column;
import io.github.aimscrosswalk.page.Block.Row;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import io.github.aimscrosswalk.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every control of the frameworks that have controls: taken in or left out, and why. */
final class ApplicabilitySection {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("control", Align.WORDS),
          new Column("decision", Align.WORDS),
          new Column("why", Align.WORDS),
          new Column("owner", Align.WORDS),
          new Column("implementation", Align.WORDS),
          new Column("pairs held", Align.NUMBERS),
          new Column("evidence", Align.WORDS));

  private final Facts facts;

  ApplicabilitySection(Facts facts) {
    this.facts = facts;
  }

  /** Returns the section; empty if no framework that the assessment is about has controls. */
  Optional<Section> section() {
    List<Block> blocks = new ArrayList<>();
    for (Framework framework : facts.frameworks()) {
      if (framework.provisions().stream().anyMatch(p -> p.kind() == ProvisionKind.CONTROL)) {
        add(framework, blocks);
      }
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    blocks.add(
        0,
        new Block.Paragraph(
            Text.of(
                "All controls, whether anything is said of them or not. Implementation is what the"
                    + " assessment states; pairs held are counted. Undecided controls count like"
                    + " those taken in.")));
    return Optional.of(new Section("applicability", "Statement of applicability", blocks));
  }

  private static String anchor(FrameworkId framework, String what) {
    return "applicability-" + framework + what;
  }

  private void add(Framework framework, List<Block> blocks) {
    StatementOfApplicability statement =
        StatementOfApplicability.of(facts.corpus(), facts.analysis(), framework.id());
    blocks.add(new Block.Heading(anchor(framework.id(), ""), framework.label()));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                Facts.number(statement.entries().size(), "control")
                    + ": "
                    + statement.count(Decision.INCLUDED)
                    + " included, "
                    + statement.count(Decision.EXCLUDED)
                    + " excluded, "
                    + statement.count(Decision.UNDECIDED)
                    + " undecided.")));
    blocks.add(
        new Block.Table(
            "Controls of " + framework.label(),
            COLUMNS,
            statement.entries().stream().map(this::row).toList()));
    List<Block.Item> lacks = new ArrayList<>();
    for (Lack lack : Lack.values()) {
      lack(statement, lack).ifPresent(lacks::add);
    }
    blocks.add(
        lacks.isEmpty()
            ? new Block.Paragraph(Text.of("The statement lacks nothing."))
            : new Block.Items(lacks));
  }

  private Optional<Block.Item> lack(StatementOfApplicability statement, Lack lack) {
    List<Text> controls =
        statement.entries().stream()
            .filter(entry -> entry.lacks().contains(lack))
            .map(entry -> facts.link(entry.control().id()))
            .toList();
    String sentence =
        switch (lack) {
          case DECISION -> "Neither included nor excluded";
          case JUSTIFICATION -> "Included without a reason or a justification";
          case STATUS -> "Included, but how far it is implemented is not stated";
        };
    return controls.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Item(
                Text.of(sentence + ", " + Facts.number(controls.size(), "control") + ": ")
                    .text(Text.join(", ", controls)),
                List.of()));
  }

  private Row row(Entry entry) {
    Provision control = entry.control();
    boolean out = entry.implementation() == Implementation.LEFT_OUT;
    List<Text> evidence = entry.support().stream().map(this::support).toList();
    return new Row(
        "",
        List.of(
            new Cell(facts.link(control.id()).words(" " + control.label())),
            new Cell(decision(entry.decision())),
            new Cell(why(entry)),
            new Cell(entry.owner().map(o -> Text.empty().given(o)).orElse(Text.empty())),
            new Cell(out ? Text.empty() : implementation(entry)),
            new Cell(out ? Text.empty() : held(entry)),
            new Cell(Text.join(", ", evidence))));
  }

  private static Text decision(Decision decision) {
    return switch (decision) {
      case INCLUDED -> Text.of("included");
      case EXCLUDED -> Text.empty().mark(Tone.QUIET, "excluded");
      case UNDECIDED -> Text.empty().mark(Tone.DOTTED, "undecided");
    };
  }

  private static Text why(Entry entry) {
    List<Text> parts = new ArrayList<>();
    for (Inclusion.Reason reason : entry.reasons()) {
      parts.add(Text.of(Facts.name(reason)));
    }
    Text reasons = Text.join(", ", parts);
    if (entry.justification().isEmpty()) {
      return reasons;
    }
    return (parts.isEmpty() ? reasons : reasons.words(": ")).given(entry.justification());
  }

  private static Text implementation(Entry entry) {
    return Text.of(
        Facts.name(entry.implementation()) + entry.due().map(day -> " by " + day).orElse(""));
  }

  private static Text held(Entry entry) {
    Optional<Content> content = entry.coverage().measured();
    if (content.isEmpty()) {
      return Text.of("not counted");
    }
    int held = content.get().held().size();
    int possible = content.get().possible().size();
    String range = possible == 0 ? "" + held : held + "–" + (held + possible);
    return Text.empty()
        .link(Facts.anchor(entry.control().id()), range + " of " + content.get().asked());
  }

  private Text support(Support support) {
    boolean fresh = support.standing() == Evidence.Standing.FRESH;
    String some = support.weight() == Ground.Weight.TRANSFERABLE ? "some systems only" : "";
    String standing = fresh ? some : Facts.name(support.standing());
    Text evidence = facts.evidence(support.evidence().id());
    return standing.isEmpty() ? evidence : evidence.words(" (" + standing + ")");
  }
}
