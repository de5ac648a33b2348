package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.corpus.Corpus;
import io.github.aimscrosswalk.difference.Transition.Field;
import io.github.aimscrosswalk.difference.Transition.Kind;
import io.github.aimscrosswalk.difference.Transition.Part;
import io.github.aimscrosswalk.element.Element;
import io.github.aimscrosswalk.element.ElementId;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.page.Block;
import io.github.aimscrosswalk.page.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in lines what became of requirements: provisions one by one, all others in one line. */
final class RequirementLines {
  private final Difference difference;
  private final Nodes before;
  private final Nodes after;

  RequirementLines(Difference difference) {
    this.difference = difference;
    this.before = difference.requirements().before();
    this.after = difference.requirements().after();
  }

  List<Block> blocks(Kind kind) {
    List<Block.Item> items = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Transition row : difference.transitions(Part.REQUIREMENT)) {
      if (row.kind() == kind && isAssessed(row)) {
        items.add(new Block.Item(head(row), under(row)));
      } else if (row.kind() == kind) {
        others.add(citation(row));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!items.isEmpty()) {
      blocks.add(new Block.Items(items));
    }
    if (!others.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              Text.of("Not assessed themselves (" + others.size() + "): ")
                  .given(String.join("; ", others))
                  .words(".")));
    }
    return blocks;
  }

  private boolean isAssessed(Transition row) {
    return row.before().stream().anyMatch(id -> before.at(id).assessed())
        || row.after().stream().anyMatch(id -> after.at(id).assessed());
  }

  private String citation(Transition row) {
    String one = notations(row.before(), before);
    String other = notations(row.after(), after);
    return one.isEmpty() || one.equals(other)
        ? other
        : other.isEmpty() ? one : one + " to " + other;
  }

  private static String notations(List<String> ids, Nodes nodes) {
    return ids.stream()
        .map(id -> nodes.at(id).requirement().notation())
        .collect(Collectors.joining(", "));
  }

  private Text head(Transition row) {
    if (row.before().isEmpty() || row.before().equals(row.after())) {
      return list(row.after(), after);
    }
    Text text = list(row.before(), before);
    return row.after().isEmpty() ? text : text.words(" to ").text(list(row.after(), after));
  }

  private static Text list(List<String> ids, Nodes nodes) {
    List<Text> texts = new ArrayList<>();
    for (String id : ids) {
      Requirement requirement = nodes.at(id).requirement();
      String heading = nodes.at(id).assessed() || ids.size() == 1 ? "" : ", not assessed itself";
      texts.add(
          Text.empty()
              .strong(requirement.notation())
              .words(" ")
              .given(requirement.label() + heading));
    }
    return Text.join("; ", texts);
  }

  private List<Text> under(Transition row) {
    List<Text> under = new ArrayList<>();
    Set<String> sources = new LinkedHashSet<>();
    row.ties().forEach(t -> sources.add(words(t.basis()) + ": " + t.source()));
    sources.forEach(source -> under.add(Text.of("rests on ").given(source)));
    row.lost().forEach(pair -> under.add(pair("no longer asked for: ", pair, before)));
    row.gained().forEach(pair -> under.add(pair("asked for: ", pair, after)));
    if (row.kind() == Kind.REVISED || row.kind() == Kind.REWORDED) {
      under.addAll(fields(row));
    }
    return under;
  }

  private static Text pair(String what, String pair, Nodes nodes) {
    Corpus corpus = nodes.side().corpus();
    ElementId id = ElementId.of(pair.substring(0, pair.indexOf('@')));
    String statement = corpus.element(id).map(Element::statement).orElse("");
    return Text.of(what).given(statement).words(" ").code(pair);
  }

  /** Returns a line for each field that says something else. */
  static List<Text> fields(Transition row) {
    List<Text> lines = new ArrayList<>();
    for (Field field : row.fields()) {
      String one = field.before().isEmpty() ? "nothing" : "'" + field.before() + "'";
      String other = field.after().isEmpty() ? "nothing" : "'" + field.after() + "'";
      lines.add(Text.of(field.name() + ": ").given(one).words(" to ").given(other));
    }
    return lines;
  }

  private static String words(Tie.Basis basis) {
    return switch (basis) {
      case SAME_TEXT -> "the same text";
      case SAME_ADDRESS -> "the same address of the text";
      case STATED_WORDING -> "its wordings";
      case STATED_SUCCESSION -> "a succession";
      case STATED_DAY -> "its wording";
      case REUSED_IDENTIFIER -> "an identifier used for something else";
      case NOTHING_STATED -> "no statement";
    };
  }
}
