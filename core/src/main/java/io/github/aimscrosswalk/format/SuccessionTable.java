package io.github.aimscrosswalk.format;

import io.github.aimscrosswalk.corpus.Succession;
import io.github.aimscrosswalk.corpus.Succession.Thing;
import io.github.aimscrosswalk.diagnostic.Code;
import io.github.aimscrosswalk.diagnostic.Problems;
import io.github.aimscrosswalk.framework.Framework;
import io.github.aimscrosswalk.framework.Provision;
import io.github.aimscrosswalk.framework.Requirement;
import io.github.aimscrosswalk.framework.RequirementId;
import io.github.aimscrosswalk.framework.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what took the place of what. What is must be there; what was may have gone from the data,
 * unless a day is given: then both texts are there, and the one begins as the other ends.
 */
final class SuccessionTable {
  private final Map<String, Framework> frameworks = new HashMap<>();
  private final Map<Thing, Names> names;
  private final Problems problems;
  private final Values values;
  private final Set<String> pairs = new HashSet<>();

  /** Prepares reading; names has those of every thing but requirements. */
  SuccessionTable(List<Framework> frameworks, Map<Thing, Names> names, Problems problems) {
    frameworks.forEach(f -> this.frameworks.put(f.id().value(), f));
    this.names = names;
    this.problems = problems;
    this.values = new Values(problems);
  }

  List<Succession> read(TextInput input) {
    List<Succession> successions = new ArrayList<>();
    RowOrder order = new RowOrder(problems);
    Table table =
        Table.read(input, problems, "thing", "from", "to", "since", "set_by", "basis", "note");
    for (Table.Row row : table.rows()) {
      order.check(String.join(" ", row.values().subList(0, 3)), row.line());
      succession(row).ifPresent(successions::add);
    }
    return successions;
  }

  private Optional<Succession> succession(Table.Row row) {
    int line = row.line();
    Optional<Thing> thing = values.constant(Thing.values(), row.get(0), line, "thing");
    Optional<LocalDate> since = values.optionalDate(row.get(3), line, "since");
    boolean present =
        values.present(row.get(1), line, "from") & values.present(row.get(4), line, "set_by");
    Optional<Succession.Basis> basis =
        values.constant(Succession.Basis.values(), row.get(5), line, "basis");
    if (thing.isEmpty() || basis.isEmpty() || !present) {
      return Optional.empty();
    }
    checkDirection(thing.get(), row);
    if (thing.get() == Thing.REQUIREMENT) {
      checkRequirements(row, since);
    } else if (Objects.requireNonNull(names.get(thing.get()), "names").lacks(row.get(2))) {
      unknown(thing.get(), row.get(2), line);
    }
    return Optional.of(
        new Succession(
            thing.get(), row.get(1), row.get(2), since, row.get(4), basis.get(), row.get(6)));
  }

  /** What took the place of a thing cannot be replaced by it in turn. */
  private void checkDirection(Thing thing, Table.Row row) {
    String from = row.get(1);
    String to = row.get(2);
    pairs.add(thing + " " + from + " " + to);
    if (!from.equals(to) && pairs.contains(thing + " " + to + " " + from)) {
      problems.add(
          Code.CYCLE,
          row.line(),
          "'" + from + "' takes the place of what takes its place, '" + to + "'",
          "keep the row that came true");
    }
  }

  private void unknown(Thing thing, String name, int line) {
    Code code =
        switch (thing) {
          case PRACTICE -> Code.UNKNOWN_PRACTICE;
          case ELEMENT -> Code.UNKNOWN_ELEMENT;
          default -> Code.UNKNOWN_EVIDENCE_TYPE;
        };
    values.unknown(
        code,
        line,
        Values.name(thing),
        name,
        Objects.requireNonNull(names.get(thing), "names").names());
  }

  private void checkRequirements(Table.Row row, Optional<LocalDate> since) {
    if (since.isPresent() && row.get(1).equals(row.get(2))) {
      problems.add(
          Code.INVALID_VALUE,
          row.line(),
          "since of a row from '" + row.get(1) + "' to itself",
          "leave the row out: its wordings say how it changed");
      return;
    }
    Optional<Requirement> to = requirement(row.get(2), row.line(), Knowledge.NEEDED);
    Optional<Requirement> from =
        requirement(
            row.get(1), row.line(), since.isPresent() ? Knowledge.NEEDED : Knowledge.PERHAPS_GONE);
    if (since.isPresent() && to.isPresent() && !begins(to.get(), since.get())) {
      problems.add(
          Code.INVALID_VALUE,
          row.line(),
          "no text of '" + row.get(2) + "' from " + since.get(),
          "write the first day of one of its wordings");
    }
    if (since.isPresent() && from.isPresent() && !ends(from.get(), since.get().minusDays(1))) {
      problems.add(
          Code.INVALID_VALUE,
          row.line(),
          "no text of '" + row.get(1) + "' that ends on " + since.get().minusDays(1),
          "write the day after the last of one of its wordings");
    }
  }

  /** Whether the data must hold something. */
  private enum Knowledge {
    NEEDED,
    PERHAPS_GONE
  }

  private Optional<Requirement> requirement(String text, int line, Knowledge knowledge) {
    try {
      RequirementId id = RequirementId.parse(text);
      Framework framework = frameworks.get(id.framework().value());
      if (framework == null && knowledge == Knowledge.NEEDED) {
        values.unknown(
            Code.UNKNOWN_FRAMEWORK, line, "framework", id.framework().value(), frameworks.keySet());
      }
      if (framework == null) {
        return Optional.empty();
      }
      Optional<Requirement> node = framework.requirement(id.locator());
      if (node.isEmpty() && knowledge == Knowledge.NEEDED) {
        List<String> known = framework.requirements().stream().map(r -> r.id().toString()).toList();
        values.unknown(Code.UNKNOWN_PROVISION, line, "requirement", text, known);
      }
      return node;
    } catch (IllegalArgumentException e) {
      problems.add(
          Code.INVALID_VALUE, line, "requirement '" + text + "'", "write framework:locator");
      return Optional.empty();
    }
  }

  private boolean begins(Requirement node, LocalDate day) {
    List<Wording> wordings = node.heading().wordings();
    LocalDate edition =
        Objects.requireNonNull(frameworks.get(node.id().framework().value()), "framework")
            .edition()
            .inForceFrom();
    return wordings.isEmpty()
        ? edition.equals(day)
        : wordings.stream().anyMatch(w -> w.inForceFrom().equals(day));
  }

  private static boolean ends(Requirement node, LocalDate lastDay) {
    boolean points =
        node instanceof Provision provision
            && provision.assessableUntil().filter(lastDay::equals).isPresent();
    return points
        || node.heading().wordings().stream()
            .anyMatch(w -> w.inForceUntil().filter(lastDay::equals).isPresent());
  }
}
