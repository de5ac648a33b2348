package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.element.Assignment;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.evidence.Evidence;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.overlay.Corrected;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import io.github.aimscrosswalk.page.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why each provision stands as it does: what it asks for, and on what grounds that is held. */
final class ProvisionSection {
  private final Facts facts;
  private final Map<RequirementId, Statement.OfProvision> stated = new HashMap<>();

  ProvisionSection(Facts facts) {
    this.facts = facts;
    for (Statement statement : facts.analysis().assessment().statements()) {
      if (statement instanceof Statement.OfProvision of) {
        stated.put(of.provision(), of);
      }
    }
  }

  static String anchor(FrameworkId framework) {
    return "why-" + framework;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Each provision with what it asks for, element by element: the place in the text"
                    + " that says so, how the row was checked, and the statements and evidence on"
                    + " which it is held. Where nothing else is said, the text was read"
                    + " literally. On paper only what is unfolded is printed.")));
    for (Framework framework : facts.frameworks()) {
      blocks.add(new Block.Heading(anchor(framework.id()), framework.label()));
      blocks.add(new Block.Folds(framework.provisions().stream().map(this::fold).toList()));
    }
    return new Section("why", "Why each provision stands as it does", blocks);
  }

  private Block.Fold fold(Provision provision) {
    Derivation derivation = facts.analysis().derivation(provision.id());
    Coverage coverage = derivation.coverage();
    Look look = Look.of(coverage);
    Text detail = Look.detail(coverage);
    Text summary =
        Text.empty()
            .strong(provision.notation())
            .words(" " + provision.label() + " ")
            .mark(look.tone(), look.word());
    if (!detail.spans().isEmpty()) {
      summary = summary.words(" ").text(detail);
    }
    List<Corrected> corrected = facts.analysis().overlays().corrected(provision.id());
    if (!corrected.isEmpty()) {
      summary = summary.words(" (corrected)");
    }
    List<Block.Item> items = new ArrayList<>();
    Statement.OfProvision statement = stated.get(provision.id());
    if (statement != null && !(statement instanceof Statement.Excluded)) {
      items.add(new Block.Item(Text.of("The assessment states: " + said(statement)), List.of()));
    }
    derivation.parts().forEach(part -> items.add(part(part, provision.id())));
    derivation.dropped().forEach(dropped -> items.add(dropped(dropped)));
    return new Block.Fold(Facts.anchor(provision.id()), summary, items);
  }

  private static String said(Statement statement) {
    if (statement instanceof Statement.Planned planned) {
      return "planned" + planned.due().map(day -> ", by " + day).orElse("");
    }
    if (statement instanceof Statement.Partial partial) {
      return partial.elements().isEmpty() ? "partly implemented" : "implemented in named parts";
    }
    return statement instanceof Statement.Implemented ? "implemented" : "not implemented";
  }

  private Block.Item part(Derivation.Part part, RequirementId provision) {
    Assignment assignment = part.assignment();
    boolean missing = part.grounds().isEmpty();
    Text mark = missing ? Text.empty().mark(Tone.WARM, "missing").words(" ") : Text.empty();
    String read = assignment.reading() == Assignment.Reading.INTERPRETIVE ? "interpretive, " : "";
    Text text =
        mark.words(facts.statement(assignment.pair().element()) + " ")
            .code(assignment.pair().toString())
            .words(" (")
            .text(basis(part))
            .words("; " + read + Facts.name(assignment.status()).replace(' ', '-') + ")");
    List<Text> under = new ArrayList<>();
    part.corrected().ifPresent(corrected -> under.add(OverlayBlocks.said(corrected)));
    part.grounds().forEach(g -> under.add(ground(g, assignment.pair(), provision)));
    return new Block.Item(text, under);
  }

  /** The place in the text is in words of ours, unless an overlay says it. */
  private static Text basis(Derivation.Part part) {
    String basis = part.assignment().basis();
    return part.corrected().isPresent() ? Text.empty().given(basis) : Text.of(basis);
  }

  private Block.Item dropped(Corrected corrected) {
    Pair pair = corrected.assignment().pair();
    Text text =
        Text.empty()
            .mark(Tone.QUIET, "dropped")
            .words(" " + facts.statement(pair.element()) + " ")
            .code(pair.toString());
    return new Block.Item(text, List.of(OverlayBlocks.said(corrected)));
  }

  private Text ground(Ground ground, Pair pair, RequirementId provision) {
    Tone tone =
        switch (ground.weight()) {
          case HELD -> Tone.SOLID;
          case DOUBTED, POSSIBLE -> Tone.HATCHED;
          case TRANSFERABLE -> Tone.HALF;
        };
    String word =
        ground.weight() == Ground.Weight.TRANSFERABLE ? "to extend" : Facts.name(ground.weight());
    return Text.empty()
        .mark(tone, word)
        .words(" ")
        .text(source(ground, provision))
        .text(shown(ground, pair));
  }

  /** Returns what the source shows, where that is not the pair asked for. */
  private static Text shown(Ground ground, Pair pair) {
    Pair shown = ground.shown();
    if (!ground.implied().isEmpty()) {
      return Text.of(", which shows ").code(shown.toString()).words(", which entails it");
    }
    if (!shown.element().equals(pair.element())) {
      return Text.of(", which shows ").code(shown.toString());
    }
    return shown.subject() == pair.subject() ? Text.empty() : Text.of(", about " + shown.subject());
  }

  private Text source(Ground ground, RequirementId provision) {
    if (ground.source() instanceof Ground.Source.Shown shown) {
      Evidence evidence = shown.evidence();
      String type = facts.evidenceType(evidence.type());
      return Text.of("evidence ")
          .text(facts.evidence(evidence.id()))
          .words(" (" + type + ", " + Facts.name(shown.standing()) + ")");
    }
    if (ground.source() instanceof Ground.Source.Mapped) {
      return Text.empty().given(ground.describe());
    }
    Statement statement = ((Ground.Source.Stated) ground.source()).statement();
    if (statement instanceof Statement.OfProvision of) {
      return of.provision().equals(provision)
          ? Text.of("stated here")
          : Text.of("stated for ").text(facts.links(List.of(of.provision())));
    }
    return Text.of("found true");
  }
}
