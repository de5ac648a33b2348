package io.github.aimscrosswalk.examples.monitoring;

import io.github.aimscrosswalk.Crosswalk;
import io.github.aimscrosswalk.analysis.Analysis;
import io.github.aimscrosswalk.analysis.Comparison;
import io.github.aimscrosswalk.analysis.Content;
import io.github.aimscrosswalk.analysis.Counts;
import io.github.aimscrosswalk.analysis.Derivation;
import io.github.aimscrosswalk.analysis.Ground;
import io.github.aimscrosswalk.analysis.WhyNot;
import io.github.aimscrosswalk.element.Pair;
import io.github.aimscrosswalk.format.Sentences;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.FrameworkId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what moved between two analyses, and why. */
final class MoveWords {
  private final Crosswalk crosswalk;
  private final Sentences sentences;

  MoveWords(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
    this.sentences = new Sentences(crosswalk.corpus());
  }

  /** Returns one line for each provision and framework that moved; empty if none did. */
  List<String> say(Analysis before, Analysis after) {
    Comparison moved = crosswalk.compare(before, after);
    List<String> lines = new ArrayList<>();
    for (Comparison.Move move : moved.provisions()) {
      lines.add(
          verb(move)
              + sentences.cite(List.of(move.provision()))
              + ": "
              + Sentences.coverage(move.before())
              + " -> "
              + Sentences.coverage(move.after()));
      why(move, before, after).forEach(line -> lines.add("  " + line));
    }
    moved.frameworks().forEach(count -> addCounts(lines, count));
    return List.copyOf(lines);
  }

  private static List<String> why(Comparison.Move move, Analysis before, Analysis after) {
    List<String> lines = new ArrayList<>();
    grouped(move.lost(), Ground.Weight.HELD)
        .forEach((by, pairs) -> lines.add("it rested on " + by + ": " + pairs));
    if (!move.lost().isEmpty()) {
      lines.addAll(instead(move, after));
    }
    List<Derivation.Part> then = before.derivation(move.provision()).parts();
    grouped(gone(move, then, Content::possible), Ground.Weight.POSSIBLE)
        .forEach((by, pairs) -> lines.add("perhaps it rested on " + by + ": " + pairs));
    grouped(gone(move, then, Content::transferable), Ground.Weight.TRANSFERABLE)
        .forEach((by, pairs) -> lines.add("it was to be extended from " + by + ": " + pairs));
    grouped(move.gained(), Ground.Weight.HELD)
        .forEach((by, pairs) -> lines.add("shown by " + by + ": " + pairs));
    return lines;
  }

  /** Returns what was less than held and is now missing. */
  private static List<Derivation.Part> gone(
      Comparison.Move move, List<Derivation.Part> then, Function<Content, List<Pair>> list) {
    List<Pair> was = move.before().measured().map(list).orElse(List.of());
    List<Pair> missing = move.after().measured().map(Content::missing).orElse(List.of());
    return then.stream()
        .filter(part -> was.contains(part.assignment().pair()))
        .filter(part -> missing.contains(part.assignment().pair()))
        .toList();
  }

  /** Certain pairs decide first, then perhaps held ones, then those to extend. */
  private static String verb(Comparison.Move move) {
    if (move.causes().contains(Comparison.Cause.APPLICATION)) {
      return "law   ";
    }
    int direction = move.gained().size() - move.lost().size();
    if (direction == 0) {
      direction = more(move, Content::possible);
    }
    if (direction == 0) {
      direction = more(move, Content::transferable);
    }
    return direction < 0 ? "fell  " : direction > 0 ? "rose  " : "turned ";
  }

  private static int more(Comparison.Move move, Function<Content, List<Pair>> list) {
    int before = move.before().measured().map(list).orElse(List.of()).size();
    return move.after().measured().map(list).orElse(List.of()).size() - before;
  }

  /** Returns pairs by the grounds of one weight, in the order of the first pair of each. */
  private static Map<String, String> grouped(List<Derivation.Part> parts, Ground.Weight weight) {
    Map<String, List<String>> byGround = new LinkedHashMap<>();
    for (Derivation.Part part : parts) {
      String grounds =
          part.grounds().stream()
              .filter(ground -> ground.weight() == weight)
              .map(Ground::describe)
              .distinct()
              .collect(Collectors.joining(" and "));
      byGround
          .computeIfAbsent(grounds, g -> new ArrayList<>())
          .add(part.assignment().pair().toString());
    }
    Map<String, String> said = new LinkedHashMap<>();
    byGround.forEach((grounds, pairs) -> said.put(grounds, String.join(", ", pairs)));
    return said;
  }

  /** Returns what there is now of the pairs lost, and what would show them again. */
  private static List<String> instead(Comparison.Move move, Analysis after) {
    List<Pair> lost = move.lost().stream().map(part -> part.assignment().pair()).toList();
    Map<String, List<String>> byState = new LinkedHashMap<>();
    for (WhyNot.Lack lack : after.whyNot(move.provision()).lacks()) {
      Pair pair = lack.assignment().pair();
      if (lost.contains(pair)) {
        byState.computeIfAbsent(state(lack), s -> new ArrayList<>()).add(pair.toString());
      }
    }
    List<String> lines = new ArrayList<>();
    byState.forEach((state, pairs) -> lines.add("now " + state + ": " + String.join(", ", pairs)));
    return lines;
  }

  private static String state(WhyNot.Lack lack) {
    String grounds =
        lack.grounds().stream()
            .map(Ground::describe)
            .distinct()
            .collect(Collectors.joining(" and "));
    String state =
        switch (lack.obstacle()) {
          case MISSING -> "missing";
          case ELSEWHERE -> "to extend, by " + grounds;
          case UNCERTAIN -> "only perhaps there, by " + grounds;
          case DOUBTED -> "doubted, by " + grounds;
        };
    List<String> types = lack.evidenceTypes();
    return types.isEmpty() ? state : state + "; would be shown by " + String.join(" or ", types);
  }

  private void addCounts(List<String> lines, Comparison.Count count) {
    String name = label(count.after().framework());
    addCounts(lines, name, count.before().tally().inForce(), count.after().tally().inForce());
    addCounts(
        lines,
        name + ", later",
        count.before().tally().upcoming(),
        count.after().tally().upcoming());
  }

  private static void addCounts(List<String> lines, String name, Counts before, Counts after) {
    String then = words(before);
    String now = words(after);
    if (!then.equals(now)) {
      lines.add("counts " + name + ": " + then + " -> " + now);
    }
  }

  private static String words(Counts counts) {
    return "full "
        + counts.full()
        + "/"
        + counts.provisions()
        + ", held "
        + counts.held()
        + "/"
        + counts.pairs()
        + ", to extend "
        + counts.transferable();
  }

  private String label(FrameworkId id) {
    return crosswalk.corpus().framework(id).map(Framework::label).orElse(id.value());
  }
}
