package io.github.aimscrosswalk.difference;

import io.github.aimscrosswalk.assessment.Statement;
import io.github.aimscrosswalk.difference.Migration.Outcome;
import io.github.aimscrosswalk.difference.Transition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in a sentence what became of a statement about a provision. */
final class Sentence {
  private static final Map<Kind, String> BECAME =
      Map.of(
          Kind.KEPT, " is kept",
          Kind.REVISED, " has the same text, and the data say something else of it",
          Kind.REWORDED, " has other words",
          Kind.MOVED, " is now ",
          Kind.SPLIT, " is split into ",
          Kind.MERGED, " is merged with others into ",
          Kind.REARRANGED, " is rearranged with others into ");

  private final Places places;
  private final Transition row;
  private final List<String> targets;

  Sentence(Places places, Transition row, List<String> targets) {
    this.places = places;
    this.row = row;
    this.targets = targets;
  }

  String of(Statement.OfProvision before, List<Statement.OfProvision> now, Outcome outcome) {
    StringBuilder text = new StringBuilder(places.cited(before.provision().toString()));
    text.append(BECAME.getOrDefault(row.kind(), " is now "));
    if (row.before().size() > 1 || !targets.equals(List.of(before.provision().toString()))) {
      text.append(String.join(", ", targets.stream().map(places::cited).toList()));
    }
    text.append("; '").append(name(before)).append("' ");
    text.append(outcome == Outcome.NOT_CARRIED ? "is not carried" : "becomes " + names(now));
    if (row.kind() != Kind.KEPT) {
      text.append("; it rests on: ").append(source());
    }
    return text.append(demands()).toString();
  }

  /** Returns what carries the statement: a succession if there is one. */
  private String source() {
    return row.ties().stream()
        .filter(tie -> tie.basis() == Tie.Basis.STATED_SUCCESSION)
        .filter(tie -> tie.after().filter(targets::contains).isPresent())
        .findFirst()
        .orElse(row.ties().get(0))
        .source();
  }

  private String demands() {
    List<String> parts = new ArrayList<>();
    if (!row.gained().isEmpty()) {
      parts.add("; new: " + String.join(", ", row.gained()));
    }
    if (!row.lost().isEmpty()) {
      parts.add("; no longer asked for: " + String.join(", ", row.lost()));
    }
    return String.join("", parts);
  }

  private String names(List<Statement.OfProvision> now) {
    return String.join(", ", now.stream().map(Sentence::said).distinct().toList());
  }

  private static String said(Statement.OfProvision statement) {
    if (statement instanceof Statement.Partial partial) {
      int named = partial.elements().size();
      return named == 0
          ? "'partial', nothing named"
          : "'partial', " + named + (named == 1 ? " element" : " elements") + " named";
    }
    return "'" + name(statement) + "'";
  }

  private static String name(Statement statement) {
    if (statement instanceof Statement.Implemented) {
      return "implemented";
    }
    if (statement instanceof Statement.Partial) {
      return "partial";
    }
    if (statement instanceof Statement.Planned) {
      return "planned";
    }
    return statement instanceof Statement.Excluded ? "excluded" : "not-implemented";
  }

  static String repair(Outcome outcome, Transition row, List<String> targets) {
    return switch (outcome) {
      case UNCHANGED -> "";
      case RENAMED -> "";
      case TO_REVIEW -> "read the text as it is now, and state again what holds";
      case IN_PART, NOT_CARRIED ->
          "state what holds of "
              + String.join(", ", targets)
              + (row.gained().isEmpty() ? "" : "; look at what is new");
    };
  }
}
