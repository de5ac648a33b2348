package io.github.aimscrosswalk.report;

import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Coverage;
import io.github.aimscrosswalk.analysis.Tally;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Section;
import io.github.aimscrosswalk.page.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All provisions at a glance, one square each, by framework and part. A part that is made of parts
 * alone, and too long for a line, is shown part by part.
 */
final class MapSection {
  /** The most squares in a line that could be divided. */
  private static final int LINE = 12;

  private final Facts facts;

  MapSection(Facts facts) {
    this.facts = facts;
  }

  static String anchor(FrameworkId framework) {
    return "map-" + framework;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                    "One square a provision; each leads to why it stands so. The counts of a part"
                        + " lead to its first provision, with which those it is counted from begin. ")
                .text(Look.legend())));
    for (Framework framework : facts.frameworks()) {
      blocks.add(new Block.Heading(anchor(framework.id()), framework.label()));
      blocks.add(new Parts(framework).grid());
    }
    return new Section("map", "Provisions at a glance", blocks);
  }

  /** The tree of one framework. */
  private final class Parts {
    private final Framework framework;
    private final Map<RequirementId, List<Requirement>> children = new HashMap<>();
    private final Map<RequirementId, List<Provision>> provisions = new HashMap<>();
    private final List<Block.Line> lines = new ArrayList<>();
    private final boolean later;

    Parts(Framework framework) {
      this.framework = framework;
      Tally tally = facts.analysis().coverage(framework.id()).tally();
      this.later = tally.upcoming().provisions() + tally.upcoming().unknown() > 0;
      for (Requirement requirement : framework.requirements()) {
        requirement
            .parent()
            .ifPresent(p -> children.computeIfAbsent(p, k -> new ArrayList<>()).add(requirement));
      }
      for (Provision provision : framework.provisions()) {
        Optional<RequirementId> at = Optional.of(provision.id());
        while (at.isPresent()) {
          provisions.computeIfAbsent(at.get(), k -> new ArrayList<>()).add(provision);
          at = facts.corpus().requirement(at.get()).flatMap(Requirement::parent);
        }
      }
    }

    Block.Grid grid() {
      for (Requirement requirement : framework.requirements()) {
        if (requirement.parent().isEmpty() && provisions.containsKey(requirement.id())) {
          add(requirement, 0);
        }
      }
      List<String> columns =
          later
              ? List.of("full", "pairs held", "later: full", "later: pairs held")
              : List.of("full", "pairs held");
      return new Block.Grid("Provisions of " + framework.label() + " by part", columns, lines);
    }

    private void add(Requirement part, int depth) {
      List<Provision> within = provisions.getOrDefault(part.id(), List.of());
      boolean divided = isDivided(part);
      List<Block.Square> squares =
          divided ? List.of() : within.stream().map(MapSection.this::square).toList();
      lines.add(new Block.Line(depth, head(part), squares, counts(part, within)));
      if (divided) {
        for (Requirement child : childrenWithProvisions(part)) {
          add(child, depth + 1);
        }
      }
    }

    private List<Requirement> childrenWithProvisions(Requirement part) {
      return children.getOrDefault(part.id(), List.of()).stream()
          .filter(child -> provisions.containsKey(child.id()))
          .toList();
    }

    private boolean isDivided(Requirement part) {
      List<Requirement> below = childrenWithProvisions(part);
      return provisions.getOrDefault(part.id(), List.of()).size() > LINE
          && below.size() > 1
          && below.stream().noneMatch(child -> child instanceof Provision);
    }

    private List<Text> counts(Requirement part, List<Provision> within) {
      Tally tally = facts.analysis().groupCoverage(part.id()).tally();
      String first = Facts.anchor(within.get(0).id());
      List<Text> counts = new ArrayList<>();
      add(tally.inForce(), first, counts);
      if (later) {
        add(tally.upcoming(), first, counts);
      }
      return counts;
    }

    private static void add(Counts c, String anchor, List<Text> counts) {
      boolean any = c.provisions() > 0;
      Text none = Text.empty();
      counts.add(any ? none.link(anchor, Facts.of(c.full(), c.provisions())) : none);
      counts.add(any ? none.link(anchor, Facts.of(c.held(), c.pairs())) : none);
    }
  }

  private static Text head(Requirement part) {
    boolean named = part.label().equals(part.notation());
    return named ? Text.of(part.label()) : Text.of(part.notation() + " " + part.label());
  }

  private Block.Square square(Provision provision) {
    Coverage coverage = facts.analysis().coverage(provision.id());
    Look look = Look.of(coverage);
    String name = provision.notation() + ", " + look.word();
    String detail = Look.detail(coverage).plain();
    boolean released = facts.analysis().overlays().corrected(provision.id()).isEmpty();
    return new Block.Square(
        look.tone(),
        look.letter(),
        Facts.anchor(provision.id()),
        name,
        provision.notation()
            + " "
            + provision.label()
            + ": "
            + look.word()
            + (detail.isEmpty() ? "" : ": " + detail)
            + (released ? "" : "; corrected"));
  }
}
